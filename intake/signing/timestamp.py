"""A signature time-stamp (RFC 3161, EN 319 122-1 section 5.3): proved against pinned authorities, else never believed.

A time-stamp is added to a finished signature by whoever likes, and anybody can run an authority that says 2012. So
its shape and its imprint are always checked (Flaw), but its moment is given out only if the authority's certificate
is one of the pinned ones, or issued directly by one, was valid at that moment and is for time-stamping alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from intake.signing.states import Flaw, invalid

UNKNOWN_AUTHORITY = "there is a time-stamp of an authority that is not pinned; its time is not shown"
_HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}
_WHERE = "time-stamp"


def prove(token: bytes, value: bytes, authorities: Sequence[x509.Certificate]) -> tuple[datetime | None, str | None]:
    """The moment if a pinned authority says it, else None and a remark; raises Flaw for a malformed or foreign token.

    1. DER, equal to its re-encoding. 2. Its imprint is SHA-256 of the signature value. 3. One signer, whose
    certificate is in it, with the message digest and the signature right. 4. The authority is pinned.
    """
    from asn1crypto import cms, tsp  # here, since hardly any file has a time-stamp

    try:
        outer = cms.ContentInfo.load(token, strict=True)
        signed = outer["content"]
        (signer,) = signed["signer_infos"]
        content = signed["encap_content_info"]["content"].contents
        info = tsp.TSTInfo.load(content, strict=True)
        imprint = info["message_imprint"]
        stamped = imprint["hashed_message"].native
        attributes = {attribute["type"].native: attribute["values"] for attribute in signer["signed_attrs"]}
        digest = attributes["message_digest"][0].native
        kind = signed["encap_content_info"]["content_type"].native, attributes["content_type"][0].native
        hash_name = signer["digest_algorithm"]["algorithm"].native
        moment: datetime = info["gen_time"].native
        certificates = [x509.load_der_x509_certificate(choice.chosen.dump()) for choice in signed["certificates"]]
        serial = signer["sid"].chosen["serial_number"].native
        attributes_der = signer["signed_attrs"].untag().dump()
        again = outer.copy().dump(force=True)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as problem:
        if isinstance(problem, Flaw):
            raise
        raise invalid("is malformed", where=_WHERE) from None
    if again != token or kind != ("tst_info", "tst_info") or hash_name not in _HASHES:
        raise invalid("is not in its one encoding", where=_WHERE)
    if imprint["hash_algorithm"]["algorithm"].native != "sha256" or stamped != hashlib.sha256(value).digest():
        raise invalid("belongs to another signature", where=_WHERE)
    if hashlib.new(hash_name, content).digest() != digest:
        raise invalid("was changed", where=_WHERE)
    authority = next((found for found in certificates if found.serial_number == serial), None)
    if authority is None:
        raise invalid("lacks the certificate of its authority", where=_WHERE)
    _verify(authority, signer["signature"].native, attributes_der, _HASHES[hash_name]())
    if not _is_pinned(authority, moment, authorities):
        return None, UNKNOWN_AUTHORITY
    return moment.astimezone(UTC), None


def _verify(authority: x509.Certificate, value: bytes, data: bytes, algorithm: hashes.HashAlgorithm) -> None:
    public = authority.public_key()
    try:
        if isinstance(public, ec.EllipticCurvePublicKey):
            public.verify(value, data, ec.ECDSA(algorithm))
        elif isinstance(public, rsa.RSAPublicKey):
            public.verify(value, data, padding.PKCS1v15(), algorithm)
        else:
            raise invalid("is signed in a way that we do not know", where=_WHERE)
    except InvalidSignature:
        raise invalid("is not its authority's", where=_WHERE) from None


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
