"""Acts, drafts, lock, encrypted files: kept whole or not at all."""

from __future__ import annotations

import io
import multiprocessing
import random
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from intake import vault
from intake.errors import AlreadyThere, BadInput, Damaged, NoRoom, NotPermitted, NotThere, VaultInUse, WrongKey
from intake.vault import lock, migrations, seal, stream
from tests.intake.vault.conftest import NOW, ORGANISATION, PASSPHRASE, Copy, content, head
from tests.intake.vault.test_keys import changed


def test_a_new_vault_opens_with_its_passphrase(copied: Copy) -> None:
    with vault.unlock(copied.path, PASSPHRASE, now=NOW) as opened:
        assert opened.notes == () and not opened.read_only
        assert opened.organisation == ORGANISATION
        assert opened.state() == vault.State(generation=2, log_head=head(2))
        assert vault.inspect(copied.path, opened) == []


def test_nothing_readable_lies_on_the_disk(copied: Copy) -> None:
    with copied.unlock() as opened:
        with opened.draft() as db:
            db.execute("INSERT INTO word (text) VALUES ('typed testimony')")
        on_disk = b"".join(content(copied.path).values())
    for word in (b"word 1", b"typed testimony", b"photograph", b"custodian", ORGANISATION.encode(), b"SQLite format"):
        assert word not in on_disk


def test_everything_belongs_to_the_owner_only(copied: Copy) -> None:
    with copied.unlock() as opened:
        with opened.change() as change:
            opened.files.put(io.BytesIO(b"x"), sealed_to_identity=False)
            change.commit(log_head=head(3))
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in copied.path.rglob("*")}
    assert {mode & 0o077 for mode in modes.values()} == {0}, modes
    assert not [name for name in modes if name.endswith(("-shm", "-journal", ".part"))]


def test_create_refuses_what_is_there_and_clears_its_own_rest(tmp_path: Path) -> None:
    def make(name: str) -> vault.Vault:
        return vault.create(tmp_path / name, "p", organisation="o", cost=vault.FLOOR, now=NOW)

    (tmp_path / "there").mkdir()
    with pytest.raises(AlreadyThere):
        make("there")
    (tmp_path / "other.part").mkdir()
    (tmp_path / "other.part" / "thesis.odt").write_text("years of work")
    with pytest.raises(AlreadyThere):
        make("other")
    assert (tmp_path / "other.part" / "thesis.odt").read_text() == "years of work"
    (tmp_path / "rest.part").mkdir()
    (tmp_path / "rest.part" / "keys.json.part").write_text("{")
    make("rest").close()
    assert not (tmp_path / "rest.part").exists()
    with pytest.raises(NotThere):
        make("nowhere/vault")
    with pytest.raises(BadInput):
        vault.create(tmp_path / "v", "p", organisation=" ", cost=vault.FLOOR, now=NOW)


def test_an_act_is_kept_by_commit_only(copied: Copy) -> None:
    with copied.unlock() as opened:
        before = content(copied.path)
        with opened.change():
            opened.db.execute("DELETE FROM word")
        with pytest.raises(ZeroDivisionError), opened.change():
            opened.db.execute("DELETE FROM word")
            raise ZeroDivisionError
        assert opened.db.execute("SELECT count(*) FROM word").fetchone() == (300,)
        assert opened.state().generation == 2
        assert before.items() <= content(copied.path).items()
        with opened.change() as change:
            opened.db.execute("DELETE FROM word WHERE key > 10")
            change.commit(log_head=head(3))
            with pytest.raises(RuntimeError):
                change.commit(log_head=head(4))
        assert opened.state() == vault.State(generation=3, log_head=head(3))
    with copied.unlock() as opened:
        assert opened.db.execute("SELECT count(*) FROM word").fetchone() == (10,)


def test_the_state_row_only_grows(copied: Copy) -> None:
    with copied.unlock() as opened:
        for statement in (
            "UPDATE vault_state SET generation = generation - 1",
            "UPDATE vault_state SET generation = generation + 2",
            "DELETE FROM vault_state",
            "DELETE FROM sentinel",
            "UPDATE directory SET version = 9",
            "DELETE FROM directory",
            "DELETE FROM log_origin",
        ):
            with pytest.raises(sqlcipher.IntegrityError), opened.draft() as db:
                db.execute(statement)


def test_read_only_shows_and_writes_nothing(copied: Copy) -> None:
    before = content(copied.path)
    with vault.unlock_read_only(copied.path, PASSPHRASE) as opened:
        assert opened.read_only
        assert opened.db.execute("SELECT count(*) FROM word").fetchone() == (300,)
        for write in (opened.change, opened.draft):
            with pytest.raises(NotPermitted), write():
                pass
        with pytest.raises(NotPermitted):
            vault.backup(opened, copied.path.parent / "b")
    assert content(copied.path) == before


