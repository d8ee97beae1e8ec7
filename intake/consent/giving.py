"""Giving and withdrawing consent, and how each consent stands on a day.

One consent is one purpose for one recipient, so that it can be withdrawn by itself. A no is kept too, as a record
without purposes: it covers nothing, whoever reads it. Promises that the day is never before the newest act, and
that a withdrawal stands: one purpose and recipient can't be agreed to on the day on which they were withdrawn.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

import msgspec
from msgspec import UNSET

from intake import custody, vocabulary
from intake.consent import store
from intake.consent.gate import ANYONE, fold_name, recipient_key
from intake.consent.records import Consent, Recipient
from intake.consent.signatures import Signature, check, give_signature, new_id, of_consent
from intake.custody import rows
from intake.errors import BadInput, NotThere, Sentence
from intake.people.store import person
from intake.vocabulary.forms import Maybe, check_day

if TYPE_CHECKING:
    from intake.vault import Vault

_UPDATE = "UPDATE consent SET nonce = ?, body = ? WHERE ref = ?"


class Standing(StrEnum):
    """How a consent stands on a day."""

    IN_FORCE = "in_force"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"
    NOT_YET = "not_yet"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer to one question."""

    purpose: str
    recipient: str
    """Id or name of the address book; a name that it does not know joins it."""
    agreed: bool
    identity: str
    """How openly her identity may be handled: a code of `identity_handling`."""
    expires_on: str | None = None
    recipient_kind: str = ""
    """A code of `recipient_kinds`, for one who joins the address book."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """How she answered: by which hand, for whom, and what was read to her before."""

    manner: Literal["signature", "mark", "spoken"]
    capacity: Literal["herself", "guardian", "family"] = "herself"
    explained_in: str
    drawn: str = ""
    on_paper: bool = False
    witness_role: str = ""
    reason: str = ""


def standing(consent: Consent, day: date) -> Standing:
    """How it stands on a day; the last day of a consent still counts, the day of a withdrawal does not."""
    if not consent.purposes:
        return Standing.REFUSED
    today = day.isoformat()
    if isinstance(consent.withdrawn_on, str) and consent.withdrawn_on <= today:
        return Standing.WITHDRAWN
    if consent.given_on > today:
        return Standing.NOT_YET
    if isinstance(consent.expires_on, str) and consent.expires_on < today:
        return Standing.ENDED
    return Standing.IN_FORCE


def add_recipient(vault: Vault, case_key: int, recipient: Recipient, *, now: datetime) -> Recipient:
    """A new entry of the address book; one of the same name is given back as it is, without an act."""
    book = store.recipients(vault.db, case_key)
    name = recipient.name if isinstance(recipient.name, str) else recipient.id
    if not name.strip() or name.strip() == ANYONE:
        raise BadInput(Sentence("a recipient needs a name"))
    key = recipient_key(name, book)
    known = next((entry for entry in book if f"id:{entry.id}" == key), None)
    if known is not None:
        return known
    with custody.act(vault, custody.Act.RECIPIENT_ADDED, recipient.id, now=now) as act:
        store.insert_recipients(act, case_key, [recipient])
    return recipient


def others_by_name(book: Sequence[Recipient], organisation: str) -> tuple[str, ...]:
    """The names of an address book that a consent to give something away may name: never the own organisation."""
    own = fold_name(organisation)
    named = [entry.name for entry in book if isinstance(entry.name, str) and entry.kind != "own_organisation"]
    return tuple(dict.fromkeys(name for name in named if fold_name(name) != own))


def new_recipient(name: str, *, kind: Maybe[str] = UNSET, country: Maybe[str] = UNSET) -> Recipient:
    """An entry for the address book under a fresh id."""
    return Recipient(id=f"r-{secrets.token_hex(8)}", name=" ".join(name.split()), kind=kind, country=country)


def give(
    vault: Vault, person_id: str, choices: Sequence[Choice], given: Given, *, now: datetime
) -> tuple[store.KeptConsent, ...]:
    """Keep every answer, each under the same signature, in one act; new recipients join the address book first.

    Raises BadInput when nothing was answered, when a recipient is missing or is anyone, when a last day lies
    behind, when what was agreed to was withdrawn today, and for a signature that says too little; then nothing
    is kept.
    """
    person(vault.db, person_id)
    day = custody.day(vault, now)
    case_key = store.case_of(vault.db, person_id)
    _check(choices, store.consents_of(vault.db, person_id), store.recipients(vault.db, case_key), day)
    check(_signature("not kept yet", given, now))
    known = [_in_the_book(vault, case_key, choice, now) for choice in choices]
    named = [(secrets.token_hex(8), consent) for consent in _records(person_id, known, given, day)]
    with custody.act(vault, custody.Act.CONSENT_GIVEN, person_id, now=now) as act:
        store.insert_named(act, case_key, named)
        for ref, _ in named:
            give_signature(act, _signature(ref, given, now))
    return tuple(store.KeptConsent(ref=ref, consent=consent) for ref, consent in named)


def withdraw(vault: Vault, refs: Sequence[str], *, now: datetime) -> tuple[Consent, ...]:
    """From today these consents cover nothing more; one that was withdrawn before stays as it is.

    What has left can't be called back; `intake.export.under_consent` lists it.
    """
    day = custody.day(vault, now).isoformat()
    kept = [store.consent(vault.db, ref) for ref in refs]
    open_ones = [entry for entry in kept if not isinstance(entry.consent.withdrawn_on, str)]
    if not open_ones:
        raise NotThere(Sentence("this consent was withdrawn before"))
    whose = {entry.consent.person for entry in open_ones}
    if len(whose) > 1:
        raise BadInput(Sentence("consents of several people are withdrawn one person at a time"))
    after = [
        (entry.ref, msgspec.structs.replace(entry.consent, withdrawn_on=max(day, entry.consent.given_on)))
        for entry in open_ones
    ]
    with custody.act(vault, custody.Act.CONSENT_WITHDRAWN, whose.pop(), now=now) as act:
        for (ref, _), (nonce, body) in zip(after, rows.written(act, "consent", after), strict=True):
            act.db.execute(_UPDATE, (nonce, body, ref))
    return tuple(consent for _, consent in after)


def _check(choices: Sequence[Choice], before: Sequence[Consent], book: Sequence[Recipient], day: date) -> None:
    if not choices:
        raise BadInput(
            Sentence("nothing was answered yet"), hint=Sentence("Answer at least one question with yes or no.")
        )
    purposes = {entry.code for entry in vocabulary.load("consent_purposes").entries}
    for choice in choices:
        if choice.purpose not in purposes:
            raise BadInput(Sentence("there is no such purpose"), where=choice.purpose)
        if not choice.recipient.strip():
            raise BadInput(Sentence("say who would receive it"))
        if choice.recipient.strip() == ANYONE:
            raise BadInput(Sentence("a consent names who may receive: 'anyone' is never asked for"))
        if choice.expires_on is not None and _day(choice.expires_on) < day:
            raise BadInput(Sentence("this consent would end before it begins"), where=choice.expires_on)
        wanted = recipient_key(choice.recipient, book)
        for other in before:
            same = choice.purpose in other.purposes and wanted in {recipient_key(r, book) for r in other.recipients}
            if choice.agreed and same and other.withdrawn_on == day.isoformat():
                raise BadInput(
                    Sentence("this was withdrawn today, and a withdrawal stands for its day"),
                    hint=Sentence("Ask again tomorrow; nothing leaves until then."),
                )


def _in_the_book(vault: Vault, case_key: int, choice: Choice, now: datetime) -> Choice:
    """The same choice with the recipient's id."""
    book = store.recipients(vault.db, case_key)
    key = recipient_key(choice.recipient, book)
    if key.startswith("id:"):
        return replace(choice, recipient=key.removeprefix("id:"))
    entry = new_recipient(choice.recipient, kind=choice.recipient_kind or UNSET)
    return replace(choice, recipient=add_recipient(vault, case_key, entry, now=now).id)


