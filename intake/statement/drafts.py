"""Drafts: a statement from its first keystroke. A paragraph is the unit; each write is durable when it returns."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from intake import custody
from intake.custody import rows
from intake.errors import BadInput
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


def begin(vault: Vault, case_key: int, statement: CaseStatement, *, now: datetime) -> None:
    """A new draft, empty or with first paragraphs, as one act; raises BadInput unless its status is `draft`."""
    if statement.status != "draft":
        raise BadInput("a statement begins as a draft")
    with custody.act(vault, custody.Act.STATEMENT_BEGUN, statement.id, now=now) as act:
        store.insert_statements(act, case_key, [statement])


def write(typing: custody.Typing, statement_key: int, paragraph: Paragraph) -> None:
    """Keep a paragraph as it reads now: at its place when it is known, else at the end."""
    nonce, body = secrets.token_bytes(rows.NONCE_BYTES), rows.body(paragraph).decode()

    def change(db: Connection) -> None:
        (end,) = db.execute(_END, (statement_key,)).fetchone()
        db.execute(_WRITE, (statement_key, end, nonce, body))

    typing.write(paragraph.id, change)


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
