"""The rows of consents and of the address book."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from intake.consent.records import Consent, Recipient
from intake.custody import rows
from intake.errors import NotThere, Sentence

_INSERT_RECIPIENT = "INSERT INTO recipient (case_key, nonce, body) VALUES (?, ?, ?)"
_RECIPIENTS = "SELECT body FROM recipient WHERE case_key = ? ORDER BY key"
_INSERT_CONSENT = "INSERT INTO consent (case_key, ref, nonce, body) VALUES (?, ?, ?, ?)"
_CONSENTS = "SELECT body FROM consent WHERE case_key = ? ORDER BY key"
_OF_PERSON = "SELECT body FROM consent WHERE person = ? ORDER BY key"
_KEPT_OF_PERSON = "SELECT ref, body FROM consent WHERE person = ? ORDER BY key"
_ONE = "SELECT ref, body FROM consent WHERE ref = ?"
_CASE_OF = "SELECT case_key FROM person WHERE id = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptConsent:
    """A consent and the reference by which the log knows it."""

    ref: str
    consent: Consent


def insert_recipients(act: rows.Writing, case_key: int, recipients: Sequence[Recipient]) -> None:
    """Write recipients of a case, in order."""
    rows.insert(act, _INSERT_RECIPIENT, "recipient", case_key, [(entry.id, entry) for entry in recipients])


def insert_consents(act: rows.Writing, case_key: int, consents: Sequence[Consent]) -> None:
    """Write consents of a case, in order; each gets a random reference, by which the log knows it."""
    insert_named(act, case_key, [(secrets.token_hex(8), consent) for consent in consents])


def insert_named(act: rows.Writing, case_key: int, named: Sequence[tuple[str, Consent]]) -> None:
    """The same under references that the caller chose, so that signatures can name them."""
    kept = rows.written(act, "consent", named)
    act.db.executemany(
        _INSERT_CONSENT,
        ((case_key, ref, nonce, body) for (ref, _), (nonce, body) in zip(named, kept, strict=True)),
    )


def recipients(db: rows.Database, case_key: int) -> tuple[Recipient, ...]:
    """The address book of a case, in the order in which it was given."""
    return rows.decode(db.execute(_RECIPIENTS, (case_key,)), Recipient)


def consents(db: rows.Database, case_key: int) -> tuple[Consent, ...]:
    """All consents of a case, withdrawn and expired ones too, in the order in which they were given."""
    return rows.decode(db.execute(_CONSENTS, (case_key,)), Consent)


def consents_of(db: rows.Database, person: str) -> tuple[Consent, ...]:
    """All consents of one person, by her id: what the gate judges."""
    return rows.decode(db.execute(_OF_PERSON, (person,)), Consent)


def kept_consents_of(db: rows.Database, person: str) -> tuple[KeptConsent, ...]:
    """The same with their references, in the order in which they were given."""
    return tuple(_kept(row) for row in db.execute(_KEPT_OF_PERSON, (person,)))


def consent(db: rows.Database, ref: str) -> KeptConsent:
    """One consent by its reference; raises NotThere."""
    row = db.execute(_ONE, (ref,)).fetchone()
    if row is None:
        raise NotThere(Sentence("there is no such consent in this vault"), where=ref)
    return _kept(row)


def case_of(db: rows.Database, person: str) -> int:
    """The key of the case in which a person is kept; raises NotThere."""
    row = db.execute(_CASE_OF, (person,)).fetchone()
    if row is None:
        raise NotThere(Sentence("there is no such person in this vault"), where=person)
    return int(row[0])


def _kept(row: tuple[str, str]) -> KeptConsent:
    return KeptConsent(ref=row[0], consent=msgspec.json.decode(row[1], type=Consent))
