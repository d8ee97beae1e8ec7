"""What is taken from a clipboard: words alone, line by line."""

from __future__ import annotations

_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u2028\u2029")


def lines(text: str) -> list[str]:
    """The lines that hold anything, without controls and without the marks that turn text around."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [_alone(row) for row in rows if row.strip()]


def _alone(text: str) -> str:
    """Words without the marks that turn text around, and without controls."""
    return "".join(" " if c == "\t" else c for c in text if c not in _TURNING and (c >= " " or c == "\t"))