def _second_opener(copy: Copy, patience: float, told: multiprocessing.SimpleQueue) -> None:
    try:
        lock.take(copy.path, patience=patience).release()
        told.put("got it")
    except VaultInUse:
        told.put("in use")


def test_a_second_opener_waits_and_is_then_told(copied: Copy) -> None:
    context = multiprocessing.get_context("fork")
    told = context.SimpleQueue()
    opened = copied.unlock()
    with pytest.raises(VaultInUse):
        copied.unlock()
    child = context.Process(target=_second_opener, args=(copied, 0.2, told))
    child.start()
    assert told.get() == "in use"
    child.join()
    waiting = context.Process(target=_second_opener, args=(copied, 20, told))
    waiting.start()
    opened.close()
    assert told.get() == "got it"
    waiting.join()
    assert (copied.path / "lock").read_bytes() == b""


def test_an_erased_vault_opens_for_nobody(copied: Copy) -> None:
    with copied.unlock(), pytest.raises(VaultInUse):
        vault.erase(copied.path, patience=0)
    vault.erase(copied.path)
    with pytest.raises(NotThere):
        vault.unlock(copied.path, PASSPHRASE, now=NOW)


def test_a_folder_that_is_no_vault_is_left_alone(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(NotThere):
            vault.unlock(path, PASSPHRASE, now=NOW)
    assert list(tmp_path.iterdir()) == []


def test_a_clock_before_the_vault_is_told(copied: Copy) -> None:
    with vault.unlock_with(copied.path, copied.keys, now=NOW.replace(year=2001)) as opened:
        assert "clock" in opened.notes[0]


def test_a_newer_vault_is_refused_and_left_alone(copied: Copy) -> None:
    with copied.unlock() as opened:
        opened.db.execute("PRAGMA user_version = 9999")
    before = content(copied.path)
    with pytest.raises(BadInput, match="newer"):
        copied.unlock()
    with pytest.raises(BadInput, match="newer"):
        vault.unlock_read_only_with(copied.path, copied.keys)
    assert content(copied.path) == before


def test_migrations_are_numbered_without_a_gap() -> None:
    numbers = [migration.number for migration in migrations.known()]
    assert numbers == list(range(1, len(numbers) + 1))


@given(st.integers(0, 2**40))
def test_padding_hides_the_size_and_costs_little(size: int) -> None:
    padded = stream.padded_size(size)
    assert size <= padded <= size * 1.12 + 1
    assert stream.padded_size(padded) == padded


@given(st.lists(st.binary(max_size=200_000), max_size=3), st.binary(max_size=40))
def test_a_stream_gives_back_what_went_in(pieces: list[bytes], bound_to: bytes) -> None:
    whole = b"".join(pieces)
    sealed = b"".join(stream.sealed(pieces, bytes(32), bound_to))
    assert len(sealed) == stream.sealed_size(len(whole))
    assert b"".join(stream.opened(io.BytesIO(sealed), bytes(32), bound_to)) == whole


@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, 131072, 200_000])
def test_segments_are_bound_to_their_place(size: int) -> None:
    sealed = b"".join(stream.sealed([b"s" * size], bytes(32), b"a"))
    step = 65536 + 16
    segments = [sealed[at : at + step] for at in range(0, len(sealed), step)]
    wrong = [segments[1:], segments[:-1], [*segments, segments[-1]], [*segments, b""[:0] + b"x"]]
    if len(segments) > 2:
        wrong.append([segments[1], segments[0], *segments[2:]])
    for pieces in wrong:
        with pytest.raises(Damaged):
            list(stream.opened(io.BytesIO(b"".join(pieces)), bytes(32), b"a"))
    for key, bound_to in ((b"k" * 32, b"a"), (bytes(32), b"b")):
        with pytest.raises(Damaged):
            list(stream.opened(io.BytesIO(sealed), key, bound_to))


def test_files_come_back_whole_and_go_for_good(copied: Copy) -> None:
    chance = random.Random(2)
    with copied.unlock() as opened:
        for number, size in enumerate((0, 1, 65535, 65536, 70_000, 1_300_000)):
            plain = chance.randbytes(size)
            with opened.change() as change:
                stored = opened.files.put(io.BytesIO(plain), sealed_to_identity=bool(number % 2))
                change.commit(log_head=head(number + 3))
            assert opened.files.open(stored) == plain == opened.files.open(opened.files.stored(stored.name))
        with opened.change():
            opened.files.put(io.BytesIO(b"not kept"), sealed_to_identity=False)
        assert len(opened.files.names()) == 8 == len(list((copied.path / "files").iterdir()))
        with opened.change():
            opened.files.delete(stored.name)
        assert opened.files.open(stored) == plain, "an act that isn't kept deletes no file"
        with opened.change() as change:
            opened.files.delete(stored.name)
            change.commit(log_head=head(20))
        assert not (copied.path / "files" / stored.name).exists()
        with pytest.raises(NotThere):
            opened.files.stored(stored.name)
        with pytest.raises(Damaged):
            opened.files.open(stored)


