"""The trail: what left, for whom, under which consent, or why it did not. Written with its act, never changed."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import msgspec

from intake.custody import Writing
from intake.export.records import Trail, body_of

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_INSERT = "INSERT INTO export (nonce, body) VALUES (?, ?)"
_BY_JWT = "SELECT body FROM export WHERE token_sha256 = ?"
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
