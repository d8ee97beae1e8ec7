"""The fixed forms that stand in place of hidden text. They carry nothing of it: no length, no initial, no gender.

The first of the pair is the label's word as the SD-JWT prints it, in English for machines; the second is what stands
on the page, in the language of the statement. `partner` and `public` print one word for every category (`plain`).
"""

from __future__ import annotations

from typing import Literal

from intake.export.documents.papers import PLAIN_LABEL
from intake.export.documents.words import Words, words_in

Treatment = Literal["remove", "pseudonym", "generalise"]
LabelStyle = Literal["category", "plain"]

LABEL_WORDS = {
    "A1": "ID",
    "A2": "CONTACT",
    "B1": "FAMILY",
    "B2": "WITNESS",
    "B3": "THIRD",
    "C1": "STAFF",
    "C2": "SOURCE",
    "C3": "INTERVIEW-PLACE",
    "C4": "INTERNAL",
    "D1": "PLACE",
    "D2": "DATE",
    "D3": "TRAIT",
    "E1": "SV",
    "E2": "MED",
    "F": "PRIVILEGE",
    "G": "SUSPECT",
}
"""Category id to the word of the SD-JWT; these words are a published format and never change."""

PEOPLE = frozenset({"A1", "B1", "B2", "B3", "C1", "G"})
"""Categories whose pseudonym is "Person 482"; others are numbered by their word ("place 17")."""


def label_text(
    category: str,
    treatment: Treatment,
    language: str,
    style: LabelStyle,
    *,
    number: int | None = None,
    as_text: str | None = None,
) -> tuple[str, str]:
    """Label word and text for one hidden fragment.

    `pseudonym` needs `number`, `generalise` needs `as_text`, `category` must be known: else ValueError.
    """
    if category not in LABEL_WORDS:
        raise ValueError(f"no such category: {category}")
    words = words_in(language)
    word = PLAIN_LABEL if style == "plain" else LABEL_WORDS[category]
    if treatment == "generalise":
        if not as_text:
            raise ValueError("a generalisation needs its text")
        return word, as_text
    if treatment == "pseudonym":
        return word, _pseudonym(words, category, style, number)
    if style == "plain":
        return word, words("label.redacted")
    return word, words("label.redacted_word", word=words(f"category.{category}"))


def margin_word(label: str, words: Words) -> str:
    """The category's word for the margin, from the SD-JWT's word, in the language of the page."""
    if label == PLAIN_LABEL:
        return words("label.redacted")
    category = category_of(label)
    return label if category is None else words(f"category.{category}").upper()


def category_of(label: str) -> str | None:
    """The category id of a label word, None for one that is not ours."""
    return next((category for category, word in LABEL_WORDS.items() if word == label), None)


def _pseudonym(words: Words, category: str, style: LabelStyle, number: int | None) -> str:
    if number is None:
        raise ValueError("a pseudonym needs its number")
    if category in PEOPLE:
        return words("label.person", number=number)
    word = words("label.redacted") if style == "plain" else words(f"category.{category}")
    return words("label.numbered", word=word, number=number)