def test_every_changed_byte_of_a_stored_file_is_noticed(copied: Copy, scale: Callable[[int], int]) -> None:
    chance = random.Random(3)
    with copied.unlock() as opened:
        for name in opened.files.names():
            path, stored = copied.path / "files" / name, opened.files.stored(name)
            data = path.read_bytes()
            for _ in range(scale(1000)):
                other = changed(data, chance)
                if other == data:
                    continue
                path.write_bytes(other)
                with pytest.raises(Damaged):
                    opened.files.open(stored)
            path.write_bytes(other)
            assert [f.where for f in vault.inspect(copied.path, opened) if f.damage] == [f"files/{name}"]
            path.unlink()
            assert [f.where for f in vault.inspect(copied.path, opened) if f.damage] == [f"files/{name}"]
            path.write_bytes(data)


def test_two_swapped_files_are_noticed(copied: Copy) -> None:
    with copied.unlock() as opened:
        with opened.change() as change:
            one = opened.files.put(io.BytesIO(b"one"), sealed_to_identity=False)
            two = opened.files.put(io.BytesIO(b"two"), sealed_to_identity=False)
            change.commit(log_head=head(3))
        folder = copied.path / "files"
        data = (folder / one.name).read_bytes()
        (folder / two.name).replace(folder / one.name)
        (folder / two.name).write_bytes(data)
        for stored in (one, two):
            with pytest.raises(Damaged):
                opened.files.open(stored)


def test_the_connection_is_set_as_the_handbook_says(copied: Copy) -> None:
    wanted = {
        "secure_delete": 1,
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "temp_store": 2,
        "locking_mode": "exclusive",
    }
    with copied.unlock() as opened:
        found = {name: opened.db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
        assert found == wanted
        assert opened.db.execute("PRAGMA cipher_memory_security").fetchone() == ("0",)


@pytest.mark.parametrize("change", ["sha256 = zeroblob(32)", "size = size - 1", "size = size + 1", "key_blob = X'00'"])
def test_a_row_that_doesnt_describe_its_file_is_damage(copied: Copy, change: str) -> None:
    with copied.unlock() as opened:
        with opened.draft() as db:
            db.execute(f"UPDATE stored_file SET {change} WHERE NOT sealed_to_identity")
        for stored in map(opened.files.stored, opened.files.names()):
            if not stored.sealed_to_identity:
                with pytest.raises(Damaged):
                    opened.files.open(stored)


def test_a_seal_that_cant_be_written_before_refuses_the_act(copied: Copy) -> None:
    with copied.unlock() as opened:
        block = copied.path / (seal.path_of(copied.database()).name + ".part")
        block.mkdir()
        with pytest.raises(NoRoom), opened.change() as change:
            opened.db.execute("DELETE FROM word")
            change.commit(log_head=head(3))
        assert opened.state().generation == 2
        assert opened.db.execute("SELECT count(*) FROM word").fetchone() == (300,)
        block.rmdir()
    copied.unlock().close()


@pytest.mark.parametrize("again", [True, False])
@pytest.mark.parametrize("blocked", ["seal", "keys.json"])
def test_a_seal_that_cant_be_finished_keeps_the_act_and_is_owed(copied: Copy, again: bool, blocked: str) -> None:
    """The disk fills up between COMMIT and what follows: the act counts, the next act or unlock finishes."""
    name = seal.path_of(copied.database()).name if blocked == "seal" else "keys.json"
    block = copied.path / (name + ".part")
    opened = copied.unlock()
    opened.db.set_trace_callback(lambda statement: block.mkdir() if statement == "COMMIT" else None)
    vault.change_passphrase(opened, "another", now=NOW, until=3, log=lambda _: head(3))
    opened.db.set_trace_callback(None)
    assert "finished when" in opened.notes[0] and opened.state().generation == 3
    block.rmdir()
    if again:
        with opened.change() as change:
            change.commit(log_head=head(4))
    opened.close()
    with pytest.raises(WrongKey):
        copied.unlock()
    with vault.unlock(copied.path, "another", now=NOW) as opened:
        assert opened.state().generation == (4 if again else 3)
        assert not [finding for finding in vault.inspect(copied.path, opened) if finding.damage]
