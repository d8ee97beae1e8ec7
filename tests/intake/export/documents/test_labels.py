"""The fixed forms that stand for hidden text."""

from __future__ import annotations

import pytest

from intake.export.documents import LABEL_WORDS, label_text
from intake.export.documents.words import languages
from intake.vocabulary import load


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        ("en", "redacted: family", "Person 482"),
        ("ar", "محجوب: عائلة", "الشخص 482"),
        ("nb", "sladdet: familie", "Person 482"),
        ("de", "geschwärzt: Familie", "Person 482"),
    ],
)
def test_has_fixed_forms(language: str, text: str, person: str) -> None:
    assert label_text("B1", "remove", language, "category") == ("FAMILY", text)
    assert label_text("B2", "pseudonym", language, "category", number=482) == ("WITNESS", person)


@pytest.mark.parametrize("category", LABEL_WORDS)
def test_english_text_is_the_word_in_lower_case(category: str) -> None:
    word, text = label_text(category, "remove", "en", "category")
    assert text == f"redacted: {word.lower()}"


@pytest.mark.parametrize("category", LABEL_WORDS)
@pytest.mark.parametrize("language", languages())
def test_plain_style_is_one_word_for_every_category(category: str, language: str) -> None:
    assert label_text(category, "remove", language, "plain") == label_text("E1", "remove", language, "plain")
    assert label_text(category, "generalise", "en", "plain", as_text="a town")[0] == "REDACTED"
    assert label_text(category, "pseudonym", "en", "plain", number=3)[0] == "REDACTED"


def test_a_generalisation_is_shown_as_it_was_decided() -> None:
    said = label_text("D1", "generalise", "en", "category", as_text="a town in the north")
    assert said == ("PLACE", "a town in the north")


def test_refuses_what_is_not_whole() -> None:
    for wrong in ({"treatment": "pseudonym"}, {"treatment": "generalise"}, {"category": "Z9"}):
        arguments = {"category": "B1", "treatment": "remove", "language": "en", "style": "category"} | wrong
        with pytest.raises(ValueError):
            label_text(**arguments)  # type: ignore[arg-type]


def test_the_words_are_those_of_the_vocabulary() -> None:
    printed = {entry.code: entry.printed for entry in load("redaction_categories").entries}
    assert printed == LABEL_WORDS
