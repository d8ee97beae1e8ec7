"""Events and victims as rows: older codes and uncertain dates are kept as given."""

from __future__ import annotations

import sqlite3

import pytest

from intake.events import store
from tests.intake.interchange.memory import MemoryVault, sample


@pytest.fixture
def vault() -> MemoryVault:
    vault = MemoryVault()
    case = sample()
    case["events"][0]["officials"].append({"official": "o1", "involvement": "failed_to_prevent"})
    vault.take(case)
    return vault


def test_they_come_back_as_given(vault: MemoryVault) -> None:
    detention, death = store.events(vault.db, 1)
    assert (detention.from_, detention.to) == ("2012-05?", "2013-01")
    assert isinstance(detention.officials, tuple)
    assert [one.involvement for one in detention.officials] == ["in_charge", "failed_to_prevent"]
    assert death.victim == "v1"
    assert store.victims(vault.db, 1)[0].sources == 2


@pytest.mark.parametrize(
    "change",
    [
        "INSERT INTO event (case_key, nonce, body)"
        """ VALUES (1, zeroblob(32), '{"id":"n","kind":"arrest","victim":"x"}')""",
        "DELETE FROM victim WHERE id = 'v1'",
        "DELETE FROM facility WHERE id = 'f1'",
        "UPDATE victim SET body = json_set(body, '$.age_group', 'old')",
        "UPDATE victim SET body = json_set(body, '$.sex', 'x')",
    ],
)
def test_the_database_itself_refuses(vault: MemoryVault, change: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        vault.db.execute(change)
