"""The statement: its parts, what it prints when little is known, and what it must never print."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from intake.export.documents import PaperParagraph, PaperPart, RedactionRow, Signed, schedule, statement
from intake.export.documents.words import languages, words_in
from intake.typeset.blocks import Document, Figure, Text

from . import samples
from .reading import everything, headings, plain, texts


def paragraphs_of(document: Document) -> list[Text]:
    return [text for text in texts(document.blocks) if text.number]


@pytest.mark.parametrize("language", languages())
def test_has_the_fourteen_parts_in_order_in_every_language(language: str) -> None:
    words = words_in(language)
    found = headings(statement(samples.full(language, language)))
    assert found == [f"{number}. {words(f'part.{number}')}" for number in range(1, 15)]
    assert found == headings(statement(samples.bare(language, language)))


def test_headings_are_given_in_both_languages_when_they_differ() -> None:
    printed = everything(statement(samples.bare("ar", "nb")))
    for number in range(1, 15):
        assert words_in("ar")(f"part.{number}") in printed
        assert words_in("nb")(f"part.{number}") in printed


def test_what_is_not_recorded_is_said_and_never_invented() -> None:
    printed = everything(statement(samples.bare()))
    assert "No session is recorded in this vault." in printed
    assert "Whether this declaration was made is not recorded in this vault." in printed
    assert "Whether an interpreter took part is not recorded in this vault." in printed
    assert printed.count("A signature is not recorded in this vault.") == 3
    for claim in ("Nothing was paid", "Nothing was promised", "Signed the original", "No interpreter took part"):
        assert claim not in printed


def test_known_facts_are_said_and_the_others_named_as_not_recorded() -> None:
    printed = everything(statement(samples.full()))
    assert "Something was paid or expenses were met. 62 NOK." in printed
    assert "The person has not given an account before." in printed
    assert "Not recorded in this vault: promises, fitness" in printed
    assert "Did not sign. Reason: not present" in printed
    assert "Made a mark on the original: 2019-05-09" in printed


def test_paragraph_numbers_and_texts_are_printed_exactly_and_in_order() -> None:
    paper = samples.full(count=60)
    printed = paragraphs_of(statement(paper))
    assert [text.number for text in printed] == [str(paragraph.number) for paragraph in paper.paragraphs]
    for text, paragraph in zip(printed, paper.paragraphs, strict=True):
        assert plain(text) == "".join(part.text for part in paragraph.parts)


def test_numbers_with_gaps_are_kept() -> None:
    kept = tuple(PaperParagraph(number=n, kind="narrative", parts=(PaperPart(text="x"),)) for n in (2, 7, 30))
    printed = paragraphs_of(statement(replace(samples.bare(), paragraphs=kept)))
    assert [text.number for text in printed] == ["2", "7", "30"]


def test_labels_are_boxed_and_named_in_the_margin() -> None:
    second = paragraphs_of(statement(samples.bare(count=3)))[1]
    assert [run.text for run in second.runs if run.label] == ["Person 482", "redacted: place"]
    assert second.margin == "WITNESS\nPLACE"
    third = paragraphs_of(statement(samples.bare(count=3)))[2]
    assert third.margin is None and not any(run.label for run in third.runs)


@pytest.mark.parametrize("profile", ["partner", "public"])
def test_plain_copies_say_redacted_and_no_category(profile: str) -> None:
    paper = replace(samples.public(), profile=profile)
    for document in (statement(paper), schedule(paper)):
        printed = everything(document)
        for word in ("FAMILY", "WITNESS", "PLACE", "family", "names the category", "W-01", "ST-01"):
            assert word not in printed
    assert {text.margin for text in paragraphs_of(statement(paper))} == {"redacted", None}


@pytest.mark.parametrize("profile", ["partner", "public"])
def test_a_plain_paper_that_names_a_category_is_refused(profile: str) -> None:
    with pytest.raises(ValueError, match="names no category"):
        replace(samples.public(), profile=profile, paragraphs=samples.paragraphs("en", 1))
    with pytest.raises(ValueError, match="names no category"):
        row = RedactionRow(category="SV", count=1, paragraphs=(1,))
        replace(samples.public(), profile=profile, redactions=(row,))


def test_a_reduced_session_prints_month_language_and_roles_alone() -> None:
    paper = samples.full()
    reduced = tuple(replace(session, reduced=True) for session in paper.sessions)
    before, after = everything(statement(paper)), everything(statement(replace(paper, sessions=reduced)))
    assert "09:30" in before and "09:30" not in after
    assert "10:20" in before and "10:20" not in after
    assert "Nothing else about the sessions is printed." in after


@pytest.mark.parametrize("status", ["draft", "read_back"])
def test_what_is_not_final_is_marked_on_each_page(status: str) -> None:
    document = statement(replace(samples.bare(), status=status))  # type: ignore[arg-type]
    mark = words_in("en")(f"head.{status}")
    assert document.watermark == mark and mark in plain(document.head)
    assert statement(samples.bare()).watermark is None


def test_a_working_copy_is_marked_on_each_page() -> None:
    document = statement(replace(samples.bare(), working_copy=True))
    assert document.watermark == "WORKING COPY" and "WORKING COPY" in plain(document.head)


def test_without_a_deponent_line_it_is_a_witness() -> None:
    printed = everything(statement(samples.public()))
    assert "a witness" in printed and "W-01" not in printed


def test_the_machine_readable_statement_is_attached_byte_for_byte() -> None:
    (attached,) = statement(samples.bare()).attachments
    assert (attached.name, attached.mime) == ("statement.sd-jwt", "application/dc+sd-jwt")
    assert attached.data == samples.bare().sd_jwt and attached.relationship == "Source"
    assert schedule(samples.full()).attachments == ()


def test_the_last_page_tells_how_to_check() -> None:
    paper = samples.full()
    printed = everything(statement(paper))
    for needed in (
        paper.fingerprint,
        paper.checkpoint,
        paper.commitment,
        " ".join(paper.words),
        "Signature is Valid",
        "Total document signed",
        "sha256sum -c SHA256SUMS",
        "openssl cms -verify -binary -inform DER -in META-INF/signature001.p7s -content META-INF/ASiCManifest001.xml"
        " -noverify -purpose any -out /dev/null",
    ):
        assert needed in printed
    (code,) = [block for block in statement(paper).blocks if isinstance(block, Figure)]
    assert isinstance(code.content, tuple) and len({len(row) for row in code.content} | {len(code.content)}) == 1


def test_the_verification_sheet_speaks_to_who_checks() -> None:
    printed = everything(statement(samples.bare("ar", "nb")))
    assert words_in("nb")("verify.intro") in printed and words_in("ar")("verify.intro") not in printed


def test_each_page_carries_signer_and_checkpoint() -> None:
    foot = plain(statement(samples.bare()).foot)
    assert samples.bare().fingerprint[:12] in foot and samples.bare().checkpoint[:12] in foot
    assert "Initials" in foot and "Initials" not in plain(statement(samples.public()).foot)


def test_the_same_paper_gives_the_same_document() -> None:
    assert statement(samples.full("ar", "de")) == statement(samples.full("ar", "de"))


def test_an_interpreter_who_did_not_sign_is_named() -> None:
    signed = (Signed(role="interpreter", signed=False, reason="left early"),)
    printed = everything(statement(replace(samples.bare(), signatures=signed)))
    assert "Interpreter" in printed and "Did not sign. Reason: left early" in printed


def test_a_right_to_left_statement_mirrors_and_keeps_each_paragraph() -> None:
    paper = replace(
        samples.bare("ar", "ar"),
        paragraphs=(
            PaperParagraph(number=1, kind="narrative", parts=(PaperPart(text="Branch 251 هو الفرع الذي احتُجزت فيه"),)),
            PaperParagraph(number=2, kind="narrative", parts=(PaperPart(text="He shouted: stand up."),)),
            PaperParagraph(number=3, kind="narrative", parts=(PaperPart(text="2012"),)),
        ),
    )
    document = statement(paper)
    assert document.direction == "rtl" and document.language == "ar"
    assert [text.direction for text in paragraphs_of(document)] == ["rtl", "ltr", "rtl"]


def test_a_language_without_a_catalogue_falls_back_to_english_whole() -> None:
    document = statement(samples.bare("ti", "ti"))
    assert (document.language, document.direction) == ("en", "ltr")
    assert {text.language for text in texts(document.blocks)} == {"en", "ti"}


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        replace(samples.bare(), exported_at=datetime(2026, 1, 1))
