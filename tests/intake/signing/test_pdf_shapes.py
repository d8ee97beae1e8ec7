"""Shapes of PDF that only a careless or hostile signer makes: rightly signed over the whole file, still refused."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from intake.signing import OrganisationKey, State, judge, pdf_reader, sign_pdf
from intake.signing.pdf import HOLE
from tests.intake.signing import forge, samples
from tests.intake.signing.samples import AT, Export
from tests.intake.signing.test_pdf_attacks import refused

SHAPES: dict[str, tuple[bytes, bytes]] = {
    "form filling permitted": (b"/P 1\n", b"/P 2\n"),
    "annotations permitted": (b"/P 1\n", b"/P 3\n"),
    "no permission": (b"/P 1\n", b"/Q 1\n"),
    "another transform": (b"/TransformMethod /DocMDP", b"/TransformMethod /UR3   "),
    "not certified": (b"/Perms <<\n/DocMDP", b"/Perms <<\n/UR3   "),
    "no permissions": (b"/Perms <<", b"/Parms <<"),
    "another kind": (b"/ETSI.CAdES.detached", b"/adbe.pkcs7.detached"),
    "another filter": (b"/Adobe.PPKLite", b"/Adobe.PPKMS  "),
    "a time-stamp instead": (b"/Type /Sig\n", b"/Type /DTS\n"),
    "a moment that is none": (b"(D\\07220261124090503Z)", b"(D\\07220261324090503Z)"),
    "a moment in another form": (b"(D\\07220261124090503Z)", b"(D\\0722026112409050Z3)"),
    "a moment before the key": (b"(D\\07220261124090503Z)", b"(D\\07220251124090503Z)"),
    "another field": (b"/V 12 0 R", b"/W 12 0 R"),
    "an unknown entry": (b"/SubFilter", b"/SubFilteR"),
    "a form that draws itself": (b"/SigFlags 3 >>", b"/XFA [    ] >>"),
}


@pytest.mark.parametrize("name", SHAPES)
def test_shapes_that_we_never_make_are_refused(key: OrganisationKey, export: Export, name: str) -> None:
    old, new = SHAPES[name]
    if name == "another field":
        number = forge.parts(export.pdf)["signature"]
        old, new = b"/V %d 0 R" % number, b"/W %d 0 R" % number
    assert judge(forge.resigned(export.pdf, key), trust=[key.certificate]).state is State.TRUSTED
    refused(forge.resigned(forge.swapped(export.pdf, old, new), key), key)


def shaped(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """A plain PDF with something that the typesetter never makes."""
    pdf = pikepdf.open(io.BytesIO(samples.plain_pdf()))
    change(pdf)
    saved = io.BytesIO()
    pdf.save(saved, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return saved.getvalue()


def _script(pdf: pikepdf.Pdf) -> None:
    action = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    pdf.Root.OpenAction = action


def _named_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array()))


def _second_field(pdf: pikepdf.Pdf) -> None:
    field = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("x")))
    pdf.Root.AcroForm.Fields.append(field)


def _additional_actions(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AA = Dictionary()


@pytest.mark.parametrize("change", [_script, _named_script, _second_field, _additional_actions])
def test_documents_that_can_change_themselves_are_refused(
    key: OrganisationKey, change: Callable[[pikepdf.Pdf], None]
) -> None:
    assert judge(sign_pdf(shaped(lambda _pdf: None), key, AT), trust=[key.certificate]).state is State.TRUSTED
    assert refused(sign_pdf(shaped(change), key, AT), key) is State.INVALID


def test_a_revision_between_is_refused(key: OrganisationKey, export: Export) -> None:
    """Two revisions before the signature: rightly signed, but not as the typesetter leaves a file."""
    twice = forge.updated(samples.plain_pdf(), {forge.size_of(samples.plain_pdf()): b"null"})
    assert refused(sign_pdf(twice, key, AT), key) is State.INVALID


@pytest.mark.parametrize("also", ["content", "font", "page tree", "a new one"])
def test_a_signer_who_changes_more_than_the_signature_is_refused(key: OrganisationKey, also: str) -> None:
    """The signer's own revision exchanges another object: certified, whole file, rightly signed."""
    from intake.signing import _pyhanko

    embedder = _pyhanko.embedder()
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers.cms_embedder import SigIOSetup, SigMDPSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import SignatureObject

    def signed(change: str) -> bytes:
        plain = samples.plain_pdf()
        writer = IncrementalPdfFileWriter(io.BytesIO(plain))
        writer._update_meta = lambda: None
        page = writer.root["/Pages"]["/Kids"][0]
        match change:
            case "content":
                writer.mark_update(page.raw_get("/Contents").reference)
            case "font":
                writer.mark_update(next(iter(page["/Resources"]["/Font"].raw_get(n) for n in ["/F1"])).reference)
            case "page tree":
                writer.mark_update(writer.root.raw_get("/Pages").reference)
            case "a new one":
                writer.add_object(generic.NumberObject(1))
        steps = embedder().write_cms(field_name="Signature", writer=writer)
        next(steps)
        placeholder = SignatureObject(timestamp=AT, subfilter=SigSeedSubFilter.PADES, bytes_reserved=HOLE)
        certify = SigMDPSetup(md_algorithm="sha256", certify=True, docmdp_perms=MDPPerm.NO_CHANGES)
        steps.send(SigObjSetup(sig_placeholder=placeholder, mdp_setup=certify))
        _, output = steps.send(SigIOSetup(md_algorithm="sha256"))
        return forge.resigned(output.getvalue(), key)

    assert judge(signed("nothing"), trust=[key.certificate]).state is State.TRUSTED
    assert refused(signed(also), key) is State.INVALID


