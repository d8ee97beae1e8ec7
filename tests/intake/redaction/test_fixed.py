"""A word that our files are built of is no find where they are built of it, and is one wherever it is a value."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pikepdf
import pytest

from intake.errors import Refused
from intake.redaction.fixed import Frame
from intake.redaction.leaks import Secret, refuse_leaks
from tests.intake.redaction.test_leaks import token

XMP = (
    '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    "<x:Title>{title}</x:Title><x:Lang>{lang}</x:Lang></x:xmpmeta>"
)
Change = Callable[[pikepdf.Pdf, pikepdf.Page], None]


def pdf(
    change: Change = lambda pdf, page: None, *, title: str = "Paper", lang: str = "en", contents: str = ""
) -> bytes:
    """A file that is built of "Lang", "Parent", "Title", "Form" …"""
    made = pikepdf.new()
    page = made.add_blank_page()
    page.Contents = made.make_stream(f"/Form <</Lang (en)>> BDC\nBT /Title 1 Tf ET\n{contents}\nEMC".encode())
    made.Root.Lang = pikepdf.String(lang)
    made.Root.Metadata = made.make_stream(
        XMP.format(title=title, lang=lang).encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
    )
    made.Root.Form = pikepdf.Dictionary(Registry=pikepdf.String("Adobe"), Title=pikepdf.String("Lines of a paper"))
    change(made, page)
    out = io.BytesIO()
    made.save(out, fix_metadata_version=False)
    return out.getvalue()


def package(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return out.getvalue()


def rings(data: bytes, blank: bytes, hidden: str, **frame: tuple[str, ...]) -> bool:
    made = Frame(files={"x": blank}, **frame)
    try:
        refuse_leaks({"x": data}, [Secret(text=hidden)], frame=lambda: made)
    except Refused:
        return True
    return False


@pytest.mark.parametrize("word", ["Lang", "Parent", "Title", "Form", "Adobe", "xmpmeta", "Metadata", "paper", "Lines"])
def test_what_a_file_is_built_of_is_no_find(word: str) -> None:
    assert not rings(pdf(), pdf(), word)
    with pytest.raises(Refused):
        refuse_leaks({"x": pdf()}, [Secret(text=word)])  # without the frame it was one: the case is real


PLANTS: dict[str, Change] = {
    "/Title": lambda pdf, page: pdf.Root.Form.__setitem__("/Title", pikepdf.String("Lang")),
    "/Alt": lambda pdf, page: pdf.Root.__setitem__("/Alt", pikepdf.String("of Lang")),
    "another key's constant": lambda pdf, page: pdf.Root.__setitem__("/Title", pikepdf.String("Lang")),
    "a custom key": lambda pdf, page: pdf.Root.__setitem__("/Note_Lang", True),
    "a custom key's value": lambda pdf, page: pdf.Root.__setitem__("/Note", pikepdf.String("Lang")),
    "a name as a value": lambda pdf, page: pdf.Root.__setitem__("/Note", pikepdf.Name("/See_Lang")),
    "an attachment's name": lambda pdf, page: pdf.attachments.__setitem__(
        "Lang", pikepdf.AttachedFileSpec(pdf, b"x", filename="Lang")
    ),
    "an attachment": lambda pdf, page: pdf.attachments.__setitem__(
        "a", pikepdf.AttachedFileSpec(pdf, b"Lang", filename="a")
    ),
    "the information": lambda pdf, page: pdf.docinfo.__setitem__("/Author", "Lang"),
    "an unused object": lambda pdf, page: pdf.Root.__setitem__(
        "/Unused", pdf.make_indirect(pikepdf.Array([pikepdf.String("Lang")]))
    ),
    "a stream of another kind": lambda pdf, page: pdf.Root.__setitem__("/Unused", pdf.make_stream(b"Lang")),
}


@pytest.mark.parametrize("place", PLANTS)
def test_it_is_found_as_a_value_in_a_pdf(place: str) -> None:
    assert rings(pdf(PLANTS[place]), pdf(), "Lang")


@pytest.mark.parametrize(
    "contents", ["(Lang) Tj", "% Lang", "[(La) (ng)] TJ (Langner) Tj", "/Span <</ActualText (Lang)>>"]
)
def test_it_is_found_in_the_contents_of_a_page(contents: str) -> None:
    hidden = "Langner" if "Langner" in contents else "Lang"
    assert rings(pdf(contents=contents), pdf(), hidden)


def test_it_is_found_in_the_metadata() -> None:
    assert rings(pdf(title="Lang"), pdf(), "Lang")
    assert rings(pdf(title="<x:b/>Lang"), pdf(), "Lang")
    assert rings(pdf(title="<!-- Lang -->"), pdf(), "Lang")
    assert rings(pdf(title='<x:b Lang="Lang"/>'), pdf(), "Lang")
    assert rings(pdf(lang="Title"), pdf(), "Title")


def test_a_constant_counts_under_its_own_key_alone() -> None:
    moved = pdf(lambda pdf, page: pdf.Root.__setitem__("/Title", pikepdf.String("Adobe")))
    assert rings(moved, pdf(), "Adobe")


def test_a_token_is_built_of_claims_and_says_values() -> None:
    blank = token({"label": "FAMILY", "parts": []})
    assert not rings(token({"label": "FAMILY", "parts": ["saw nobody"]}), blank, "parts")
    assert not rings(token({"label": "FAMILY", "parts": ["saw nobody"]}), blank, "family")
    assert rings(token({"label": "FAMILY", "parts": ["saw parts"]}), blank, "parts")
    assert rings(token({"label": "FAMILY", "parts": ["family"]}), blank, "family")
    assert rings(token({"label": "parts", "parts": []}), blank, "parts")
    assert rings(token({"label": "FAMILY", "seen parts": []}), blank, "parts")
    assert rings(token({"label": "FAMILY", "parts": [2012]}), blank, "2012")


def test_a_package_is_built_of_names_and_lines() -> None:
    blank = package(README_txt=b"THE SCHEDULE\nsays what is hidden", schedule_pdf=b"x")
    assert not rings(package(README_txt=b"THE SCHEDULE\nsays what is hidden", schedule_pdf=b"x"), blank, "schedule")
    assert rings(package(README_txt=b"A SCHEDULE\nsays what is hidden", schedule_pdf=b"x"), blank, "schedule")
    assert rings(package(README_txt=b"", his_schedule_pdf=b"x"), blank, "schedule")
    assert rings(package(README_txt=b"", schedule_pdf=b"his schedule"), blank, "schedule")


def test_only_whole_lines_of_the_paper_are_fixed() -> None:
    blank = b"13. Interpreter\nPage 1 of 3\nMade in 2019"
    assert not rings(b"13. Interpreter\nPage 2 of 4", blank, "interpreter")
    assert rings(b"13. Interpreter came", blank, "interpreter")
    assert rings(b"then came the\ninterpreter.", blank, "interpreter")
    assert not rings(b"Made in 2019", blank, "2019")
    assert rings(b"Made in 2012", blank, "2012"), "a number is no page number when it is what is hidden"


def test_labels_are_fixed_as_a_whole_and_text_that_is_shown_is_searched_by_itself() -> None:
    labels = {"labels": ("redacted: family",), "margins": ("FAMILY",)}
    assert not rings(b"1 then redacted: family came FAMILY", b"", "family", **labels)
    assert rings(b"1 then the family came FAMILY", b"", "family", **labels)
    assert rings(b"1 then redacted: familyman came", b"", "familyman", **labels)
    assert rings(b"Interpreter", b"Interpreter", "interpreter", shown=("and the interpreter",))
