"""Typeset: a document of blocks becomes a PDF that people, screen readers and extractors all read alike.

Promises: PDF/UA-1 and PDF/A-3a with an invisible field to sign; every character that is given is drawn, in
its own script and direction; the text reads back; the same input gives the same bytes. Refuses: a character
that no bundled font draws (`UncoveredCharacter`) and a picture that is none (`BadInput`). It reads no clock,
no disk but the bundled fonts, and knows nothing of statements.
"""

from __future__ import annotations

import sys

from intake.typeset.blocks import (
    Attachment,
    Block,
    Box,
    Cell,
    Document,
    Fields,
    Figure,
    Items,
    PageBreak,
    Run,
    SignatureLine,
    Space,
    Table,
    Text,
)

__all__ = [
    "Attachment",
    "Block",
    "Box",
    "Cell",
    "Document",
    "Fields",
    "Figure",
    "Items",
    "PageBreak",
    "Run",
    "SignatureLine",
    "Space",
    "Table",
    "Text",
    "forget",
    "render",
    "uncovered",
]


def render(document: Document) -> bytes:
    """The document as an unsigned, tagged PDF; see `intake.typeset.pdf.render` for what it refuses."""
    from intake.typeset import pdf  # the engine takes long to load, and the records alone are cheap

    return pdf.render(document)


def forget() -> None:
    """Drop the words that are kept to set the next document faster; call it when a vault is locked."""
    engine = sys.modules.get("intake.typeset.text.itemise")
    if engine is not None:
        engine.forget()


def uncovered(text: str) -> tuple[tuple[int, str], ...]:
    """Each place in `text` that `render` would refuse, with its characters; empty is good."""
    from intake.typeset.text import itemise  # as above

    return itemise.uncovered(text)
