"""The bundled faces, and what a document embeds of them.

A document's font deals out one code for every pair of drawn glyphs and the source text they stand for, so
that each extractor reads back the text that was set (ISO 32000-2, 9.10.3), and embeds only those glyphs.
A cluster of several glyphs becomes one composite glyph. Faces come from `resources/fonts/` alone, never
from the machine, so that a page looks the same on every laptop.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import uharfbuzz as hb

from intake.typeset.composites import Parts, compose

Code = tuple[Parts, str]

BOLD, ITALIC, LABEL = 1, 2, 4
SERIF, NASKH, ETHIOPIC = "Serif", "NaskhArabic", "SansEthiopic"
_FILES = {
    (SERIF, 0): "NotoSerif-Regular.ttf",
    (SERIF, BOLD): "NotoSerif-Bold.ttf",
    (SERIF, ITALIC): "NotoSerif-Italic.ttf",
    (SERIF, BOLD | ITALIC): "NotoSerif-Bold.ttf",
    (NASKH, 0): "NotoNaskhArabic-Regular.ttf",
    (NASKH, BOLD): "NotoNaskhArabic-Bold.ttf",
    (ETHIOPIC, 0): "NotoSansEthiopic-Regular.ttf",
    (ETHIOPIC, BOLD): "NotoSansEthiopic-Bold.ttf",
}
_SCALE = {SERIF: 1.0, NASKH: 1.15, ETHIOPIC: 1.0}
_SCRIPT = {SERIF: "Latn", NASKH: "Arab", ETHIOPIC: "Ethi"}
_UNUSED_TABLES = ("GSUB", "GPOS", "GDEF", "DSIG", "STAT", "cmap")


class Face:
    """One font file, ready to shape with; compared by identity, made once for each file."""

    def __init__(self, name: str, family: str, data: bytes) -> None:
        self.name = name
        self.family = family
        self.scale = _SCALE[family]
        self.script = _SCRIPT[family]
        self.hb_face = hb.Face(data)
        self.hb_font = hb.Font(self.hb_face)
        self.upem: int = self.hb_face.upem
        extents = self.hb_font.get_font_extents("ltr")
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender
        self.characters = frozenset(map(chr, self.hb_face.unicodes))

    def advance(self, parts: Parts) -> int:
        """The width in font units that the embedded glyph for `parts` will have."""
        if len(parts) == 1:
            return int(self.hb_font.get_glyph_h_advance(parts[0][0]))
        return max((x + int(self.hb_font.get_glyph_h_advance(glyph)) for glyph, x, _ in parts), default=0)

    def draws_mark(self, mark: str, glyph: int) -> bool:
        """Whether `glyph` is the face's own glyph for the combining character `mark`."""
        return unicodedata.combining(mark) != 0 and self.hb_font.get_nominal_glyph(ord(mark)) == glyph


@cache
def _load(file: str, family: str) -> Face:
    data = resources.files("resources").joinpath("fonts", file).read_bytes()
    return Face(file.removesuffix(".ttf"), family, data)


@cache
def faces(style: int, rightwards: bool) -> tuple[Face, ...]:
    """The faces to try in turn for text of a style; a right-to-left line starts with Naskh, which holds ASCII.

    The plain faces come last, so that a style never costs a character.
    """
    families = (SERIF, NASKH, ETHIOPIC) if rightwards else (NASKH, SERIF, ETHIOPIC)
    wanted = style & (BOLD | ITALIC)
    styled = [_load(_FILES.get((family, wanted)) or _FILES[family, wanted & BOLD], family) for family in families]
    return tuple(dict.fromkeys([*styled, *(_load(_FILES[family, 0], family) for family in families)]))


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a document writes for one face: the reduced font program and its tables by code."""

    name: str
    program: bytes
    glyph_ids: bytes
    widths: tuple[int, ...]
    to_unicode: bytes
    box: tuple[int, int, int, int]


class DocumentFont:
    """The codes that one document has dealt out for one face."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self.codes: dict[Code, int] = {(((0, 0, 0),), ""): 0}

    def code(self, parts: Parts, text: str) -> int:
        """The code for glyphs that stand for `text`; the same pair always gets the same code."""
        return self.codes.setdefault((parts, text), len(self.codes))

    def embed(self) -> Embedded:
        """The reduced font; raises ValueError for more codes than a font can hold (65,535)."""
        face, codes = self.face, list(self.codes)
        if len(codes) > 0xFFFF:
            raise ValueError(f"{face.name}: more than 65,535 different glyphs in one document")
        program, renumbered = _subset(face, {glyph for parts, _ in codes for glyph, _, _ in parts} | {0})
        advances = [face.advance(parts) for parts, _ in codes]
        program, glyph_ids = _compose(program, renumbered, codes, advances)
        thousandth = 1000 / face.upem
        letters = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(program).digest()[:6])
        return Embedded(
            name=f"{letters}+{face.name}",
            program=program,
            glyph_ids=b"".join(glyph.to_bytes(2, "big") for glyph in glyph_ids),
            widths=tuple(round(advance * thousandth) for advance in advances),
            to_unicode=_to_unicode([text for _, text in codes]),
            box=(-1000, round(face.descent * thousandth), 2000, round(face.ascent * thousandth)),
        )


def _subset(face: Face, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wanted.sets(hb.SubsetInputSets.LAYOUT_FEATURE_TAG).clear()
    unused = (int.from_bytes(tag.encode(), "big") for tag in _UNUSED_TABLES)
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(unused)
    wanted.flags = hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
    plan = hb.SubsetPlan(face.hb_face, wanted)
    return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)


def _compose(
    program: bytes, renumbered: dict[int, int], codes: Sequence[Code], advances: Sequence[int]
) -> tuple[bytes, list[int]]:
    """Add a composite glyph for every cluster that is not one plain glyph; a glyph id for every code."""
    composites: dict[Parts, int] = {}
    wanted: list[tuple[Parts, int]] = []
    for (parts, _), advance in zip(codes, advances, strict=True):
        if not _is_plain(parts) and parts not in composites:
            composites[parts] = len(wanted)
            wanted.append((tuple((renumbered[glyph], x, y) for glyph, x, y in parts), advance))
    first = 0
    if wanted:  # else there is nothing to add, and the program stays as HarfBuzz wrote it
        program, first = compose(program, wanted)
    return program, [renumbered[parts[0][0]] if _is_plain(parts) else first + composites[parts] for parts, _ in codes]


def _is_plain(parts: Parts) -> bool:
    return len(parts) == 1 and parts[0][1:] == (0, 0)


def _to_unicode(texts: Sequence[str]) -> bytes:
    rows = [f"<{code:04x}> <{text.encode('utf-16-be').hex()}>" for code, text in enumerate(texts) if code]
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        f"{body}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()
