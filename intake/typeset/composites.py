"""Composite glyphs added to a font program that HarfBuzz wrote (ISO/IEC 14496-22: glyf, loca, hmtx, maxp).

`compose` promises that the glyphs that are there keep their bytes and numbers, that each new one draws its parts
at their places and moves the pen by its advance, and that every count and bound in `head`, `hhea` and `maxp` holds
for all of them. Bytes are joined and no outline is taken apart: a font library took half of the time of a short
document, and half of that again to load.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

Parts = tuple[tuple[int, int, int], ...]
"""Glyph id, x and y in font units, for each glyph drawn as one."""

_WORDS, _ARE_XY, _ROUND, _MORE = 0x1, 0x2, 0x4, 0x20
_SCALE, _TWO_SCALES, _MATRIX = 0x8, 0x40, 0x80
_WHOLE_FILE = 0xB1B0AFBA
_NO_NAMES = b"\x00\x03\x00\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """What a glyph's bytes say of it; `contours` and `points` are those of its parts if it is a composite."""

    box: tuple[int, int, int, int]
    contours: int
    points: int
    elements: int
    depth: int


def compose(program: bytes, wanted: Sequence[tuple[Parts, int]]) -> tuple[bytes, int]:
    """The program with one glyph more for each of `wanted` (parts, advance) in order, and the first one's number.

    Raises ValueError for a program that names its glyphs, or one that would have more than 65,535 of them.
    """
    tables = _tables(program)
    if tables[b"post"][:4] != _NO_NAMES:
        raise ValueError("the font program names its glyphs")
    glyphs = _glyphs(tables)
    plain = len(glyphs)
    if plain + len(wanted) > 0xFFFF:
        raise ValueError("more than 65,535 glyphs in one font program")
    shapes: dict[int, _Shape] = {}
    for parts, _ in wanted:
        shape = _joined([(_shape(glyph, glyphs, shapes), x, y) for glyph, x, y in parts if glyphs[glyph]])
        glyphs.append(_written(parts, glyphs, shape))
    offsets = list(accumulate(map(len, glyphs), initial=0))
    tables[b"glyf"], tables[b"loca"] = b"".join(glyphs), struct.pack(f">{len(offsets)}L", *offsets)
    _count(tables, [_shape(number, glyphs, shapes) if each else None for number, each in enumerate(glyphs)], wanted)
    return _file(tables), plain


def _tables(program: bytes) -> dict[bytes, bytes]:
    count = int.from_bytes(program[4:6], "big")
    rows = (struct.unpack_from(">4sLLL", program, 12 + 16 * row) for row in range(count))
    return {tag: program[offset : offset + length] for tag, _, offset, length in rows}


def _glyphs(tables: dict[bytes, bytes]) -> list[bytes]:
    """The bytes of each glyph, filled up to four."""
    loca, glyf = tables[b"loca"], tables[b"glyf"]
    if int.from_bytes(tables[b"head"][50:52], "big"):
        ends = list(struct.unpack(f">{len(loca) // 4}L", loca))
    else:
        ends = [2 * half for half in struct.unpack(f">{len(loca) // 2}H", loca)]
    return [_filled(glyf[start:end]) for start, end in pairwise(ends)]


def _joined(drawn: Sequence[tuple[_Shape, int, int]]) -> _Shape | None:
    """The shape of a composite of others at their places; None if there are none."""
    if not drawn:
        return None
    return _Shape(
        box=(
            min(shape.box[0] + x for shape, x, _ in drawn),
            min(shape.box[1] + y for shape, _, y in drawn),
            max(shape.box[2] + x for shape, x, _ in drawn),
            max(shape.box[3] + y for shape, _, y in drawn),
        ),
        contours=sum(shape.contours for shape, _, _ in drawn),
        points=sum(shape.points for shape, _, _ in drawn),
        elements=len(drawn),
        depth=1 + max(shape.depth for shape, _, _ in drawn),
    )


def _shape(glyph: int, glyphs: Sequence[bytes], shapes: dict[int, _Shape]) -> _Shape:
    known = shapes.get(glyph)
    if known is not None:
        return known
    data = glyphs[glyph]
    contours, left, bottom, right, top = struct.unpack_from(">5h", data)
    points, elements, depth = 0, 0, 0
    if contours > 0:
        points = int.from_bytes(data[8 + 2 * contours : 10 + 2 * contours], "big") + 1
    elif contours < 0:
        inner = [_shape(part, glyphs, shapes) for part in _components(data) if glyphs[part]]
        contours, points = sum(each.contours for each in inner), sum(each.points for each in inner)
        elements, depth = len(inner), 1 + max((each.depth for each in inner), default=0)
    shape = _Shape(box=(left, bottom, right, top), contours=contours, points=points, elements=elements, depth=depth)
    shapes[glyph] = shape
    return shape


