"""Giving and withdrawing: records that the gate understands, signatures that the log vouches for."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given as drawn_by
from hypothesis import strategies as st

from intake import custody, vault
from intake.consent import store
from intake.consent.gate import Need, gate
from intake.consent.giving import (
    Choice,
    Given,
    Standing,
    add_recipient,
    give,
    new_recipient,
    others_by_name,
    standing,
    withdraw,
)
from intake.consent.records import Consent, Recipient
from intake.consent.signatures import Signature, check, new_id, of_consent, signatures_of
from intake.errors import BadInput, NotThere, Refused
from intake.inspection.checking import check_with
from intake.interchange.beginning import keep_person
from intake.people import Identity, Person

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
PASSPHRASE = "a passphrase for the tests"
SIGNED = Given(manner="signature", explained_in="ar", drawn="M 10 20 L 30 40 M 5 5")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[vault.Vault]:
    with vault.create(tmp_path / "v", PASSPHRASE, organisation="O", cost=vault.FLOOR, now=NOW) as made:
        yield made


@pytest.fixture
def person(opened: vault.Vault) -> Person:
    return keep_person(opened, "C", code="W-01", role="complainant", identity=Identity(full_name="x"), now=NOW)


def yes(purpose: str, recipient: str = "Prosecutor, Oslo", **more: str) -> Choice:
    return Choice(purpose=purpose, recipient=recipient, agreed=True, identity=more.pop("identity", "pseudonym"), **more)


def no(purpose: str, recipient: str = "Prosecutor, Oslo") -> Choice:
    return Choice(purpose=purpose, recipient=recipient, agreed=False, identity="anonymous")


def passes(opened: vault.Vault, person: Person, purpose: str, day: date = TODAY) -> bool:
    need = Need(purposes=((purpose,),), recipient="prosecutor, oslo", exposure="pseudonym")
    book = store.recipients(opened.db, 1)
    try:
        return bool(gate(store.consents_of(opened.db, person.id), need, day=day, book=book).consents)
    except Refused:
        return False


def test_each_yes_is_a_consent_and_each_no_covers_nothing(opened: vault.Vault, person: Person) -> None:
    kept = give(opened, person.id, [yes("store"), yes("criminal_complaint"), no("advocacy_named")], SIGNED, now=NOW)
    assert [entry.consent.purposes for entry in kept] == [("store",), ("criminal_complaint",), ()]
    assert kept[2].consent.refused == ("advocacy_named",)
    assert standing(kept[2].consent, NOW.date()) is Standing.REFUSED
    assert passes(opened, person, "criminal_complaint")
    assert not passes(opened, person, "advocacy_named")
    for entry in kept:
        [signature] = signatures_of(opened.db, of_consent(entry.ref))
        assert signature.drawn == SIGNED.drawn


def test_the_own_organisation_is_nobody_to_give_something_to() -> None:
    book = [
        new_recipient("Prosecutor, Oslo"),
        new_recipient("Our  Archive", kind="own_organisation"),
        new_recipient("OUR OFFICE"),
        new_recipient("Prosecutor, Oslo", kind="authority"),
        Recipient(id="nameless"),
    ]
    assert others_by_name(book, "our office") == ("Prosecutor, Oslo",)


@pytest.fixture(params=["America/Toronto", "Asia/Tokyo"])
def far_away(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[datetime]:
    """An evening in Toronto, or a morning in Tokyo, when Greenwich has another day."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield datetime(2026, 5, 3, 1, 30, tzinfo=UTC) if "Toronto" in request.param else NOW.replace(hour=20)
    monkeypatch.undo()
    time.tzset()


def test_a_consent_counts_and_a_withdrawal_stands_on_the_very_day_wherever_one_is(
    opened: vault.Vault, person: Person, far_away: datetime
) -> None:
    here = custody.day(opened, far_away)
    assert here != far_away.date()
    [kept] = give(opened, person.id, [yes("criminal_complaint")], SIGNED, now=far_away)
    assert passes(opened, person, "criminal_complaint", here)
    withdraw(opened, [kept.ref], now=far_away)
    assert not passes(opened, person, "criminal_complaint", here)


def test_a_withdrawal_ends_one_purpose_and_leaves_the_others(opened: vault.Vault, person: Person) -> None:
    kept = give(opened, person.id, [yes("store"), yes("criminal_complaint")], SIGNED, now=NOW)
    withdraw(opened, [kept[1].ref], now=NOW)
    assert not passes(opened, person, "criminal_complaint")
    assert passes(opened, person, "store")
    assert store.consent(opened.db, kept[1].ref).consent.withdrawn_on == "2026-05-02"
    with pytest.raises(NotThere):
        withdraw(opened, [kept[1].ref], now=NOW)
    with pytest.raises(BadInput, match="stands for its day"):
        give(opened, person.id, [yes("criminal_complaint")], SIGNED, now=NOW)
    tomorrow = NOW + timedelta(days=1)
    give(opened, person.id, [yes("criminal_complaint")], SIGNED, now=tomorrow)
    assert passes(opened, person, "criminal_complaint", tomorrow.date())
    assert [entry.act for entry, _ in custody.history(opened)][2:] == [
        "recipient.added",
        "consent.given",
        "consent.withdrawn",
        "consent.given",
    ]


