"""The file: valid before and after signing, the same bytes for the same document, and read alike by five readers."""

from __future__ import annotations

import gc
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import page
import pikepdf
import pymupdf
import pypdf
import pypdfium2
import pytest

from intake.signing import OrganisationKey, sign_pdf
from intake.typeset import Attachment, forget, render
from intake.typeset.text.itemise import Word
from tests.intake.typeset.papers import MOMENT, SPOKEN, document, everything, text
from tests.intake.typeset.reading import read

ROOT = Path(__file__).parents[3]
PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A)


def tool(name: str, *arguments: str) -> str:
    """Run a tool that must be there: a missing one fails, it never skips."""
    found = shutil.which(name)
    assert found, f"{name} is not installed"
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def files() -> Iterator[dict[str, bytes]]:
    yield {
        "ltr": render(everything("ltr")),
        "rtl": render(everything("rtl", watermark="نسخة عمل")),
        "least": render(document()),
    }


def test_both_halves_of_the_identifier_depend_on_the_content(files: dict[str, bytes]) -> None:
    halves = []
    for data in files.values():
        with pikepdf.open(io.BytesIO(data)) as pdf:
            first, last = (bytes(half) for half in pdf.trailer.ID)
        assert first == last, "a file that was never updated (ISO 32000-1, 14.4)"
        halves.append(first)
    assert len(set(halves)) == len(files)


@pytest.mark.parametrize("name", ["ltr", "rtl", "least"])
def test_is_pdf_ua_1_and_pdf_a_3a(files: dict[str, bytes], name: str, tmp_path: Path) -> None:
    for profile in PROFILES:
        report = page.validate_pdf_bytes(files[name], profile=profile)
        assert report.is_compliant, [str(failure) for failure in report.failures]
    path = tmp_path / "a.pdf"
    path.write_bytes(files[name])
    assert "No syntax or stream encoding errors" in tool("qpdf", "--check", str(path))
    for row in tool("pdffonts", str(path)).splitlines()[2:]:
        assert re.search(r"Identity-H\s+yes yes yes", row), row


def test_the_validator_sees_a_fault() -> None:
    with pikepdf.open(io.BytesIO(render(document(text("x"))))) as pdf:
        del pdf.Root.StructTreeRoot
        out = io.BytesIO()
        pdf.save(out)
    assert not page.validate_pdf_bytes(out.getvalue(), profile=page.ValidationProfile.PDF_UA_1).is_compliant


def test_is_still_both_after_signing(files: dict[str, bytes], tmp_path: Path) -> None:
    key = OrganisationKey.create("Documentation Centre", MOMENT)
    for name in ("ltr", "rtl"):
        signed = sign_pdf(files[name], key, MOMENT)
        assert signed.startswith(files[name])
        for profile in PROFILES:
            report = page.validate_pdf_bytes(signed, profile=profile)
            assert report.is_compliant, [str(failure) for failure in report.failures]
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(signed)
        told = tool("pdfsig", "-nocert", str(path))
        assert "Signature is Valid" in told and "Total document signed" in told


