"""What changed between two versions of a statement: paragraph by paragraph, in whole words. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from intake.statement.records import Paragraph

Fate = Literal["kept", "gone", "new"]
NOTE = "interviewer_note"
_TOKEN = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what became of it."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One paragraph that reads otherwise, is new or is gone; `number` as it is, or was, counted."""

    paragraph: str
    number: int | None
    fate: Literal["changed", "new", "gone"]
    pieces: tuple[Piece, ...]


def numbers(paragraphs: Sequence[Paragraph]) -> dict[str, int]:
    """The number of each paragraph by id; an interviewer's note takes none."""
    return {p.id: number for number, p in enumerate((p for p in paragraphs if p.kind != NOTE), 1)}


def changes(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> tuple[Change, ...]:
    """Every paragraph that is not as it was, in the order of the later version, those that are gone at the end."""
    was = {paragraph.id: paragraph for paragraph in before}
    now = {paragraph.id for paragraph in after}
    later, earlier = numbers(after), numbers(before)
    found = []
    for paragraph in after:
        former = was.get(paragraph.id)
        if former is None:
            whole = (Piece("new", paragraph.text),)
            found.append(Change(paragraph=paragraph.id, number=later.get(paragraph.id), fate="new", pieces=whole))
        elif former.text != paragraph.text:
            words = pieces(former.text, paragraph.text)
            found.append(Change(paragraph=paragraph.id, number=later.get(paragraph.id), fate="changed", pieces=words))
    found.extend(
        Change(paragraph=p.id, number=earlier.get(p.id), fate="gone", pieces=(Piece("gone", p.text),))
        for p in before
        if p.id not in now
    )
    return tuple(found)


def pieces(before: str, after: str) -> tuple[Piece, ...]:
    """Both texts as one row of stretches: without the new ones it is `before`, without those that are gone, `after`."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    found: list[Piece] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Piece("kept", "".join(old[i1:i2])))
            continue
        if i2 > i1:
            found.append(Piece("gone", "".join(old[i1:i2])))
        if j2 > j1:
            found.append(Piece("new", "".join(new[j1:j2])))
    return tuple(found)
