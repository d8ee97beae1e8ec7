"""Keeping people: added, changed in sealed versions, under codes that are free."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from intake import custody, vault
from intake.errors import AlreadyThere, BadInput, NotPermitted, NotThere
from intake.interchange.beginning import begin_case, keep_person, propose_case
from intake.interchange.cases import cases
from intake.interchange.dumping import dump_case
from intake.people import Identity, PowerOfAttorney, PreviousAccount, keeping, store
from tests.intake.interchange.memory import MemoryVault

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
WHO = Identity(
    full_name="Canary Yellowbird",
    born="1984~",
    contact_rules="never by post",
    power_of_attorney=PowerOfAttorney(holder="Advocate Canary", given="2020-02"),
    previous_accounts=(PreviousAccount(told="Asylum office", when="2016?", where="a town"),),
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    with vault.create(
        tmp_path / "v", "a passphrase for the tests", organisation="O", cost=vault.FLOOR, now=NOW
    ) as made:
        yield made


def acts(opened: vault.Vault) -> list[str]:
    return [entry.act for entry, _ in custody.history(opened)]


def test_an_empty_vault_gets_a_case_and_a_person(opened: vault.Vault) -> None:
    code = propose_case(opened, now=NOW)
    assert code == "CASE-2026"
    first = keep_person(opened, code, code=keeping.propose_code(opened.db), role="complainant", identity=WHO, now=NOW)
    second = keep_person(opened, code, code=keeping.propose_code(opened.db), role=UNSET, identity=WHO, now=NOW)
    assert (first.code, second.code) == ("W-01", "W-02")
    assert [kept.case.code for kept in cases(opened.db)] == ["CASE-2026"]
    assert acts(opened) == ["case.begun", "person.added", "person.added"]
    assert store.identity(opened, first.id) == WHO
    assert custody.verify(opened).holds
    assert custody.changed_records(opened) == []
    assert b"Advocate Canary" in dump_case(opened)


def test_a_case_is_begun_once(opened: vault.Vault) -> None:
    begin_case(opened, "C", now=NOW)
    with pytest.raises(AlreadyThere):
        begin_case(opened, "C", now=NOW)
    for bad in ("", "a/b", "x" * 65):
        with pytest.raises(BadInput):
            begin_case(opened, bad, now=NOW)
    begin_case(opened, "CASE-2026", now=NOW)
    assert propose_case(opened, now=NOW) == "CASE-2026-2"


def test_a_change_is_a_new_version_and_no_change_is_no_act(opened: vault.Vault) -> None:
    person = keep_person(opened, "C", code="W-01", role="witness", identity=WHO, now=NOW)
    before = acts(opened)
    assert not keeping.change_person(opened, person.id, role="witness", identity=WHO, now=NOW)
    assert acts(opened) == before
    other = Identity(full_name="Another Name")
    assert keeping.change_person(opened, person.id, role="complainant", identity=other, now=NOW)
    assert store.identity(opened, person.id) == other
    assert store.person(opened.db, person.id).role == "complainant"
    assert opened.db.execute("SELECT count(*) FROM sealed_identity").fetchone() == (2,)
    assert acts(opened)[-1] == "person.changed"
    assert custody.verify(opened).holds
    assert custody.changed_records(opened) == []


@pytest.mark.parametrize("code", ["", "a/b", " W", "x" * 65])
def test_a_code_that_could_lead_elsewhere_is_refused(opened: vault.Vault, code: str) -> None:
    with pytest.raises(BadInput):
        keep_person(opened, "C", code=code, role=UNSET, identity=WHO, now=NOW)
    assert acts(opened) == ["case.begun"]


def test_a_code_that_is_taken_is_refused(opened: vault.Vault) -> None:
    keep_person(opened, "C", code="W-01", role=UNSET, identity=WHO, now=NOW)
    with pytest.raises(AlreadyThere):
        keep_person(opened, "C", code="W-01", role=UNSET, identity=WHO, now=NOW)


@pytest.mark.parametrize(
    ("identity", "where"),
    [
        (Identity(full_name=" "), "full_name"),
        (Identity(full_name="x", born="yesterday"), "born"),
        (Identity(full_name="x", power_of_attorney=PowerOfAttorney(holder="y", given="?")), "power_of_attorney.given"),
        (Identity(full_name="x", previous_accounts=(PreviousAccount(told=" "),)), "previous_accounts[0].told"),
        (
            Identity(full_name="x", previous_accounts=(PreviousAccount(told="y", when="z"),)),
            "previous_accounts[0].when",
        ),
    ],
)
def test_what_is_wrong_with_an_identity_is_said_by_its_place(identity: Identity, where: str) -> None:
    with pytest.raises(BadInput) as problem:
        keeping.check_identity(identity)
    assert problem.value.where == where


def test_an_interviewer_replaces_nothing_that_she_cannot_read() -> None:
    made = MemoryVault()
    store.insert_people(made.act(), made, 1, [])
    made.db.execute('INSERT INTO case_file (nonce, body) VALUES (zeroblob(32), \'{"code":"C","lists":{}}\')')
    from intake.people import CasePerson

    store.insert_people(made.act(), made, 1, [CasePerson(id="p1", code="W-01", identity=WHO)])
    made.opens_identities = False
    with pytest.raises(NotPermitted):
        keeping.change_person(made, "p1", role=UNSET, identity=Identity(full_name="x"), now=NOW)  # type: ignore[arg-type]


def test_private_records_show_nothing_of_themselves() -> None:
    assert "Canary" not in f"{WHO} {WHO.power_of_attorney} {WHO.previous_accounts}"
    assert "office" not in f"{WHO.previous_accounts}"


def test_what_an_officer_is_told_holds_no_risks_and_no_earlier_accounts() -> None:
    told = Identity(full_name="x", risks="r", contact_rules="c", service_address="s", contact="k").to_be_told()
    assert told == Identity(full_name="x", service_address="s", contact="k")


@given(st.lists(st.sampled_from(["W-01", "W-02", "W-9", "P", "٣", "A-099", "W-10"]), unique=True, max_size=6))
def test_a_proposed_code_is_free_and_can_be_used(taken: list[str]) -> None:
    from intake.people import CasePerson

    made = MemoryVault()
    made.db.execute('INSERT INTO case_file (nonce, body) VALUES (zeroblob(32), \'{"code":"C","lists":{}}\')')
    people = [CasePerson(id=f"p{at}", code=code, identity=WHO) for at, code in enumerate(taken)]
    store.insert_people(made.act(), made, 1, people)
    assert keeping.propose_code(made.db) not in taken


def test_somebody_is_found_by_id_and_by_code_and_the_newest_are_offered_first(opened: vault.Vault) -> None:
    propose_case(opened, now=NOW)
    kept = [keep_person(opened, "CASE-2026", code=f"W-0{n}", role=UNSET, identity=WHO, now=NOW) for n in (1, 2, 3)]
    assert store.find(opened.db, "W-02") == store.find(opened.db, kept[1].id) == kept[1]
    assert store.newest_codes(opened.db, limit=2) == ((kept[2].id, "W-03"), (kept[1].id, "W-02"))
    assert store.codes_of(opened.db, [kept[0].id, "nobody"]) == {kept[0].id: "W-01"}
    with pytest.raises(NotThere):
        store.find(opened.db, "W-04")
