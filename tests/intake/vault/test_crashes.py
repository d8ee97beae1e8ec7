"""A crash at every single step of an act, of typing, of a change of keys, of a re-key: what the next unlock finds.

The child process ends without a word (`os._exit`, as after `kill -9`) before its n-th call to the system that
changes a file, for every n until it lives to the end. Writes inside SQLite are met by killing it at random.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from intake import vault
from intake.errors import Damaged, WrongKey
from intake.vault import lock
from tests.intake.vault.conftest import NOW, RECOVERY, Copy, content, head

EVENTS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "open"}


def crash_at(step: int, act: Callable[[], None]) -> bool:
    """Runs `act` in a child that dies before its `step`-th change of a file; whether it lived to the end."""
    child = os.fork()
    if child == 0:
        seen = 0

        def watch(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal seen
            if event not in EVENTS or (event == "open" and not _writes(arguments)):
                return
            seen += 1
            if seen == step:
                os._exit(9)

        sys.addaudithook(watch)
        try:
            act()
            os._exit(0)
        finally:
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, 9), "the act itself failed"
    return code == 0


def _writes(arguments: tuple[object, ...]) -> bool:
    flags = arguments[2]
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


def every_crash(copy_of: Callable[[Copy], Copy], source: Copy, act: Callable[[Copy], None]) -> Iterator[Copy]:
    """Yields the folder after each crash, and at last after none."""
    step = 0
    while True:
        step += 1
        assert step < 200
        copy = copy_of(source)
        lived = crash_at(step, lambda copy=copy: act(copy))
        yield copy
        if lived:
            assert step > 1
            return


def an_act(copy: Copy) -> None:
    opened = copy.unlock()
    with opened.change() as change:
        opened.db.execute("INSERT INTO word (text) VALUES ('acted')")
        change.commit(log_head=head(3))


def typing(copy: Copy) -> None:
    opened = copy.unlock()
    for _ in range(3):
        with opened.draft() as db:
            db.execute("INSERT INTO word (text) VALUES ('typed')")
    opened.close()


def a_change_of_keys(copy: Copy) -> None:
    opened = copy.unlock()
    vault.change_passphrase(opened, "another", now=NOW, until=3, log=lambda _: head(3))
    opened.close()


def a_rekey(copy: Copy) -> None:
    def log(db: vault.Connection) -> bytes:
        db.execute("INSERT INTO word (text) VALUES ('acted')")
        return head(3)

    vault.rekey(copy.unlock(), now=NOW, log=log).close()


def rows(opened: vault.Vault) -> int:
    return opened.db.execute("SELECT count(*) FROM word").fetchone()[0]


def test_a_crash_in_an_act_leaves_it_whole_or_not_at_all(template: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    ends = set()
    for copy in every_crash(copy_of, template, an_act):
        with copy.unlock() as opened:
            assert rows(opened) - 300 == opened.state().generation - 2
            ends.add(opened.state().generation)
            assert [f for f in vault.inspect(copy.path, opened) if f.damage] == []
        copy.unlock().close()
    assert ends == {2, 3}


def test_a_crash_while_typing_loses_nothing_that_was_kept(template: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    for copy in every_crash(copy_of, template, typing):
        with copy.unlock() as opened:
            assert rows(opened) in (300, 303) and opened.state().generation == 2


def test_a_crash_in_a_change_of_keys_leaves_one_passphrase_that_opens(
    template: Copy, copy_of: Callable[[Copy], Copy], tmp_path: Path
) -> None:
    recovery = vault.derive_recovery(template.path, RECOVERY)
    ends: dict[str, int] = {}
    told = 0
    for copy in every_crash(copy_of, template, a_change_of_keys):
        other = shutil.copytree(copy.path, tmp_path / "other")
        end = _end_of_a_change_of_keys(copy)
        ends[end] = ends.get(end, 0) + 1
        with vault.unlock_with(other, recovery, now=NOW) as opened:  # somebody else comes first
            told += any("now finished" in note for note in opened.notes)
            assert opened.state().generation == (2 if end == "old" else 3)
        with vault.unlock_with(other, recovery, now=NOW) as opened:
            assert opened.notes == ()
        if end != "old":
            with pytest.raises(WrongKey):
                vault.derive_again(other, template.keys)
        shutil.rmtree(other)
    assert set(ends) == {"old", "finished", "new"} and told


def _end_of_a_change_of_keys(copy: Copy) -> str:
    try:
        with copy.unlock() as opened:
            assert opened.state().generation == 2
            return "old"
    except WrongKey as problem:
        end = "finished" if "is now finished" in problem.message else "new"
    with vault.unlock(copy.path, "another", now=NOW) as opened:
        assert opened.state().generation == 3 and opened.notes == ()
        opened.directory.verify_act("custodian", 4, b"x", opened.sign_act(b"x"))
    return end


def test_a_crash_in_a_re_key_leaves_one_database_that_opens(template: Copy, copy_of: Callable[[Copy], Copy]) -> None:
    ends = set()
    for copy in every_crash(copy_of, template, a_rekey):
        with copy.unlock() as opened:
            ends.add((opened.state().generation, opened.keys.database == template.keys.database))
            assert rows(opened) - 300 == opened.state().generation - 2
            assert len(list(copy.path.glob("records-*.db"))) == 1, "the other one is deleted"
            assert [f for f in vault.inspect(copy.path, opened) if f.damage] == []
            file = opened.files.stored(opened.files.names()[0])
            opened.files.verify(file)
        with copy.unlock() as opened:
            assert opened.notes == ()
    assert ends == {(2, True), (3, False)}


def test_a_re_key_leaves_nothing_under_the_old_key(copied: Copy) -> None:
    opened = vault.rekey(copied.unlock(), now=NOW, log=lambda _: head(3))
    assert opened.notes == () and opened.keys.records.records != copied.keys.records.records
    assert not list(copied.path.glob(copied.keys.database.replace(".db", "*")))
    opened.close()
    recovery = vault.derive_recovery(copied.path, RECOVERY)
    with vault.unlock_with(copied.path, recovery, now=NOW) as again:
        assert again.user.id == "recovery"


def test_others_are_told_of_a_re_key(copied: Copy) -> None:
    recovery = vault.derive_recovery(copied.path, RECOVERY)
    vault.unlock_with(copied.path, recovery, now=NOW).close()
    vault.rekey(copied.unlock(), now=NOW, log=lambda _: head(3)).close()
    with vault.unlock_with(copied.path, recovery, now=NOW) as opened:
        assert any("re-keyed" in note and "custodian" in note and "2026-01-02" in note for note in opened.notes)
    with vault.unlock_with(copied.path, recovery, now=NOW) as opened:
        assert opened.notes == ()


def test_a_re_key_that_fails_leaves_the_vault_as_it_was(copied: Copy) -> None:
    with copied.unlock() as opened:
        with pytest.raises(ZeroDivisionError):
            vault.rekey(opened, now=NOW, log=lambda _: bytes([1 // 0]))
        with opened.change() as change:
            change.commit(log_head=head(3))
    with copied.unlock() as opened:
        assert opened.notes == () and opened.state().generation == 3
    assert len(list(copied.path.glob("records-*"))) == 2


def test_old_keys_put_back_delete_no_newer_testimony(copied: Copy, tmp_path: Path) -> None:
    """All old files put back beside the newer database, even from the middle of a re-key."""
    middle: dict[str, bytes] = {}

    def log(_: vault.Connection) -> bytes:
        middle.update(content(copied.path))
        return head(3)

    opened = vault.rekey(copied.unlock(), now=NOW, log=log)
    for number in (4, 5):
        with opened.change() as change:
            opened.db.execute("INSERT INTO word (text) VALUES ('newer')")
            change.commit(log_head=head(number))
    newer, name = opened.keys, opened.database
    opened.close()
    data = name.read_bytes()
    for relative, old in middle.items():
        if not relative.startswith(newer.database[:-3]):
            (copied.path / relative).write_bytes(old)
    with copied.unlock() as opened:
        assert opened.state().generation == 2
        assert any("left untouched" in note for note in opened.notes)
    assert name.read_bytes() == data


@pytest.mark.parametrize("name", ["../../etc/passwd", "keys.json", "files", ""])
def test_a_name_of_a_predecessor_is_not_trusted(copied: Copy, name: str) -> None:
    with copied.unlock() as opened, opened.draft() as db:
        db.execute("INSERT INTO rekey VALUES ('predecessor', ?, 'x', 'x')", (name,))
    before = content(copied.path)
    with pytest.raises(Damaged):
        copied.unlock()
    assert content(copied.path) == before


def test_the_database_in_use_is_never_deleted(copied: Copy) -> None:
    with copied.unlock() as opened, opened.draft() as db:
        db.execute("INSERT INTO rekey VALUES ('successor', ?, 'x', 'x')", (copied.keys.database,))
    before = content(copied.path)
    with contextlib.suppress(Damaged):
        copied.unlock()
    assert content(copied.path).keys() == before.keys()


def test_kill_nine_loses_no_act_and_no_keystroke(
    template: Copy, copy_of: Callable[[Copy], Copy], scale: Callable[[int], int]
) -> None:
    chance = random.Random(6)
    for _ in range(scale(60)):
        copy = copy_of(template)
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                _work(copy, write)
            finally:
                os._exit(1)
        os.close(write)
        time.sleep(0.02 + chance.random() * 0.15)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(read, "rb") as said:
            acknowledged = said.read()
        with copy.unlock() as opened:
            acts, typed = opened.state().generation - 2, rows(opened) - 300
            assert acknowledged.count(b"a") <= acts <= acknowledged.count(b"a") + 1
            assert len(acknowledged) <= typed <= len(acknowledged) + 1
            assert [f for f in vault.inspect(copy.path, opened) if f.damage] == []


def _work(copy: Copy, said: int) -> None:
    opened = copy.unlock()
    number = 2
    while True:
        number += 1
        with opened.change() as change:
            opened.db.execute("INSERT INTO word (text) VALUES (?)", ("acted" * 900,))
            change.commit(log_head=head(number))
        os.write(said, b"a")
        for _ in range(3):
            with opened.draft() as db:
                db.execute("INSERT INTO word (text) VALUES (?)", ("typed" * 900,))
            os.write(said, b"t")


def test_a_kill_frees_the_lock(copied: Copy) -> None:
    child = os.fork()
    if child == 0:
        copied.unlock()
        os._exit(0)
    os.waitpid(child, 0)
    lock.take(copied.path, patience=0).release()


def test_a_crash_while_a_vault_is_made_leaves_nothing_under_its_name(tmp_path: Path) -> None:
    path = tmp_path / "new"

    def make() -> None:
        vault.create(path, "p", organisation="o", cost=vault.FLOOR, now=NOW)

    step = 0
    while True:
        step += 1
        lived = crash_at(step, make)
        if path.exists():
            vault.unlock(path, "p", now=NOW).close()
            shutil.rmtree(path)
        if lived:
            break
    assert step > 3
