"""Words into lines, and the order in which a line's pieces stand (UAX #9, L1 and L2).

`Breaker.set` promises that every word of a text is in exactly one line, and that no line is wider than the
measure: a word longer than a line is broken between graphemes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import icu

from intake.typeset.blocks import Text
from intake.typeset.font import BOLD, ITALIC, LABEL
from intake.typeset.text.isolate import LTR, RTL, base_level, levels, one_line_end
from intake.typeset.text.itemise import Piece, Word, clusters, hyphen, word


@dataclass(frozen=True, slots=True)
class Line:
    """Words in logical order; widths are in thousandths of the nominal size."""

    words: tuple[Word, ...]
    width: float
    """From the first to the last ink, a drawn hyphen included."""
    hyphen: Piece | None
    last: bool
    """The last line of a paragraph, or before a line break: never stretched."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A text set to a measure: its lines and base direction."""

    lines: tuple[Line, ...]
    base: int
    tall: bool
    """Holds letters that need more room between lines (Arabic, Ethiopic)."""


class Breaker:
    """Breaks text for one document; holds ICU's iterators, so it must stay in one thread."""

    def __init__(self) -> None:
        self._iterators: dict[str, icu.BreakIterator] = {}

    def set(self, text: Text, measure: float, *, fallback: int, bold: bool = False) -> Setting:
        """Set a text to a measure (thousandths of its size); raises UncoveredCharacter."""
        source, styles = _flat(text, bold)
        base = {"ltr": LTR, "rtl": RTL}.get(text.direction, -1)
        if base < 0:
            base = base_level(source, fallback)
        level = levels(source, base)
        lines: list[Line] = []
        start = 0
        for paragraph in source.split("\n"):
            end = start + len(paragraph)
            words = self._words(paragraph, level[start:end], styles[start:end], base, text.language)
            lines += _fill(words, measure, base, text.language)
            start = end + 1
        tall = any(piece.face.family != "Serif" for line in lines for each in line.words for piece in each.pieces)
        return Setting(tuple(lines), base, tall or base == RTL)

    def _words(self, text: str, level: bytes, styles: bytes, base: int, language: str) -> list[Word]:
        if not text:
            return []
        iterator = self._iterators.get(language)
        if iterator is None:
            iterator = self._iterators[language] = icu.BreakIterator.createLineInstance(icu.Locale(language))
        iterator.setText(text)
        stops: list[int] = list(iterator)
        if stops[-1] != len(text):
            stops = _code_points(text, stops)
        start, found = 0, []
        for stop in stops:
            if stop < len(text) and _holds(text, stop, language):
                continue
            found.append(word(text[start:stop], level[start:stop], styles[start:stop], base, language))
            start = stop
        return found


def pieces_of(line: Line) -> list[Piece]:
    """The line's pieces in logical order."""
    pieces = [piece for each in line.words for piece in each.pieces]
    return pieces if line.hyphen is None else [*pieces, line.hyphen]


def left_to_right(pieces: Sequence[Piece]) -> list[int]:
    """Where each piece is found, from left to right (UAX #9, L2), without the blanks that trail the line (L1)."""
    order = list(range(len(pieces)))
    while order and pieces[order[-1]].blank:
        order.pop()
    for level in range(max((pieces[index].level for index in order), default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and pieces[order[end]].level >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order


def _flat(text: Text, bold: bool) -> tuple[str, bytes]:
    letters, styles = [], bytearray()
    for run in text.runs:
        plain = one_line_end(run.text)
        style = (BOLD if run.bold or bold else 0) | (ITALIC if run.italic else 0) | (LABEL if run.label else 0)
        letters.append(plain)
        styles += bytes([style]) * len(plain)
    return "".join(letters), bytes(styles)


def _code_points(text: str, units: Sequence[int]) -> list[int]:
    """ICU's stops, which count UTF-16 units, as indices of code points."""
    at, places = 0, {0: 0}
    for index, letter in enumerate(text, 1):
        at += 2 if ord(letter) > 0xFFFF else 1
        places[at] = index
    return [places[unit] for unit in units if unit in places]


def _holds(text: str, stop: int, language: str) -> bool:
    """Where UAX #14 would break and no typesetter does: inside `871/C`, and in Cyrillic before a dash."""
    if text[stop - 1] == "/" and stop > 1 and text[stop - 2].isdigit():
        return True
    return text[stop] == "\u2014" and language.split("-")[0] in ("uk", "ru")


def _fill(words: Sequence[Word], measure: float, base: int, language: str) -> list[Line]:
    lines: list[Line] = []
    row: list[Word] = []
    width = 0.0  # of the row, its trailing blanks included
    queue = list(reversed(words))
    while queue:
        each = queue.pop()
        dash = _hyphen(each, base, language)
        need = each.ink + (dash.width if dash else 0.0)
        if width + need <= measure + 0.01:
            row.append(each)
            width += each.ink + each.trail
            continue
        if row:
            lines.append(_line(row, False, base, language))
            row, width = [], 0.0
            queue.append(each)
            continue
        head, tail = _cut(each, measure, base, language)
        lines.append(_line([head], tail is None and not queue, base, language))
        if tail is not None:
            queue.append(tail)
    lines.append(_line(row, True, base, language))
    return [line for line in lines if line.words] or lines[-1:]


def _line(row: Sequence[Word], last: bool, base: int, language: str) -> Line:
    width = sum(each.ink + each.trail for each in row)
    width -= row[-1].trail if row else 0.0
    dash = _hyphen(row[-1], base, language) if row and not last else None
    return Line(tuple(row), width + (dash.width if dash else 0.0), dash, last)


def _hyphen(each: Word, base: int, language: str) -> Piece | None:
    level = each.levels[-1]
    return hyphen(level, each.styles[-1], base, language) if each.soft and level % 2 == 0 else None


def _cut(each: Word, measure: float, base: int, language: str) -> tuple[Word, Word | None]:
    """The longest start of a word that fits, at least one grapheme, and the rest."""
    ends = [end for _, end in clusters(each.text)]

    def slice_of(start: int, end: int) -> Word:
        return word(each.text[start:end], each.levels[start:end], each.styles[start:end], base, language)

    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if slice_of(0, ends[middle]).ink <= measure:
            low = middle
        else:
            high = middle - 1
    end = ends[low]
    return slice_of(0, end), (slice_of(end, len(each.text)) if end < len(each.text) else None)
