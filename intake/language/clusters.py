"""What a reader sees as one character stays whole: no span begins or ends inside a grapheme cluster.

`graphemes` gives the borders of the extended grapheme clusters (Unicode UAX #29, by ICU) as code point
offsets; `snap` widens a span to them. ICU counts UTF-16 units, Python counts code points: a character
outside the Basic Multilingual Plane is two of the former and one of the latter, so borders are converted.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import icu

_BEFORE_SURROGATES = 0x10000


def graphemes(text: str) -> tuple[int, ...]:
    """All cluster borders, 0 and `len(text)` among them, rising; `(0,)` for an empty text."""
    if text.isascii() and "\r" not in text:
        return tuple(range(len(text) + 1))
    characters = icu.BreakIterator.createCharacterInstance(icu.Locale.getRoot())
    characters.setText(text)
    borders = [0, *characters]
    if not text or ord(max(text)) < _BEFORE_SURROGATES:
        return tuple(borders)
    return tuple(_code_points(text, borders))


def snap(text: str, start: int, end: int, borders: tuple[int, ...] | None = None) -> tuple[int, int]:
    """The smallest span of whole clusters that covers `start` to `end`; raises ValueError outside the text.

    Give `borders` (from `graphemes`) when many spans of one text are snapped.
    """
    if not 0 <= start <= end <= len(text):
        raise ValueError("a span lies inside its text")
    known = graphemes(text) if borders is None else borders
    first = known[bisect_right(known, start) - 1]
    last = known[bisect_left(known, end)]
    return first, last


def _code_points(text: str, borders: list[int]) -> list[int]:
    """Borders counted in UTF-16 units, counted in code points instead."""
    converted = [0]
    units, wanted = 0, 1
    for index, character in enumerate(text, start=1):
        units += 2 if ord(character) >= _BEFORE_SURROGATES else 1
        if wanted < len(borders) and units == borders[wanted]:
            converted.append(index)
            wanted += 1
    return converted
