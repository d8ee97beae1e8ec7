"""What an attacker does to signed files; made with other libraries than the ones that judge (asn1crypto, bytes)."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable
from typing import Any

import pikepdf
from asn1crypto import cms as asn1
from asn1crypto import core, crl
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from intake.signing import OrganisationKey, cms
from intake.signing.low_s import ORDER


def twin(value: bytes) -> bytes:
    """The other valid form of an ECDSA signature."""
    r, s = decode_dss_signature(value)
    return encode_dss_signature(r, ORDER - s)


def high_s(der: bytes) -> bytes:
    outer = asn1.ContentInfo.load(der)
    signer = outer["content"]["signer_infos"][0]
    signer["signature"] = twin(signer["signature"].native)
    return bytes(outer.dump(force=True))


def foreign_certificate(der: bytes, certificate: bytes) -> bytes:
    outer = asn1.ContentInfo.load(der)
    outer["content"]["certificates"].append(asn1.CertificateChoices.load(certificate))
    return bytes(outer.dump(force=True))


def hidden_attribute(der: bytes) -> bytes:
    """An unsigned attribute of 300 hidden bytes, as raw DER since asn1crypto knows no such attribute."""
    attribute = core.Sequence()
    attribute.contents = (
        core.ObjectIdentifier("1.3.6.1.4.1.99999.1").dump()
        + core.SetOf([core.OctetString(b"x" * 300)], spec=core.OctetString).dump()
    )
    return with_unsigned(der, attribute.dump(force=False))


def with_unsigned(der: bytes, attribute: bytes) -> bytes:
    """`der` with unsigned attributes made of these bytes."""
    outer = asn1.ContentInfo.load(der)
    signer = outer["content"]["signer_infos"][0].dump()
    body = asn1.SignerInfo.load(signer).contents
    tagged = core.OctetString(attribute).dump()
    unsigned = b"\xa1" + tagged[1:]
    longer = b"\x30" + core.OctetString(body + unsigned).dump()[1:]
    return rebuilt(der, signer, longer)


def rebuilt(der: bytes, old: bytes, new: bytes) -> bytes:
    """`der` with one SignerInfo exchanged, all lengths around it right."""
    outer = asn1.ContentInfo.load(der)
    parts = [
        outer["content"][name].dump() for name in ("version", "digest_algorithms", "encap_content_info", "certificates")
    ]
    assert outer["content"]["signer_infos"][0].dump() == old
    infos = b"\x31" + core.OctetString(new).dump()[1:]
    signed = b"\x30" + core.OctetString(b"".join(parts) + infos).dump()[1:]
    explicit = b"\xa0" + core.OctetString(signed).dump()[1:]
    return b"\x30" + core.OctetString(outer["content_type"].dump() + explicit).dump()[1:]


def crls(der: bytes) -> bytes:
    outer = asn1.ContentInfo.load(der)
    name = outer["content"]["certificates"][0].chosen.subject
    listed = crl.CertificateList(
        {
            "tbs_cert_list": {
                "signature": {"algorithm": "sha256_ecdsa"},
                "issuer": name,
                "this_update": outer["content"]["certificates"][0].chosen["tbs_certificate"]["validity"]["not_before"],
            },
            "signature_algorithm": {"algorithm": "sha256_ecdsa"},
            "signature": b"x",
        }
    )
    outer["content"]["crls"] = asn1.RevocationInfoChoices([listed])
    return bytes(outer.dump(force=True))


def two_signers(der: bytes) -> bytes:
    outer = asn1.ContentInfo.load(der)
    outer["content"]["signer_infos"].append(outer["content"]["signer_infos"][0].copy())
    return bytes(outer.dump(force=True))


def no_certificate(der: bytes) -> bytes:
    outer = asn1.ContentInfo.load(der)
    del outer["content"]["certificates"]
    return bytes(outer.dump(force=True))


def long_length(der: bytes) -> bytes:
    """BER: the outer length in one byte more than it needs."""
    assert der[1] == 0x82
    return b"\x30\x83\x00" + der[2:]


def indefinite(der: bytes) -> bytes:
    """BER: indefinite length."""
    return b"\x30\x80" + der[4:] + b"\0\0"


def cms_forgeries(stranger: OrganisationKey) -> dict[str, Callable[[bytes], bytes]]:
    """Each keeps the signature itself valid (or at least plausible) and changes what surrounds it."""
    return {
        "high s": high_s,
        "a foreign certificate": lambda der: foreign_certificate(der, stranger.certificate),
        "an unsigned attribute": hidden_attribute,
        "empty unsigned attributes": lambda der: with_unsigned(der, b""),
        "revocation lists": crls,
        "two signers": two_signers,
        "no certificate": no_certificate,
        "a long length": long_length,
        "indefinite length": indefinite,
        "one byte more": lambda der: der + b"\1",
        "nothing": lambda _der: b"",
        "an empty sequence": lambda _der: b"\x30\x00",
    }


def hole(pdf: bytes) -> tuple[int, int]:
    """Where the hole begins and ends."""
    found = re.search(rb"/ByteRange \[0 (\d+) (\d+) \d+\]", pdf)
    assert found
    return int(found[1]), int(found[2])


def cms_of(pdf: bytes) -> bytes:
    first, last = hole(pdf)
    raw = bytes.fromhex(pdf[first + 1 : last - 1].decode())
    return bytes(asn1.ContentInfo.load(raw, strict=False).dump())


def refilled(pdf: bytes, der: bytes, *, upper: bool = False, pad: bytes = b"0") -> bytes:
    """The same PDF with another CMS in the hole."""
    first, last = hole(pdf)
    digits = der.hex().encode()
    digits = digits.upper() if upper else digits
    return pdf[: first + 1] + digits.ljust(last - first - 2, pad) + pdf[last - 1 :]


def resigned(pdf: bytes, key: OrganisationKey) -> bytes:
    """The PDF, changed outside the hole without moving it, rightly signed again: only the shape is wrong."""
    first, last = hole(pdf)
    return refilled(pdf, cms.create(hashlib.sha256(pdf[:first] + pdf[last:]).digest(), key, signed_at=None))


def swapped(pdf: bytes, old: bytes, new: bytes) -> bytes:
    """`old` once, exchanged for `new` of the same length."""
    assert len(old) == len(new) and pdf.count(old) == 1, (old, pdf.count(old))
    return pdf.replace(old, new)


def size_of(pdf: bytes) -> int:
    return int(re.findall(rb"/Size (\d+)", pdf)[-1])


def updated(pdf: bytes, objects: dict[int, bytes], *, root: int | None = None, table: bool = True) -> bytes:
    """An incremental update: `objects` by number, appended with a cross-reference table and a trailer."""
    out = bytearray(pdf)
    offsets: dict[int, int] = {}
    for number, body in objects.items():
        offsets[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    if not table:
        return bytes(out)
    start = len(out)
    previous = re.findall(rb"startxref\n(\d+)", pdf)[-1]
    roots = re.findall(rb"/Root (\d+) 0 R", pdf)[-1]
    out += b"xref\n"
    for number, offset in sorted(offsets.items()):
        out += b"%d 1\n%010d 00000 n \n" % (number, offset)
    size = max([size_of(pdf) - 1, *objects]) + 1
    out += b"trailer\n<< /Size %d /Root %d 0 R /Prev %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        size, root or int(roots), previous, start,
    )  # fmt: skip
    return bytes(out)


def parts(pdf: bytes) -> dict[str, Any]:
    """Numbers of the objects that attacks aim at."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        page = opened.pages[0].obj
        content = page.Contents
        return {
            "root": opened.Root.objgen[0],
            "page": page.objgen[0],
            "content": content.objgen[0],
            "pages": opened.Root.Pages.objgen[0],
            "field": opened.Root.AcroForm.Fields[0].objgen[0],
            "form": opened.Root.AcroForm.objgen[0],
            "page_body": page.unparse(resolved=True),
            "root_body": opened.Root.unparse(resolved=True),
            "form_body": opened.Root.AcroForm.unparse(resolved=True),
            "font": next(iter(page.Resources.Font.values())).objgen[0],
            "signature": opened.Root.AcroForm.Fields[0].V.objgen[0],
            "signature_body": opened.Root.AcroForm.Fields[0].V.unparse(resolved=True),
            "next": size_of(pdf),
        }
