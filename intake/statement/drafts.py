"""Drafts: a statement from its first keystroke. A paragraph is the unit; each write is durable when it returns."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from intake import custody
from intake.custody import rows
from intake.errors import BadInput, Sentence
from intake.statement import store
from intake.statement.records import CaseStatement, Paragraph

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from intake.vault import Vault

_WRITE = (
    "INSERT INTO paragraph (statement_key, position, nonce, body) VALUES (?1, ?2, ?3, ?4)"
    " ON CONFLICT (id) DO UPDATE SET body = ?4, nonce = ?3 WHERE statement_key = ?1"
)
_END = "SELECT coalesce(max(position) + 1, 0) FROM paragraph WHERE statement_key = ?"
_REMOVE = "DELETE FROM paragraph WHERE id = ? AND statement_key = ?"
_ASIDE = "UPDATE paragraph SET position = position + 1000000000 WHERE statement_key = ?"
_PLACE = "UPDATE paragraph SET position = ? WHERE id = ? AND statement_key = ?"
_ORDER = "SELECT id FROM paragraph WHERE statement_key = ? ORDER BY position"
_STANDING = "SELECT id, position FROM paragraph WHERE statement_key = ? ORDER BY position"
_ASIDE_FROM = "UPDATE paragraph SET position = position + 1000000000 WHERE statement_key = ? AND position >= ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What an editor did since it last handed something over; all of it is kept in one transaction."""

    written: tuple[Paragraph, ...] = ()
    order: tuple[str, ...] | None = None
    """All paragraphs of the statement as they now stand, where any came or went: what is not named is taken away."""

    def __repr__(self) -> str:
        return f"Changes({len(self.written)} written)"


class Pen:
    """A draft that is being typed, on the thread that owns the vault. A pause, a lock or the end puts it down."""

    def __init__(self, statement: str, now: Callable[[], datetime]) -> None:
        self._statement, self._now = statement, now
        self._open = ExitStack()
        self._typing: custody.Typing | None = None
        self._key = 0

    def keep(self, vault: Vault, changes: Changes) -> None:
        """Durable when this returns; raises NoRoom and then keeps nothing of it, BadInput for a final statement."""
        if self._typing is None:
            whole = store.find(vault.db, self._statement)
            if whole.statement.status == "final":
                raise BadInput(Sentence("this statement is final: a correction is a new version, with a reason"))
            self._key = whole.key
            self._typing = self._open.enter_context(custody.typing(vault, self._statement, self._now))
        keep(self._typing, self._key, changes)

    def put_down(self) -> None:
        """Log what was typed since it was taken up, as one act; nothing happens where nothing was typed."""
        self._typing = None
        self._open.close()


def begin(vault: Vault, case_key: int, statement: CaseStatement, *, now: datetime) -> None:
    """A new draft, empty or with first paragraphs, as one act; raises BadInput unless its status is `draft`."""
    if statement.status != "draft":
        raise BadInput(Sentence("a statement begins as a draft"))
    with custody.act(vault, custody.Act.STATEMENT_BEGUN, statement.id, now=now) as act:
        store.insert_statements(act, case_key, [statement])


def write(typing: custody.Typing, statement_key: int, paragraph: Paragraph) -> None:
    """Keep a paragraph as it reads now: at its place when it is known, else at the end."""
    nonce, body = secrets.token_bytes(rows.NONCE_BYTES), rows.body(paragraph).decode()

    def change(db: Connection) -> None:
        (end,) = db.execute(_END, (statement_key,)).fetchone()
        db.execute(_WRITE, (statement_key, end, nonce, body))

    typing.write(paragraph.id, change)


def keep(typing: custody.Typing, statement_key: int, changes: Changes) -> None:
    """Keep what an editor changed: paragraphs as they read now, new ones at their place, others gone."""

    def change(db: Connection) -> None:
        (end,) = db.execute(_END, (statement_key,)).fetchone()
        for at, (nonce, body) in enumerate(bodies):
            db.execute(_WRITE, (statement_key, end + at, nonce, body))
        if changes.order is not None:
            db.executemany(_REMOVE, ((paragraph, statement_key) for paragraph in gone))
            _put_in_order(db, statement_key, changes.order)

    gone = _gone(typing, statement_key, changes)
    bodies = [(secrets.token_bytes(rows.NONCE_BYTES), rows.body(entry).decode()) for entry in changes.written]
    touched = [entry.id for entry in changes.written] + gone
    if touched or changes.order:
        typing.write_all(touched or (changes.order or ())[:1], change)


def remove(typing: custody.Typing, statement_key: int, paragraph: str) -> None:
    """Take a paragraph away; the log will say that it is gone on purpose."""
    typing.write(paragraph, lambda db: db.execute(_REMOVE, (paragraph, statement_key)))


def order(typing: custody.Typing, statement_key: int, paragraphs: Sequence[str]) -> None:
    """Put the paragraphs into this order; all of the statement's ids must be given."""

    def change(db: Connection) -> None:
        db.execute(_ASIDE, (statement_key,))
        db.executemany(_PLACE, ((place, paragraph, statement_key) for place, paragraph in enumerate(paragraphs)))

    if paragraphs:
        typing.write(paragraphs[0], change)


def _gone(typing: custody.Typing, statement_key: int, changes: Changes) -> list[str]:
    if changes.order is None:
        return []
    staying = set(changes.order)
    return [paragraph for paragraph in _order(typing.db, statement_key) if paragraph not in staying]


def _put_in_order(db: Connection, statement_key: int, wanted: Sequence[str]) -> None:
    """Positions are left without gaps; only rows from the first that stands elsewhere are written anew."""
    standing = db.execute(_STANDING, (statement_key,)).fetchall()
    known = {paragraph for paragraph, _ in standing}
    should = [(paragraph, at) for at, paragraph in enumerate(entry for entry in wanted if entry in known)]
    wanted = [paragraph for paragraph, _ in should]
    first = next((at for at, (is_, be) in enumerate(zip(standing, should, strict=False)) if is_ != be), len(wanted))
    db.execute(_ASIDE_FROM, (statement_key, first))
    db.executemany(_PLACE, ((at, wanted[at], statement_key) for at in range(first, len(wanted))))


def _order(db: rows.Database, statement_key: int) -> list[str]:
    return [paragraph for (paragraph,) in db.execute(_ORDER, (statement_key,))]
