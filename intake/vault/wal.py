"""A write-ahead log, judged by us before SQLite sees it: what is committed, what a power cut left, what is damage.

SQLite's frame checksums have no key, and SQLite itself drops everything behind a broken frame in silence or
copies a bad page over a good one (both measured). So, reading only the frames that carry the header's salts:
1. up to the last valid commit every page must pass its HMAC;
2. behind it, a broken or half-written tail without another current-salt commit is a power cut;
3. a broken frame with current-salt commits behind it is damage, and so is a header that fails its own
   checksum with any frame behind it;
4. but for the last transaction, which SQLite flushes once, whole: of it a power cut may leave the end without
   the beginning. Told from tampering by what no single changed, cut or added byte makes: between the break and
   the one commit behind it, at its own place, a whole frame header is missing or zeros stand where something
   encrypted belongs (a block never arrived). Where it holds older bytes instead, or where a page number alone is
   missing, that can't be told from changed bytes: damage.
File format: sqlite.org/fileformat2.html, section 4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from intake.errors import Sentence
from intake.vault.connection import PAGE_BYTES
from intake.vault.pages import PageKeys, is_authentic

HEADER_BYTES = 32
FRAME_HEADER_BYTES = 24
FRAME_BYTES = FRAME_HEADER_BYTES + PAGE_BYTES
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683
_VERSION = 3007000
_FAR = 2
"""Bytes of the random salt that must differ before a header counts as missing: one changed byte is no hole."""
_EMPTY = bytes(8)
"""So many zeros are never in a page, which is encrypted, nor a checksum. Nothing smaller can be missing: frames begin
and end at multiples of 8, and so do the sectors of a disk, whose edges lie anywhere in a frame."""
_SALTS_AT = 8
"""Offset of the salts in a frame's header: behind page number and commit, 4 bytes each."""
_CHECKSUM_AT = 16
"""Offset of the two checksums, behind the two salts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the WAL holds: `pages` are the committed ones, by number, at the offset of their newest version."""

    commits: int = 0
    page_count: int | None = None
    """The database's size after the last valid commit; None when there is none."""
    pages: dict[int, int] = field(default_factory=dict, repr=False)
    end: int = HEADER_BYTES
    """Where the last valid commit ends."""
    dropped: int = 0
    """Bytes of the last valid commit's tail with the current salts that a power cut left."""
    damage: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    offset: int
    number: int
    commit: int
    current: bool
    valid: bool
    page: bytes = field(repr=False)


def judge(file: BinaryIO, size: int, keys: PageKeys) -> Judged:
    """What a WAL file of `size` bytes holds; reads it once or twice, changes nothing, raises only OSError."""
    header = file.read(HEADER_BYTES)
    if size <= HEADER_BYTES:
        return Judged(dropped=size % HEADER_BYTES)
    if not _is_header(header):
        return Judged(damage=(Sentence("the log of recent changes has a broken header: what it held can't be read"),))
    commits, count, pending, committed = 0, None, dict[int, int](), dict[int, int]()
    damage: list[Sentence] = []
    behind = HEADER_BYTES
    broken: _Frame | None = None
    unflushed = False
    for frame in _frames(file, header):
        if not frame.valid:
            broken = frame
            file.seek(frame.offset)
            behind_it = _has_commit_behind(file, header[16:24])
            unflushed = behind_it and _is_unflushed(file, frame.offset, header[16:24])
            if behind_it and not unflushed:
                damage.append(
                    Sentence("the log of recent changes is broken before its end: what follows can't be read")
                )
            break
        if not is_authentic(frame.page, frame.number, keys):
            pending[frame.number] = -1
        else:
            pending[frame.number] = frame.offset + FRAME_HEADER_BYTES
        if frame.commit:
            if -1 in pending.values():
                damage.append(Sentence("a page in the log of recent changes was not written with this vault's key"))
                break
            committed.update(pending)
            pending.clear()
            commits, count = commits + 1, frame.commit
            behind = frame.offset + FRAME_BYTES
    stale = broken is not None and not broken.current and not unflushed
    left = broken.offset if broken is not None and stale else size
    return Judged(
        commits=commits,
        page_count=count,
        pages=committed,
        end=behind,
        dropped=max(0, left - behind),
        damage=tuple(damage),
    )


def commits_from(file: BinaryIO, start: int) -> int:
    """How many commits with the header's salts stand at frames' own places from `start` on, whole or not."""
    file.seek(16)
    salts, found, offset = file.read(8), 0, start
    file.seek(offset)
    while len(head := file.read(FRAME_HEADER_BYTES)) == FRAME_HEADER_BYTES:
        found += head[8:16] == salts and any(head[4:8])
        offset += FRAME_BYTES
        file.seek(offset)
    return found


