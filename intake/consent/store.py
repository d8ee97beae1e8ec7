"""The rows of consents and of the address book."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from intake.consent.records import Consent, Recipient
from intake.custody import rows

_INSERT_RECIPIENT = "INSERT INTO recipient (case_key, nonce, body) VALUES (?, ?, ?)"
_RECIPIENTS = "SELECT body FROM recipient WHERE case_key = ? ORDER BY key"
_INSERT_CONSENT = "INSERT INTO consent (case_key, ref, nonce, body) VALUES (?, ?, ?, ?)"
_CONSENTS = "SELECT body FROM consent WHERE case_key = ? ORDER BY key"
_OF_PERSON = "SELECT body FROM consent WHERE person = ? ORDER BY key"


def insert_recipients(act: rows.Writing, case_key: int, recipients: Sequence[Recipient]) -> None:
    """Write recipients of a case, in order."""
    rows.insert(act, _INSERT_RECIPIENT, "recipient", case_key, [(entry.id, entry) for entry in recipients])


def insert_consents(act: rows.Writing, case_key: int, consents: Sequence[Consent]) -> None:
    """Write consents of a case, in order; each gets a random reference, by which the log knows it."""
    named = [(secrets.token_hex(8), consent) for consent in consents]
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
