"""Bidirectional levels (UAX #9) in which a number token keeps its own order.

`levels` promises one embedding level for each character. The stored text stays as it is: isolates are put
around number tokens for the resolution of levels only, because plain UAX #9 shows `2011-03` after an Arabic
letter as `03-2011`, `60%` as `%60`, a hexadecimal digest in pieces, `14(b)[2]` as `[2](b)14`, and the groups of
a telephone number from the last to the first.
"""

from __future__ import annotations

import re
import unicodedata

import icu

LTR, RTL = 0, 1

_LRI, _PDI, _RLM = "\u2066", "\u2069", "\u200f"
_ISOLATES = ("LRI", "RLI", "FSI")
_NOT_LEFT_TO_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_NUMBER = r"[-+\u2212#$€£]?\d[\dA-Za-z]*(?:[./:\-\u2212+×,_@\u066b\u066c][\dA-Za-z]+)*[%\u066a‰°]?"
_TELEPHONE = r"\+\d{1,4}(?:[ \u00a0\-]\(?\d+\)?)+"
_CLAUSES = r"\d+(?:\([\da-z]{1,4}\)|\[[\da-z]{1,4}\])+"
_TOKEN = re.compile(rf"(?<![\w])(?:{_TELEPHONE}|{_CLAUSES}|{_NUMBER})")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def one_line_end(text: str) -> str:
    """The text with each of Unicode's line and paragraph separators written as a newline."""
    return _LINE_ENDS.sub("\n", text)


def base_level(text: str, fallback: int) -> int:
    """The direction of the first strong character outside an isolate (UAX #9, P2 and P3), else `fallback`."""
    depth = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return LTR if kind == "L" else RTL
    return fallback


def levels(text: str, base: int) -> bytes:
    """The embedding level of each character of a paragraph whose base direction is `base`."""
    if not text or (base == LTR and _NOT_LEFT_TO_RIGHT.search(text) is None):
        return bytes(len(text))
    layout, source = _isolated(text, base)
    bidi = icu.Bidi()
    bidi.setPara(icu.UnicodeString(layout), base)
    resolved = bidi.getLevels()
    found = bytearray(len(text))
    unit = 0  # ICU counts UTF-16 units
    for character, index in zip(layout, source, strict=True):
        if index >= 0:
            found[index] = resolved[unit]
        unit += 2 if ord(character) > 0xFFFF else 1
    return bytes(found)


def _isolated(text: str, base: int) -> tuple[str, list[int]]:
    """The text with isolates around its number tokens, and the source index (or -1) of each character."""
    out: list[str] = []
    source: list[int] = []
    done = 0

    def take(end: int) -> None:
        nonlocal done
        out.extend(text[done:end])
        source.extend(range(done, end))
        done = end

    def put(marks: str) -> None:
        out.extend(marks)
        source.extend([-1] * len(marks))

    for token in _TOKEN.finditer(text):
        if token.group().isdigit() or _strong_before(text, token.start(), base) == LTR:
            continue
        take(token.start())
        # In a left-to-right paragraph the token belongs to the right-to-left words before it.
        put(_LRI if base == RTL else _RLM + _LRI)
        take(token.end())
        put(_PDI if base == RTL else _PDI + _RLM)
    take(len(text))
    return "".join(out), source


def _strong_before(text: str, index: int, base: int) -> int:
    for character in reversed(text[:index]):
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return LTR if kind == "L" else RTL
        if kind == "B":
            break
    return base
