"""Consents and recipients as rows."""

from __future__ import annotations

import sqlite3

import pytest

from intake.consent import store
from tests.intake.interchange.memory import MemoryVault, sample


def test_consents_are_read_by_case_and_by_person() -> None:
    vault = MemoryVault()
    act = vault.act()
    vault.take(sample(), act=act)
    assert store.consents(vault.db, 1) == store.consents_of(vault.db, "p1")
    assert store.consents_of(vault.db, "p2") == ()
    assert store.consents(vault.db, 1)[0].recipients == ("*", "r1", "Somebody Else")
    assert [entry.id for entry in store.recipients(vault.db, 1)] == ["r1"]
    assert {record for kind, record, _, _ in act.records if kind == "consent"} == {
        row[0] for row in vault.db.execute("SELECT ref FROM consent")
    }


def test_two_equal_consents_are_two_records() -> None:
    vault = MemoryVault()
    case = sample()
    case["consents"] *= 2
    act = vault.act()
    vault.take(case, act=act)
    assert len({record for kind, record, _, _ in act.records if kind == "consent"}) == 2
    assert len(store.consents(vault.db, 1)) == 2


@pytest.mark.parametrize(
    "body",
    [
        '{"person":"p1","given_on":"2019-01-01","purposes":[],"recipients":[],"identity":"secret"}',
        '{"given_on":"2019-01-01","purposes":[],"recipients":[],"identity":"named"}',
        '{"person":"p9","given_on":"2019-01-01","purposes":[],"recipients":[],"identity":"named"}',
        "not json",
    ],
)
def test_the_database_itself_refuses(body: str) -> None:
    vault = MemoryVault()
    vault.take(sample())
    with pytest.raises(sqlite3.DatabaseError):
        vault.db.execute("INSERT INTO consent (case_key, ref, nonce, body) VALUES (1, 'r', zeroblob(32), ?)", (body,))
