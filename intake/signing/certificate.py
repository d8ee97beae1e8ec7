"""The organisation's self-signed certificate: one profile, made and accepted.

RFC 5280: version 3, subject = issuer = { O, CN }, both the organisation's name; no end of validity (section
4.1.2.5: 99991231235959Z, evidence outlives any term and nothing here can ask a revocation list); basicConstraints
false, keyUsage digitalSignature and contentCommitment, both critical; subjectKeyIdentifier. Trust is never in the
certificate: it is a carrier for a name and a public key, and the key is what people compare.

`read` re-encodes: it takes name, key, serial number and start from a certificate, builds the certificate that we
would have made of them, and refuses any difference.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from intake.errors import BadInput, Sentence
from intake.signing import der, low_s
from intake.signing.der import SEQUENCE, SET, UTF8, tlv
from intake.signing.states import invalid

NAME_LENGTH = 64
"""ub-organization-name and ub-common-name (RFC 5280 appendix A.1)."""

ECDSA_WITH_SHA256 = tlv(SEQUENCE, der.oid("1.2.840.10045.4.3.2"))

_P256 = tlv(SEQUENCE, der.oid("1.2.840.10045.2.1"), der.oid("1.2.840.10045.3.1.7"))
_ORGANISATION, _COMMON_NAME = der.oid("2.5.4.10"), der.oid("2.5.4.3")
_TRUE = tlv(der.BOOLEAN, b"\xff")
_VERSION_3 = tlv(0xA0, der.integer(2))
_FOREVER = tlv(der.GENERALIZED_TIME, b"99991231235959Z")
_NO_AUTHORITY = tlv(SEQUENCE, der.oid("2.5.29.19"), _TRUE, tlv(der.OCTET_STRING, tlv(SEQUENCE)))
_KEY_USAGE = tlv(SEQUENCE, der.oid("2.5.29.15"), _TRUE, tlv(der.OCTET_STRING, tlv(der.BIT_STRING, b"\x06\xc0")))
_KEY_IDENTIFIER = der.oid("2.5.29.14")

_SERIAL_LIMIT = 2**127
_LENGTH_LIMIT = 2048
_WHERE = Sentence("certificate")
_UNSEEN = ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Direction overrides and isolates: with them a name can be shown as another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What one of our certificates says."""

    der: bytes
    organisation: str
    name: bytes
    """The subject, which is the issuer too, DER."""
    serial: int
    valid_from: datetime
    public_key: ec.EllipticCurvePublicKey
    fingerprint: str
    """Hex SHA-256 of the SubjectPublicKeyInfo."""


def create(private: ec.EllipticCurvePrivateKey, organisation: str, serial: int, now: datetime) -> bytes:
    """The certificate (DER) of `private`; raises BadInput for a name or a year that a certificate cannot hold."""
    check_name(organisation)
    if now.tzinfo is None:
        raise ValueError("a moment has a time zone")
    point = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    try:
        body = _body(_name(organisation), serial, now, point)
    except ValueError:
        raise BadInput(
            Sentence("a certificate cannot start in that year"), hint=Sentence("check the computer's clock")
        ) from None
    return _whole(body, low_s.sign(private, body))


def read(data: bytes, *, where: str = _WHERE) -> Certificate:
    """What a certificate says; raises Flaw unless it is byte for byte of our profile and signed by its own key."""
    if len(data) > _LENGTH_LIMIT:
        raise invalid(Sentence("the certificate is too long"), where=where)
    outer = der.Cursor(data, where).enter(SEQUENCE)
    body = outer.enter(SEQUENCE)
    body.whole(0xA0)
    serial = body.number()
    body.whole(SEQUENCE)
    name = body.whole(SEQUENCE)
    start = der.read_utc_time(body.enter(SEQUENCE).content(der.UTC_TIME), where)
    body.whole(SEQUENCE)
    key = body.enter(SEQUENCE)
    key.whole(SEQUENCE)
    point = key.content(der.BIT_STRING)[1:]
    outer.whole(SEQUENCE)
    value = outer.content(der.BIT_STRING)[1:]
    signed = _body(name, serial, start, point)
    if _whole(signed, value) != data or not 0 < serial < _SERIAL_LIMIT:
        raise invalid(Sentence("the certificate is not of our profile"), where=where)
    organisation = _organisation(name, where)
    try:
        public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except ValueError:
        raise invalid(Sentence("the certificate's key is not a P-256 key"), where=where) from None
    low_s.verify(public, value, signed, where=where)
    return Certificate(
        der=data,
        organisation=organisation,
        name=name,
        serial=serial,
        valid_from=start,
        public_key=public,
        fingerprint=hashlib.sha256(_spki(point)).hexdigest(),
    )


