"""Our own look at database and WAL before SQLCipher sees them, so that opening can't make damage worse.

`require_whole` raises Damaged, naming what is lost, unless: the first 16 bytes are the derived salt; no
rollback journal lies there; the WAL is whole or ends in a power cut (intake.vault.wal); the newest first page
passes its HMAC, and its number of pages is what WAL and file hold; and, when there is a WAL to be written
back, every page of the file passes.
Nothing is changed, and no page is given to SQLite before.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from intake.errors import Damaged, Sentence, system_reason
from intake.vault.connection import PAGE_BYTES
from intake.vault.derivation import RecordKeys
from intake.vault.pages import PageKeys, is_authentic, page_count, page_keys
from intake.vault.stretching import SALT_BYTES
from intake.vault.wal import FRAME_BYTES, HEADER_BYTES, Judged, commits_from, judge

_HINT = Sentence("Nothing was changed. Open it read-only, and restore the newest backup beside it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Sentences about a database and its WAL: damage, and what is merely worth saying."""

    damage: tuple[Sentence, ...]
    notes: tuple[Sentence, ...] = ()


def require_whole(database: Path, keys: RecordKeys) -> tuple[Sentence, ...]:
    """What is worth saying about a whole database (a power cut's tail); raises Damaged otherwise."""
    found = look(database, keys, every_page=False)
    if found.damage:
        raise Damaged(found.damage[0], findings=found.damage, hint=_HINT)
    return found.notes


def has_wal(database: Path) -> bool:
    """Whether a WAL with anything in it lies beside the database: then its last holder did not close it."""
    wal = wal_of(database)
    return wal.is_file() and wal.stat().st_size > 0


def judge_wal(database: Path, keys: RecordKeys) -> Judged:
    """What the WAL beside a database holds; raises only OSError."""
    return _judge_wal(wal_of(database), page_keys(keys))


def not_shown(database: Path, keys: RecordKeys) -> tuple[Sentence, ...]:
    """For a reading of what is intact: which frames of the WAL it can't show."""
    wal = wal_of(database)
    try:
        judged = judge_wal(database, keys)
        size = wal.stat().st_size if wal.is_file() else 0
        if not judged.damage or size <= judged.end:
            return ()
        first, last = 1 + (judged.end - HEADER_BYTES) // FRAME_BYTES, -((HEADER_BYTES - size) // FRAME_BYTES)
        with wal.open("rb") as file:
            lost = commits_from(file, judged.end)
    except OSError:
        return (Sentence("not shown: what the log of recent changes holds can't be read"),)
    if not lost:
        return (Sentence("not shown: frames {first} to {last} of the log of recent changes", first=first, last=last),)
    many = Sentence("a transaction") if lost == 1 else Sentence("{count} transactions", count=lost)
    told = Sentence(
        "not shown: frames {first} to {last} of the log of recent changes, with {many}",
        first=first,
        last=last,
        many=many,
    )
    return (told,)


def look(database: Path, keys: RecordKeys, *, every_page: bool) -> Judgement:
    """The judgement itself, reading only; `every_page` proves all pages even when no WAL is to be written back."""
    proof = page_keys(keys)
    try:
        if not database.is_file():
            return Judgement(damage=(Sentence("the database is missing"),))
        foreign = tuple(_foreign(database))
        if foreign:
            return Judgement(damage=foreign)
        judged = _judge_wal(wal_of(database), proof)
        with database.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            damage = (*judged.damage, *_whole(file, size, judged, keys, proof, database))
            if not damage and (every_page or judged.commits):
                damage = tuple(_bad_pages(file, size, judged, proof))
    except OSError as problem:
        return Judgement(damage=(Sentence("the database can't be read ({reason})", reason=system_reason(problem)),))
    if damage or not judged.dropped:
        return Judgement(damage=damage)
    tail = Sentence("a power cut left {bytes} bytes of an unfinished change, which is left out", bytes=judged.dropped)
    return Judgement(damage=(), notes=(tail,))


def _foreign(database: Path) -> Iterator[Sentence]:
    """A rollback journal would be played back over the database, with no key needed: we never leave one."""
    if os.path.lexists(database.with_name(database.name + "-journal")):
        yield Sentence("a rollback journal lies beside the database that is not ours: it would overwrite pages")
    wal = wal_of(database)
    if os.path.lexists(wal) and not wal.is_file():
        yield Sentence("the log of recent changes is not a file")


def _judge_wal(wal: Path, proof: PageKeys) -> Judged:
    if not wal.is_file():
        return Judged()
    with wal.open("rb") as file:
        return judge(file, os.fstat(file.fileno()).st_size, proof)


def _whole(
    file: BinaryIO, size: int, judged: Judged, keys: RecordKeys, proof: PageKeys, database: Path
) -> Iterator[Sentence]:
    """Salt, first page and size; with a WAL, the pages that the file lacks must be in it."""
    first = file.read(PAGE_BYTES)
    if len(first) < PAGE_BYTES:
        yield Sentence("the database is empty or cut")
        return
    if first[:SALT_BYTES] != keys.salt:
        yield Sentence("the database's first 16 bytes are not this vault's: it was changed or swapped")
        return
    if 1 in judged.pages:
        with wal_of(database).open("rb") as wal:
            wal.seek(judged.pages[1])
            first = wal.read(PAGE_BYTES)
    if not is_authentic(first, 1, proof):
        yield Sentence("the database's first page is not what was written")
        return
    expected = page_count(first, proof)
    if judged.page_count is not None and judged.page_count != expected:
        yield Sentence("the log of recent changes gives the database another size than its first page")
        return
    whole = size // PAGE_BYTES
    lacking = [number for number in range(whole + 1, expected + 1) if number not in judged.pages]
    if lacking:
        yield Sentence(
            "the database is cut: {missing} of its {all} pages are missing", missing=len(lacking), all=expected
        )
    elif whole > expected or (size % PAGE_BYTES and not judged.commits):
        yield Sentence("the database is longer than it was written")


def _bad_pages(file: BinaryIO, size: int, judged: Judged, proof: PageKeys) -> Iterator[Sentence]:
    """Pages of the file that fail their HMAC, but for those that the WAL replaces."""
    file.seek(0)
    for number in range(1, size // PAGE_BYTES + 1):
        page = file.read(PAGE_BYTES)
        if number not in judged.pages and not is_authentic(page, number, proof):
            yield Sentence("page {number} of the database is not what was written", number=number)


def wal_of(database: Path) -> Path:
    """The log of recent changes beside a database."""
    return database.with_name(database.name + "-wal")
