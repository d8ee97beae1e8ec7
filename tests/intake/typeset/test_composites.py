"""Composite glyphs: the font program that we join from bytes is the one that fontTools would have counted."""

from __future__ import annotations

import io
import struct

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.typeset.composites import Parts, compose
from intake.typeset.font import Face, _subset, faces

FACES = {face.name: face for face in (*faces(0, False), *faces(1, True))}
COUNTED = {
    "head": ("xMin", "yMin", "xMax", "yMax", "unitsPerEm", "macStyle"),
    "hhea": ("advanceWidthMax", "minLeftSideBearing", "minRightSideBearing", "xMaxExtent", "ascent", "descent"),
    "maxp": (
        "numGlyphs",
        "maxPoints",
        "maxContours",
        "maxCompositePoints",
        "maxCompositeContours",
        "maxComponentElements",
        "maxComponentDepth",
    ),
}


def reduced(face: Face, letters: str) -> bytes:
    """The face with the glyphs of some letters, as HarfBuzz writes it."""
    found = {face.hb_font.get_nominal_glyph(ord(letter)) for letter in letters}
    return _subset(face, {glyph for glyph in found if glyph} | {0})[0]


def opened(program: bytes) -> TTFont:
    return TTFont(io.BytesIO(program), checkChecksums=2, recalcTimestamp=False)


def counted(program: bytes) -> dict[str, list[int]]:
    font = opened(program)
    return {table: [getattr(font[table], name) for name in names] for table, names in COUNTED.items()}


def recounted(program: bytes) -> dict[str, list[int]]:
    """What fontTools counts when it takes every outline apart."""
    font, out = opened(program), io.BytesIO()
    for name in font.getGlyphOrder():
        glyph = font["glyf"][name]
        glyph.expand(font["glyf"])
        glyph.recalcBounds(font["glyf"])
    assert font["hmtx"].metrics
    font.save(out)
    return counted(out.getvalue())


WANTED = st.lists(
    st.tuples(
        st.lists(st.tuples(st.integers(0, 9), st.integers(-700, 2500), st.integers(-900, 900)), max_size=6),
        st.integers(0, 4000),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=60)
@given(name=st.sampled_from(sorted(FACES)), wanted=WANTED)
def test_counts_and_bounds_are_those_of_all_glyphs(
    name: str, wanted: list[tuple[list[tuple[int, int, int]], int]]
) -> None:
    program = reduced(FACES[name], "a é ǘبتّيُሀለሐ")
    plain = opened(program)["maxp"].numGlyphs
    asked = [(tuple((glyph % plain, x, y) for glyph, x, y in parts), advance) for parts, advance in wanted]
    made, first = compose(program, asked)
    assert first == plain
    assert counted(made) == recounted(made)
    before, after = opened(program), opened(made)
    for glyph, kept in zip(before.getGlyphOrder(), after.getGlyphOrder()[:plain], strict=True):
        assert before["hmtx"][glyph] == after["hmtx"][kept]
        assert (
            before["glyf"][glyph].getCoordinates(before["glyf"])[0]
            == after["glyf"][kept].getCoordinates(after["glyf"])[0]
        )
    for (parts, advance), glyph in zip(asked, after.getGlyphOrder()[plain:], strict=True):
        outline = after["glyf"][glyph].getCoordinates(after["glyf"])[0]
        assert list(outline) == points(after, parts)
        assert after["hmtx"][glyph] == (advance, min((x for x, _ in outline), default=0))


def points(font: TTFont, parts: Parts) -> list[tuple[int, int]]:
    found = []
    for glyph, x, y in parts:
        outline = font["glyf"][font.getGlyphName(glyph)].getCoordinates(font["glyf"])[0]
        found += [(left + x, up + y) for left, up in outline]
    return found


def test_a_composite_of_composites_counts_its_depth() -> None:
    face = FACES["NotoSerif-Regular"]
    program = reduced(face, "eé")
    font = opened(program)
    inner = next(number for number, name in enumerate(font.getGlyphOrder()) if font["glyf"][name].isComposite())
    made, first = compose(program, [(((inner, 0, 0), (inner, 700, 10)), 1400)])
    assert opened(made)["maxp"].maxComponentDepth == 2
    again, second = compose(made, [(((first, 5, 5),), 1400)])
    assert second == first + 1
    assert opened(again)["maxp"].maxComponentDepth == 3
    assert counted(again) == recounted(again)


def test_the_whole_file_has_its_checksum() -> None:
    made, _ = compose(reduced(FACES["NotoNaskhArabic-Regular"], "بت"), [(((1, 0, 0), (2, 3, 4)), 500)])
    filled = made + bytes(-len(made) % 4)
    assert sum(struct.unpack(f">{len(filled) // 4}L", filled)) & 0xFFFFFFFF == 0xB1B0AFBA
    assert hb.Face(made).glyph_count == opened(made)["maxp"].numGlyphs


def test_a_program_that_names_its_glyphs_is_refused() -> None:
    program = reduced(FACES["NotoSerif-Regular"], "a")
    font, out = opened(program), io.BytesIO()
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 2.0, [], {}
    font.save(out)
    with pytest.raises(ValueError, match="names its glyphs"):
        compose(out.getvalue(), [(((1, 0, 0),), 500)])


def test_more_glyphs_than_a_program_can_hold_are_refused() -> None:
    program = reduced(FACES["NotoSerif-Regular"], "a")
    with pytest.raises(ValueError, match="65,535"):
        compose(program, [((), 500)] * 0xFFFF)
