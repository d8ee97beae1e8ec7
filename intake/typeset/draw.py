"""Lines into the operators of a PDF content stream.

Pieces stand in the stream in logical order, glyphs inside a right-to-left piece in visual order: that is
what extractors put right again (measured). Runs that go against their line are taken apart for PDFium (see
`leaning`). No ActualText is written: it spoils reading back in MuPDF.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, zip_longest

from intake.typeset.font import DocumentFont, Face
from intake.typeset.leaning import leans_right, words_against
from intake.typeset.text.itemise import Piece
from intake.typeset.text.lines import Line, left_to_right, pieces_of
from intake.typeset.text.shape import GlyphRun, Shaped

INK = "0.133 0.145 0.169"
GREY = "0.353 0.380 0.420"
PALE = "0.895 0.905 0.920"
HAIRLINE = "0.74 0.76 0.79"
LABEL_BOX = "0.906 0.914 0.925"

_LETTER_MARK = "\u061c"
_FIRM = "\u200f"
_SORTED_APART = 0.1  # of the size: PDFium drops a blank that lies within 0.07 of another
_MOST_STRETCH = 0.45  # of the size, for each blank: a line that would need more stays ragged


@dataclass(frozen=True, slots=True)
class Placed:
    """A line's operators: `under` (grey boxes) goes outside the tagged content, `ink` inside."""

    under: str
    ink: str