def test_the_same_document_gives_the_same_bytes_in_any_process(files: dict[str, bytes]) -> None:
    assert render(everything("ltr")) == files["ltr"]
    program = (
        "import hashlib, sys; from intake.typeset import render; from tests.intake.typeset.papers import everything;"
        "print(hashlib.sha256(render(everything('ltr'))).hexdigest())"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == hashlib.sha256(files["ltr"]).hexdigest()


def test_the_file_tells_nothing_but_the_document(files: dict[str, bytes]) -> None:
    with pikepdf.open(io.BytesIO(files["ltr"])) as pdf:
        assert "/Info" not in pdf.trailer
        metadata = pdf.Root.Metadata.read_bytes().decode()
        assert "ST-01 &amp; &lt;two&gt;" in metadata
        assert metadata.count("2026-11-24T08:30:00+00:00") == 2
        assert "/ActualText" not in "".join(
            str(each.keys()) for each in pdf.objects if isinstance(each, pikepdf.Dictionary)
        )
        assert pdf.attachments["statement.sdjwt"].get_file().read_bytes() == b"e30"
        fields = list(pdf.Root.AcroForm.Fields)
        assert [str(each.T) for each in fields] == ["Signature"]
        assert "/V" not in fields[0]
        assert fields[0].P.objgen == pdf.pages[-1].obj.objgen
    for word in (b"reportlab", b"ReportLab", b"pikepdf", b"/ObjStm", b"/Helvetica"):
        assert word not in files["ltr"], word


def test_attachments_are_found_by_name_in_any_order() -> None:
    parts = [
        Attachment(name, "text/plain", name.encode(), "a part", "Data") for name in ("b.txt", "c.txt", "a.txt", "د.txt")
    ]
    made = render(replace(document(text("x")), attachments=tuple(parts)))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        names = [str(each) for each in list(pdf.Root.Names.EmbeddedFiles.Names)[::2]]
        assert names == ["a.txt", "b.txt", "c.txt", "د.txt"]
        assert [str(each.UF) for each in pdf.Root.AF] == ["b.txt", "c.txt", "a.txt", "د.txt"]
        assert all(str(each.AFRelationship) == "/Data" for each in pdf.Root.AF)
    for profile in PROFILES:
        assert page.validate_pdf_bytes(made, profile=profile).is_compliant


def test_no_word_is_kept_after_forgetting() -> None:
    made = document(text("unforgettable ثلاثة"))
    before = render(made)
    forget()
    assert not any("unforgettable" in kept for kept in _strings_kept())
    assert render(made) == before
    assert any("unforgettable" in kept for kept in _strings_kept())
    forget()


def _strings_kept() -> list[str]:
    gc.collect()
    return [each.text for each in gc.get_objects() if isinstance(each, Word)]


def test_structure_is_read_in_order(files: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(files["ltr"])
    told = tool("pdfinfo", "-struct-text", str(path))
    order = [
        told.index(word) for word in ("Statement of W-01", "Reference", "Events", "Deeper", "first", "No.", "Figure")
    ]
    assert order == sorted(order)


BIDI = re.compile("[\u00ad\u061c\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
TOKEN = re.compile(r"\w[\w\u064b-\u0652\u0654\u0301]*(?:[/.\-:]\w+)*")


def plain(words: str) -> str:
    return " ".join(BIDI.sub("", unicodedata.normalize("NFKC", words)).split())


def test_five_readers_read_the_words_back(tmp_path: Path) -> None:
    """Words and numbers as strings; and, for those who hear or copy a text, neighbours in their order."""
    path = tmp_path / "a.pdf"
    path.write_bytes(render(document(*[text(words, language=language) for language, words in SPOKEN * 2])))
    with pymupdf.open(path) as opened:
        mupdf = "\n".join(sheet.get_text() for sheet in opened)
    opened = pypdfium2.PdfDocument(path)
    pdfium = "\n".join(sheet.get_textpage().get_text_range() for sheet in opened)
    opened.close()
    got = {
        "pdftotext": (tool("pdftotext", str(path), "-"), 0.98, 0.70),
        "pypdf": ("\n".join(sheet.extract_text() for sheet in pypdf.PdfReader(path).pages), 0.98, 0.80),
        "PDFium": (pdfium, 0.98, 0.90),
        "MuPDF": (mupdf, 0.95, 0.90),
    }
    wanted = [TOKEN.findall(plain(words)) for _, words in SPOKEN]
    tokens = [token for words in wanted for token in words]
    pairs = [" ".join(pair) for words in wanted for pair in pairwise(words)]
    for reader, (words, least, least_pairs) in got.items():
        seen, order = plain(words), " " + " ".join(TOKEN.findall(plain(words))) + " "
        missing = [token for token in tokens if token not in seen]
        assert 1 - len(missing) / len(tokens) >= least, (reader, missing)
        torn = [pair for pair in pairs if f" {pair} " not in order]
        assert 1 - len(torn) / len(pairs) >= least_pairs, (reader, torn)


def test_the_records_alone_do_not_load_the_engine() -> None:
    program = "import sys, intake.typeset; print(any(n in sys.modules for n in ('reportlab', 'icu', 'pikepdf', 'PIL')))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_code_stands_for_the_same_text_on_every_page(files: dict[str, bytes]) -> None:
    reading = read(files["rtl"])
    assert reading.page_count > 2
    assert reading.body().count("3fa922bc" * 2) > 0
