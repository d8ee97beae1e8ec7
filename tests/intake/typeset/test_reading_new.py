"""Reading back, on statements that the engine was not tuned on: words, numbers and names, in five readers.

A word counts as read if it stands in what a reader gives, with `whole` only if it stands there by itself and as often
as it was written.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

import pikepdf
import pymupdf
import pypdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont

from intake.typeset import Items, render
from tests.intake.typeset.papers import document, text
from tests.intake.typeset.statements import PAGES, Page
from tests.intake.typeset.test_file import ROOT, tool

MODULES = ROOT / ".tools" / "node" / "node_modules"
BIDI = re.compile("[\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
MARKS = "\u0301\u0610-\u061a\u064b-\u065f\u0670"
TOKEN = re.compile(rf"[^\W_][\w{MARKS}'’ʼ]*(?:[/.\-:@,+=?_]+[^\W_][\w{MARKS}]*)*")
READERS = ("pdftotext", "pypdf", "PDFium", "MuPDF", "pdf.js")
LEAST = {"pdftotext": 0.98, "pypdf": 0.98, "PDFium": 0.98, "MuPDF": 0.95, "pdf.js": 0.98}
LEAST_WHOLE = {"pdftotext": 0.98, "pypdf": 0.95, "PDFium": 0.98, "MuPDF": 0.95, "pdf.js": 0.98}


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], str]:
    """What each reader gives for each page."""
    folder = tmp_path_factory.mktemp("pages")
    got: dict[tuple[str, str], str] = {}
    for page in PAGES:
        path = folder / f"{page.name}.pdf"
        path.write_bytes(pdf(page))
        for reader in READERS:
            got[page.name, reader] = plain(extract(path, reader))
    return got


def pdf(page: Page) -> bytes:
    said = [text(words, language=page.language, number=str(number)) for number, words in enumerate(page.paragraphs, 1)]
    items = [Items(tuple(text(words, language=page.language) for words in page.items))] if page.items else []
    heading = text(page.heading, role="H1", language=page.language)
    return render(document(heading, *said, *items, direction=page.direction, language=page.language))


def extract(path: Path, reader: str) -> str:
    if reader == "pdftotext":
        return tool("pdftotext", str(path), "-")
    if reader == "pypdf":
        return "\n".join(sheet.extract_text() for sheet in pypdf.PdfReader(path).pages)
    if reader == "MuPDF":
        with pymupdf.open(path) as opened:
            return "\n".join(sheet.get_text() for sheet in opened)
    if reader == "pdf.js":
        return by_pdf_js(path)[0]
    opened = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(sheet.get_textpage().get_text_range() for sheet in opened)
    finally:
        opened.close()


def by_pdf_js(*paths: Path) -> list[str]:
    """What pdf.js gives for each file."""
    assert (MODULES / "pdfjs-dist").is_dir(), "npm ci in .tools/node is missing: ./dev test does it"
    done = subprocess.run(
        ["node", ROOT / "tests/node/read_pdf.cjs", *paths],
        env={**os.environ, "NODE_PATH": str(MODULES)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    texts: list[str] = json.loads(done.stdout)
    return texts


def plain(words: str) -> str:
    return " ".join(BIDI.sub("", unicodedata.normalize("NFKC", words)).split())


def tokens(page: Page) -> list[str]:
    return [word for words in (page.heading, *page.paragraphs, *page.items) for word in TOKEN.findall(plain(words))]


@pytest.mark.parametrize("reader", READERS)
def test_words_and_numbers_read_back(reader: str, read: dict[tuple[str, str], str]) -> None:
    missing = {page.name: [word for word in tokens(page) if word not in read[page.name, reader]] for page in PAGES}
    written = sum(len(tokens(page)) for page in PAGES)
    assert 1 - sum(map(len, missing.values())) / written >= LEAST[reader], missing
    for page in PAGES:
        assert 1 - len(missing[page.name]) / len(tokens(page)) >= 0.95, missing[page.name]


@pytest.mark.parametrize("reader", READERS)
def test_words_stand_by_themselves(reader: str, read: dict[tuple[str, str], str]) -> None:
    torn = {page.name: Counter(tokens(page)) - Counter(TOKEN.findall(read[page.name, reader])) for page in PAGES}
    written = sum(len(tokens(page)) for page in PAGES)
    assert 1 - sum(each.total() for each in torn.values()) / written >= LEAST_WHOLE[reader], torn


@pytest.mark.parametrize("reader", READERS)
def test_every_name_reads_back(reader: str, read: dict[tuple[str, str], str]) -> None:
    for page in PAGES:
        for name in map(plain, page.names):
            assert name in read[page.name, reader], (page.name, name)


def test_what_helps_readers_draws_nothing() -> None:
    with pikepdf.open(io.BytesIO(pdf(next(page for page in PAGES if page.name == "arabic")))) as opened:
        marks = 0
        for font in opened.pages[0].Resources.Font.values():
            codes = re.findall(r"<([0-9a-f]{4})> <061c>", font.ToUnicode.read_bytes().decode())
            inner = font.DescendantFonts[0]
            drawn = TTFont(io.BytesIO(inner.FontDescriptor.FontFile2.read_bytes()))
            for code in (int(each, 16) for each in codes):
                glyph = drawn.getGlyphOrder()[int.from_bytes(inner.CIDToGIDMap.read_bytes()[2 * code : 2 * code + 2])]
                assert drawn["glyf"][glyph].numberOfContours == 0
                assert drawn["hmtx"].metrics[glyph][0] == 0
                marks += 1
        assert marks
