"""Units, facilities and officials as rows; the chain of units holds."""

from __future__ import annotations

import sqlite3

import pytest

from intake.actors import store
from tests.intake.interchange.memory import MemoryVault, sample


@pytest.fixture
def vault() -> MemoryVault:
    vault = MemoryVault()
    vault.take(sample())
    return vault


def test_a_unit_may_stand_before_the_one_above_it(vault: MemoryVault) -> None:
    assert [(unit.id, unit.parent) for unit in store.units(vault.db, 1)] == [("u1", "u0"), ("u0", None)]


def test_dates_and_names_are_kept_as_given(vault: MemoryVault) -> None:
    (official,) = store.officials(vault.db, 1)
    assert isinstance(official.roles, tuple)
    assert (official.roles[0].from_, official.roles[0].to) == ("2011-03", "2012-11~")
    assert official.name == {"en": "Abu Nobody", "ar": "أبو لا أحد"}
    assert store.facilities(vault.db, 1)[0].aliases == ("al-Khatib",)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM unit WHERE id = 'u0'",
        "DELETE FROM unit WHERE id = 'u1'",
        "DELETE FROM case_file",
        "UPDATE unit SET body = json_set(body, '$.parent', 'u9') WHERE id = 'u0'",
        "UPDATE unit SET body = json_set(body, '$.parent', 'u0') WHERE id = 'u0'",
        "UPDATE unit SET body = json_set(body, '$.id', 'u1') WHERE id = 'u0'",
        "UPDATE facility SET body = json_set(body, '$.unit', 'f1')",
    ],
)
def test_what_others_refer_to_stays(vault: MemoryVault, change: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        vault.db.execute(change)
