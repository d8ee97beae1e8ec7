"""Lines into the operators of a PDF content stream.

Pieces stand in the stream in logical order, glyphs inside a right-to-left piece in visual order: that is
what extractors put right again (measured). A line that PDFium would misread is parted (see `parting`). No
ActualText is written: it spoils reading back in MuPDF.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, zip_longest

from intake.typeset.font import DocumentFont, Face
from intake.typeset.parting import Run, parted
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
_PART = "\u200e"  # MuPDF takes what follows to run left to right, until a letter says otherwise
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
        self._row = 0.0, frozenset[int]()

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
        apart = ""
        if self._must_part(pieces, y, size):
            apart = f"BT\n{self._select(pieces[0], size)}\n{self._part(pieces[0].face, x - size, y, size)}\nET\n"
        if base == 0 and not any(piece.level or piece.label for piece in pieces):
            return Placed("", apart + self._straight(pieces, len(order), x, y, size, stretch))
        placed = self._scattered(pieces, order, base, x, y, size, stretch)
        return Placed(placed.under, apart + placed.ink)

    def _must_part(self, pieces: Sequence[Piece], y: float, size: float) -> bool:
        """Whether a line stands beside one of another direction, as in a table: PDFium would read both as one."""
        row, before = self._row
        ways = frozenset(piece.level % 2 for piece in pieces if piece.level % 2 or _is_spoken(piece))
        if abs(y - row) > size / 2:
            before = frozenset()
        parts = bool(before and ways) and len(before | ways) > 1
        self._row = y, ways if parts else before | ways
        return parts

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
        mixed = len({pieces[run[0]].level % 2 for run in runs}) > 1
        # The one trailing blank stands beyond the line's end: on the left if the base is right to left.
        starts = [places.get(run[0], pen if base == 0 else x - pieces[run[0]].width * em) for run in runs]
        parts = _parts(pieces, runs, starts) if mixed else set()
        for number, (indices, start) in enumerate(zip(runs, starts, strict=True)):
            first = pieces[indices[0]]
            if (first.face, first.scale) != font:
                font = (first.face, first.scale)
                out.append(self._select(first, size))
            if number in parts:
                out.append(self._part(first.face, start, y, size))
            gap = f" {-stretch * 1000 / (size * first.scale):.1f}" if stretch else ""
            if first.level % 2:
                array = self._leftwards(pieces, indices, gap, mixed)
                if _begins_with_mark(pieces, indices):
                    blank = _blank(first.face)
                    array.insert(0, self._code(first.face, blank, _FIRM))
                    start -= blank.advance * first.scale * em
            else:
                array = [self.show(pieces[index]) + (gap if pieces[index].blank else "") for index in indices]
            out.append(f"1 0 0 1 {start:.2f} {y:.2f} Tm [{''.join(array)}]TJ".replace("><", ""))
        return Placed(_label_boxes(boxes, y, size), "\n".join(out) + "\nET")

    def _part(self, face: Face, x: float, y: float, size: float) -> str:
        """What parts a line for PDFium alone: it draws nothing, and stands below the sheet.

        PDFium ends what it reads as one line where the next text is lower, and leaves out text that is not wide: hence
        two marks a little apart. Poppler and MuPDF leave out what is off the sheet, pdf.js what is a mark of format,
        and pypdf takes no notice of the rise. PDFium also leaves out what repeats another nearby, so no two marks stand
        at one place: each as far below the sheet as its line is above the lower edge.
        """
        mark = self._mark(face, _PART)
        return f"1 0 0 1 {x:.2f} {y:.2f} Tm {-2 * (y + size):.2f} Ts [{mark}-20 {mark}]TJ 0 Ts"

    def show(self, piece: Piece) -> str:
        """The inside of a TJ array for one piece; made once for each shaped stretch."""
        done = self._shown.get(piece.shaped)
        if done is None:
            glyphs = piece.shaped.glyphs
            out = []
            for glyph, before in zip(glyphs, (None, *glyphs), strict=False):
                if piece.level % 2 and before is not None and _is_mark(glyph) and _is_sign(before):
                    out.append(self._mark(piece.face, _LETTER_MARK))
                out.append(self._code(piece.face, glyph))
            done = self._shown[piece.shaped] = "".join(out).replace("><", "")
        return done

    def _leftwards(self, pieces: Sequence[Piece], indices: Sequence[int], gap: str, mixed: bool) -> list[str]:
        """A right-to-left run from its left end, told apart from left-to-right text beside it if the line is mixed.

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
        if mixed:
            turn = self._mark(pieces[indices[0]].face, _LETTER_MARK)
            array = [turn, *array, turn]
        return array

    def _code(self, face: Face, glyph: GlyphRun, lead: str = "") -> str:
        code, rest = self._font(face).code(glyph.parts, lead + glyph.text), glyph.natural - glyph.advance
        return f"<{code:04x}>{rest:.1f}" if abs(rest) > 0.4 else f"<{code:04x}>"

    def _mark(self, face: Face, mark: str) -> str:
        """A mark that draws nothing and moves nothing; the Arabic letter mark counts as a right-to-left letter."""
        return self._code(face, GlyphRun(parts=(), text=mark, advance=0.0, natural=0.0))

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


