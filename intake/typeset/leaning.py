"""Which way PDFium takes a line that mixes directions, and the runs that it would read backwards.

PDFium puts what is shown on a line in the order of its origins from left to right, parts it into segments of one
direction, and turns segments that run right to left. Blanks part segments, so it reads the words of a run in the wrong
order where the run goes against the line (measured with pypdfium2 5.15: `Hahn Oliver` in an Arabic line). It takes the
line to run right to left if more of its strong segments do than do not, whatever the paragraph's direction is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby

from intake.typeset.text.itemise import Piece

LEFT, RIGHT, WEAK, NEUTRAL = "L", "R", "w", " "
_KINDS = dict.fromkeys(("AN", "EN", "NSM", "CS", "ES", "ET", "BN"), WEAK) | {"L": LEFT, "R": RIGHT, "AL": RIGHT}
_UNKNOWN = "\u061c"  # the Arabic letter mark is younger than PDFium's table of directions


def leans_right(texts: Iterable[str]) -> bool:
    """Whether PDFium takes a line for a right-to-left one; `texts` go from left to right, as they are drawn."""
    segments = [kind for kind, _ in groupby("".join(map(_kinds, texts)))]
    return segments.count(RIGHT) > segments.count(LEFT)


def words_against(pieces: Sequence[Piece], indices: Sequence[int], leftwards: bool) -> list[list[int]]:
    """The words of a run (logical indices), with the blanks at its ends; none if it is to be written in one go.

    Of runs from right to left only those of two words without marks are taken apart: MuPDF puts three in a wrong
    order, and PDFium tears a word at its marks whatever is done (measured).
    """
    backwards = pieces[indices[0]].level % 2 == 1
    if backwards == leftwards:
        return []
    parts = [(blank, list(part)) for blank, part in groupby(indices, lambda index: pieces[index].blank)]
    words = [part for blank, part in parts if not blank]
    if len(words) < 2 or (backwards and (len(words) > 2 or len(parts) > 3 or _is_torn(pieces, indices))):
        return []
    if parts[0][0]:
        words[0] = parts[0][1] + words[0]
    if parts[-1][0]:
        words[-1] = words[-1] + parts[-1][1]
    if any(len({(pieces[index].face, pieces[index].scale) for index in word}) > 1 for word in words):
        return []
    return words


def _is_torn(pieces: Sequence[Piece], indices: Sequence[int]) -> bool:
    return any(WEAK in _kinds(glyph.text) for index in indices for glyph in pieces[index].shaped.glyphs)


@lru_cache(maxsize=20_000)
def _kinds(text: str) -> str:
    return "".join(map(_kind, text))


def _kind(letter: str) -> str:
    return NEUTRAL if letter == _UNKNOWN else _KINDS.get(unicodedata.bidirectional(letter), NEUTRAL)
