"""Which way a text runs, by its first strong letter (Unicode Bidirectional Algorithm, P2)."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt


def runs(text: str) -> Qt.LayoutDirection | None:
    """Right or left; None for a text without a strong letter (empty, digits alone)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
    return None
