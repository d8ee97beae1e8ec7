"""Every catalogue has the same keys and placeholders, no English left over, and only words that may be printed."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from intake.export.documents.papers import CLOSING_FACTS, PROCEDURE_FACTS
from intake.export.documents.words import Words, languages, words_in
from intake.typeset import uncovered

ENGLISH = words_in("en").catalogue
SAME_IS_RIGHT = frozenset(
    {
        *(", ", "{label}: {value}", "{word} {number}", "Person {number}", "version {version}"),
        *("Paragraphs {paragraphs}", "Status", "Version", "Name", "Date", "Description", "Signatures"),
        *("Question", "Correction", "Corrections", "Kontakt", "source", "date", "suspect", "trait"),
    }
)
"""Texts that another language may share with English letter for letter."""
TOOL_WORDS = re.compile(
    r"Signature is Valid|Total document signed|CMS Verification successful|OK|SHA256SUMS|SHA-256|SD-JWT|RFC 9901|QR"
    r"|PDF|pdfsig|poppler|openssl|sha256sum|\.asice|ZIP|Chambers Practice Manual|[«»“”„]"
)
FORBIDDEN = {
    "en": r"\baccused\b|\bvictim",
    "ar": r"\b(ال)?مت[ّ]?هم(ة|ين|ون)?\b|ضحي",
    "nb": r"\btiltalt|\boffer\b|\bofre|\bfornærm",
    "de": r"Angeklagt|Opfer\b",
    "fr": r"accusé|victime|prévenu\b",
    "uk": r"обвинувачен|жертв|потерпіл",
    "fa": r"\bمتهم|قربانی",
}
ENGLISH_WORDS = re.compile(r"\b(the|this|with|and|not|statement|recorded|withheld)\b", re.IGNORECASE)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_four_languages_of_the_window_are_there() -> None:
    assert {"en", "ar", "nb", "de"} <= set(languages())


@pytest.mark.parametrize("language", languages())
def test_has_the_same_keys_and_placeholders(language: str) -> None:
    catalogue = words_in(language).catalogue
    assert list(catalogue) == list(ENGLISH)
    for key, text in catalogue.items():
        assert placeholders(text) == placeholders(ENGLISH[key]), key
        assert text.strip(), key


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_has_no_english_left(language: str) -> None:
    for key, text in words_in(language).catalogue.items():
        if text == ENGLISH[key]:
            assert text in SAME_IS_RIGHT, (key, text)
        left = TOOL_WORDS.sub("", text)
        if language in ("ar", "fa", "uk"):
            assert not re.search(r"[A-Za-z]{3}", re.sub(r"\{\w+\}", "", left)), (key, text)
        else:
            assert not ENGLISH_WORDS.search(left), (key, text)


@pytest.mark.parametrize("language", languages())
def test_never_says_accused_or_victim(language: str) -> None:
    for key, text in words_in(language).catalogue.items():
        assert not re.search(FORBIDDEN[language], text, re.IGNORECASE), (key, text)


@pytest.mark.parametrize("language", languages())
def test_the_bundled_fonts_draw_every_word(language: str) -> None:
    for key, text in words_in(language).catalogue.items():
        assert not uncovered(text), key


@pytest.mark.parametrize("language", languages())
def test_every_fact_can_be_said_both_ways(language: str) -> None:
    words = words_in(language)
    for code in PROCEDURE_FACTS + CLOSING_FACTS:
        said = {words(f"fact.{code}{ending}") for ending in ("", ".no", ".short")}
        assert len(said) == 3, code


def test_a_missing_key_or_value_is_a_bug() -> None:
    with pytest.raises(KeyError):
        words_in("en")("no.such.key")
    with pytest.raises(KeyError):
        words_in("en")("page", page=1)


@pytest.mark.parametrize("tag", ["../../../etc/passwd", "xx", "", "../documents/ar"])
def test_an_unknown_or_hostile_tag_is_english(tag: str) -> None:
    assert words_in(tag).language == "en"


def test_a_word_that_the_user_added_prints_as_it_is() -> None:
    assert Words("en", ENGLISH).labelled("drummer", "role", "drummer") == "drummer"
