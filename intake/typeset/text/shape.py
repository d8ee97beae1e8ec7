"""A stretch of one level, script, face and language, turned into glyphs that remember their source text.

`shape` promises that the glyphs' source texts, in logical order, make up the text, save for the characters
that draw nothing and say nothing (`SILENT`). A base letter and its mark keep a code each; a run of
Arabic-Indic digits is one code (measured: extractors turn it round otherwise).

The records here and in `itemise` are msgspec's, though no file holds them: thousands are made for a page, and pages
are set 12 % faster than with frozen dataclasses (measured).
"""

from __future__ import annotations

from functools import lru_cache

import msgspec
import uharfbuzz as hb

from intake.typeset.composites import Parts
from intake.typeset.font import Face

SILENT = frozenset(
    "\u00ad\u034f\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
) | frozenset(map(chr, range(0xFE00, 0xFE10)))
"""Soft hyphen, joiners of words, bidirectional controls, variation selectors: allowed, not drawn, not read back."""

_LEVEL = hb.BufferClusterLevel.MONOTONE_CHARACTERS
_ARABIC_INDIC = frozenset(map(chr, (*range(0x660, 0x66A), *range(0x6F0, 0x6FA))))


class GlyphRun(msgspec.Struct, frozen=True, eq=False):
    """Glyphs drawn under one code."""

    parts: Parts
    text: str
    advance: float
    """How far the pen moves, in thousandths of an em; `natural` is what the embedded glyph moves it by."""
    natural: float


class Shaped(msgspec.Struct, frozen=True, eq=False):
    """Glyphs in visual order. Compared by identity: the same call gives the same object."""

    glyphs: tuple[GlyphRun, ...]
    width: float
    complete: bool
    """False if the face lacks a glyph for some of the text."""


@lru_cache(maxsize=100_000)
def shape(face: Face, text: str, rightwards: bool, script: str, language: str) -> Shaped:
    """The glyphs for `text` in one face; never raises: `complete` says whether all is drawn."""
    buffer = hb.Buffer()
    buffer.cluster_level = _LEVEL
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = ("ltr" if rightwards else "rtl"), script, language
    hb.shape(face.hb_font, buffer)
    infos, positions, thousandth = buffer.glyph_infos, buffer.glyph_positions, 1000 / face.upem
    starts = sorted({info.cluster for info in infos})
    ends = [*starts[1:], len(text)]
    source = {start: text[start:end] for start, end in zip(starts, ends, strict=True)}
    if not SILENT.isdisjoint(text):
        source = {start: _spoken(part) for start, part in source.items()}
    whole = rightwards and len(text) > 1 and not _ARABIC_INDIC.isdisjoint(text)
    complete = True
    glyphs: list[GlyphRun] = []
    index = 0
    while index < len(infos):
        cluster, words = infos[index].cluster, _spoken(text) if whole else source[infos[index].cluster]
        pen, parts, marks = 0, [], []
        while index < len(infos) and (whole or infos[index].cluster == cluster):
            glyph, place = infos[index].codepoint, positions[index]
            complete = complete and glyph != 0
            part = (glyph, pen + place.x_offset, place.y_offset)
            mark = None
            if not place.x_advance and len(words) > 1:
                mark = next((letter for letter in words if face.draws_mark(letter, glyph)), None)
            if mark is None:
                parts.append(part)
            else:
                natural = face.advance((part,)) * thousandth
                marks.append(GlyphRun(parts=(part,), text=mark, advance=0.0, natural=natural))
                words = words.replace(mark, "", 1)
            pen += place.x_advance
            index += 1
        body = []
        if parts and (words or pen):
            own = tuple(parts)
            body = [GlyphRun(parts=own, text=words, advance=pen * thousandth, natural=face.advance(own) * thousandth)]
        glyphs += body + marks if rightwards else marks + body
    return Shaped(tuple(glyphs), sum(glyph.advance for glyph in glyphs), complete)


def _spoken(text: str) -> str:
    return "".join(letter for letter in text if letter not in SILENT)
