"""The structure tree (ISO 32000-1, 14.7 and 14.8): who reads what, in which order and language."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Element:
    """A structure element; its children are elements and pieces of marked content (page, MCID) in reading order."""

    role: str
    language: str
    parent: Element | None = None
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    extra: str = ""
    """Further entries of its dictionary, as PDF source."""

    def child(self, role: str, language: str = "", extra: str = "") -> Element:
        """A new last child, in this element's language unless another is given."""
        made = Element(role, language or self.language, self, extra=extra)
        self.kids.append(made)
        return made


def pdf_text(text: str) -> str:
    """A text string (ISO 32000-1, 7.9.2.2) as PDF source."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


def table_scope(scope: str) -> str:
    """The attribute that tells which cells a header cell heads: Column or Row."""
    return f"/A <</O /Table /Scope /{scope}>>"
