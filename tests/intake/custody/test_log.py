"""The log: acts commit whole or not at all, and no later change of it goes unnoticed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from intake import custody, vault
from intake.custody import Act

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
PASSPHRASE = "seven words that nobody would ever guess"


@pytest.fixture(scope="module")
def keys_and_path(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, vault.Keys]:
    path = tmp_path_factory.mktemp("custody") / "vault"
    made = vault.create(path, PASSPHRASE, organisation="Office", cost=vault.FLOOR, now=NOW)
    with custody.act(made, Act.VAULT_CREATED, made.id, now=NOW):
        pass
    keys = made.keys
    made.close()
    return path, keys


@pytest.fixture
def opened(keys_and_path: tuple[Path, vault.Keys]) -> Iterator[vault.Vault]:
    path, keys = keys_and_path
    made = vault.unlock_with(path, keys, now=NOW)
    yield made
    made.close()


def test_an_act_is_logged_with_its_records(opened: vault.Vault) -> None:
    before = custody.verify(opened).entries
    with custody.act(opened, Act.CASE_IMPORTED, "C-1", now=NOW) as act:
        act.wrote("thing", "t1", b"n" * 32, b"{}")
    proof = custody.verify(opened)
    assert proof.holds
    assert proof.entries == before + 1
    assert proof.head == custody.head(opened) != bytes(32)
    assert ("thing", "t1") in {(kind, record) for kind, record, _ in custody.newest_digests(opened)}
    *_, (entry, _) = custody.history(opened)
    assert (entry.act, entry.subject, entry.user) == ("case.imported", "C-1", opened.user.id)


def test_a_proof_says_how_far_it_is_and_ends_when_asked_to(opened: vault.Vault) -> None:
    for _ in range(120):
        with custody.act(opened, Act.CASE_DUMPED, "C-1", now=NOW):
            pass
    heard: list[int] = []
    assert custody.verify(opened, progress=heard.append).holds
    assert heard[:2] == [50, 100]

    def stop(_: int) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        custody.verify(opened, progress=stop)


def test_the_proof_of_one_large_act_can_be_stopped_inside_it(opened: vault.Vault) -> None:
    with custody.act(opened, Act.CASE_IMPORTED, "C-1", now=NOW) as act:
        for number in range(5_000):
            act.wrote("thing", f"large {number}", b"n" * 32, b"{}")
    heard: list[int] = []
    proof = custody.verify(opened, progress=heard.append)
    assert proof.holds
    assert heard.count(proof.entries) >= 2


def test_an_exception_leaves_nothing(opened: vault.Vault) -> None:
    before = custody.head(opened)
    with pytest.raises(RuntimeError), custody.act(opened, Act.CASE_IMPORTED, "C-2", now=NOW) as act:
        act.wrote("thing", "t2", b"n" * 32, b"{}")
        raise RuntimeError
    assert custody.head(opened) == before
    assert "t2" not in {record for _, record, _ in custody.newest_digests(opened)}


def test_time_never_runs_backwards_and_a_clock_that_did_is_an_act(opened: vault.Vault) -> None:
    later = NOW + timedelta(days=3)
    with custody.act(opened, Act.CASE_IMPORTED, "later", now=later):
        pass
    with custody.act(opened, Act.CASE_IMPORTED, "earlier", now=NOW):
        pass
    *_, (jump, _), (entry, _) = custody.history(opened)
    assert (jump.act, entry.subject) == ("clock.ran_back", "earlier")
    assert entry.time >= jump.time >= later.isoformat(timespec="microseconds")
    assert custody.today(opened, NOW) == later
    assert custody.verify(opened).holds


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE log SET subject = 'other' WHERE sequence = 1",
        "DELETE FROM log WHERE sequence = 1",
        "UPDATE log_digest SET digest = zeroblob(32)",
        "DELETE FROM log_digest",
    ],
)
def test_the_log_refuses_to_be_changed(opened: vault.Vault, change: str) -> None:
    with custody.act(opened, Act.CASE_IMPORTED, "C", now=NOW) as act:
        act.wrote("thing", "t3", b"n" * 32, b"{}")
    with pytest.raises(dbapi2.DatabaseError, match="append-only"):
        opened.db.execute(change)


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE log SET subject = 'other' WHERE sequence = 2",
        "UPDATE log SET user = 'other' WHERE sequence = 2",
        "UPDATE log SET time = '2020-01-01T00:00:00.000000+00:00' WHERE sequence = 2",
        "UPDATE log SET act = 'export.made' WHERE sequence = 2",
        "UPDATE log SET random = zeroblob(16) WHERE sequence = 2",
        "UPDATE log SET signature = zeroblob(64) WHERE sequence = 2",
        "UPDATE log SET previous = zeroblob(32) WHERE sequence = 2",
        "UPDATE log_digest SET digest = zeroblob(32) WHERE sequence = 2",
        "UPDATE log_digest SET record = 'other' WHERE sequence = 2",
        "DELETE FROM log_digest WHERE sequence = 2",
        "INSERT INTO log_digest (sequence, kind, record, digest) VALUES (2, 'thing', 'new', zeroblob(32))",
        "INSERT INTO log_digest (sequence, kind, record, digest) VALUES (99, 'thing', 'new', zeroblob(32))",
        "DELETE FROM log WHERE sequence = (SELECT max(sequence) FROM log)",
        "DELETE FROM log WHERE sequence = 2",
    ],
)
def test_an_insider_with_raw_sql_is_found_out(opened: vault.Vault, forgery: str) -> None:
    """Somebody who holds a slot drops the triggers and rewrites history; `verify` says so."""
    for subject in ("C-4", "C-5"):
        with custody.act(opened, Act.CASE_IMPORTED, subject, now=NOW) as act:
            act.wrote("thing", subject, b"n" * 32, b"{}")
    opened.db.execute("BEGIN")
    try:
        opened.db.execute("PRAGMA defer_foreign_keys = ON")
        for (trigger,) in opened.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            if trigger.startswith("log_"):
                opened.db.execute(f'DROP TRIGGER "{trigger}"')
        assert custody.verify(opened).holds
        opened.db.execute(forgery)
        assert not custody.verify(opened).holds
    finally:
        opened.db.execute("ROLLBACK")
    assert custody.verify(opened).holds


def test_replace_is_no_way_round_the_append_only_log(opened: vault.Vault) -> None:
    with custody.act(opened, Act.CASE_IMPORTED, "C-9", now=NOW) as act:
        act.wrote("thing", "t9", b"n" * 32, b"{}")
    with pytest.raises(dbapi2.DatabaseError, match="append-only"):
        opened.db.execute(
            "REPLACE INTO log_digest (key, sequence, kind, record, digest)"
            " SELECT key, sequence, kind, record, zeroblob(32) FROM log_digest"
        )
