"""The rows of events and of victims who are counted."""

from __future__ import annotations

from collections.abc import Sequence

from intake.custody import rows
from intake.events.records import Event, Victim

_INSERT_EVENT = "INSERT INTO event (case_key, nonce, body) VALUES (?, ?, ?)"
_EVENTS = "SELECT body FROM event WHERE case_key = ? ORDER BY key"
_INSERT_VICTIM = "INSERT INTO victim (case_key, nonce, body) VALUES (?, ?, ?)"
_VICTIMS = "SELECT body FROM victim WHERE case_key = ? ORDER BY key"


def insert_events(act: rows.Writing, case_key: int, events: Sequence[Event]) -> None:
    """Write events of a case, in order."""
    rows.insert(act, _INSERT_EVENT, "event", case_key, [(event.id, event) for event in events])


def insert_victims(act: rows.Writing, case_key: int, victims: Sequence[Victim]) -> None:
    """Write victims of a case, in order."""
    rows.insert(act, _INSERT_VICTIM, "victim", case_key, [(victim.id, victim) for victim in victims])


def events(db: rows.Database, case_key: int) -> tuple[Event, ...]:
    """All events of a case, in the order in which they were given."""
    return rows.decode(db.execute(_EVENTS, (case_key,)), Event)


def victims(db: rows.Database, case_key: int) -> tuple[Victim, ...]:
    """All victims of a case, in the order in which they were given."""
    return rows.decode(db.execute(_VICTIMS, (case_key,)), Victim)
