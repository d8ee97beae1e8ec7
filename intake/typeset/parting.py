"""Where a line that mixes directions must be parted, so that PDFium reads each part in its order.

PDFium (core/fpdftext/cpdf_textpage.cpp, `CloseTempLine`; core/fxcrt/fx_bidi.cpp) sorts what is shown on a line by
origin, from left to right, and cuts it into segments of one kind: left to right, right to left, weak (digits, signs of
numbers, vowel marks, joiners) and neutral (blanks, brackets, quotes). It turns round the letters inside a segment that
runs right to left. The segments themselves it leaves as they stand, or, if more of them run right to left than left to
right, turns all of them round. So a run against its line is misread if it has more than one segment: two words, `عليّ`
with its mark, `Anne-Marie`, `O’Brien`. No order of codes helps all readers, for MuPDF, pypdf and pdf.js read in the
order of the stream, and want the words of a right-to-left run as they stand on the line. But PDFium sorts and turns
each of its lines by itself: what is parted from the rest is read right, and costs a line end in what PDFium gives.
`reading` does as PDFium does, so that no line is parted without need.

What stays: a sign that ends a name has the direction of its line (UAX #9, N2), so in PDFium a line end stands between
`John A` and its point; and PDFium mirrors each bracket of a right-to-left part, whatever it was drawn for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

_LEFT, _RIGHT, _WEAK, _NEUTRAL = "L", "R", "w", " "
_KINDS = dict.fromkeys(("AN", "EN", "NSM", "CS", "ES", "ET", "BN"), _WEAK) | {"L": _LEFT, "R": _RIGHT, "AL": _RIGHT}
_UNKNOWN = "\u061c"  # the Arabic letter mark is younger than PDFium's table of directions
_BRACKETS = {"Ps": "(", "Pe": "(", "Pi": "«", "Pf": "«"}  # PDFium mirrors them, each by itself: their side is not told


@dataclass(frozen=True, slots=True)
class Run:
    """What runs one way: its left end, and what its codes stand for from left to right and in the order of reading."""

    place: float
    drawn: str
    said: str


def parted(runs: Sequence[Run]) -> set[int]:
    """The runs (in reading order) that must begin a part of their own; each part is as long as it can be."""
    found, start = set(), 0
    while start < len(runs):
        if start:
            found.add(start)
        longest = (end for end in range(len(runs), start + 1, -1) if _is_read(runs[start:end]))
        start = next(longest, start + 1)
    return found


def reading(drawn: str) -> str:
    """What PDFium makes of a line; `drawn` goes from left to right."""
    segments = [(kind, "".join(letters)) for kind, letters in groupby(drawn, _kind)]
    kinds = [kind for kind, _ in segments]
    leftwards = kinds.count(_RIGHT) > kinds.count(_LEFT)
    if leftwards:
        segments.reverse()
    read = []
    for kind, letters in segments:
        if kind in (_LEFT, _RIGHT):
            leftwards = kind == _RIGHT
        read.append(letters[::-1] if kind == _RIGHT or (kind == _NEUTRAL and leftwards) else letters)
    return "".join(read)


def _is_read(runs: Sequence[Run]) -> bool:
    drawn = "".join(run.drawn for run in sorted(runs, key=lambda run: run.place))
    return _bare(reading(drawn)) == _bare("".join(run.said for run in runs))


def _bare(text: str) -> str:
    return "".join(map(_told, text))


@lru_cache(maxsize=20_000)
def _told(letter: str) -> str:
    category = unicodedata.category(letter)
    return "" if letter.isspace() or category == "Cf" else _BRACKETS.get(category, letter)


@lru_cache(maxsize=20_000)
def _kind(letter: str) -> str:
    return _NEUTRAL if letter == _UNKNOWN else _KINDS.get(unicodedata.bidirectional(letter), _NEUTRAL)
