"""Schedule, exhibit list, information sheet, consent form, interpreter's declaration, README."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intake.export.documents import (
    Choice,
    ConsentPaper,
    Declared,
    InterpreterPaper,
    PackageEntry,
    RedactionRow,
    consent_form,
    exhibit_list,
    information_sheet,
    interpreter_declaration,
    readme,
    schedule,
)
from intake.export.documents.consent import PURPOSES
from intake.export.documents.words import languages, words_in
from intake.typeset.blocks import Table
from intake.vocabulary import load

from . import samples
from .reading import everything, headings, plain, texts

BLANK = ConsentPaper(organisation="Centre", language="en", proceedings_language="en", created=samples.NOW)


def rows_of(document: object) -> list[list[str]]:
    (table,) = [block for block in document.blocks if isinstance(block, Table)]  # type: ignore[attr-defined]
    return [[plain(cell) for cell in row] for row in (table.header, *table.rows)]


def test_schedule_says_category_count_paragraphs_ground_and_what_to_check() -> None:
    header, family, *_, witness = rows_of(schedule(samples.full()))
    assert header == ["Category", "Places", "Paragraphs", "Ground", "ICC equivalent"]
    assert family == ["FAMILY", "5", "1, 4, 7, 10, 13", "Safety and private life of family members.", "to be checked"]
    assert witness[3] == "Order of the court."
    printed = everything(schedule(samples.full()))
    assert "interviewer" in printed and "reviewer" in printed and "The recipient may ask" in printed


@pytest.mark.parametrize("profile", ["partner", "public"])
def test_plain_schedule_has_one_row_without_category_or_count_of_one(profile: str) -> None:
    several = tuple(RedactionRow(category="REDACTED", count=n, paragraphs=(n, 9)) for n in (1, 2, 4))
    paper = replace(samples.public(), profile=profile, redactions=several)
    header, *rows = rows_of(schedule(paper))
    assert rows == [["redacted", "7", "1, 2, 4, 9", "Safety, private life and dignity of those concerned."]]
    assert "ICC equivalent" not in header and "category" not in everything(schedule(paper)).replace("Category", "")


def test_schedule_of_nothing_says_so() -> None:
    assert "Nothing was withheld or replaced in this copy." in everything(schedule(samples.bare()))


def test_exhibit_list_has_every_part() -> None:
    printed = everything(exhibit_list(samples.full()))
    for needed in ("X-1", "Scan of a release paper", "exhibits/x-1.png", "a7" * 32, "Origin", "Custody", "drawn"):
        assert needed in printed


@pytest.mark.parametrize("language", languages())
def test_information_sheet_has_its_parts_in_order(language: str) -> None:
    words = words_in(language)
    sheet = information_sheet(replace(BLANK, language=language, proceedings_language=language))
    parts = ("who", "purpose", "what", "risks", "rights", "choices", "identity")
    assert headings(sheet) == [words(f"info.{part}") for part in parts]


def test_information_sheet_says_what_must_be_said_before_anyone_signs() -> None:
    printed = everything(information_sheet(BLANK))
    for needed in ("can’t be undone", "may go on even if you change your mind", "suspect’s defence", "for a court to"):
        assert needed in printed


def test_blank_consent_form_asks_for_every_purpose_and_answers_none() -> None:
    _, *rows = rows_of(consent_form(BLANK))
    assert len(rows) == 14 and {tuple(row[2:]) for row in rows} == {("[\u00a0\u00a0\u00a0]", "[\u00a0\u00a0\u00a0]")}
    assert set(PURPOSES) == {entry.code for entry in load("consent_purposes").entries}
    assert "X" not in "".join(plain(text) for text in texts(consent_form(BLANK).blocks))


def test_filled_consent_form_shows_each_choice_for_each_recipient() -> None:
    paper = replace(
        BLANK,
        choices=(
            Choice(purpose="store", recipient="Centre", agreed=True),
            Choice(purpose="share_un", recipient="IIIM", agreed=False),
        ),
        identity="pseudonym",
        manner="oral",
        explained_by="M. Berg",
        explained_in="ar",
    )
    _, store, share = rows_of(consent_form(paper))
    assert store == ["Keep my statement safely", "Centre", "[\u00a0X\u00a0]", "[\u00a0\u00a0\u00a0]"]
    assert share[1:] == ["IIIM", "[\u00a0\u00a0\u00a0]", "[\u00a0X\u00a0]"]
    printed = everything(consent_form(paper))
    assert "[\u00a0X\u00a0] A code is used; my name is kept apart." in printed
    assert "[\u00a0X\u00a0] orally, before a witness" in printed and "Arabic" in printed and "M. Berg" in printed


def test_interpreter_declaration_prints_no_name_unless_given() -> None:
    paper = InterpreterPaper(
        organisation="Centre",
        reference="ST-01",
        language="en",
        proceedings_language="en",
        created=samples.NOW,
        languages=("ar", "nb"),
    )
    printed = everything(interpreter_declaration(paper))
    assert "Not given in this copy." in printed and "Arabic, Norwegian Bokmål" in printed
    assert "Whether this declaration was made is not recorded" in printed
    made = replace(paper, interpreter_line="S. H.", declared=Declared(date_words="2 May 2019", manner="oral"))
    assert "Made on 2 May 2019. Manner: orally." in everything(interpreter_declaration(made))


@pytest.mark.parametrize("language", languages())
def test_readme_gives_every_command_whole(language: str) -> None:
    paper = samples.full("ar", language)
    text = readme(paper, [PackageEntry(name="statement.pdf", kind="statement")], package="ST-01.asice")
    lines = [line.strip() for line in text.splitlines()]
    for needed in (
        "pdfsig statement.pdf",
        "unzip ST-01.asice && sha256sum -c SHA256SUMS",
        "openssl cms -verify -binary -inform DER -in META-INF/signature001.p7s"
        " -content META-INF/ASiCManifest001.xml -noverify -purpose any -out /dev/null",
        paper.fingerprint,
        paper.checkpoint,
        " ".join(paper.words),
    ):
        assert needed in lines
    assert "Signature is Valid" in text.replace("\n   ", " ") and paper.contact in text