def issuer_and_serial(data: bytes) -> bytes:
    """The IssuerAndSerialNumber (RFC 5652 section 10.2.4) of a certificate that may yet prove malformed."""
    body = der.Cursor(data, _WHERE).enter(SEQUENCE).enter(SEQUENCE)
    body.whole(0xA0)
    serial = body.whole(der.INTEGER)
    body.whole(SEQUENCE)
    return tlv(SEQUENCE, body.whole(SEQUENCE), serial)


def check_name(organisation: str) -> None:
    """Return if a certificate can hold the name; raises BadInput: empty, too long, or not one visible line."""
    if not organisation.strip() or organisation != organisation.strip():
        raise BadInput(Sentence("the organisation's name is empty or begins or ends with a space"))
    if len(organisation) > NAME_LENGTH:
        raise BadInput(Sentence("the organisation's name is longer than {most} characters", most=NAME_LENGTH))
    if any(unicodedata.category(letter) in _UNSEEN or letter in _TURNING for letter in organisation):
        raise BadInput(Sentence("the organisation's name holds a character that cannot be shown"))


def _name(organisation: str) -> bytes:
    text = tlv(UTF8, organisation.encode())
    return tlv(SEQUENCE, *(tlv(SET, tlv(SEQUENCE, kind, text)) for kind in (_ORGANISATION, _COMMON_NAME)))


def _organisation(name: bytes, where: str) -> str:
    """The text of a name; raises Flaw unless it is built as we build it."""
    attribute = der.Cursor(name, where).enter(SEQUENCE).enter(SET).enter(SEQUENCE)
    attribute.whole(der.OID)
    try:
        organisation = attribute.content(UTF8).decode()
        check_name(organisation)
    except UnicodeDecodeError:
        raise invalid(Sentence("the certificate's name is not text"), where=where) from None
    except BadInput as problem:
        raise invalid(problem.message, where=where) from None
    if _name(organisation) != name:
        raise invalid(Sentence("the certificate's name is not of our profile"), where=where)
    return organisation


def _spki(point: bytes) -> bytes:
    return tlv(SEQUENCE, _P256, tlv(der.BIT_STRING, b"\0", point))


def _body(name: bytes, serial: int, start: datetime, point: bytes) -> bytes:
    # RFC 5280 section 4.2.1.2, method 1, which is SHA-1; nothing rests on it.
    identifier = hashlib.sha1(point, usedforsecurity=False).digest()
    extensions = tlv(
        SEQUENCE,
        _NO_AUTHORITY,
        _KEY_USAGE,
        tlv(SEQUENCE, _KEY_IDENTIFIER, tlv(der.OCTET_STRING, tlv(der.OCTET_STRING, identifier))),
    )
    return tlv(
        SEQUENCE,
        _VERSION_3,
        der.integer(serial),
        ECDSA_WITH_SHA256,
        name,
        tlv(SEQUENCE, der.utc_time(start), _FOREVER),
        name,
        _spki(point),
        tlv(0xA3, extensions),
    )


def _whole(body: bytes, signature: bytes) -> bytes:
    return tlv(SEQUENCE, body, ECDSA_WITH_SHA256, tlv(der.BIT_STRING, b"\0", signature))
