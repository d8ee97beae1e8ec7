"""A signature time-stamp (RFC 3161, EN 319 122-1 section 5.3): proved against pinned authorities, else never believed.

A time-stamp is added to a finished signature by whoever likes, and anybody can run an authority that says 2012. So
its shape and its imprint are always checked (Flaw), but its moment is given out only if the authority's certificate
is one of the pinned ones, or issued directly by one, was valid at that moment and is for time-stamping alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from intake.errors import Sentence
from intake.signing import der
from intake.signing.states import invalid

UNKNOWN_AUTHORITY = Sentence("there is a time-stamp of an authority that is not pinned; its time is not shown")
_HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}
_ORDERS = {
    "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "secp384r1": int("F" * 48 + "C7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973", 16),
    "secp521r1": int("1FF" + "F" * 63 + "A51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409", 16),
}
"""n of the NIST curves (SP 800-186 section 3.2.1)."""
_PLAIN_RSA = "rsassa_pkcs1v15"
_NULL = der.tlv(0x05)
_WHERE = Sentence("time-stamp")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stamp:
    authority: x509.Certificate
    content: bytes
    imprint: tuple[str, bytes]
    moment: datetime
    hash_name: str
    digest: bytes
    attributes: bytes
    value: bytes


def prove(
    token: bytes, value: bytes, authorities: Sequence[x509.Certificate]
) -> tuple[datetime | None, Sentence | None]:
    """The moment if a pinned authority says it, else None and a remark; raises Flaw for a malformed or foreign token.

    1. DER, equal to its re-encoding. 2. Its imprint is SHA-256 of the signature value. 3. One signer, whose
    certificate alone is in it and named under the signature; message digest and signature are right, s is low.
    4. The authority is pinned.
    """
    try:
        stamp = _parse(token)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        raise invalid(Sentence("is malformed"), where=_WHERE) from None
    if stamp.imprint != ("sha256", hashlib.sha256(value).digest()):
        raise invalid(Sentence("belongs to another signature"), where=_WHERE)
    if hashlib.new(stamp.hash_name, stamp.content).digest() != stamp.digest:
        raise invalid(Sentence("was changed"), where=_WHERE)
    _verify(stamp)
    if not _is_pinned(stamp.authority, stamp.moment, authorities):
        return None, UNKNOWN_AUTHORITY
    return stamp.moment, None


def normalised(token: bytes) -> bytes:
    """The same token with the low form of its signature and its authority's certificate alone: what `prove` takes.

    Raises Flaw if it is malformed or not DER.
    """
    from asn1crypto import cms  # here, since hardly any file has a time-stamp

    try:
        outer = cms.ContentInfo.load(token, strict=True)
        (signer,) = outer["content"]["signer_infos"]
        serial = signer["sid"].chosen["serial_number"].native
        chain = outer["content"]["certificates"]
        own = next(found for found in chain if found.chosen.serial_number == serial)
        public = _load(own.chosen).public_key()
        if isinstance(public, ec.EllipticCurvePublicKey) and public.curve.name in _ORDERS:
            r, s = decode_dss_signature(signer["signature"].native)
            signer["signature"] = encode_dss_signature(r, min(s, _ORDERS[public.curve.name] - s))
        outer["content"]["certificates"] = [own]
        token = bytes(outer.dump())
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, StopIteration):
        raise invalid(Sentence("is malformed"), where=_WHERE) from None
    der.check(token, _WHERE)
    return token


def _parse(token: bytes) -> _Stamp:
    """The parts of a token; raises Flaw, or what asn1crypto raises, for anything but their one encoding."""
    from asn1crypto import cms, tsp  # here, since hardly any file has a time-stamp

    # Not by encoding it again: asn1crypto takes time exponential in the depth for that.
    der.check(token, _WHERE)
    outer = cms.ContentInfo.load(token, strict=True)
    signed = outer["content"]
    (signer,) = signed["signer_infos"]
    content = signed["encap_content_info"]["content"].contents
    info = tsp.TSTInfo.load(content, strict=True)
    attributes = {attribute["type"].native: attribute["values"] for attribute in signer["signed_attrs"]}
    kind = signed["encap_content_info"]["content_type"].native, attributes["content_type"][0].native
    hash_name = signer["digest_algorithm"]["algorithm"].native
    (choice,) = signed["certificates"]
    encoded, authority, sid = choice.dump(), _load(choice.chosen), signer["sid"].chosen
    imprint = info["message_imprint"]
    moment: datetime = info["gen_time"].native
    shape = (
        outer["content_type"].native == "signed_data",
        signed["version"].native == "v3",
        signer["version"].native == "v1",
        kind == ("tst_info", "tst_info"),
        hash_name in _HASHES,
        signed["digest_algorithms"].dump() == der.tlv(der.SET, signer["digest_algorithm"].dump()),
        _is_plain(signer["digest_algorithm"]),
        signer["signature_algorithm"]["algorithm"].native in (f"{hash_name}_ecdsa", f"{hash_name}_rsa", _PLAIN_RSA),
        _is_plain(signer["signature_algorithm"]),
        sid["issuer"].dump() == authority.issuer.public_bytes(),
        sid["serial_number"].native == authority.serial_number,
        _is_named(attributes, encoded),
        not signed["crls"].native,
        not signer["unsigned_attrs"].native,
    )
    if not all(shape):
        raise invalid(Sentence("is not in its one encoding"), where=_WHERE)
    return _Stamp(
        authority=authority,
        content=content,
        imprint=(imprint["hash_algorithm"]["algorithm"].native, imprint["hashed_message"].native),
        moment=moment.astimezone(UTC),
        hash_name=hash_name,
        digest=attributes["message_digest"][0].native,
        attributes=signer["signed_attrs"].untag().dump(),
        value=signer["signature"].native,
    )


def _load(parsed: Any) -> x509.Certificate:
    """A certificate of the token; its serial number is looked at first, since cryptography only warns of a bad one."""
    if parsed["tbs_certificate"]["serial_number"].native <= 0:
        raise invalid(Sentence("holds a certificate with an impossible number"), where=_WHERE)
    return x509.load_der_x509_certificate(parsed.dump())


def _is_plain(algorithm: Any) -> bool:
    """Whether an AlgorithmIdentifier has no parameters, or NULL: authorities differ (RFC 5754 section 2)."""
    name = algorithm["algorithm"].dump()
    return algorithm.dump() in (der.tlv(der.SEQUENCE, name), der.tlv(der.SEQUENCE, name, _NULL))


def _is_named(attributes: dict[str, Any], certificate: bytes) -> bool:
    """Whether the signed attributes name these very bytes as the authority's certificate (RFC 5816, RFC 2634)."""
    if "signing_certificate_v2" in attributes:
        first = attributes["signing_certificate_v2"][0]["certs"][0]
        hash_name = first["hash_algorithm"]["algorithm"].native
        return hash_name in _HASHES and first["cert_hash"].native == hashlib.new(hash_name, certificate).digest()
    if "signing_certificate" in attributes:
        # The older attribute is SHA-1 by definition; a second image of it is still out of reach.
        first = attributes["signing_certificate"][0]["certs"][0]
        return bool(first["cert_hash"].native == hashlib.sha1(certificate, usedforsecurity=False).digest())
    return False