def _day(text: str) -> date:
    try:
        check_day(text)
    except ValueError as problem:
        raise BadInput(Sentence("the last day {problem}", problem=problem.args[0])) from None
    return date.fromisoformat(text)


def _records(person_id: str, choices: Sequence[Choice], given: Given, day: date) -> list[Consent]:
    """A record for each yes, and one for each recipient with what was refused."""
    records = [
        _record(person_id, choice, given, day, purposes=(choice.purpose,), refused=())
        for choice in choices
        if choice.agreed
    ]
    refused: dict[str, list[Choice]] = {}
    for choice in choices:
        if not choice.agreed:
            refused.setdefault(choice.recipient, []).append(choice)
    for noes in refused.values():
        records.append(
            _record(person_id, noes[0], given, day, purposes=(), refused=tuple(choice.purpose for choice in noes))
        )
    return records


def _record(
    person_id: str, choice: Choice, given: Given, day: date, *, purposes: tuple[str, ...], refused: tuple[str, ...]
) -> Consent:
    return Consent(
        person=person_id,
        given_on=day.isoformat(),
        expires_on=choice.expires_on if choice.expires_on is not None and purposes else UNSET,
        purposes=purposes,
        recipients=(choice.recipient,),
        identity=choice.identity if purposes else "anonymous",
        manner=given.manner,
        capacity=given.capacity,
        explained_in=given.explained_in,
        refused=refused or UNSET,
    )


def _signature(ref: str, given: Given, now: datetime) -> Signature:
    return Signature(
        id=new_id(),
        subject=of_consent(ref),
        who="deponent" if given.capacity == "herself" else given.capacity,
        manner=given.manner,
        at=now.isoformat(timespec="seconds"),
        drawn=given.drawn or UNSET,
        on_paper=True if given.on_paper else UNSET,
        witness_role=given.witness_role or UNSET,
        reason=given.reason or UNSET,
    )
