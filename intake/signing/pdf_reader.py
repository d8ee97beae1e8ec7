"""Reads a signed PDF as strictly as we write it: one revision by the typesetter, one by the signer, nothing else.

The published attacks on PDF signatures live from what a reader forgives: bytes that no signature covers, a second
revision, a signature dictionary that is not the signed one, objects exchanged behind the reader's back. So
`read_signed_pdf` proves, in this order, and raises Flaw at the first difference:

1. The file is one PDF from its first to its last byte, with plain cross-reference tables and no object streams.
2. There is one /ByteRange; it covers the whole file but one hole of 65,536 digits, which is that dictionary's Contents.
3. The hole holds lower-case hexadecimal digits of one DER value and zeros, nothing else.
4. The CMS in it is of our one form and signs exactly these bytes.
5. There are exactly two revisions; the second one holds only catalog, form, field, its page and the signature.
6. A strict parser finds nothing to repair; one field, certified with P = 1, no script, no form that draws itself.
7. Attached SD-JWTs are taken out for comparison.
"""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime

import pikepdf
from pikepdf import Name

from intake.errors import Sentence
from intake.signing import cms, der
from intake.signing.cms import CmsSignature
from intake.signing.pdf import FIELD, HOLE
from intake.signing.states import indeterminate, invalid

SIZE_LIMIT = 1 << 30
STATEMENT_SUFFIX = ".sd-jwt"
_ATTACHMENT_LIMIT = 64 << 20
_ATTACHMENTS = 64

