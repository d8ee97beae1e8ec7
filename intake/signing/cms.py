"""The detached CMS signature of our PDFs and packages (RFC 5652): one byte form, made and accepted.

PAdES B-B (EN 319 142-1) and CAdES B-B (EN 319 122-1): SignedData version 1, SHA-256, ECDSA P-256 with low s, exactly
the signer's certificate, no revocation lists; signed attributes content-type, message-digest and
signing-certificate-v2 (RFC 5035), and signing-time in a package only (in a PDF the moment is in its dictionary, and
PAdES forbids it here); as unsigned attribute at most one signature time-stamp.

`read` takes five values out of a signature (certificate, digest, moment, signature value, time-stamp), builds the
signature that we would have made of them and refuses every difference (Flaw); so nothing can be hidden in it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from intake.errors import Sentence
from intake.signing import certificate as certificates
from intake.signing import der, low_s
from intake.signing.certificate import ECDSA_WITH_SHA256, Certificate
from intake.signing.der import SEQUENCE, SET, tlv
from intake.signing.organisation import OrganisationKey
from intake.signing.states import changed, invalid

LIMIT = 32 * 1024 - 1
"""No signature is longer; a PDF keeps this room so that a time-stamp fits in later. PDF/A allows no longer string."""

_DATA = der.oid("1.2.840.113549.1.7.1")
_SIGNED_DATA = der.oid("1.2.840.113549.1.7.2")
_CONTENT_TYPE = der.oid("1.2.840.113549.1.9.3")
_MESSAGE_DIGEST = der.oid("1.2.840.113549.1.9.4")
_SIGNING_TIME = der.oid("1.2.840.113549.1.9.5")
_SIGNING_CERTIFICATE_V2 = der.oid("1.2.840.113549.1.9.16.2.47")
_TIMESTAMP_TOKEN = der.oid("1.2.840.113549.1.9.16.2.14")
_SHA256 = tlv(SEQUENCE, der.oid("2.16.840.1.101.3.4.2.1"))
_ONE = der.integer(1)
_TAG_0, _TAG_1 = 0xA0, 0xA1


@dataclass(frozen=True, slots=True, kw_only=True)
class CmsSignature:
    """What a signature says, after it was proved."""

    signer: Certificate
    signed_at: datetime | None
    """The signing-time attribute; in a PDF None."""
    value: bytes
    timestamp: bytes | None
    """The time-stamp token (DER), unproved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    certificate: bytes
    digest: bytes
    signed_at: datetime | None
    value: bytes
    timestamp: bytes | None


def sha256(content: bytes) -> bytes:
    """The digest that a signature is made over."""
    return hashlib.sha256(content).digest()


def create(digest: bytes, key: OrganisationKey, *, signed_at: datetime | None) -> bytes:
    """The CMS (DER) over content whose SHA-256 is `digest`."""
    signed = _signed_attributes(key.certificate, digest, signed_at)
    value = key.sign(signed)
    return _encode(_Parts(certificate=key.certificate, digest=digest, signed_at=signed_at, value=value, timestamp=None))


def read(data: bytes, digest: bytes, *, with_time: bool, where: str) -> CmsSignature:
    """The proved signature over content whose SHA-256 is `digest`; raises Flaw for anything else.

    1. It is DER, equal to its re-encoding from five values. 2. Its certificate is of our profile. 3. It signs
    this digest (else: changed). 4. The signature value is low and right. `with_time`: a signing-time is demanded,
    else refused.
    """
    parts = _parse(data, where)
    if _encode(parts) != data:
        raise invalid(
            Sentence("the signature is not in its one encoding, or holds something that we never write"), where=where
        )
    if (parts.signed_at is not None) != with_time:
        raise invalid(Sentence("the signature has the attributes of another kind of file"), where=where)
    signer = certificates.read(parts.certificate, where=where)
    if parts.digest != digest:
        raise changed(Sentence("what was signed is not what is here"), where=where)
    low_s.verify(
        signer.public_key,
        parts.value,
        _signed_attributes(parts.certificate, parts.digest, parts.signed_at),
        where=where,
    )
    return CmsSignature(signer=signer, signed_at=parts.signed_at, value=parts.value, timestamp=parts.timestamp)


