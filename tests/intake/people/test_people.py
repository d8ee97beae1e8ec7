"""People: code in the clear of the vault, identity sealed, versions added and opened by those who may."""

from __future__ import annotations

import pytest

from intake.errors import Damaged, NotPermitted, NotThere
from intake.people import Identity, Person, sealing, store
from tests.intake.interchange.memory import MemoryVault, sample


@pytest.fixture
def vault() -> MemoryVault:
    vault = MemoryVault()
    vault.take(sample())
    return vault


def test_people_are_listed_without_identity(vault: MemoryVault) -> None:
    assert store.people(vault.db, 1) == store.all_people(vault.db)
    assert store.person(vault.db, "p1") == Person(id="p1", code="W-01", role="complainant")
    with pytest.raises(NotThere):
        store.person(vault.db, "p9")


def test_an_identity_is_opened_as_it_was_given(vault: MemoryVault) -> None:
    identity = store.identity(vault, "p1")
    assert identity.full_name == "Canary Yellowbird"
    assert identity.other_names == ("Umm Canary",)
    with pytest.raises(NotThere):
        store.identity(vault, "p9")


def test_an_interviewer_opens_none(vault: MemoryVault) -> None:
    vault.opens_identities = False
    with pytest.raises(NotPermitted):
        store.identity(vault, "p1")


def test_an_identity_shows_itself_nowhere_by_accident(vault: MemoryVault) -> None:
    identity = store.identity(vault, "p1")
    assert "Canary" not in f"{identity!r} {identity} {[identity]}"


def test_versions_are_added_and_the_newest_counts(vault: MemoryVault) -> None:
    act = vault.act()
    sealing.seal(act, vault, [("person:p1", b'{"full_name":"Another Name"}')])
    assert [record for _, record, _, _ in act.records] == ["person:p1/2"]
    assert store.identity(vault, "p1") == Identity(full_name="Another Name")
    assert vault.db.execute("SELECT count(*) FROM sealed_identity WHERE subject = 'person:p1'").fetchone() == (2,)


def test_a_seal_that_holds_something_else_is_damage(vault: MemoryVault) -> None:
    sealing.seal(vault.act(), vault, [("person:p1", b'{"name":"?"}')])
    with pytest.raises(Damaged):
        store.identity(vault, "p1")


def test_a_body_never_holds_an_identity(vault: MemoryVault) -> None:
    with pytest.raises(Exception, match="CHECK"):
        vault.db.execute(
            "INSERT INTO person (case_key, nonce, body) VALUES (1, zeroblob(32), ?)",
            ('{"id":"p9","code":"W-09","identity":{"full_name":"x"}}',),
        )


def test_a_person_whom_an_event_names_stays(vault: MemoryVault) -> None:
    for table in ("consent", "exhibit", "plan"):
        vault.db.execute(f"DELETE FROM {table}")
    with pytest.raises(Exception, match=r"names stays|FOREIGN KEY"):
        vault.db.execute("DELETE FROM person WHERE id = 'p1'")
