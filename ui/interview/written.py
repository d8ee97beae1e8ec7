"""Paragraphs of the page as records: what one says, what is handed over to be kept."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock

from ui.interview import marks
from ui.interview.marks import Linked, Mark

LINE = "\u2028"
"""How a line inside a paragraph stands in a document; in records it is a line feed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A paragraph as it reads now."""

    mark: Mark
    text: str
    links: tuple[Linked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """What changed: paragraphs with words, and all ids in order where any came, went or moved."""

    written: tuple[Written, ...]
    order: tuple[str, ...] | None


def read(block: QTextBlock) -> Written:
    """A block as a record."""
    return Written(mark=marks.mark_of(block), text=block.text().replace(LINE, "\n"), links=marks.links_of(block))


def new_id() -> str:
    """A paragraph's random id."""
    return f"p{secrets.token_hex(8)}"