_START = re.compile(rb"%PDF-[12]\.[0-9][\r\n]")
_TAIL = re.compile(rb"\nstartxref\n([0-9]{1,10})\n%%EOF\n\Z")
_BYTE_RANGE = re.compile(rb"/ByteRange \[0 ([0-9]{1,10}) ([0-9]{1,10}) ([0-9]{1,10})\] *\n")
_OBJECT = re.compile(rb"(?:^|[\r\n])([0-9]{1,10}) ([0-9]{1,5}) obj\b")
_MOMENT = "D:%Y%m%d%H%M%SZ"
_SIGNATURE_KEYS = {"/Type", "/Filter", "/SubFilter", "/ByteRange", "/Contents", "/M", "/Reference"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPdf:
    """A PDF that its signature proves."""

    signature: CmsSignature
    signed_at: datetime
    """What the signer says; the dictionary's M."""
    statements: tuple[bytes, ...]
    """Attached SD-JWTs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hole:
    """The bytes between `first` and `last` are `<`, the digits and `>`."""

    first: int
    last: int
    raw: bytes


def read_signed_pdf(data: bytes) -> SignedPdf:
    """What a signed PDF says; raises Flaw: `changed`, `invalid`, or `indeterminate` for a PDF without signature."""
    hole = _hole(data)
    revision = _second_revision(data, hole)
    signature = cms.read(
        _padded(hole.raw), cms.sha256(data[: hole.first] + data[hole.last :]), with_time=False, where="PDF"
    )
    with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
        signed_at = _certified(pdf, hole, revision)
        statements = _statements(pdf)
        if pdf.is_encrypted or pdf.get_warnings():
            raise invalid(Sentence("the PDF is encrypted or needs repair"))
    if signed_at < signature.signer.valid_from:
        raise invalid(Sentence("the PDF says that it was signed before its key was made"))
    return SignedPdf(signature=signature, signed_at=signed_at, statements=statements)


def _hole(data: bytes) -> _Hole:
    """Steps 1 and 2."""
    if len(data) > SIZE_LIMIT:
        raise invalid(Sentence("the PDF is too large"))
    if not _START.match(data):
        raise invalid(Sentence("the PDF does not begin as a PDF does"))
    if data.count(b"/ByteRange") == 0:
        raise indeterminate(Sentence("the PDF holds no signature"))
    if data.count(b"/ByteRange") != 1:
        raise invalid(Sentence("the PDF holds more than one signature"))
    found = _BYTE_RANGE.search(data)
    if found is None:
        raise invalid(Sentence("the signature does not say plainly which bytes it covers"))
    first, last, rest = (int(number) for number in found.groups())
    if last - first != HOLE + 2 or last + rest != len(data) or not first < found.start():
        raise invalid(Sentence("the signature does not cover the whole file"))
    if data[first : first + 1] != b"<" or data[last - 1 : last] != b">" or data[first - 10 : first] != b"/Contents ":
        raise invalid(Sentence("the signature is not where it says"))
    if found.start() != last + 1:
        raise invalid(Sentence("the signature's dictionary is not of our form"))
    try:
        raw = bytes.fromhex(data[first + 1 : last - 1].decode("ascii"))
    except ValueError:
        raise invalid(Sentence("the signature holds something else than digits")) from None
    if raw.hex().encode() != data[first + 1 : last - 1]:
        raise invalid(Sentence("the signature is not written in lower-case digits"))
    return _Hole(first=first, last=last, raw=raw)


def _padded(raw: bytes) -> bytes:
    """Step 3: the DER value at the beginning of the hole."""
    length = der.length_of(raw, "PDF")
    if raw.count(0, length) != len(raw) - length:
        raise invalid(Sentence("there is something hidden behind the signature"))
    return raw[:length]


def _second_revision(data: bytes, hole: _Hole) -> frozenset[int]:
    """Step 5, in bytes: the numbers of the objects that the signer's revision holds."""
    tail = _TAIL.search(data, max(0, len(data) - 64))
    if tail is None:
        raise invalid(Sentence("the PDF does not end as ours do, or there is something behind its end"))
    table = int(tail[1])
    if data.count(b"/ObjStm") or data.count(b"/XRefStm") or data[table : table + 5] != b"xref\n" or table < hole.last:
        raise invalid(Sentence("the PDF hides objects or its tables in streams"))
    trailer = data[table : tail.start()]
    previous = re.findall(rb"/Prev ([0-9]{1,10})\b", trailer)
    if trailer.count(b"/Prev") != 1 or len(previous) != 1 or trailer.count(b"trailer") != 1:
        raise invalid(Sentence("the PDF is not one revision and its signature"))
    base = int(previous[0])
    end = data.find(b"%%EOF", base)
    if data[base : base + 4] != b"xref" or not 0 < end < hole.first or b"/Prev" in data[base:end]:
        raise invalid(Sentence("the PDF is not one revision and its signature"))
    between = data[end : hole.first] + data[hole.last :]
    if between.count(b"%%EOF") != 2 or between.count(b"startxref") != 1 or between.count(b"stream"):
        raise invalid(Sentence("the PDF was continued after it was signed, or before"))
    return frozenset(int(number) for number, _ in _OBJECT.findall(between))


def _certified(pdf: pikepdf.Pdf, hole: _Hole, revision: frozenset[int]) -> datetime:
    """Step 6: the moment of signing."""
    root = pdf.Root
    form = root.get("/AcroForm")
    permissions = root.get("/Perms")
    if not isinstance(form, pikepdf.Dictionary) or not isinstance(permissions, pikepdf.Dictionary):
        raise invalid(Sentence("the PDF is not certified"))
    fields = form.get("/Fields")
    if not isinstance(fields, pikepdf.Array) or len(fields) != 1:
        raise invalid(Sentence("the PDF has other form fields than its signature"))
    field = fields[0]
    signature = field.get("/V")
    if field.get("/FT") != Name.Sig or str(field.get("/T")) != FIELD or "/Kids" in field:
        raise invalid(Sentence("the PDF has other form fields than its signature"))
    if not isinstance(signature, pikepdf.Dictionary) or set(permissions.keys()) != {"/DocMDP"}:
        raise invalid(Sentence("the PDF is not certified"))
    if not signature.is_indirect or permissions.DocMDP.objgen != signature.objgen:
        raise invalid(Sentence("the PDF is certified by something else than its signature"))
    expected = (root, form, field, signature, field.get("/P"), permissions)
    if not revision <= {thing.objgen[0] for thing in expected if thing is not None}:
        raise invalid(Sentence("the signer's revision changes something else than the signature"))
    if {"/XFA", "/NeedAppearances"} & set(form.keys()) or {"/AA", "/DSS"} & set(root.keys()):
        raise invalid(Sentence("the PDF holds something that can change what it shows"))
    if isinstance(root.get("/OpenAction"), pikepdf.Dictionary) or "/JavaScript" in root.get("/Names", {}):
        raise invalid(Sentence("the PDF holds something that can change what it shows"))
    return _dictionary(signature, hole)


def _dictionary(signature: pikepdf.Dictionary, hole: _Hole) -> datetime:
    """The rest of step 6: the parser sees the signature that the bytes showed, in our form."""
    if set(signature.keys()) != _SIGNATURE_KEYS or bytes(signature.Contents) != hole.raw:
        raise invalid(Sentence("the signature's dictionary is not of our form"))
    if (signature.Type, signature.Filter) != (Name.Sig, Name("/Adobe.PPKLite")) or signature.SubFilter != Name(
        "/ETSI.CAdES.detached"
    ):
        raise invalid(Sentence("the signature is of another kind"))
    if [int(number) for number in signature.ByteRange][:3] != [0, hole.first, hole.last]:
        raise invalid(Sentence("the signature does not cover the whole file"))
    certification = pikepdf.Dictionary(
        Type=Name.SigRef,
        TransformMethod=Name.DocMDP,
        TransformParams=pikepdf.Dictionary(Type=Name.TransformParams, V=Name("/1.2"), P=1),
    )
    if len(signature.Reference) != 1 or signature.Reference[0] != certification:
        raise invalid(Sentence("the PDF is not certified against every change"))
    text = str(signature.M)
    try:
        moment = datetime.strptime(text, _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        raise invalid(Sentence("the moment of signing is malformed")) from None
    if moment.strftime(_MOMENT) != text:
        raise invalid(Sentence("the moment of signing is malformed"))
    return moment


def _statements(pdf: pikepdf.Pdf) -> tuple[bytes, ...]:
    """Step 7: the bytes of attached SD-JWTs, inflated no further than a bound."""
    if "/EmbeddedFiles" not in pdf.Root.get("/Names", {}):
        return ()
    names = list(pdf.attachments)
    if len(names) > _ATTACHMENTS:
        raise invalid(Sentence("the PDF holds too many attached files"))
    return tuple(_attached(pdf.attachments[name].obj) for name in names if name.endswith(STATEMENT_SUFFIX))


def _attached(specification: pikepdf.Object) -> bytes:
    files = specification.EF
    stream = files.F
    if any(other.objgen != stream.objgen for other in files.as_dict().values()):
        raise invalid(Sentence("an attached file has two contents"))
    raw = stream.read_raw_bytes()
    if "/Filter" not in stream:
        return bytes(raw)
    if stream.Filter not in (Name.FlateDecode, pikepdf.Array([Name.FlateDecode])) or "/DecodeParms" in stream:
        raise invalid(Sentence("an attached file is packed in a way that we never use"))
    inflater = zlib.decompressobj()
    data = inflater.decompress(raw, _ATTACHMENT_LIMIT)
    if not inflater.eof or inflater.unused_data:
        raise invalid(Sentence("an attached file is too large or damaged"))
    return data
