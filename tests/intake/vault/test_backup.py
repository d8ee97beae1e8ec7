"""A backup comes back whole or not at all."""

from __future__ import annotations

import io
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from intake import vault
from intake.errors import AlreadyThere, BadInput, Damaged, NotThere, WrongKey
from tests.intake.vault.conftest import NOW, PASSPHRASE, Copy, content, head
from tests.intake.vault.test_crashes import crash_at
from tests.intake.vault.test_keys import changed


@pytest.fixture
def backup(copied: Copy, tmp_path: Path) -> Path:
    file = tmp_path / "backup"
    with copied.unlock() as opened:
        with opened.draft() as db:
            db.execute("INSERT INTO word (text) VALUES ('typed, not yet sealed')")
        vault.backup(opened, file)
        with opened.change() as change:
            opened.db.execute("INSERT INTO word (text) VALUES ('after the backup')")
            change.commit(log_head=head(3))
    return file


def test_a_backup_comes_back_and_begins_a_log(copied: Copy, backup: Path, tmp_path: Path) -> None:
    with vault.restore(backup, tmp_path / "back", PASSPHRASE, now=NOW) as back:
        assert back.id == copied.keys.vault and back.notes == ()
        assert back.db.execute("SELECT count(*) FROM word").fetchone() == (301,)
        origins = back.db.execute("SELECT * FROM log_origin ORDER BY number").fetchall()
        assert len(origins) == 2 and origins[0][1] != origins[1][1]
        assert origins[1][3:] == (2, head(2))
        assert back.state() == vault.State(generation=3, log_head=vault.first_head(back.id, origins[1][1], head(2)))
        for stored in map(back.files.stored, back.files.names()):
            back.files.verify(stored)
        assert vault.inspect(back.path, back) == []
    assert content(tmp_path / "back").keys() == content(copied.path).keys()


def test_nothing_readable_is_in_a_backup(backup: Path) -> None:
    data = backup.read_bytes()
    assert backup.stat().st_mode & 0o077 == 0
    for word in (b"word 1", b"typed", b"photograph", b"custodian", b"SQLite", b".seal"):
        assert word not in data


def test_every_changed_byte_of_a_backup_is_noticed(
    copied: Copy, backup: Path, tmp_path: Path, scale: Callable[[int], int]
) -> None:
    data, chance, target = backup.read_bytes(), random.Random(7), tmp_path / "back"
    first = 26 + 32 + 4
    for number in range(scale(2000)):
        other = changed(data, chance)
        if number % 4 == 0:  # the clear part in front is small: aim at it
            at = chance.randrange(first + 2000)
            other = data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
        if other == data:
            continue
        backup.write_bytes(other)
        with pytest.raises((BadInput, Damaged, WrongKey)):
            vault.restore_with(backup, target, copied.keys, now=NOW)
        assert not target.exists() and not target.with_name("back.part").exists()


def test_a_cut_at_a_segment_is_noticed(copied: Copy, backup: Path, tmp_path: Path) -> None:
    data = backup.read_bytes()
    head_bytes = 26 + 32 + 4 + len((copied.path / "keys.json").read_bytes())
    for end in range(head_bytes, len(data), 65536 + 16):
        backup.write_bytes(data[:end])
        with pytest.raises((BadInput, Damaged)):
            vault.restore_with(backup, tmp_path / "back", copied.keys, now=NOW)


def test_a_changed_backup_is_refused_before_anything_is_written(copied: Copy, backup: Path, tmp_path: Path) -> None:
    data = backup.read_bytes()
    backup.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    (tmp_path / "back.part").mkdir()
    (tmp_path / "back.part" / "theirs").touch()  # whoever begins to write meets it
    with pytest.raises(Damaged):
        vault.restore_with(backup, tmp_path / "back", copied.keys, now=NOW)


def test_refusals(copied: Copy, backup: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongKey):
        vault.restore(backup, tmp_path / "back", "wrong", now=NOW)
    with pytest.raises(AlreadyThere):
        vault.restore_with(backup, copied.path, copied.keys, now=NOW)
    with pytest.raises(NotThere):
        vault.restore(tmp_path / "nothing", tmp_path / "back", PASSPHRASE, now=NOW)
    for data in (b"", b"PK\x03\x04", b"testimony-intake/backup/1\n" + b"\xff" * 40):
        (tmp_path / "no").write_bytes(data)
        with pytest.raises(BadInput):
            vault.restore(tmp_path / "no", tmp_path / "back", PASSPHRASE, now=NOW)
    with copied.unlock() as opened, pytest.raises(AlreadyThere):
        vault.backup(opened, backup)
    assert not (tmp_path / "back").exists()


def test_damage_is_not_backed_up(copied: Copy, tmp_path: Path) -> None:
    with copied.unlock() as opened:
        name = opened.files.names()[0]
        (copied.path / "files" / name).write_bytes(b"short")
        with pytest.raises(Damaged):
            vault.backup(opened, tmp_path / "b")
    data = copied.database().read_bytes()
    copied.database().write_bytes(data[:-100] + bytes([data[-100] ^ 1]) + data[-99:])
    with copied.unlock() as opened, pytest.raises(Damaged):
        vault.backup(opened, tmp_path / "b")
    assert not list(tmp_path.glob("b*"))


def test_a_backup_older_than_a_re_key_opens_with_the_passphrase_of_its_time(
    copied: Copy, backup: Path, tmp_path: Path
) -> None:
    vault.rekey(copied.unlock(), now=NOW, log=lambda _: head(4)).close()
    with vault.restore_with(backup, tmp_path / "back", copied.keys, now=NOW) as back:
        assert back.state().generation == 3


def test_a_crash_at_any_step_of_restoring_leaves_no_half_vault(copied: Copy, backup: Path, tmp_path: Path) -> None:
    step, target = 0, tmp_path / "back"
    while True:
        step += 1
        lived = crash_at(step, lambda: vault.restore_with(backup, target, copied.keys, now=NOW).close())
        if target.exists():
            with vault.unlock_with(target, copied.keys, now=NOW) as back:
                assert back.state().generation == 3 and vault.inspect(target, back) == []
            shutil.rmtree(target)
        if lived:
            break
    assert step > 10


def test_a_large_vault_streams(copied: Copy, tmp_path: Path) -> None:
    plain = random.Random(8).randbytes(3_000_000)
    with copied.unlock() as opened:
        with opened.change() as change:
            stored = opened.files.put(io.BytesIO(plain), sealed_to_identity=True)
            change.commit(log_head=head(3))
        vault.backup(opened, tmp_path / "b")
    with vault.restore_with(tmp_path / "b", tmp_path / "back", copied.keys, now=NOW) as back:
        assert back.files.open(back.files.stored(stored.name)) == plain
