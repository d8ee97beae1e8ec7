"""Plans as rows: one for a statement and a profile."""

from __future__ import annotations

import sqlite3

import pytest

from intake.redaction import store
from tests.intake.interchange.memory import MemoryVault, sample


@pytest.fixture
def vault() -> MemoryVault:
    vault = MemoryVault()
    vault.take(sample())
    return vault


def test_a_plan_is_found_by_statement_and_profile(vault: MemoryVault) -> None:
    plan = store.plan(vault.db, "s1", "filing")
    assert plan is not None
    assert [(span.start, span.end, span.as_) for span in plan.spans][1] == (0, 7, "a town")
    assert store.plans_of(vault.db, "s1") == store.plans(vault.db, 1) == (plan,)
    assert store.record_id(plan) == "s1/filing"


def test_what_is_undecided_has_no_plan(vault: MemoryVault) -> None:
    assert store.plan(vault.db, "s1", "public") is None
    assert store.plan(vault.db, "s2", "filing") is None


@pytest.mark.parametrize(
    "body",
    [
        '{"statement":"s1","profile":"filing","spans":[]}',
        '{"statement":"s1","profile":"everybody","spans":[]}',
        '{"statement":"s9","profile":"public","spans":[]}',
    ],
)
def test_the_database_itself_refuses(vault: MemoryVault, body: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        vault.db.execute("INSERT INTO plan (case_key, nonce, body) VALUES (1, zeroblob(32), ?)", (body,))
