"""What a redaction category looks like and is called: its inks come from the theme, its words from the vocabulary."""

from __future__ import annotations

from dataclasses import dataclass

from intake import vocabulary
from ui.labels import language

_INKS = {"B2": "person", "B3": "person", "A1": "family", "A2": "family", "B1": "family"}
_BY_LETTER = {"D": "trait", "E": "trait", "C": "work", "F": "work", "G": "work"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """One category as the window shows it."""

    code: str
    word: str
    """One word, as on a chip."""
    label: str
    ink: str
    """The token of its ink; its wash is `<ink>_wash`."""


def category(code: str) -> Category:
    """How a category is shown; one that the vocabulary does not know is called by its code."""
    for entry in vocabulary.load("redaction_categories").entries:
        if entry.code == code:
            spoken = language()
            word = entry.printed if spoken == "en" else entry.plain.get(spoken, entry.printed)
            return Category(code=code, word=word, label=entry.label(spoken), ink=_ink(code))
    return Category(code=code, word=code, label=code, ink="work")


def categories() -> tuple[Category, ...]:
    """Every category, in the vocabulary's order."""
    return tuple(category(entry.code) for entry in vocabulary.load("redaction_categories").entries)


def _ink(code: str) -> str:
    return _INKS.get(code) or _BY_LETTER.get(code[:1], "work")
