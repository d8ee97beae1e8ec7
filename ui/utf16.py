"""Places in a text: the core counts code points, Qt counts UTF-16 units."""

from __future__ import annotations


def points(text: str, units: int) -> int:
    """How many code points the first `units` UTF-16 units of a text are."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def units(text: str, points: int | None = None) -> int:
    """How many UTF-16 units the first `points` code points of a text are, or all of them."""
    if text.isascii():
        return len(text) if points is None else points
    return len(text[:points].encode("utf-16-le")) // 2
