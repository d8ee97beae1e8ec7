"""Links stay on their words when the text around them changes: pure functions over code points."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from intake.statement.records import Link


def moved(links: Sequence[Link], before: str, after: str) -> tuple[Link, ...]:
    """The links of `before` where they stand in `after`, taken as one stretch that was replaced by another.

    A link around the stretch grows or shrinks with it, one that overlaps keeps what is left of its words, one whose
    words all went is gone. What is put in at the edge of a link is not part of it.
    """
    start = _same(before, after)
    most = min(len(before), len(after)) - start
    tail = _same(before[::-1][:most], after[::-1][:most])
    end = len(before) - tail
    grown = len(after) - len(before)
    found = (_moved(link, start, end, grown) for link in links)
    return tuple(link for link in found if link.start < link.end)


def _moved(link: Link, start: int, end: int, grown: int) -> Link:
    """`start` to `end` was replaced by a stretch that is `grown` longer."""
    if link.end <= start:
        return link
    if link.start >= end:
        return replace(link, start=link.start + grown, end=link.end + grown)
    if link.start <= start and link.end >= end:
        return replace(link, end=link.end + grown)
    first = link.start if link.start < start else end + grown
    last = start if link.end < end else link.end + grown
    return replace(link, start=first, end=max(first, last))


def _same(one: str, other: str) -> int:
    """How many code points two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