def _components(data: bytes) -> list[int]:
    found, at, flags = [], 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">HH", data, at)
        found.append(glyph)
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return found


def _written(parts: Parts, glyphs: Sequence[bytes], shape: _Shape | None) -> bytes:
    if shape is None:
        return b""
    out = struct.pack(">5h", -1, *shape.box)
    drawn = [part for part in parts if glyphs[part[0]]]
    for left, (glyph, x, y) in zip(reversed(range(len(drawn))), drawn, strict=True):
        out += struct.pack(">HHhh", _WORDS | _ARE_XY | _ROUND | (_MORE if left else 0), glyph, x, y)
    return _filled(out)


def _count(tables: dict[bytes, bytes], shapes: Sequence[_Shape | None], wanted: Sequence[tuple[Parts, int]]) -> None:
    """Make the tables that count and bound all glyphs anew.

    They must fit the glyphs that are there, not the whole face: poppler places letters more coarsely in a face whose
    box is large.
    """
    head, hhea, maxp = bytearray(tables[b"head"]), bytearray(tables[b"hhea"]), bytearray(tables[b"maxp"])
    total, plain = len(shapes), len(shapes) - len(wanted)
    metrics = _metrics(tables[b"hmtx"], int.from_bytes(hhea[34:36], "big"), plain)
    added = zip(wanted, shapes[plain:], strict=True)
    metrics += b"".join(struct.pack(">Hh", advance, shape.box[0] if shape else 0) for (_, advance), shape in added)
    advances = [advance for advance, _ in struct.iter_unpack(">Hh", metrics)]
    drawn = [(shape, advance) for shape, advance in zip(shapes, advances, strict=True) if shape is not None]
    edges = [*zip(*(shape.box for shape, _ in drawn), strict=True)]
    single = [shape for shape, _ in drawn if not shape.depth]
    joined = [shape for shape, _ in drawn if shape.depth]
    struct.pack_into(">4h", head, 36, min(edges[0]), min(edges[1]), max(edges[2]), max(edges[3]))
    struct.pack_into(">h", head, 50, 1)  # loca counts in 32 bits
    after = min(advance - shape.box[2] for shape, advance in drawn)
    struct.pack_into(">H3h", hhea, 10, max(advances), min(edges[0]), after, max(edges[2]))
    struct.pack_into(">H", hhea, 34, total)
    struct.pack_into(">H", maxp, 4, total)
    for at, shapes_of in ((6, single), (10, joined)):
        most = (
            max((each.points for each in shapes_of), default=0),
            max((each.contours for each in shapes_of), default=0),
        )
        struct.pack_into(">2H", maxp, at, *most)
    elements, depth = (max(each.elements for each in joined), max(each.depth for each in joined)) if joined else (0, 0)
    struct.pack_into(">2H", maxp, 28, elements, depth)
    tables[b"head"], tables[b"hhea"], tables[b"maxp"] = bytes(head), bytes(hhea), bytes(maxp)
    tables[b"hmtx"] = metrics


def _metrics(hmtx: bytes, full: int, glyphs: int) -> bytes:
    """An advance for every glyph: the last ones may share one that is written once."""
    shared = hmtx[4 * full - 4 : 4 * full - 2]
    bearings = hmtx[4 * full :]
    rest = (shared + bearings[2 * index : 2 * index + 2] for index in range(glyphs - full))
    return hmtx[: 4 * full] + b"".join(rest)


def _file(tables: dict[bytes, bytes]) -> bytes:
    """The tables as one file: directory, padding and checksums (ISO/IEC 14496-22, 4.5)."""
    tables[b"head"] = tables[b"head"][:8] + bytes(4) + tables[b"head"][12:]
    power = len(tables).bit_length() - 1
    directory = struct.pack(">LHHHH", 0x10000, len(tables), 16 << power, power, 16 * len(tables) - (16 << power))
    at, total, body = 12 + 16 * len(tables), 0, []
    for tag in sorted(tables):
        data = _filled(tables[tag])
        checked = _checksum(data)
        directory += struct.pack(">4sLLL", tag, checked, at, len(tables[tag]))
        body.append(data)
        at, total = at + len(data), total + checked
    adjusted = (_WHOLE_FILE - total - _checksum(directory)) & 0xFFFFFFFF
    file = bytearray(directory + b"".join(body))
    head = 12 + 16 * len(tables) + sum(len(_filled(tables[tag])) for tag in sorted(tables) if tag < b"head")
    struct.pack_into(">L", file, head + 8, adjusted)
    return bytes(file)


def _checksum(data: bytes) -> int:
    numbers: tuple[int, ...] = struct.unpack(f">{len(data) // 4}L", data)
    return sum(numbers) & 0xFFFFFFFF


def _filled(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
