"""The published attacks on PDF signatures, rebuilt on our own file, and the four forgeries: each is refused.

Shapes: incremental saving, signature wrapping and universal forgery (Mladenov et al., CCS 2019); shadow attacks
hide, replace, hide-and-replace (Mainka et al., NDSS 2021); evil annotation and sneaky signature on certified
documents (Rohlmann et al., IEEE S&P 2021). The organisation's own key is pinned throughout: what would be accepted
here would be `trusted`.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pypdfium2
import pytest

from intake.signing import OrganisationKey, State, judge
from tests.intake.signing import forge, samples
from tests.intake.signing.samples import AT, Export

REFUSED = {State.CHANGED, State.INVALID, State.INDETERMINATE}
EVIL = b"<< /Length 44 >>\nstream\nBT /F1 24 Tf 72 700 Td (I lied about it.) Tj ET \nendstream"


def refused(pdf: bytes, key: OrganisationKey) -> State:
    verdict = judge(pdf, trust=[key.certificate])
    assert verdict.state in REFUSED, verdict
    assert verdict.problems and verdict.signer is None and verdict.fingerprint is None and verdict.signed_at is None
    return verdict.state


def page_with(pdf: bytes, old: bytes, new: bytes) -> bytes:
    body: bytes = forge.parts(pdf)["page_body"]
    assert old in body
    return body.replace(old, new)


# --- after the signature: incremental saving, shadow attacks, attacks on certification ---------------------------


def isa_content(pdf: bytes) -> bytes:
    return forge.updated(pdf, {forge.parts(pdf)["content"]: EVIL})


def isa_without_table(pdf: bytes) -> bytes:
    return forge.updated(pdf, {forge.parts(pdf)["content"]: EVIL}, table=False)


def isa_without_trailer(pdf: bytes) -> bytes:
    return forge.updated(pdf, {forge.parts(pdf)["content"]: EVIL}).rpartition(b"trailer")[0]


def isa_with_the_signature_copied(pdf: bytes) -> bytes:
    part = forge.parts(pdf)
    first, last = forge.hole(pdf)
    copied = b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Contents %s " % pdf[first:last]
    return forge.updated(pdf, {part["content"]: EVIL, part["signature"]: copied + b"/ByteRange [0 1 2 3] >>"})


def isa_new_catalog(pdf: bytes) -> bytes:
    number = forge.parts(pdf)["next"]
    return forge.updated(pdf, {number: forge.parts(pdf)["root_body"]}, root=number)


def shadow_hide(pdf: bytes) -> bytes:
    """The page lets go of an overlay that hid what lies below: here, of its content."""
    return forge.updated(pdf, {forge.parts(pdf)["content"]: b"<< /Length 0 >>\nstream\n\nendstream"})


def shadow_replace(pdf: bytes) -> bytes:
    """A font is exchanged, so the same codes show other letters."""
    body = b"<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"
    return forge.updated(pdf, {forge.parts(pdf)["font"]: body})


def shadow_hide_and_replace(pdf: bytes) -> bytes:
    """Nothing but a new table and trailer: the page tree is another object that was there before."""
    part = forge.parts(pdf)
    return forge.updated(pdf, {part["root"]: part["root_body"]})


def evil_annotation(pdf: bytes) -> bytes:
    part = forge.parts(pdf)
    note = b"<< /Type /Annot /Subtype /FreeText /Rect [70 690 400 720] /Contents (I lied.) /DA (/F1 24 Tf) /F 4 >>"
    page = page_with(pdf, b"/Annots [", b"/Annots [ %d 0 R " % part["next"])
    return forge.updated(pdf, {part["next"]: note, part["page"]: page})


def sneaky_signature(pdf: bytes) -> bytes:
    part = forge.parts(pdf)
    field = b"<< /FT /Sig /T (Second) /Type /Annot /Subtype /Widget /Rect [0 0 300 300] /F 4 >>"
    form = part["form_body"].replace(b"/Fields [", b"/Fields [ %d 0 R " % part["next"])
    return forge.updated(pdf, {part["next"]: field, part["form"]: form})


def only_white_space(pdf: bytes) -> bytes:
    return pdf + b"\n"


def a_comment(pdf: bytes) -> bytes:
    return pdf + b"%\n"


def another_file_behind(pdf: bytes) -> bytes:
    return pdf + samples.plain_pdf()


def another_file_before(pdf: bytes) -> bytes:
    return samples.plain_pdf() + pdf


AFTER = [
    isa_content, isa_without_table, isa_without_trailer, isa_with_the_signature_copied, isa_new_catalog,
    shadow_hide, shadow_replace, shadow_hide_and_replace, evil_annotation, sneaky_signature,
    only_white_space, a_comment, another_file_behind, another_file_before,
]  # fmt: skip


@pytest.mark.parametrize("attack", AFTER, ids=lambda attack: attack.__name__)
def test_nothing_can_follow_the_signature(
    key: OrganisationKey, export: Export, attack: Callable[[bytes], bytes]
) -> None:
    refused(attack(export.pdf), key)


def test_updates_are_real_ones(export: Export) -> None:
    """The attack files are PDFs that readers show: else refusing them would prove nothing."""
    for attack in (isa_content, shadow_replace, evil_annotation, shadow_hide):
        attacked = pypdfium2.PdfDocument(io.BytesIO(attack(export.pdf)))
        assert len(attacked) == 1
        text = attacked[0].get_textpage().get_text_range()
        attacked.close()
        assert ("I lied about it." in text) == (attack is isa_content), (attack, text)


# --- inside: signature wrapping, universal forgery ---------------------------------------------------------------


def wrapped(pdf: bytes, *, pad: bool) -> bytes:
    """SWA: the signed second part goes to the end, new objects and a second /ByteRange stand in its place."""
    first, last = forge.hole(pdf)
    evil = b"\n/ByteRange [0 %d %010d %d]\n>>\nendobj\n" % (first, 0, len(pdf) - last)
    evil += b"%d 0 obj\n" % forge.parts(pdf)["content"] + EVIL + b"\nendobj\n"
    evil += b" " * 64 if pad else b""
    moved = last + len(evil)
    evil = evil.replace(b"%010d" % 0, b"%010d" % moved, 1)
    return pdf[:last] + evil + pdf[last:]


def wrapped_with_one_range(pdf: bytes) -> bytes:
    """SWA, the old /ByteRange made unreadable, the new one pointing at the moved part."""
    _, last = forge.hole(pdf)
    whole = wrapped(pdf, pad=True)
    place = whole.index(b"/ByteRange", whole.index(b"/ByteRange", last) + 1)
    return whole[:place] + b"/ByteRAnge" + whole[place + 10 :]


def range_text(new: bytes) -> Callable[[bytes], bytes]:
    """USF: another text in the place of the range, nothing moved."""

    def attack(pdf: bytes) -> bytes:
        found = re.search(rb"/ByteRange \[[0-9 ]+\] *", pdf)
        assert found
        return pdf[: found.start()] + new.ljust(len(found[0])) + pdf[found.end() :]

    return attack


def contents_text(new: bytes) -> Callable[[bytes], bytes]:
    """USF: another text in the place of the signature."""

    def attack(pdf: bytes) -> bytes:
        first, last = forge.hole(pdf)
        return pdf[:first] + new.ljust(last - first) + pdf[last:]

    return attack


def shifted(by_first: int, by_last: int) -> Callable[[bytes], bytes]:
    """The range leaves bytes beside the hole uncovered."""

    def attack(pdf: bytes) -> bytes:
        first, last = forge.hole(pdf)
        return range_text(b"/ByteRange [0 %d %d %d]" % (first + by_first, last + by_last, len(pdf) - last - by_last))(
            pdf
        )

    return attack


INSIDE: dict[str, Callable[[bytes], bytes]] = {
    "SWA": lambda pdf: wrapped(pdf, pad=False),
    "SWA padded": lambda pdf: wrapped(pdf, pad=True),
    "SWA with one range": wrapped_with_one_range,
    "USF no range": range_text(b""),
    "USF null range": range_text(b"/ByteRange null"),
    "USF empty range": range_text(b"/ByteRange []"),
    "USF zero range": range_text(b"/ByteRange [0 0 0 0]"),
    "USF negative range": range_text(b"/ByteRange [0 -1 10 10]"),
    "USF huge range": range_text(b"/ByteRange [0 9999999999 9999999999 9999999999]"),
    "USF range of names": range_text(b"/ByteRange [/a /b /c /d]"),
    "USF indirect range": range_text(b"/ByteRange 1 0 R"),
    "USF no contents": contents_text(b""),
    "USF null contents": contents_text(b"null"),
    "USF empty contents": contents_text(b"<>"),
    "USF zero contents": contents_text(b"<00>"),
    "USF contents of zeros": lambda pdf: forge.refilled(pdf, b""),
    "contents as text": contents_text(b"(0)"),
    "the range begins later": range_text(b"/ByteRange [1 2 3 4]"),
    "a byte before the hole": shifted(-1, 0),
    "a byte behind the hole": shifted(0, 1),
    "a byte of the hole": shifted(1, 0),
    "a name escaped": lambda pdf: pdf.replace(b"/Type /Sig\n", b"/T#79pe/Sig\n"),
}


@pytest.mark.parametrize("name", INSIDE)
def test_signatures_cannot_be_wrapped_or_emptied(key: OrganisationKey, export: Export, name: str) -> None:
    attacked = INSIDE[name](export.pdf)
    assert attacked != export.pdf
    refused(attacked, key)


# --- the four forgeries, and their kin: the hole is the one place that no signature covers -----------------------


def test_the_four_forgeries_are_refused(key: OrganisationKey, stranger: OrganisationKey, export: Export) -> None:
    der = forge.cms_of(export.pdf)
    assert judge(forge.refilled(export.pdf, der), trust=[key.certificate]).state is State.TRUSTED
    for name, forgery in forge.cms_forgeries(stranger).items():
        forged = forgery(der)
        assert forged != der, name
        assert refused(forge.refilled(export.pdf, forged), key) is State.INVALID, name
    assert refused(forge.refilled(export.pdf, der, upper=True), key) is State.INVALID
    assert refused(forge.refilled(export.pdf, der, pad=b" "), key) is State.INVALID
    assert refused(forge.refilled(export.pdf, der, pad=b"1"), key) is State.INVALID
    assert refused(forge.refilled(export.pdf, der + bytes(500) + b"hidden"), key) is State.INVALID


def test_forgeries_convince_another_judge(export: Export, stranger: OrganisationKey) -> None:
    """pyHanko's reader takes the four: so it is our rules that refuse them."""
    from intake.signing import _pyhanko

    _pyhanko.refuse_network_client()
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    der, forgeries = forge.cms_of(export.pdf), forge.cms_forgeries(stranger)
    files = [
        forge.refilled(export.pdf, forgeries[name](der))
        for name in ("high s", "a foreign certificate", "an unsigned attribute")
    ]
    files.append(forge.refilled(export.pdf, der, upper=True))
    for forged in files:
        (signature,) = PdfFileReader(io.BytesIO(forged), strict=True).embedded_signatures
        roots = [signature.signer_cert]
        context = ValidationContext(trust_roots=roots, allow_fetching=False, moment=AT)
        assert validate_pdf_signature(signature, signer_validation_context=context).bottom_line


def test_a_signature_of_another_file_is_refused(key: OrganisationKey, export: Export) -> None:
    other = samples.export(key)
    assert refused(forge.refilled(export.pdf, forge.cms_of(other.pdf)), key) is State.CHANGED


def test_a_pdf_without_signature_cannot_be_judged(key: OrganisationKey, export: Export) -> None:
    assert refused(export.unsigned, key) is State.INDETERMINATE
    assert refused(b"%PDF-1.7\n", key) is State.INDETERMINATE