def _verify(stamp: _Stamp) -> None:
    public, algorithm = stamp.authority.public_key(), _HASHES[stamp.hash_name]()
    try:
        if isinstance(public, ec.EllipticCurvePublicKey) and public.curve.name in _ORDERS:
            r, s = decode_dss_signature(stamp.value)
            if s > _ORDERS[public.curve.name] // 2 or encode_dss_signature(r, s) != stamp.value:
                raise invalid(Sentence("is not in its one encoding"), where=_WHERE)
            public.verify(stamp.value, stamp.attributes, ec.ECDSA(algorithm))
        elif isinstance(public, rsa.RSAPublicKey):
            public.verify(stamp.value, stamp.attributes, padding.PKCS1v15(), algorithm)
        else:
            raise invalid(Sentence("is signed in a way that we do not know"), where=_WHERE)
    except InvalidSignature:
        raise invalid(Sentence("is not its authority's"), where=_WHERE) from None


def _is_pinned(authority: x509.Certificate, moment: datetime, pinned: Sequence[x509.Certificate]) -> bool:
    if not authority.not_valid_before_utc <= moment <= authority.not_valid_after_utc:
        return False
    try:
        usage = authority.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except x509.ExtensionNotFound:
        return False
    if list(usage.value) != [x509.oid.ExtendedKeyUsageOID.TIME_STAMPING]:
        return False
    return any(pin == authority or _issued(authority, pin) for pin in pinned)


def _issued(authority: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        authority.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