class Ink:
    """Draws for one document and keeps the codes its fonts have dealt out."""

    def __init__(self) -> None:
        self.fonts: dict[Face, DocumentFont] = {}
        self._shown: dict[Shaped, str] = {}

    def line(
        self, line: Line, *, base: int, x: float, y: float, size: float, measure: float, justify: bool = False
    ) -> Placed:
        """Draw a line on the baseline `y`, in a measure that starts at `x`, from the side of its base direction."""
        pieces = pieces_of(line)
        order = left_to_right(pieces)
        slack = measure - line.width * size / 1000
        stretch = 0.0
        if justify and not line.last and slack > 0:
            blanks = sum(pieces[index].blank for index in order)
            if blanks and slack / blanks <= _MOST_STRETCH * size:
                stretch, slack = slack / blanks, 0.0
        if base == 1:
            x += slack
        if base == 0 and not any(piece.level or piece.label for piece in pieces):
            return Placed("", self._straight(pieces, len(order), x, y, size, stretch))
        return self._scattered(pieces, order, base, x, y, size, stretch)

    def _straight(self, pieces: list[Piece], shown: int, x: float, y: float, size: float, stretch: float) -> str:
        """Left to right throughout: one matrix, and the pen finds its own way."""
        out = [f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm"]
        font: tuple[Face, float] | None = None
        array: list[str] = []
        for piece in pieces[: shown + 1]:  # one blank of those that trail, so that words do not run together
            if (piece.face, piece.scale) != font:
                if array:
                    out.append(f"[{''.join(array)}]TJ")
                    array = []
                font = (piece.face, piece.scale)
                out.append(self._select(piece, size))
            array.append(self.show(piece))
            if piece.blank and stretch:
                array.append(f" {-stretch * 1000 / (size * piece.scale):.1f}")
        if array:
            out.append(f"[{''.join(array)}]TJ")
        return "\n".join(out).replace("><", "") + "\nET"

    def _scattered(
        self, pieces: list[Piece], order: list[int], base: int, x: float, y: float, size: float, stretch: float
    ) -> Placed:
        """Each piece at its own place, written in logical order."""
        em, pen, boxed = size / 1000, x, False
        boxes: list[tuple[float, float]] = []
        places: dict[int, float] = {}
        for index in order:
            piece = pieces[index]
            places[index] = pen
            width = piece.width * em + (stretch if piece.blank else 0.0)
            if piece.label:
                boxes.append((boxes.pop()[0] if boxed else pen, pen + width))
            boxed = piece.label
            pen += width
        out = ["BT"]
        font: tuple[Face, float] | None = None
        runs = list(_runs(pieces, len(order)))
        for words in self._taken_apart(pieces, runs, places):
            gap = f" {-stretch * 1000 / (size * pieces[words[0][0]].scale):.1f}" if stretch else ""
            if len(words) > 1:
                font = None
                out += self._apart(pieces, words, places, y, size, gap)
                continue
            indices = words[0]
            first = pieces[indices[0]]
            if (first.face, first.scale) != font:
                font = (first.face, first.scale)
                out.append(self._select(first, size))
            array = self._leftwards(pieces, indices, gap) if first.level % 2 else self._rightwards(pieces, indices, gap)
            # The one trailing blank stands beyond the line's end: on the left if the base is right to left.
            place = places.get(indices[0], pen if base == 0 else x - first.width * em)
            out.append(f"1 0 0 1 {place:.2f} {y:.2f} Tm [{''.join(array)}]TJ".replace("><", ""))
        return Placed(_label_boxes(boxes, y, size), "\n".join(out) + "\nET")

    def _taken_apart(
        self, pieces: Sequence[Piece], runs: Sequence[list[int]], places: Mapping[int, float]
    ) -> Iterator[list[list[int]]]:
        """Each run by itself, or the words of runs of one level that PDFium would read backwards."""
        mixed = any(pieces[run[0]].level % 2 for run in runs) and not all(pieces[run[0]].level % 2 for run in runs)
        if not mixed:
            yield from ([run] for run in runs)
            return
        seen = sorted((run for run in runs if run[0] in places), key=lambda run: places[run[0]])
        leftwards = leans_right(text for run in seen for text in _texts(pieces, run))
        for _, alike in groupby(runs, lambda run: pieces[run[0]].level if run[0] in places else -1):
            group = list(alike)
            indices = sorted(index for run in group for index in run)
            words = words_against(pieces, indices, leftwards) if indices[0] in places else []
            yield from [words] if words else ([run] for run in group)

    def _apart(
        self,
        pieces: Sequence[Piece],
        words: Sequence[list[int]],
        places: Mapping[int, float],
        y: float,
        size: float,
        gap: str,
    ) -> list[str]:
        """Words at their places, each shown from an origin that PDFium sorts in the order of reading.

        The word furthest right is shown from its own place; each of the others from a blank right of that place, with
        the pen taken back to where the word stands. A blank follows it too, for those who read codes alone.
        """
        backwards = pieces[words[0][0]].level % 2 == 1
        turned = backwards and _turns(pieces, words[0][0])
        shown: list[tuple[Piece, str]] = []
        origin = 0.0
        for nth, word in enumerate(words if backwards else reversed(words)):
            piece, place = pieces[word[0]], round(min(places[index] for index in word), 2)
            origin = round(max(place, origin + _SORTED_APART * size), 2) if nth else place
            array = [
                self.show(pieces[index]) + (gap if pieces[index].blank else "")
                for index in (reversed(word) if backwards else word)
            ]
            if turned:
                array.insert(0 if nth else len(array), self._turn(piece.face))
            if nth:
                blank = _blank(piece.face)
                back = (origin - place) * 1000 / (size * piece.scale) + blank.natural
                code = self._code(piece.face, blank)
                array = [f"{code} {back:.2f} ", *array, code]
            shown.append((piece, f"1 0 0 1 {origin:.2f} {y:.2f} Tm [{''.join(array)}]TJ".replace("><", "")))
        # In the order in which they were: a font that is selected again would part the words for pypdf (measured).
        out: list[str] = []
        for _, same in groupby(reversed(shown), lambda each: (each[0].face, each[0].scale)):
            alike = list(same)
            out += [self._select(alike[0][0], size), *(operators for _, operators in alike)]
        return out

    def show(self, piece: Piece) -> str:
        """The inside of a TJ array for one piece; made once for each shaped stretch."""
        done = self._shown.get(piece.shaped)
        if done is None:
            glyphs = piece.shaped.glyphs
            out = []
            for glyph, before in zip(glyphs, (None, *glyphs), strict=False):
                if piece.level % 2 and before is not None and _is_mark(glyph) and _is_sign(before):
                    out.append(self._turn(piece.face))
                out.append(self._code(piece.face, glyph))
            done = self._shown[piece.shaped] = "".join(out).replace("><", "")
        return done

    def _rightwards(self, pieces: Sequence[Piece], indices: Sequence[int], gap: str) -> list[str]:
        return [self.show(pieces[index]) + (gap if pieces[index].blank else "") for index in indices]

    def _leftwards(self, pieces: Sequence[Piece], indices: Sequence[int], gap: str) -> list[str]:
        """A right-to-left run from its left end, told apart from left-to-right text beside it.

        Measured: without the letter mark at its ends pdftotext and pypdf put the blanks and signs between a word and
        a number on the wrong side of the number; pdf.js loses a blank at the end of a run, and puts a second one
        between a letter and its mark after a blank, unless the blank's text begins with something else.
        """
        array = []
        firm = _firm(pieces, indices)
        for index in indices:
            piece = pieces[index]
            if index in firm:
                array += [gap, *(self._code(piece.face, glyph, _FIRM) for glyph in piece.shaped.glyphs)]
            else:
                array.append(self.show(piece) + (gap if piece.blank else ""))
        if _turns(pieces, indices[-1]):
            turn = self._turn(pieces[indices[0]].face)
            array = [turn, *array, turn]
        return array

    def _code(self, face: Face, glyph: GlyphRun, lead: str = "") -> str:
        code, rest = self._font(face).code(glyph.parts, lead + glyph.text), glyph.natural - glyph.advance
        return f"<{code:04x}>{rest:.1f}" if abs(rest) > 0.4 else f"<{code:04x}>"

    def _turn(self, face: Face) -> str:
        """The Arabic letter mark: draws nothing, moves nothing, and counts as a right-to-left letter."""
        return self._code(face, GlyphRun(parts=(), text=_LETTER_MARK, advance=0.0, natural=0.0))

    def _select(self, piece: Piece, size: float) -> str:
        return f"/{self._font(piece.face).resource} {size * piece.scale:g} Tf"

    def _font(self, face: Face) -> DocumentFont:
        font = self.fonts.get(face)
        if font is None:
            font = self.fonts[face] = DocumentFont(face, f"F{len(self.fonts)}")
        return font


def _runs(pieces: Sequence[Piece], shown: int) -> Iterator[list[int]]:
    """What is written in one go, in logical order; the indices in each run go from left to right.

    A right-to-left run starts and ends with a word: blanks at its ends stand alone (measured: pdf.js and MuPDF
    lose them otherwise).
    """

    def alike(index: int) -> tuple[int, Face, float]:
        return pieces[index].level, pieces[index].face, pieces[index].scale

    for key, run in groupby(range(shown), alike):
        indices = list(run)
        if key[0] % 2 == 0:
            yield indices
            continue
        yield indices[::-1]
    if shown < len(pieces):
        yield [shown]


def _turns(pieces: Sequence[Piece], first: int) -> bool:
    """Whether a right-to-left run that begins there (in logical order) follows left-to-right text."""
    return first > 0 and pieces[first - 1].level % 2 == 0


def _firm(pieces: Sequence[Piece], indices: Sequence[int]) -> set[int]:
    """The blanks of a right-to-left run (indices from left to right) at its ends and before marks."""
    found = set()
    for index, after in zip_longest(indices, indices[1:]):
        glyphs = () if after is None else pieces[after].shaped.glyphs
        if pieces[index].blank and (index in (indices[0], indices[-1]) or (glyphs and _is_mark(glyphs[0]))):
            found.add(index)
    return found


def _texts(pieces: Sequence[Piece], indices: Sequence[int]) -> Iterator[str]:
    """What the codes of a run stand for, from left to right."""
    firm = _firm(pieces, indices) if pieces[indices[0]].level % 2 else set()
    turn = _LETTER_MARK if pieces[indices[0]].level % 2 and _turns(pieces, indices[-1]) else ""
    yield turn
    for index in indices:
        yield from ((_FIRM if index in firm else "") + glyph.text for glyph in pieces[index].shaped.glyphs)
    yield turn


@cache
def _blank(face: Face) -> GlyphRun:
    glyph = int(face.hb_font.get_nominal_glyph(ord(" ")))
    natural = face.advance(((glyph, 0, 0),)) * 1000 / face.upem
    return GlyphRun(parts=((glyph, 0, 0),), text=" ", advance=natural, natural=natural)


def rule(x: float, y: float, width: float, *, weight: float = 0.5, colour: str = HAIRLINE) -> str:
    """A horizontal line."""
    return f"q {colour} RG {weight:g} w {x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S Q"


def frame(x: float, y: float, width: float, height: float) -> str:
    """A hairline rectangle; `y` is its lower side."""
    return f"q {HAIRLINE} RG 0.5 w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S Q"


def _is_mark(glyph: GlyphRun) -> bool:
    return glyph.text != "" and unicodedata.category(glyph.text[0]) == "Mn"


def _is_sign(glyph: GlyphRun) -> bool:
    return glyph.text != "" and unicodedata.category(glyph.text[0])[0] in "PS"


def _label_boxes(boxes: list[tuple[float, float]], y: float, size: float) -> str:
    if not boxes:
        return ""
    drawn = (f"{a - 1.5:.2f} {y - 0.3 * size:.2f} {b - a + 3:.2f} {1.25 * size:.2f} re f" for a, b in boxes)
    return f"q {LABEL_BOX} rg {' '.join(drawn)} Q"