def with_timestamp(data: bytes, token: bytes) -> bytes:
    """The same signature with a time-stamp token (DER) as its one unsigned attribute; raises Flaw if it has one."""
    parts = _parse(data, "signature")
    if parts.timestamp is not None:
        raise invalid(Sentence("the signature has a time-stamp already"))
    return _encode(
        _Parts(
            certificate=parts.certificate,
            digest=parts.digest,
            signed_at=parts.signed_at,
            value=parts.value,
            timestamp=token,
        )
    )


def _parse(data: bytes, where: str) -> _Parts:
    """Five values out of a CMS; whatever else it holds is found by the comparison that follows."""
    if len(data) > LIMIT:
        raise invalid(Sentence("the signature is too long"), where=where)
    outer = der.Cursor(data, where).enter(SEQUENCE)
    outer.whole(der.OID)
    content = outer.enter(_TAG_0).enter(SEQUENCE)
    content.whole(der.INTEGER)
    content.whole(SET)
    content.whole(SEQUENCE)
    certificate = content.enter(_TAG_0).whole(SEQUENCE)
    signer = content.enter(SET).enter(SEQUENCE)
    signer.whole(der.INTEGER)
    signer.whole(SEQUENCE)
    signer.whole(SEQUENCE)
    digest, signed_at = _read_attributes(signer.enter(_TAG_0), where)
    signer.whole(SEQUENCE)
    value = signer.content(der.OCTET_STRING)
    timestamp = None
    if signer.at(_TAG_1):
        attribute = signer.enter(_TAG_1).enter(SEQUENCE)
        attribute.whole(der.OID)
        timestamp = attribute.enter(SET).whole(SEQUENCE)
    return _Parts(certificate=certificate, digest=digest, signed_at=signed_at, value=value, timestamp=timestamp)


def _read_attributes(attributes: der.Cursor, where: str) -> tuple[bytes, datetime | None]:
    """Message digest and signing time, in whatever order."""
    digest, signed_at = b"", None
    while attributes.at(SEQUENCE):
        attribute = attributes.enter(SEQUENCE)
        kind = attribute.whole(der.OID)
        if kind == _MESSAGE_DIGEST:
            digest = attribute.enter(SET).content(der.OCTET_STRING)
        elif kind == _SIGNING_TIME:
            signed_at = der.read_utc_time(attribute.enter(SET).content(der.UTC_TIME), where)
    return digest, signed_at


def _encode(parts: _Parts) -> bytes:
    """The one encoding of these five values."""
    signer = certificates.issuer_and_serial(parts.certificate)
    attributes = _signed_attributes(parts.certificate, parts.digest, parts.signed_at)
    unsigned = b""
    if parts.timestamp is not None:
        unsigned = tlv(_TAG_1, tlv(SEQUENCE, _TIMESTAMP_TOKEN, tlv(SET, parts.timestamp)))
    signer_info = tlv(
        SEQUENCE,
        _ONE,
        signer,
        _SHA256,
        # The same attributes as were signed, under the tag [0] instead of SET (RFC 5652 section 5.4).
        bytes((_TAG_0,)) + attributes[1:],
        ECDSA_WITH_SHA256,
        tlv(der.OCTET_STRING, parts.value),
        unsigned,
    )
    signed_data = tlv(
        SEQUENCE,
        _ONE,
        tlv(SET, _SHA256),
        tlv(SEQUENCE, _DATA),
        tlv(_TAG_0, parts.certificate),
        tlv(SET, signer_info),
    )
    return tlv(SEQUENCE, _SIGNED_DATA, tlv(_TAG_0, signed_data))


def _signed_attributes(certificate: bytes, digest: bytes, signed_at: datetime | None) -> bytes:
    """The attributes under the signature, a SET in DER's order."""
    # ESSCertIDv2 (RFC 5035): SHA-256 is the default and therefore not written; issuer and serial are in the sid.
    identifier = tlv(SEQUENCE, tlv(der.OCTET_STRING, sha256(certificate)))
    attributes = [
        tlv(SEQUENCE, _CONTENT_TYPE, tlv(SET, _DATA)),
        tlv(SEQUENCE, _MESSAGE_DIGEST, tlv(SET, tlv(der.OCTET_STRING, digest))),
        tlv(SEQUENCE, _SIGNING_CERTIFICATE_V2, tlv(SET, tlv(SEQUENCE, tlv(SEQUENCE, identifier)))),
    ]
    if signed_at is not None:
        attributes.append(tlv(SEQUENCE, _SIGNING_TIME, tlv(SET, der.utc_time(signed_at))))
    return tlv(SET, *sorted(attributes))
