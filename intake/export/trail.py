"""The trail: what left, for whom, under which consent, or why it did not. Written with its act, never changed."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

import msgspec

from intake.custody import Writing
from intake.errors import NotThere, Sentence
from intake.export.records import Trail, body_of

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_INSERT = "INSERT INTO export (nonce, body) VALUES (?, ?)"
_BY_JWT = "SELECT body FROM export WHERE token_sha256 = ?"
PAGE: Final = 100
_NEWEST = (
    "SELECT key, json_remove(body, '$.token', '$.disclosures') FROM export"
    " WHERE ?1 IS NULL OR key < ?1 ORDER BY key DESC LIMIT ?2"
)
_ONE = "SELECT body FROM export WHERE id = ?"
_DISCLOSURES = (
    "SELECT body FROM export WHERE statement = (SELECT statement FROM export WHERE id = ?1)"
    " AND json_extract(body, '$.discloses') = ?1 ORDER BY key"
)
_OF_STATEMENT = "SELECT body FROM export WHERE statement = ? ORDER BY key"


def write(act: Writing, trail: Trail) -> None:
    """Keep one trail, inside its act."""
    nonce, body = secrets.token_bytes(32), body_of(trail)
    act.db.execute(_INSERT, (nonce, body.decode()))
    act.wrote("export", trail.id, nonce, body)


def by_token(db: Connection, token_sha256: str) -> Trail | None:
    """The export that issued an SD-JWT, by its SHA-256; None for one that is not ours."""
    row = db.execute(_BY_JWT, (token_sha256,)).fetchone()
    return None if row is None else msgspec.json.decode(row[0], type=Trail)


def of_statement(db: Connection, statement: str) -> tuple[Trail, ...]:
    """Every export, refusal and disclosure of one statement, oldest first."""
    return tuple(msgspec.json.decode(body, type=Trail) for (body,) in db.execute(_OF_STATEMENT, (statement,)))


def newest(db: Connection, *, before: int | None = None, limit: int = PAGE) -> tuple[tuple[int, Trail], ...]:
    """A page of everything that left or was refused, newest first, behind key `before`; without tokens' texts."""
    rows = db.execute(_NEWEST, (before, limit))
    return tuple((key, msgspec.json.decode(body, type=Trail)) for key, body in rows)


def one(db: Connection, trail: str) -> Trail:
    """One trail by its id; raises NotThere."""
    row = db.execute(_ONE, (trail,)).fetchone()
    if row is None:
        raise NotThere(Sentence("no such export is on record"), where=trail)
    return msgspec.json.decode(row[0], type=Trail)


def disclosures_of(db: Connection, export: str) -> tuple[Trail, ...]:
    """What was disclosed of one export later, or refused, oldest first."""
    return tuple(msgspec.json.decode(body, type=Trail) for (body,) in db.execute(_DISCLOSURES, (export,)))
