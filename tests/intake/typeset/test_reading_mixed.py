"""Names against the direction of their line, in five readers, each line on a page of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from intake.typeset import draw, render
from intake.typeset.leaning import leans_right
from tests.intake.typeset.mixed_lines import MIXED
from tests.intake.typeset.papers import document, text
from tests.intake.typeset.reading import read
from tests.intake.typeset.test_reading_new import READERS, by_pdf_js, extract, plain

TORN = {"رائد مصطفى الحلّاق", "پرویز کیان\u200cمهر", "مها النجّار"}
"""What PDFium does not read in a left-to-right line: names with a mark or a joiner, and those of three words."""


def page(language: str, words: str) -> bytes:
    return render(document(text(words, language=language, direction="ltr" if language in ("en", "el") else "rtl")))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("lines")
    made = []
    for number, (language, words, _) in enumerate(MIXED):
        made.append(folder / f"{number}.pdf")
        made[-1].write_bytes(page(language, words))
    return made


@pytest.mark.parametrize("reader", READERS)
def test_a_name_against_its_line_is_read_in_its_order(reader: str, files: list[Path]) -> None:
    got = by_pdf_js(*files) if reader == "pdf.js" else [extract(file, reader) for file in files]
    missing = {
        (words, name)
        for (_, words, names), found in zip(MIXED, map(plain, got), strict=True)
        for name in names
        if plain(name) not in found
    }
    known = {
        (words, name) for language, words, names in MIXED for name in names if name in TORN and language in ("en", "el")
    }
    assert missing == (known if reader == "PDFium" else set())


def test_words_taken_apart_stand_where_they_would_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = document(*(text(words, language=language, direction="auto") for language, words, _ in MIXED * 2))
    wide = document(text(" ".join(words for _, words, _ in MIXED), direction="rtl"))
    apart = [picture(render(each)) for each in (paper, wide)]
    written = render(paper)
    monkeypatch.setattr(draw, "words_against", lambda *_: [])
    assert render(paper) != written
    in_one_go = [picture(render(each)) for each in (paper, wide)]
    for one, other in zip(apart, in_one_go, strict=True):
        for drawn, expected in zip(one, other, strict=True):
            # Places are rounded to a hundredth of a point; a letter moved by half a pixel would differ by more.
            assert max(most for _, most in ImageChops.difference(drawn, expected).getextrema()) < 100


def picture(pdf: bytes) -> list[Image.Image]:
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return [sheet.render(scale=2).to_pil() for sheet in opened]
    finally:
        opened.close()


def test_the_words_of_a_telephone_number_keep_their_order() -> None:
    shown = [each.text for each in read(page("ar", "اتّصل بالرقم +963 11 555 0142 أمس.")).shown if each.mcid is not None]
    assert [each.strip() for each in shown if each.strip()[0] in "+0123456789"] == ["+963", "11", "555", "0142"]


@pytest.mark.parametrize(
    ("texts", "right"),
    [
        ((), False),
        (("one", " ", "two"), False),
        (("نلا", " ", "one"), False),
        (("نلا", " ", "نلا", " ", "one"), True),
        (("نلا", " ", "one", " ", "two"), False),
        (("12", "٣٤", "."), False),
        (("\u061c", " ", "\u061c"), False),
        (("\u200f", " ", "\u200f", "one"), True),
    ],
)
def test_a_line_leans_as_pdfium_takes_it(texts: Sequence[str], right: bool) -> None:
    assert leans_right(texts) is right


def test_a_line_of_one_direction_is_written_in_one_go() -> None:
    shown = [each.text for each in read(page("ar", "قال لي الطبيب إنّه لا يعرف")).shown if each.mcid is not None]
    assert len(shown) == 1
    shown = [each.text for each in read(page("en", "one two three")).shown if each.mcid is not None]
    assert len(shown) == 1
