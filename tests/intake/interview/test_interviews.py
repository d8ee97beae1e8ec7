"""Interviews: roles of those present are in the row, their names are sealed."""

from __future__ import annotations

import pytest
from msgspec import UNSET

from intake.errors import Damaged, NotPermitted, NotThere
from intake.interview import Present, store
from intake.people import sealing
from tests.intake.interchange.memory import MemoryVault, sample


@pytest.fixture
def vault() -> MemoryVault:
    vault = MemoryVault()
    vault.take(sample())
    return vault


def test_names_are_left_out_of_the_row(vault: MemoryVault) -> None:
    interview = store.interview(vault.db, "i1")
    assert interview.present == (Present(role="interpreter"), Present(role="deponent"), Present())
    with pytest.raises(NotThere):
        store.interview(vault.db, "i9")


def test_names_come_back_with_their_roles(vault: MemoryVault) -> None:
    named = store.with_names(vault, store.interview(vault.db, "i1"))
    assert isinstance(named.present, tuple)
    assert [(who.name, who.role) for who in named.present] == [
        ("Interpreter Canary", "interpreter"),
        (UNSET, "deponent"),
        (None, UNSET),
    ]
    assert "Canary" not in repr(named)


def test_an_interviewer_reads_roles_alone(vault: MemoryVault) -> None:
    vault.opens_identities = False
    assert store.interviews(vault.db, 1)
    with pytest.raises(NotPermitted):
        store.with_names(vault, store.interview(vault.db, "i1"))


def test_sealed_names_that_do_not_fit_are_damage(vault: MemoryVault) -> None:
    for plain in (b'[{"name":"only one"}]', b"{}"):
        sealing.seal(vault.act(), vault, [("interview:i1", plain)])
        with pytest.raises(Damaged):
            store.with_names(vault, store.interview(vault.db, "i1"))
