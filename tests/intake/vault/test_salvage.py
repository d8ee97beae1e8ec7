"""What is left of a damaged vault is shown whole, from a copy in memory, and no byte on the disk changes."""

from __future__ import annotations

import contextlib
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from intake import vault
from intake.errors import BadInput, Damaged, NotPermitted, VaultInUse
from intake.vault import lock, migrations
from intake.vault.salvage import BelievedPages, salvage
from intake.vault.wal import FRAME_BYTES, FRAME_HEADER_BYTES, HEADER_BYTES
from tests.intake.vault.conftest import Copy, content
from tests.intake.vault.test_damage import PAGE, TYPED, killed, wal_of, words

__all__ = ["killed"]  # a fixture

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite_%'"
    " AND name NOT LIKE 'search_index_%'"
)


def everything(db: vault.Connection) -> dict[str, list[tuple[object, ...]]]:
    return {
        name: sorted(db.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
        for (name,) in db.execute(_TABLES).fetchall()
    }


def commits_before(wal: bytes, frame: int) -> int:
    places = range(HEADER_BYTES, HEADER_BYTES + frame * FRAME_BYTES, FRAME_BYTES)
    return sum(any(wal[at + 4 : at + 8]) for at in places)


def test_our_reading_of_the_tables_is_sqlites(template: Copy, killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    for source in (template, killed):
        copy = copy_of(source)
        db, missing = salvage(copy.database(), copy.keys.records)
        found = everything(db)
        with copy.unlock() as opened:
            assert found == everything(opened.db)
        assert missing == () and len(found["word"]) >= 300


def test_what_was_committed_before_a_broken_frame_is_shown(killed: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    data, all_words = wal_of(killed).read_bytes(), ["acted", *TYPED]
    seen = set()
    for frame in range((len(data) - HEADER_BYTES) // FRAME_BYTES - 2):
        copy = copy_of(killed)
        at = HEADER_BYTES + frame * FRAME_BYTES + FRAME_HEADER_BYTES + 90
        wal_of(copy).write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        before = content(copy.path)
        with vault.unlock_read_only_with(copy.path, copy.keys) as opened:
            intact = commits_before(data, frame)
            assert words(opened) == all_words[:intact]
            seen.add(intact)
            lost = commits_before(data, len(data) // FRAME_BYTES) - intact
            assert any(f"{lost} transactions" in sentence or lost == 1 for sentence in opened.damage)
            assert opened.in_memory and opened.read_only
        assert content(copy.path) == before
    assert len(seen) > 6


def test_half_a_block_in_the_middle_costs_what_follows_and_no_more(
    killed: Copy, copy_of: Callable[[Copy], Copy]
) -> None:
    """A disk writes in blocks of 512 bytes: some of them arrived, the others hold what was there before."""
    data, all_words = wal_of(killed).read_bytes(), ["acted", *TYPED]
    frame = (len(data) - HEADER_BYTES) // FRAME_BYTES // 2
    at = (HEADER_BYTES + frame * FRAME_BYTES) // 512 * 512 + 512
    copy = copy_of(killed)
    wal_of(copy).write_bytes(data[:at] + bytes(512) + data[at + 512 :])
    with pytest.raises(Damaged):
        copy.unlock()
    with vault.unlock_read_only_with(copy.path, copy.keys) as opened:
        assert words(opened) == all_words[: commits_before(data, frame)]


def test_a_changed_page_costs_its_own_rows_only(
    template: Copy, copy_of: Callable[[Copy], Copy], scale: Callable[[int], int]
) -> None:
    data, chance = template.database().read_bytes(), random.Random(6)
    whole = everything(salvage(template.database(), template.keys.records)[0])
    shown = 0
    for page in chance.sample(range(1, len(data) // PAGE), min(scale(200), len(data) // PAGE - 1)):
        copy = copy_of(template)
        at = page * PAGE + chance.randrange(PAGE)
        copy.database().write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
        before = content(copy.path)
        try:
            opened = vault.unlock_read_only_with(copy.path, copy.keys)
        except Damaged:
            assert content(copy.path) == before, "the page without which nothing can be told"
            continue
        found = everything(opened.db)
        for name, rows in found.items():
            strangers = [row for row in rows if row not in whole[name]]
            assert strangers == [], "nothing is shown that was not written"
        gone = sum(len(rows) for rows in whole.values()) - sum(map(len, found.values()))
        assert not gone or any("lacks" in sentence for sentence in opened.damage)
        assert any("page" in sentence for sentence in opened.damage)
        opened.close()
        assert content(copy.path) == before
        shown += 1
    assert shown


def test_a_page_that_no_file_has_is_not_there(template: Copy, killed: Copy) -> None:
    """A record cut short can lead anywhere: the file system refuses a seek to such a place with an OSError."""
    for source in (template, killed):
        with contextlib.closing(BelievedPages(source.database(), source.keys.records)) as pages:
            count = 1
            while pages(count) is not None:
                count += 1
            assert count > source.database().stat().st_size // PAGE
            for number in (0, -1, -(2**63), count, count + 1, 2**32 - 1, 2**32, 2**32 + 1, 2**63, 2**64):
                assert pages(number) is None


def test_random_damage_ends_in_words_and_changes_nothing(
    killed: Copy, copy_of: Callable[[Copy], Copy], scale: Callable[[int], int]
) -> None:
    chance = random.Random(7)
    for _ in range(scale(600)):
        copy = copy_of(killed)
        for path in (copy.database(), wal_of(copy)):
            data = bytearray(path.read_bytes())
            for _ in range(chance.choice([0, 1, 1, 5, 40])):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            path.write_bytes(data[: chance.choice([len(data), len(data), chance.randrange(len(data))])])
        before = content(copy.path)
        with contextlib.suppress(Damaged, BadInput):
            vault.unlock_read_only_with(copy.path, copy.keys).close()
        assert content(copy.path) == before


def test_a_vault_that_was_not_closed_is_shown_with_all_that_it_took(
    killed: Copy, copy_of: Callable[[Copy], Copy]
) -> None:
    copy = copy_of(killed)
    before = content(copy.path)
    with vault.unlock_read_only_with(copy.path, copy.keys) as opened:
        assert words(opened) == ["acted", *TYPED] and opened.damage == () and opened.notes == ()
        for way in (opened.change, opened.draft):
            with pytest.raises(NotPermitted), way():
                pass
    assert content(copy.path) == before


def test_a_held_vault_is_waited_for_and_no_lock_file_is_made(copied: Copy) -> None:
    held = lock.take(copied.path, patience=0)
    with pytest.raises(VaultInUse):
        vault.unlock_read_only_with(copied.path, copied.keys, patience=0)
    held.release()
    (copied.path / lock.NAME).unlink()
    vault.unlock_read_only_with(copied.path, copied.keys, patience=0).close()
    assert not (copied.path / lock.NAME).exists()


def test_a_newer_programs_vault_is_not_guessed_at(copied: Copy) -> None:
    with copied.unlock() as opened, opened.draft() as db:
        db.execute(f"PRAGMA user_version = {migrations.known()[-1].number + 1}")
    data = copied.database().read_bytes()
    copied.database().write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])
    with pytest.raises(BadInput, match="newer"):
        vault.unlock_read_only_with(copied.path, copied.keys)


def test_nothing_but_a_vault_is_shown(tmp_path: Path, copied: Copy) -> None:
    copied.database().write_bytes(b"")
    with pytest.raises(Damaged, match="first page"):
        vault.unlock_read_only_with(copied.path, copied.keys)


def test_a_pipe_in_the_databases_place_is_not_waited_for(copied: Copy) -> None:
    database = copied.database()
    database.unlink()
    os.mkfifo(database)
    held = os.open(database, os.O_RDWR)  # so that a program that waits is seen to fail, not to hang
    try:
        with pytest.raises(Damaged, match="missing"):
            salvage(database, copied.keys.records)
    finally:
        os.close(held)
