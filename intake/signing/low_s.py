"""ECDSA P-256 with SHA-256 of which only one of the two valid forms exists: s ≤ n/2, minimal DER.

For each signature (r, s) its twin (r, n - s) is valid too (SEC 1 section 4.1.4), so whoever likes could
change a signed file without breaking it. We make only the low form and refuse the other one, everywhere:
CMS, ES256 and certificates. Refusals are `Flaw`.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from intake.errors import Sentence
from intake.signing.states import changed, invalid

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""n of P-256 (FIPS 186-5, SP 800-186 section 3.2.1.3)."""

_RAW_HALF = 32


def sign(private: ec.EllipticCurvePrivateKey, data: bytes) -> bytes:
    """A DER signature over `data`, s ≤ n/2."""
    return lowered(private.sign(data, ec.ECDSA(SHA256())))


def lowered(signature: bytes) -> bytes:
    """The low form of a DER signature."""
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, min(s, ORDER - s))


def verify(public: ec.EllipticCurvePublicKey, signature: bytes, data: bytes, *, where: str) -> None:
    """Return if `signature` (DER, low) is `public`'s over `data`; else raise Flaw: invalid form, or changed data."""
    try:
        r, s = decode_dss_signature(signature)
    except ValueError:
        raise invalid(Sentence("the signature value is malformed"), where=where) from None
    if not (0 < r < ORDER and 0 < s < ORDER) or encode_dss_signature(r, s) != signature:
        raise invalid(Sentence("the signature value is not in its one encoding"), where=where)
    if s > ORDER // 2:
        raise invalid(Sentence("the signature value is the twin that only others make (high s)"), where=where)
    try:
        public.verify(signature, data, ec.ECDSA(SHA256()))
    except InvalidSignature:
        raise changed(Sentence("the signature does not belong to this content and key"), where=where) from None


def to_raw(signature: bytes) -> bytes:
    """r ‖ s, 32 bytes each (RFC 7518 section 3.4), of a DER signature."""
    r, s = decode_dss_signature(signature)
    return r.to_bytes(_RAW_HALF, "big") + s.to_bytes(_RAW_HALF, "big")


def from_raw(raw: bytes, *, where: str) -> bytes:
    """The DER form of r ‖ s; raises Flaw unless it is 64 bytes."""
    if len(raw) != 2 * _RAW_HALF:
        raise invalid(Sentence("the signature value has the wrong length"), where=where)
    return encode_dss_signature(int.from_bytes(raw[:_RAW_HALF], "big"), int.from_bytes(raw[_RAW_HALF:], "big"))
