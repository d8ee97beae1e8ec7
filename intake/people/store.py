"""The rows of people: code and role in the clear of the vault, identity sealed beside them."""

from __future__ import annotations

import json
from collections.abc import Sequence

import msgspec

from intake.custody import rows
from intake.errors import Damaged, NotThere, Sentence
from intake.people import sealing
from intake.people.records import CasePerson, Identity, Person

_INSERT = "INSERT INTO person (case_key, nonce, body) VALUES (?, ?, ?)"
_PEOPLE = "SELECT body FROM person WHERE case_key = ? ORDER BY key"
_ALL = "SELECT body FROM person ORDER BY key"
_ONE = "SELECT body FROM person WHERE id = ?"
_FIND = "SELECT body FROM person WHERE id = ?1 OR code = ?1 ORDER BY id <> ?1 LIMIT 1"
_NEWEST = "SELECT id, code FROM person ORDER BY key DESC LIMIT ?"
_CODES = "SELECT id, code FROM person ORDER BY key"
_CODES_OF = "SELECT id, code FROM person WHERE id IN (SELECT value FROM json_each(?))"


def subject(person: str) -> str:
    """Under which name a person's identity is sealed."""
    return f"person:{person}"


def insert_people(act: rows.Writing, vault: sealing.Sealer, case_key: int, people: Sequence[CasePerson]) -> None:
    """Write people of a case, in order; each identity is sealed and never lies in a body."""
    rows.insert(act, _INSERT, "person", case_key, [(entry.id, entry.person()) for entry in people])
    sealing.seal(act, vault, [(subject(entry.id), rows.body(entry.identity)) for entry in people])


def people(db: rows.Database, case_key: int) -> tuple[Person, ...]:
    """All people of a case, in the order in which they were given."""
    return rows.decode(db.execute(_PEOPLE, (case_key,)), Person)


def all_people(db: rows.Database) -> tuple[Person, ...]:
    """All people of the vault."""
    return rows.decode(db.execute(_ALL), Person)


def person(db: rows.Database, person_id: str) -> Person:
    """One person by id; raises NotThere."""
    found = rows.decode(db.execute(_ONE, (person_id,)), Person)
    if not found:
        raise NotThere(Sentence("there is no such person in this vault"), where=person_id)
    return found[0]


def find(db: rows.Database, name: str) -> Person:
    """One person by id, else by code; raises NotThere."""
    found = rows.decode(db.execute(_FIND, (name,)), Person)
    if not found:
        raise NotThere(Sentence("nobody in this vault has this code"), where=name)
    return found[0]


def newest_codes(db: rows.Database, *, limit: int) -> tuple[tuple[str, str], ...]:
    """(id, code) of those who came last, the last first."""
    return tuple(db.execute(_NEWEST, (limit,)))


def codes(db: rows.Database) -> tuple[tuple[str, str], ...]:
    """(id, code) of everybody in the vault."""
    return tuple(db.execute(_CODES))


def codes_of(db: rows.Database, ids: Sequence[str]) -> dict[str, str]:
    """The codes of these people, by id."""
    return dict(db.execute(_CODES_OF, (json.dumps(list(ids)),)))


def identity(vault: sealing.Sealer, person_id: str) -> Identity:
    """Who a person is, from the newest sealed version; raises NotPermitted for an interviewer."""
    plain = sealing.unseal(vault, subject(person_id))
    if plain is None:
        raise NotThere(Sentence("no identity is sealed for this person"), where=person_id)
    try:
        return msgspec.json.decode(plain, type=Identity)
    except msgspec.DecodeError:
        raise Damaged(Sentence("a sealed identity does not hold what was sealed")) from None
