"""What left under a consent, and the printed forms."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

from intake import vault
from intake.consent.records import Consent, Recipient
from intake.errors import AlreadyThere, BadInput
from intake.export.forms import sheet, sheet_languages, write_form
from intake.export.records import Trail
from intake.export.under_consent import left_under, of_person

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
BOOK = (Recipient(id="r1", name="Prosecutor, Oslo"),)
CONSENT = Consent(
    person="p1",
    given_on="2026-01-01",
    purposes=("criminal_complaint",),
    recipients=("r1",),
    identity="named",
)


def trail(**changes: object) -> Trail:
    fields: dict[str, object] = {
        "id": "x",
        "statement": "s1",
        "version": 1,
        "profile": "filing",
        "recipient": "prosecutor, oslo",
        "at": "2026-02-01T10:00:00+00:00",
        "outcome": "made",
    }
    return Trail(**{**fields, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "counts"),
    [
        ({}, True),
        ({"profile": "prosecutor"}, True),
        ({"profile": "public"}, False),
        ({"profile": "gone"}, False),
        ({"recipient": "Somebody else"}, False),
        ({"outcome": "consent"}, False),
        ({"at": "2025-12-31T10:00:00+00:00"}, False),
    ],
)
def test_what_left_is_told_by_recipient_purpose_and_day(changes: dict[str, object], counts: bool) -> None:
    assert bool(left_under([trail(**changes)], CONSENT, BOOK)) is counts


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    with vault.create(
        tmp_path / "v", "a passphrase for the tests", organisation="Example Centre", cost=vault.FLOOR, now=NOW
    ) as made:
        yield made


def test_an_empty_vault_has_let_nothing_out(opened: vault.Vault) -> None:
    assert of_person(opened.db, "p1") == ()


@pytest.mark.parametrize("language", [tag for tag, _ in sheet_languages()])
def test_the_sheet_is_read_in_every_language_that_has_words(language: str) -> None:
    read = sheet(language)
    assert read.language == language
    assert len(read.sections) == 7
    assert all(section.title and section.lines for section in read.sections)


def test_printed_forms_are_pdfs_with_a_code_and_the_answers(opened: vault.Vault, tmp_path: Path) -> None:
    file = write_form(
        opened,
        "consent_form",
        tmp_path / "out" / "consent.pdf",
        language="en",
        code="W-07",
        choices=[("store", "Example Centre", True), ("share_un", None, None)],
        identity="pseudonym",
        now=NOW,
    )
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file.read_bytes())).pages)
    assert "W-07" in text
    assert "Example Centre" in text
    with pytest.raises(AlreadyThere):
        write_form(opened, "consent_form", file, language="en", code="W-07", now=NOW)
    sheet_file = write_form(opened, "information_sheet", tmp_path / "sheet.pdf", language="ar", code="", now=NOW)
    assert sheet_file.read_bytes().startswith(b"%PDF-")
    with pytest.raises(BadInput):
        write_form(opened, "information_sheet", opened.path / "x.pdf", language="en", code="", now=NOW)
    assert sorted(path.name for path in tmp_path.rglob("*.pdf*")) == ["consent.pdf", "sheet.pdf"]
