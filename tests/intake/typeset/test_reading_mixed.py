"""Names against the direction of their line, in five readers, each line on a page of its own."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from intake.typeset import Fields, Table, draw, render
from intake.typeset.parting import Run, parted, reading
from tests.intake.typeset.hostile_lines import HOSTILE
from tests.intake.typeset.mixed_lines import MIXED
from tests.intake.typeset.papers import document, text
from tests.intake.typeset.reading import Shown, read
from tests.intake.typeset.test_reading_new import READERS, by_pdf_js, extract, plain

LINES = MIXED + HOSTILE
RIGHTWARDS = ("en", "el", "uk", "de", "nb")
PART = "\u200e"


def page(language: str, words: str) -> bytes:
    return render(document(text(words, language=language, direction="ltr" if language in RIGHTWARDS else "rtl")))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("lines")
    made = []
    for number, (language, words, _) in enumerate(LINES):
        made.append(folder / f"{number}.pdf")
        made[-1].write_bytes(page(language, words))
    return made


@pytest.mark.parametrize("reader", READERS)
def test_a_name_against_its_line_is_read_in_its_order(reader: str, files: list[Path]) -> None:
    got = by_pdf_js(*files) if reader == "pdf.js" else [extract(file, reader) for file in files]
    missing = [
        (words, name)
        for (_, words, names), found in zip(LINES, map(plain, got), strict=True)
        for name in names
        if plain(name) not in found
    ]
    assert missing == []


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_names_beside_words_of_another_direction_are_read(reader: str, direction: str, tmp_path: Path) -> None:
    names = ("هيثم الأسعد", "رائد مصطفى الحلّاق", "Oliver Hahn", "يوسف بن عليّ")
    rows = [(text(str(row)), text(name), text("chief of the branch")) for row, name in enumerate(names)]
    fields = Fields(tuple((text("Called by others"), text(name)) for name in names))
    beside = [text(f"لا أعرف {name} أبدًا", language="ar", number="1", margin="third persons") for name in names]
    table = Table((text("No."), text("Name"), text("Role")), tuple(rows), (1, 4, 4))
    paper = document(table, fields, *beside, direction="rtl" if direction == "rtl" else "ltr")
    file = tmp_path / "rows.pdf"
    file.write_bytes(render(paper))
    found = plain(extract(file, reader))
    assert {name: found.count(name) for name in names} == dict.fromkeys(names, 3)
    assert (found.count("chief of the branch"), found.count("third persons")) == (4, 4)


@pytest.mark.parametrize("reader", READERS)
def test_a_mark_at_the_end_of_a_line_stays_with_its_letter(reader: str, tmp_path: Path) -> None:
    file = tmp_path / "line.pdf"
    file.write_bytes(render(document(text("كتب لي"), text("قال لي سيّد عليّ"), text("saw عليّ"), direction="rtl")))
    found = plain(extract(file, reader))
    assert "قال لي سيّد عليّ" in found
    assert found.count("عليّ") == 2


def test_the_point_that_ends_a_name_stays_with_the_line_in_pdfium(tmp_path: Path) -> None:
    # The bidirectional algorithm gives the point to the line, not to the name: poppler and PDFium find it apart.
    file = tmp_path / "line.pdf"
    file.write_bytes(page("ar", "شهد John A. أمام القاضي."))
    assert "شهد John A . أمام القاضي." in plain(extract(file, "PDFium"))
    assert "شهد John A. أمام القاضي." in plain(extract(file, "pdf.js"))


def test_what_parts_a_line_is_not_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = document(*(text(words, language=language, direction="auto") for language, words, _ in MIXED * 2))
    wide = document(text(" ".join(words for _, words, _ in MIXED), direction="rtl"))
    parts = [picture(render(each)) for each in (paper, wide)]
    written = render(paper)
    monkeypatch.setattr(draw, "parted", lambda _: set())
    assert render(paper) != written
    whole = [picture(render(each)) for each in (paper, wide)]
    for one, other in zip(parts, whole, strict=True):
        for drawn, expected in zip(one, other, strict=True):
            assert ImageChops.difference(drawn, expected).getbbox() is None


def picture(pdf: bytes) -> list[Image.Image]:
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return [sheet.render(scale=2).to_pil() for sheet in opened]
    finally:
        opened.close()


@pytest.mark.parametrize("reader", ["pdftotext", "MuPDF", "pdf.js"])
def test_what_parts_a_line_is_not_read(reader: str, tmp_path: Path) -> None:
    file = tmp_path / "line.pdf"
    file.write_bytes(page("en", "At the gate stood رائد مصطفى الحلّاق with two others."))
    assert PART in extract(file, "pypdf")
    assert PART not in extract(file, reader)


def test_the_words_of_a_telephone_number_keep_their_order() -> None:
    shown = [each.text for each in lines(page("ar", "اتّصل بالرقم +963 11 555 0142 أمس."))]
    assert "+963 11 555 0142" in shown


@pytest.mark.parametrize(
    ("drawn", "read_as"),
    [
        ("", ""),
        ("one two", "one two"),
        ("نلا", "الن"),
        ("نلا one", "الن one"),
        ("نلا one نلا", "الن one الن"),
        ("one two نلا نلا نلا", "الن الن الن two one"),
        ("one two three نلا نلا", "one two three الن الن"),
        ("one two يّلع", "one two يّعل"),
        ("يّلع", "علّي"),
        ("12 نلا", "الن 12"),
        ("one-two نلا نلا نلا", "الن الن الن two-one"),
        ("\u061c12\u061c", "\u061c12\u061c"),
        ("\u200f \u200fone", "one\u200f \u200f"),
    ],
)
def test_a_line_is_read_as_pdfium_reads_it(drawn: str, read_as: str) -> None:
    assert reading(drawn) == read_as


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ([Run(0, "one two ", "one two "), Run(9, "نلا", "الن")], set()),
        ([Run(0, "one two ", "one two "), Run(9, "مهل لاق", "قال لهم"), Run(20, " three", " three")], {1, 2}),
        ([Run(9, "مهل لاق", "قال لهم"), Run(0, "Anne-Marie ", "Anne-Marie ")], {1}),
        ([Run(9, "مهل لاق", "قال لهم"), Run(0, "Anne ", "Anne ")], set()),
        ([Run(9, "يّلع", "عليّ")], set()),
    ],
)
def test_a_line_is_parted_only_where_pdfium_would_misread_it(runs: list[Run], expected: set[int]) -> None:
    assert parted(runs) == expected


def test_a_line_of_one_direction_is_written_in_one_go() -> None:
    assert len(lines(page("ar", "قال لي الطبيب إنّه لا يعرف"))) == 1
    assert len(lines(page("en", "one two three"))) == 1


def lines(pdf: bytes) -> list[Shown]:
    return [each for each in read(pdf).shown if each.mcid is not None and each.text.strip(PART)]
