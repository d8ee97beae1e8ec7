"""SQLite's tables, read by us from single pages, so that one bad page costs its own rows and no more.

SQLite gives up at the first page that it can't believe; here a page that is missing is counted and left out. Reads
table b-trees and those of tables without a rowid, with overflow chains; never twice the same page, so a tree that
bites its tail ends. File format: sqlite.org/fileformat2.html, sections 1.5, 1.6 and 2.1.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Value = int | float | str | bytes | None
Pages = Callable[[int], bytes | None]
"""The usable bytes of a page by its number (from 1), or None when it can't be believed."""

_FILE_HEADER = 100
_INDEX_INNER, _TABLE_INNER, _INDEX_LEAF, _TABLE_LEAF = 2, 5, 10, 13
_INTEGERS = (1, 2, 3, 4, 5, 6)
_LENGTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: its rowid (None in a table without one) and the values that the record holds, in its order."""

    rowid: int | None
    values: tuple[Value, ...] = field(repr=False)


@dataclass(slots=True)
class Reading:
    """What reading one table met that could not be read."""

    pages: set[int] = field(default_factory=set)
    rows: int = 0


def rows(pages: Pages, root: int, met: Reading) -> Iterator[Row]:
    """Every row of the tree under page `root` that can be read; what can't be is counted in `met`."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        number = waiting.pop()
        page = pages(number)
        if page is None or number in seen:
            met.pages.add(number)
            continue
        seen.add(number)
        try:
            below, cells = _cells(page, _FILE_HEADER if number == 1 else 0)
        except (struct.error, IndexError, ValueError):
            met.pages.add(number)
            continue
        waiting.extend(reversed(below))
        for cell in cells:
            try:
                yield _row(pages, page, *cell)
            except (struct.error, IndexError, ValueError):
                met.rows += 1


def _cells(page: bytes, start: int) -> tuple[list[int], list[tuple[int, bool]]]:
    """The pages below this one, and of each cell with a record where it begins and whether a rowid stands in it."""
    kind, count = page[start], struct.unpack_from(">H", page, start + 3)[0]
    if kind not in (_INDEX_INNER, _TABLE_INNER, _INDEX_LEAF, _TABLE_LEAF):
        raise ValueError("no page of a tree")
    inner = kind in (_INDEX_INNER, _TABLE_INNER)
    offsets = struct.unpack_from(f">{count}H", page, start + (12 if inner else 8))
    below = [struct.unpack_from(">I", page, at)[0] for at in offsets] if inner else []
    if inner:
        below.append(struct.unpack_from(">I", page, start + 8)[0])
    if kind == _TABLE_INNER:
        return below, []
    return below, [(at + 4 if inner else at, kind == _TABLE_LEAF) for at in offsets]


def _row(pages: Pages, page: bytes, at: int, has_rowid: bool) -> Row:
    size, at = _varint(page, at)
    rowid = None
    if has_rowid:
        unsigned, at = _varint(page, at)
        rowid = unsigned - (1 << 64) if unsigned >> 63 else unsigned
    return Row(rowid=rowid, values=tuple(_values(_payload(pages, page, at, size, table=has_rowid))))


def _payload(pages: Pages, page: bytes, at: int, size: int, *, table: bool) -> bytes:
    """A record's bytes; those that don't fit follow in a chain of pages of their own."""
    usable = len(page)
    most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
    if size <= most:
        local = size
    else:
        least = (usable - 12) * 32 // 255 - 23
        fitting = least + (size - least) % (usable - 4)
        local = fitting if fitting <= most else least
    found = page[at : at + local]
    if local == size:
        if len(found) != size:
            raise ValueError("a record runs over its page")
        return found
    pieces, left, seen = [found], size - local, set[int]()
    following = struct.unpack_from(">I", page, at + local)[0]
    while left > 0:
        piece = None if following in seen else pages(following)
        if piece is None:
            raise ValueError("a page of a long record is missing")
        seen.add(following)
        pieces.append(piece[4 : 4 + left])
        left -= len(pieces[-1])
        following = struct.unpack_from(">I", piece, 0)[0]
    return b"".join(pieces)


def _values(record: bytes) -> Iterator[Value]:
    end, at = _varint(record, 0)
    body = end
    while at < end:
        kind, at = _varint(record, at)
        length = (kind - 12) // 2 if kind >= 12 else _LENGTHS.get(kind, 0)
        data = record[body : body + length]
        if len(data) != length or kind in (10, 11):
            raise ValueError("a record is shorter than it says")
        body += length
        yield _value(kind, data)


def _value(kind: int, data: bytes) -> Value:
    if kind in _INTEGERS:
        return int.from_bytes(data, "big", signed=True)
    if kind == 7:
        number: float = struct.unpack(">d", data)[0]
        return number
    if kind >= 12:
        return data.decode("utf-8") if kind % 2 else data
    return {0: None, 8: 0, 9: 1}[kind]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """SQLite's number of one to nine bytes, and where the next thing begins."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9
