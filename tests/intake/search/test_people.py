"""Lists of people: pages, quiet facts, and names found in any spelling by those who may see them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from intake import vault
from intake.consent.giving import Choice, Given, give, withdraw
from intake.interchange.importing import import_case
from intake.people import Identity, keeping
from intake.search import people

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
DAY = NOW.date()
SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "case.json"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    with vault.create(
        tmp_path / "v", "a passphrase for the tests", organisation="O", cost=vault.FLOOR, now=NOW
    ) as made:
        import_case(made, SAMPLE, now=NOW)
        yield made


def codes(lines: tuple[people.PersonLine, ...]) -> list[str]:
    return [line.code for line in lines]


def test_pages_follow_each_other_without_gap_or_overlap(opened: vault.Vault) -> None:
    first = people.people_page(opened.db, DAY, limit=2)
    second = people.people_page(opened.db, DAY, after=first[-1].key, limit=2)
    rest = people.people_page(opened.db, DAY, after=second[-1].key)
    assert (
        codes((*first, *second, *rest)) == codes(people.people_page(opened.db, DAY)) == [f"W-0{n}" for n in range(1, 6)]
    )


def test_a_line_says_statements_and_how_consent_stands(opened: vault.Vault) -> None:
    line = people.people_page(opened.db, DAY)[0]
    assert (line.role, line.statements, line.in_force, line.ends_on, line.over) == ("complainant", 1, 8, "", False)
    near = people.people_page(opened.db, date(2034, 6, 1))[0]
    assert near.ends_on == "2034-06-11"
    assert [(entry.code, entry.consent.purposes) for entry in people.consents_ending(opened.db, date(2034, 6, 1))] == [
        ("W-01", ("share_partner",))
    ]
    assert people.consents_ending(opened.db, date(2034, 6, 12)) == ()


def test_whoever_withdrew_everything_is_said_to_have_done_so(opened: vault.Vault) -> None:
    person = keeping.add_person(opened, 1, code="W-06", role=None, identity=Identity(full_name="x"), now=NOW)
    choice = Choice(purpose="store", recipient="O", agreed=True, identity="pseudonym")
    given = Given(manner="signature", explained_in="en", on_paper=True)
    kept = give(opened, person.id, [choice], given, now=NOW)
    assert people.people_page(opened.db, DAY)[-1].in_force == 1
    withdraw(opened, [entry.ref for entry in kept], now=NOW)
    line = people.people_page(opened.db, DAY)[-1]
    assert (line.in_force, line.over, line.role) == (0, True, "")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("w-03", ["W-03"]),
        ("03", ["W-03"]),
        ("Hanadi", ["W-01"]),
        ("hanady", ["W-01"]),
        ("هنادي", ["W-01"]),
        ("نزار", ["W-02"]),
        ("dalouni firas", ["W-03"]),
        ("Dalou", ["W-03"]),
        ("هنا", ["W-01"]),
        ("nobody", []),
        ("", ["W-01", "W-02", "W-03", "W-04", "W-05"]),
    ],
)
def test_a_name_is_found_in_any_spelling(opened: vault.Vault, words: str, found: list[str]) -> None:
    register = people.Register()
    register.bring_up_to_date(opened)
    assert codes(people.find_people(opened, words, DAY, register)) == found


def test_without_a_register_codes_alone_are_found(opened: vault.Vault) -> None:
    assert codes(people.find_people(opened, "Hanadi", DAY)) == []
    assert codes(people.find_people(opened, "W-02", DAY)) == ["W-02"]


def test_a_register_learns_what_was_sealed_since_and_shows_nothing(opened: vault.Vault) -> None:
    register, steps = people.Register(), []
    register.bring_up_to_date(opened, lambda done, of: steps.append((done, of)))
    assert steps == [(0, 5)]
    keeping.change_person(opened, "p1", role="complainant", identity=Identity(full_name="Zubaida Other"), now=NOW)
    register.bring_up_to_date(opened)
    assert codes(people.find_people(opened, "zubeida", DAY, register)) == ["W-01"]
    assert codes(people.find_people(opened, "Hanadi", DAY, register)) == []
    assert repr(register) == "Register(5 people)"


def test_what_belongs_to_a_person_is_listed(opened: vault.Vault) -> None:
    assert [line.code for line in people.statements_of(opened.db, "p1")] == ["ST-01"]
    assert people.interviews_of(opened.db, "p1")[0].language == "ar"
    assert people.statements_of(opened.db, "p9") == ()


def test_a_register_goes_on_where_it_was_stopped(opened: vault.Vault) -> None:
    for number in range(people._STEP):
        who = Identity(full_name=f"Person {number}")
        keeping.add_person(opened, 1, code=f"X-{number}", role=None, identity=who, now=NOW)
    register = people.Register()

    def stop(done: int, of: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        register.bring_up_to_date(opened, stop)
    assert repr(register) == f"Register({people._STEP} people)"
    steps: list[tuple[int, int]] = []
    register.bring_up_to_date(opened, lambda done, of: steps.append((done, of)))
    assert steps == [(people._STEP, people._STEP + 5)]
    assert codes(people.find_people(opened, "person 99", DAY, register)) == ["X-99"]
