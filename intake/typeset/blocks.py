"""What a document is made of: frozen records that say what stands where, never how it is drawn.

The language of a `Text` is a BCP 47 tag; it picks the font features, the line breaks and the language a
screen reader speaks. `direction="auto"` means: as the first letter says, else as the document says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Direction = Literal["auto", "ltr", "rtl"]
Role = Literal["H1", "H2", "H3", "P", "Caption"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. A line break in it (any of the kinds Unicode knows) starts a new line."""

    text: str
    bold: bool = False
    italic: bool = False
    label: bool = False
    """A redaction label: drawn on a light grey box."""


@dataclass(frozen=True, slots=True)
class Text:
    """A heading or a paragraph."""

    runs: tuple[Run, ...]
    role: Role = "P"
    language: str = "en"
    direction: Direction = "auto"
    number: str | None = None
    """The paragraph's number: stands in the margin where lines start, and is read before the text."""
    margin: str | None = None
    """Words in the margin where lines end (redaction categories); read after the number, before the text."""
    small: bool = False
    indent: int = 0
    keep_with_next: bool = False
    quiet: bool = False
    """Drawn in grey."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; a bare `Text` in its place means the same."""

    text: Text


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header that is repeated on each page. A row breaks over pages only if it must."""

    header: tuple[Text, ...]
    rows: tuple[tuple[Text | Cell, ...], ...]
    widths: tuple[float, ...]
    """The columns' shares of the line; any positive numbers."""
    language: str = "en"
    direction: Direction = "auto"
    """The side on which the first column stands; auto: as the document says."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with bullets or with numbers from 1."""

    items: tuple[Text, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """Label and value, line by line; tagged as a table whose row headers are the labels."""

    pairs: tuple[tuple[Text, Text], ...]
    keep_with_next: bool = False
    """Whether the last line must not be parted from the block that follows."""


Modules = tuple[tuple[bool, ...], ...]
"""A matrix code: rows of dark (True) and light modules, without the quiet zone."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture (PNG or JPEG bytes) or a matrix code, with the words that stand for it."""

    content: bytes | Modules
    alt: str
    width_mm: float
    caption: Text | None = None


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A ruled line to sign on, its label below, and a note (who did not sign, and why).

    Lines that follow each other stand in pairs, side by side, and are never parted by the end of a page.
    """

    label: Text
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A hairline frame around other blocks."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Space:
    """Empty height, dropped at the top of a page."""

    points: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = Text | Table | Items | Fields | Figure | SignatureLine | Box | Space | PageBreak


@dataclass(frozen=True, slots=True)
class Attachment:
    """An associated file of the document (ISO 19005-3, 6.8); `relationship` as in its AFRelationship."""

    name: str
    mime: str
    data: bytes
    description: str
    relationship: str = "Source"


@dataclass(frozen=True, slots=True)
class Document:
    """One PDF. `created` is the moment of export, aware: there is no other clock."""

    title: str
    language: str
    direction: Literal["ltr", "rtl"]
    head: Text
    foot: Text
    blocks: tuple[Block, ...]
    created: datetime
    page_words: str = "page {page} of {pages}"
    attachments: tuple[Attachment, ...] = ()
    watermark: str | None = None
    """Words that lie pale across each page, for instance "working copy"."""
    signature_words: str = "Digital signature"
    """What a screen reader says for the invisible signature field; in the document's language."""
