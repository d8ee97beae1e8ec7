"""The documents as finished pages, and the README's commands as a reader runs them."""

from __future__ import annotations

import io
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from intake.export.documents import PackageEntry, consent_form, information_sheet, readme, schedule, statement
from intake.export.documents.words import languages
from intake.signing import OrganisationKey, PackageFile, build_package, sign_pdf
from intake.typeset import render

from . import samples
from .test_enclosures import BLANK


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("own", ["ar", "en"])
def test_the_verification_sheet_is_one_page_and_the_last(own: str, language: str) -> None:
    paper = samples.bare(own, language)
    found = pages(render(statement(paper)))
    assert paper.commitment in found[-1] and "910/2014" in found[-1]
    assert not any(paper.commitment in page for page in found[:-1])


def test_long_names_and_long_statements_are_set() -> None:
    name = "Abd al-Rahman ibn Muhammad ibn Abd al-Karim al-Hasan al-Khatib " * 4
    paper = replace(samples.full("ar", "de", count=60), deponent_line=name, organisation=name, recipient=name)
    assert len(pages(render(statement(paper)))) > 10


def test_empty_members_are_set() -> None:
    empty = replace(samples.bare(count=0), words=(), recipient=None, sd_jwt=b"")
    assert pages(render(statement(empty)))
    assert pages(render(schedule(empty)))


def test_forms_are_set() -> None:
    for make in (information_sheet, consent_form):
        assert pages(render(make(replace(BLANK, language="ar", proceedings_language="nb"))))


def test_the_commands_of_the_readme_say_what_it_promises(tmp_path: Path) -> None:
    """Each command of a README, run as it stands there, with the answers that it names."""
    key = OrganisationKey.create("Sample Documentation Centre", samples.NOW)
    paper = replace(samples.bare(), fingerprint=key.fingerprint, words=key.words)
    pdf = sign_pdf(render(statement(paper)), key, samples.NOW)
    text = readme(paper, [PackageEntry(name="statement.pdf", kind="statement")], package="p.asice")
    files = [
        PackageFile(name="statement.pdf", mime="application/pdf", data=pdf),
        PackageFile(name="README.txt", mime="text/plain", data=text.encode()),
    ]
    with zipfile.ZipFile(io.BytesIO(build_package(files, key, samples.NOW))) as package:
        package.extractall(tmp_path)
    commands = [line.strip() for line in text.splitlines() if line.strip().startswith(("pdfsig", "openssl", "grep"))]
    commands.append("sha256sum -c SHA256SUMS")
    answers = [
        subprocess.run(["sh", "-c", c], cwd=tmp_path, capture_output=True, text=True, check=True) for c in commands
    ]
    pdfsig, manifest, cms, signer, sums = [answer.stdout + answer.stderr for answer in answers]
    assert "Signature is Valid" in pdfsig and "Total document signed" in pdfsig
    assert "SHA256SUMS" in manifest or manifest.strip()
    assert "CMS Verification successful" in cms
    assert signer.split()[0] == key.fingerprint
    assert all(line.endswith("OK") for line in sums.splitlines())