def _is_unflushed(file: BinaryIO, broken: int, salts: bytes) -> bool:
    """Whether what lies from the broken frame on is one transaction that a power cut caught before its flush.

    At the frames' own places there is exactly one commit with the current salts, before it a frame header is missing
    or a piece of a frame is empty, and nowhere else, at any offset, is there another commit.
    """
    holes = commits = 0
    last = broken
    file.seek(broken)
    offset = broken
    while len(head := file.read(FRAME_HEADER_BYTES)) == FRAME_HEADER_BYTES:
        if head[8:16] == salts and any(head[4:8]):
            commits, last = commits + 1, offset
        elif commits == 0 and sum(a != b for a, b in zip(head[12:16], salts[4:], strict=True)) >= _FAR:
            holes += 1
        offset += FRAME_BYTES
        file.seek(offset)
    if commits != 1:
        return False
    file.seek(broken)
    before = file.read(last - broken)
    if not holes and not _has_empty_piece(before):
        return False
    at = before.find(salts, _SALTS_AT + 1)
    while at >= 0:  # a commit off its place: bytes were added or taken
        if (at - _SALTS_AT) % FRAME_BYTES and any(before[at - 4 : at]):
            return False
        at = before.find(salts, at + 1)
    file.seek(last)
    return not _has_commit_behind(file, salts)


def _has_empty_piece(frames: bytes) -> bool:
    """Whether zeros stand for a checksum, or anywhere in a page, of these whole frames."""
    for at in range(0, len(frames), FRAME_BYTES):
        head, page = frames[at : at + FRAME_HEADER_BYTES], frames[at + FRAME_HEADER_BYTES : at + FRAME_BYTES]
        if head[_CHECKSUM_AT:] == _EMPTY or _EMPTY in page:
            return True
    return False


def _has_commit_behind(file: BinaryIO, salts: bytes) -> bool:
    """Whether a commit with the current salts lies behind the header of the broken frame that starts here.

    At any offset, not only at a frame's: bytes added or taken shift what follows, a power cut never does.
    """
    carried, own = b"", _SALTS_AT
    while piece := file.read(FRAME_BYTES):
        window, at = carried + piece, -1
        while (at := window.find(salts, at + 1)) >= 0:
            if at != own and at >= 4 and any(window[at - 4 : at]):
                return True
        carried, own = window[-(_SALTS_AT + 3) :], -1
    return False


def _is_header(header: bytes) -> bool:
    if len(header) != HEADER_BYTES:
        return False
    magic, version, page_bytes = struct.unpack(">III", header[:12])
    if magic not in (_MAGIC_LITTLE, _MAGIC_BIG) or version != _VERSION or page_bytes != PAGE_BYTES:
        return False
    return _pair(_checksum(header[:24], (0, 0), header)) == header[24:]


def _frames(file: BinaryIO, header: bytes) -> Iterator[_Frame]:
    """Every whole frame at its place; `valid` while salts and the running checksum hold without a break."""
    salts, running, unbroken = header[16:24], _checksum(header[:24], (0, 0), header), True
    offset = HEADER_BYTES
    while True:
        data = file.read(FRAME_BYTES)
        if not data:
            return
        head, page = data[:FRAME_HEADER_BYTES], data[FRAME_HEADER_BYTES:]
        current = head[8:16] == salts
        number, commit = struct.unpack(">II", head[:8]) if len(head) == FRAME_HEADER_BYTES else (0, 0)
        if unbroken:
            unbroken = current and len(data) == FRAME_BYTES and number > 0
        if unbroken:
            running = _checksum(page, _checksum(head[:8], running, header), header)
            unbroken = _pair(running) == head[16:]
        yield _Frame(offset=offset, number=number, commit=commit, current=current, valid=unbroken, page=page)
        offset += len(data)


def _checksum(data: bytes, before: tuple[int, int], header: bytes) -> tuple[int, int]:
    """SQLite's checksum over 8-byte pieces; the magic number's last bit says which byte order."""
    order = ">" if header[3] & 1 else "<"
    first, second = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for at in range(0, len(words), 2):
        first = (first + words[at] + second) & 0xFFFFFFFF
        second = (second + words[at + 1] + first) & 0xFFFFFFFF
    return first, second


def _pair(sums: tuple[int, int]) -> bytes:
    return struct.pack(">II", *sums)