def test_the_address_book_knows_a_name_once(opened: vault.Vault, person: Person) -> None:
    first = add_recipient(opened, 1, new_recipient("Prosecutor,  Oslo", kind="prosecutor"), now=NOW)
    again = add_recipient(opened, 1, new_recipient("PROSECUTOR, Oslo"), now=NOW)
    assert first == again
    assert [entry.name for entry in store.recipients(opened.db, 1)] == ["Prosecutor, Oslo"]
    give(opened, person.id, [yes("criminal_complaint", first.id), no("store", "prosecutor, oslo")], SIGNED, now=NOW)
    assert {entry.recipients for entry in store.consents_of(opened.db, person.id)} == {(first.id,)}
    assert passes(opened, person, "criminal_complaint")
    for name in ("", "  ", "*"):
        with pytest.raises(BadInput):
            add_recipient(opened, 1, new_recipient(name), now=NOW)


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        ([], "nothing was answered"),
        ([yes("everything")], "no such purpose"),
        ([yes("store", " ")], "who would receive"),
        ([yes("store", "*")], "never asked for"),
        ([yes("store", expires_on="2026-05-01")], "end before it begins"),
        ([yes("store", expires_on="soon")], "last day"),
    ],
)
def test_what_is_no_consent_is_not_kept(opened: vault.Vault, person: Person, choices: list[Choice], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        give(opened, person.id, choices, SIGNED, now=NOW)
    assert store.consents_of(opened.db, person.id) == ()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (Given(manner="signature", explained_in="ar"), "nothing was signed"),
        (Given(manner="signature", explained_in="ar", drawn="<script/>"), "line of a pen"),
        (Given(manner="mark", explained_in="ar"), "witness"),
        (Given(manner="spoken", explained_in="ar", witness_role="interpreter"), "why"),
    ],
)
def test_a_hand_that_says_too_little_keeps_nothing(
    opened: vault.Vault, person: Person, given: Given, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        give(opened, person.id, [yes("store")], given, now=NOW)
    assert store.consents_of(opened.db, person.id) == ()
    assert custody.changed_records(opened) == []


@pytest.mark.parametrize(
    "given",
    [
        Given(manner="signature", explained_in="ar", on_paper=True),
        Given(manner="mark", explained_in="ar", witness_role="interpreter"),
        Given(
            manner="spoken", explained_in="ar", witness_role="lawyer", reason="her hand is hurt", capacity="guardian"
        ),
    ],
)
def test_every_manner_is_kept(opened: vault.Vault, person: Person, given: Given) -> None:
    [kept] = give(opened, person.id, [yes("store")], given, now=NOW)
    assert kept.consent.manner == given.manner
    assert kept.consent.capacity == given.capacity
    [signature] = signatures_of(opened.db, of_consent(kept.ref))
    assert signature.who == ("guardian" if given.capacity == "guardian" else "deponent")


def test_check_and_the_log_accept_it_and_notice_a_tampered_signature(
    opened: vault.Vault, person: Person, tmp_path: Path
) -> None:
    [kept] = give(opened, person.id, [yes("store")], SIGNED, now=NOW)
    assert custody.verify(opened).holds
    assert custody.changed_records(opened) == []
    opened.close()
    keys = vault.derive(tmp_path / "v", PASSPHRASE)
    assert check_with(tmp_path / "v", keys, now=NOW) == ()
    with vault.unlock_with(tmp_path / "v", keys, now=NOW) as again:
        body = json.loads(again.db.execute("SELECT body FROM signature").fetchone()[0])
        for statement in ("UPDATE signature SET body = '{}'", "DELETE FROM signature"):
            with pytest.raises(Exception, match="signature"):
                again.db.execute(statement)
        again.db.execute("DROP TRIGGER signature_is_kept_update")
        forged = json.dumps(body | {"drawn": "M 1 1"}, separators=(",", ":"), sort_keys=True)
        again.db.execute("UPDATE signature SET body = ?", (forged,))
        assert custody.changed_records(again) == [f"signature {body['id']} does not read as the log vouches"]
    assert kept.ref in body["subject"]


def test_a_statement_is_signed_in_the_same_way() -> None:
    check(
        Signature(id=new_id(), subject="statement:s1", who="deponent", manner="not_signed", at="2026", reason="tired")
    )
    with pytest.raises(BadInput, match="why"):
        check(Signature(id=new_id(), subject="statement:s1", who="deponent", manner="not_signed", at="2026"))


@drawn_by(
    st.lists(st.sampled_from(["store", "share_un"]), max_size=1),
    st.integers(-3, 3),
    st.one_of(st.none(), st.integers(-3, 3)),
    st.one_of(st.none(), st.integers(-3, 3)),
)
def test_what_is_said_to_be_in_force_is_what_the_gate_lets_pass(
    purposes: list[str], given_on: int, expires: int | None, withdrawn: int | None
) -> None:
    today = NOW.date()

    def day(offset: int | None) -> str | None:
        return None if offset is None else (today + timedelta(days=offset)).isoformat()

    consent = Consent(
        person="p",
        given_on=day(given_on) or "",
        expires_on=day(expires),
        purposes=tuple(purposes),
        recipients=("Prosecutor, Oslo",),
        identity="named",
        withdrawn_on=day(withdrawn),
    )
    need = Need(purposes=(("store", "share_un"),), recipient="Prosecutor, Oslo", exposure="named")
    try:
        through = bool(gate([consent], need, day=today).consents)
    except Refused:
        through = False
    assert through == (standing(consent, today) is Standing.IN_FORCE)
