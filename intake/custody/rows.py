"""Records as rows: one record is one row, one canonical body, one nonce, one digest in the log.

`written` promises that what is handed back for storing is exactly what was reported to the act. The body
of a typed record is its canonical form (`intake.canonical`); its types hold no floats, so the walk that
looks for them is left out here, which a test pays for by comparing both forms.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

NONCE_BYTES = 32

R = TypeVar("R", bound=msgspec.Struct)

_ENCODER = msgspec.json.Encoder(order="sorted")


class Cursor(Protocol):
    """What a statement on the database gives back."""

    @property
    def lastrowid(self) -> Any: ...
    def fetchone(self) -> Any: ...
    def fetchall(self) -> list[Any]: ...
    def __iter__(self) -> Iterator[Any]: ...


class Database(Protocol):
    """The part of a connection that the stores use (sqlcipher3's; in their tests also sqlite3's)."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Cursor: ...
    def executemany(self, sql: str, parameters: Any, /) -> Cursor: ...


class Writing(Protocol):
    """The part of an act that the stores use: its database, and the report of each record written."""

    @property
    def db(self) -> Database: ...
    def wrote(self, kind: str, record: str, nonce: bytes, body: bytes) -> None: ...


class Erasing(Writing, Protocol):
    """An act that may also take records away on purpose."""

    def erased(self, kind: str, record: str) -> None: ...


def written(act: Writing, kind: str, records: Sequence[tuple[str, msgspec.Struct]]) -> list[tuple[bytes, str]]:
    """Report (id, record) pairs to the act; gives (nonce, canonical body) for each, in order, to be stored."""
    rows: list[tuple[bytes, str]] = []
    for (record_id, record), nonce in zip(records, nonces(len(records)), strict=True):
        body = _ENCODER.encode(record)
        act.wrote(kind, record_id, nonce, body)
        rows.append((nonce, body.decode()))
    return rows


def nonces(count: int) -> list[bytes]:
    """That many fresh random 32-byte strings, asked of the system at once."""
    pool = secrets.token_bytes(NONCE_BYTES * count)
    return [pool[at : at + NONCE_BYTES] for at in range(0, len(pool), NONCE_BYTES)]


def insert(
    act: Writing, statement: str, kind: str, case_key: int, records: Sequence[tuple[str, msgspec.Struct]]
) -> None:
    """Write (id, record) pairs with a constant INSERT that takes case_key, nonce and body."""
    rows = written(act, kind, records)
    act.db.executemany(statement, ((case_key, nonce, body) for nonce, body in rows))


def body(record: msgspec.Struct) -> bytes:
    """The canonical body of one typed record."""
    return _ENCODER.encode(record)


def decode(bodies: Iterator[Any] | Cursor, kind: type[R]) -> tuple[R, ...]:
    """The records whose bodies are the first column of these rows."""
    decoder = msgspec.json.Decoder(kind)
    return tuple(decoder.decode(row[0]) for row in bodies)