def _begins_with_mark(pieces: Sequence[Piece], indices: Sequence[int]) -> bool:
    """Whether a mark is leftmost in a run: pdf.js takes it to the text before, unless a blank stands between."""
    return next((_is_mark(glyph) for index in indices for glyph in pieces[index].shaped.glyphs), False)


def _firm(pieces: Sequence[Piece], indices: Sequence[int]) -> set[int]:
    """The blanks of a right-to-left run (indices from left to right) at its ends and before marks."""
    found = set()
    for index, after in zip_longest(indices, indices[1:]):
        glyphs = () if after is None else pieces[after].shaped.glyphs
        if pieces[index].blank and (index in (indices[0], indices[-1]) or (glyphs and _is_mark(glyphs[0]))):
            found.add(index)
    return found


def _parts(pieces: Sequence[Piece], runs: Sequence[list[int]], starts: Sequence[float]) -> set[int]:
    """The runs of a mixed line that must begin a part of their own; a run against its line is never parted."""
    firsts, told = [], []
    for _, alike in groupby(range(len(runs)), lambda number: pieces[runs[number][0]].level):
        numbers = list(alike)
        said = [_texts(pieces, runs[number]) for number in numbers]
        drawn = sorted(zip((starts[number] for number in numbers), said, strict=True))
        firsts.append(numbers[0])
        told.append(
            Run(
                place=drawn[0][0],
                drawn="".join(text for _, texts in drawn for text in texts),
                said="".join(
                    text
                    for number, texts in zip(numbers, said, strict=True)
                    for text in (reversed(texts) if pieces[runs[number][0]].level % 2 else texts)
                ),
            )
        )
    return {firsts[number] for number in parted(told)}


def _texts(pieces: Sequence[Piece], indices: Sequence[int]) -> list[str]:
    """What the codes of a run stand for, from left to right."""
    firm = _firm(pieces, indices) if pieces[indices[0]].level % 2 else set()
    return [(_FIRM if index in firm else "") + glyph.text for index in indices for glyph in pieces[index].shaped.glyphs]


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


def _is_spoken(piece: Piece) -> bool:
    return any(glyph.text[:1].isalpha() for glyph in piece.shaped.glyphs)


def _is_mark(glyph: GlyphRun) -> bool:
    return glyph.text != "" and unicodedata.category(glyph.text[0]) == "Mn"


def _is_sign(glyph: GlyphRun) -> bool:
    return glyph.text != "" and unicodedata.category(glyph.text[0])[0] in "PS"


def _label_boxes(boxes: list[tuple[float, float]], y: float, size: float) -> str:
    if not boxes:
        return ""
    drawn = (f"{a - 1.5:.2f} {y - 0.3 * size:.2f} {b - a + 3:.2f} {1.25 * size:.2f} re f" for a, b in boxes)
    return f"q {LABEL_BOX} rg {' '.join(drawn)} Q"
