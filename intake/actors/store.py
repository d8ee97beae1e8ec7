"""The rows of units, facilities and officials."""

from __future__ import annotations

from collections.abc import Sequence

from intake.actors.records import Facility, Official, Unit
from intake.custody import rows

_INSERT_UNIT = "INSERT INTO unit (case_key, nonce, body) VALUES (?, ?, ?)"
_UNITS = "SELECT body FROM unit WHERE case_key = ? ORDER BY key"
_INSERT_FACILITY = "INSERT INTO facility (case_key, nonce, body) VALUES (?, ?, ?)"
_FACILITIES = "SELECT body FROM facility WHERE case_key = ? ORDER BY key"
_INSERT_OFFICIAL = "INSERT INTO official (case_key, nonce, body) VALUES (?, ?, ?)"
_OFFICIALS = "SELECT body FROM official WHERE case_key = ? ORDER BY key"
_ALL_OFFICIALS = "SELECT body FROM official ORDER BY key"


def insert_units(act: rows.Writing, case_key: int, units: Sequence[Unit]) -> None:
    """Write units of a case, in order."""
    rows.insert(act, _INSERT_UNIT, "unit", case_key, [(unit.id, unit) for unit in units])


def insert_facilities(act: rows.Writing, case_key: int, facilities: Sequence[Facility]) -> None:
    """Write facilities of a case, in order."""
    rows.insert(act, _INSERT_FACILITY, "facility", case_key, [(facility.id, facility) for facility in facilities])


def insert_officials(act: rows.Writing, case_key: int, officials: Sequence[Official]) -> None:
    """Write officials of a case, in order."""
    rows.insert(act, _INSERT_OFFICIAL, "official", case_key, [(official.id, official) for official in officials])


def units(db: rows.Database, case_key: int) -> tuple[Unit, ...]:
    """All units of a case, in the order in which they were given."""
    return rows.decode(db.execute(_UNITS, (case_key,)), Unit)


def facilities(db: rows.Database, case_key: int) -> tuple[Facility, ...]:
    """All facilities of a case, in the order in which they were given."""
    return rows.decode(db.execute(_FACILITIES, (case_key,)), Facility)


def officials(db: rows.Database, case_key: int) -> tuple[Official, ...]:
    """All officials of a case, in the order in which they were given."""
    return rows.decode(db.execute(_OFFICIALS, (case_key,)), Official)


def all_officials(db: rows.Database) -> tuple[Official, ...]:
    """All officials of the vault, in the order in which they were given."""
    return rows.decode(db.execute(_ALL_OFFICIALS), Official)