def last(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    """The last occurrence exchanged."""

    def change(pdf: bytes) -> bytes:
        assert len(old) == len(new)
        head, found, rest = pdf.rpartition(old)
        assert found
        return head + new + rest

    return change


def range_moved(pdf: bytes) -> bytes:
    """The range stands behind another entry, not right behind the hole."""
    found = re.search(rb"(/ByteRange \[[0-9 ]+\] *\n)(/Type /Sig\n)", pdf)
    assert found
    return pdf[: found.start()] + found[2] + found[1] + pdf[found.end() :]


def range_twice(pdf: bytes) -> bytes:
    """A second range under an escaped name, in the room that pads the first one."""
    found = re.search(rb"\] {30,}\n/Type /Sig", pdf)
    assert found
    second = b"]\n/Byte#52ange [0 1 2 3]"
    return pdf[: found.start()] + second.ljust(len(found[0]) - 11) + b"\n/Type /Sig" + pdf[found.end() :]


def certified_elsewhere(pdf: bytes) -> bytes:
    part = forge.parts(pdf)
    number = part["signature"]
    assert part["content"] > 9
    return forge.swapped(pdf, b"/DocMDP %d 0 R" % number, b"/DocMDP %d 0 R" % part["content"])


PLACES = {
    "another line end": last(b"%%EOF\n", b"%%EOF\r"),
    "a field of another kind": last(b"/FT /Sig", b"/FT /Txt"),
    "a field of another name": last(b"/T (Signature)", b"/T (Signaturf)"),
    "the range moved": range_moved,
    "the range twice": range_twice,
    "certified elsewhere": certified_elsewhere,
    "a second in one digit": last(b"(D\\07220261124090503Z)", b"(D\\0722026112495\\065Z)"),
    "two trailers": last(b"/Prev ", b"/PreV "),
    "two equal names": last(b"/PageMode /UseNone", b"/Type     /Catalog"),
    "object streams": last(b"/PageMode /UseNone", b"/PageMode /ObjStm "),
    "no form": last(b"/AcroForm", b"/AcroFork"),
}


@pytest.mark.parametrize("name", PLACES)
def test_changes_in_one_place_are_refused_even_when_rightly_signed(
    key: OrganisationKey, export: Export, name: str
) -> None:
    changed = PLACES[name](export.pdf)
    assert len(changed) == len(export.pdf) and changed != export.pdf
    assert refused(forge.resigned(changed, key), key) is State.INVALID


def attached(change: Callable[[pikepdf.Pdf], None], **options: bool) -> bytes:
    """A plain PDF with a statement, its attachment changed."""
    pdf = pikepdf.open(io.BytesIO(samples.plain_pdf(b"eyJ.eyJ.x~")))
    change(pdf)
    saved = io.BytesIO()
    mode = pikepdf.ObjectStreamMode.disable
    pdf.save(saved, deterministic_id=True, object_stream_mode=mode, **options)
    return saved.getvalue()


def _two_contents(pdf: pikepdf.Pdf) -> None:
    files = pdf.attachments["statement.sd-jwt"].obj.EF
    files.F, files.UF = pdf.make_stream(b"one"), pdf.make_stream(b"two")


def _hexadecimal(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["statement.sd-jwt"].obj.EF.F.write(b"61>", filter=Name.ASCIIHexDecode)
    pdf.attachments["statement.sd-jwt"].obj.EF.UF = pdf.attachments["statement.sd-jwt"].obj.EF.F


def _twice_packed(pdf: pikepdf.Pdf) -> None:
    stream = pdf.attachments["statement.sd-jwt"].obj.EF.F
    stream.write(zlib.compress(zlib.compress(b"x")), filter=Array([Name.FlateDecode, Name.FlateDecode]))


def _half_packed(pdf: pikepdf.Pdf) -> None:
    stream = pdf.attachments["statement.sd-jwt"].obj.EF.F
    stream.write(zlib.compress(b"x" * 1000)[:-8], filter=Name.FlateDecode)


def _more_behind(pdf: pikepdf.Pdf) -> None:
    stream = pdf.attachments["statement.sd-jwt"].obj.EF.F
    stream.write(zlib.compress(b"x") + b"hidden", filter=Name.FlateDecode)


def _many(pdf: pikepdf.Pdf) -> None:
    for number in range(65):
        pdf.attachments[f"{number}.txt"] = pikepdf.AttachedFileSpec(pdf, b"x", filename=f"{number}.txt")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_two_contents, "two contents"),
        (_hexadecimal, "packed in a way"),
        (_twice_packed, "packed in a way"),
        (_half_packed, "too large or damaged"),
        (_more_behind, "too large or damaged"),
        (_many, "too many"),
    ],
)
def test_attachments_in_other_shapes_are_refused(
    key: OrganisationKey, change: Callable[[pikepdf.Pdf], None], words: str
) -> None:
    plain = attached(change, compress_streams=False, stream_decode_level=None, recompress_flate=False)
    verdict = judge(sign_pdf(plain, key, AT), trust=[key.certificate])
    assert verdict.state is State.INVALID and words in verdict.problems[0], verdict


def test_an_attachment_may_be_plain_or_none(key: OrganisationKey, export: Export) -> None:
    plain = samples.plain_pdf(export.statement)
    saved = io.BytesIO()
    pikepdf.open(io.BytesIO(plain)).save(
        saved,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
    )
    assert export.statement in saved.getvalue()
    for pdf in (saved.getvalue(), samples.plain_pdf(None)):
        assert judge(sign_pdf(pdf, key, AT), trust=[key.certificate]).state is State.TRUSTED


def test_an_attached_statement_must_be_good_and_by_the_same_key(
    key: OrganisationKey, stranger: OrganisationKey
) -> None:
    foreign = samples.export(stranger).statement
    for statement in (foreign, b"", b"nonsense", b"\xff"):
        assert refused(sign_pdf(samples.plain_pdf(statement), key, AT), key) is State.INVALID


def test_a_large_file_is_refused_before_it_is_read(
    key: OrganisationKey, export: Export, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_reader, "SIZE_LIMIT", len(export.pdf) - 1)
    assert refused(export.pdf, key) is State.INVALID
