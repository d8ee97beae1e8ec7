"""Applying a plan: statement text and spans in, fragments out. Pure; hidden text never goes further.

Spans are code-point offsets, widened to grapheme clusters; spans that overlap or nest become one hidden
fragment that speaks with the voice of the outermost (of equals, the gravest category). Spans that only
touch stay two fragments. Text between two fragments is one string.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from intake.language import graphemes

GRAVITY = ("A1", "A2", "B2", "B1", "B3", "C2", "C1", "E1", "E2", "F", "C3", "C4", "D1", "D2", "D3", "G")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One place to hide in one paragraph; `start` and `end` are code points."""

    start: int
    end: int
    category: str
    treatment: str
    replacement: str = ""
    """What stands in its place for `generalise`; may not be empty then."""
    inside: tuple[Mark, ...] = ()
    """The marks that were merged into this one; empty for one that stands alone."""

    def every(self) -> tuple[Mark, ...]:
        """This mark and those merged into it: each was decided, each must stay hidden everywhere."""
        return (self, *self.inside)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A stretch of a paragraph: shown when `mark` is None, hidden otherwise."""

    text: str
    start: int
    end: int
    mark: Mark | None = None


def split(text: str, marks: Iterable[Mark]) -> tuple[Fragment, ...]:
    """The paragraph as fragments in order; joined, their texts are `text` again.

    Raises ValueError for a mark outside the text (import and the window refuse it long before).
    """
    out: list[Fragment] = []
    position = 0
    for mark in merge(text, marks):
        if position < mark.start:
            out.append(Fragment(text=text[position : mark.start], start=position, end=mark.start))
        out.append(Fragment(text=text[mark.start : mark.end], start=mark.start, end=mark.end, mark=mark))
        position = mark.end
    if position < len(text):
        out.append(Fragment(text=text[position:], start=position, end=len(text)))
    return tuple(out)


def merge(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks widened to grapheme clusters, overlapping ones merged, in order of place."""
    snap = _snapper(text)
    widened: list[Mark] = []
    for mark in marks:
        if not 0 <= mark.start < mark.end <= len(text):
            raise ValueError("a mark lies outside its paragraph")
        start, end = snap(mark.start, mark.end)
        widened.append(replace(mark, start=start, end=end))
    widened.sort(key=lambda m: (m.start, -m.end, _gravity(m.category)))
    merged: list[Mark] = []
    for mark in widened:
        if merged and mark.start < merged[-1].end:
            last = merged[-1]
            voice = last if last.end - last.start >= mark.end - mark.start else mark
            inside = (*(last.inside or (last,)), mark)
            merged[-1] = replace(voice, start=last.start, end=max(last.end, mark.end), inside=inside)
        else:
            merged.append(mark)
    return tuple(merged)


def hidden_texts(fragments: Sequence[Fragment]) -> tuple[str, ...]:
    """The texts that must not appear in what is printed: of each mark that was applied, inner ones too."""
    whole = "".join(f.text for f in fragments)
    marks = (mark for f in fragments if f.mark is not None for mark in f.mark.every())
    return tuple(whole[mark.start : mark.end] for mark in marks)


def _gravity(category: str) -> int:
    return GRAVITY.index(category) if category in GRAVITY else len(GRAVITY)


def _snapper(text: str) -> Callable[[int, int], tuple[int, int]]:
    if text.isascii() and "\r" not in text:
        return lambda start, end: (start, end)
    borders = sorted({0, *graphemes(text), len(text)})
    return lambda start, end: (
        max(b for b in borders if b <= start),
        min(b for b in borders if b >= end),
    )
