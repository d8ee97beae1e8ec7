"""Typing: each keystroke that the editor hands over is on the disk before `write` returns.

A span opens in the same transaction as its first paragraph, names every paragraph that it touches, and
becomes one act when it pauses. A span that a crash left open is closed and logged by the next unlock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from intake.custody.acts import Act
from intake.custody.log import Writing, act
from intake.custody.verifying import changed_records
from intake.errors import Damaged, Sentence

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from intake.vault import Vault

_OPEN = "INSERT INTO typing_span (statement, user, started) VALUES (?, ?, ?)"
_TOUCH = "INSERT OR IGNORE INTO typing_touched (span, paragraph) VALUES (?, ?)"
_LEFT_OPEN = "SELECT key, statement FROM typing_span ORDER BY key"
_TOUCHED = (
    "SELECT p.id, p.nonce, p.body FROM typing_touched t JOIN paragraph p ON p.id = t.paragraph"
    " WHERE t.span = ? ORDER BY p.id"
)
_GONE = (
    "SELECT t.paragraph FROM typing_touched t LEFT JOIN paragraph p ON p.id = t.paragraph"
    " WHERE t.span = ? AND p.id IS NULL ORDER BY t.paragraph"
)
_CLOSE = "DELETE FROM typing_span WHERE key = ?"


class Typing:
    """An open span on one statement; writing is the only thing that it can do."""

    def __init__(self, vault: Vault, statement: str, now: datetime) -> None:
        self._vault = vault
        self._statement = statement
        self._started = now
        self.span: int | None = None

    @property
    def db(self) -> Connection:
        """The vault's database, to read what stands there."""
        return self._vault.db

    def write(self, paragraph: str, change: Callable[[Connection], None]) -> None:
        """Run `change` on the database and note that it touched `paragraph`: durable when this returns."""
        self.write_all((paragraph,), change)

    def write_all(self, paragraphs: Sequence[str], change: Callable[[Connection], None]) -> None:
        """The same for several paragraphs, in one transaction."""
        with self._vault.draft():
            db = self._vault.db
            span = self.span
            if span is None:
                started = self._started.astimezone(UTC).isoformat(timespec="microseconds")
                span = int(db.execute(_OPEN, (self._statement, self._vault.user.id, started)).lastrowid)
            change(db)
            db.executemany(_TOUCH, ((span, paragraph) for paragraph in paragraphs))
        self.span = span


@contextmanager
def typing(vault: Vault, statement: str, now: Callable[[], datetime]) -> Iterator[Typing]:
    """Take down drafts of `statement`; on leaving, the span is logged as one act and the vault is sealed.

    `now` is the clock: a span lasts, so it is read at the start and at the pause.
    """
    handle = Typing(vault, statement, now())
    try:
        yield handle
    finally:
        if handle.span is not None:
            _close(vault, handle.span, statement, Act.STATEMENT_TYPED, now())
            vault.checkpoint_wal()


def close_left_open(vault: Vault, *, now: datetime) -> int:
    """Log every span that a crash left open; how many there were. Called once after each unlock.

    After a crash the database file was read beside a log of recent changes (WAL): each may be authentic and yet not
    belong to the other. Raises Damaged, before anything is written, when a record is not what the log vouches for.
    """
    if vault.recovered:
        changed = changed_records(vault)
        if changed:
            raise Damaged(
                Sentence("parts of this vault were put back to an older state"),
                findings=tuple(changed),
                hint=Sentence("Nothing was changed. Restore the newest backup, or ask for help before writing."),
            )
    left = vault.db.execute(_LEFT_OPEN).fetchall()
    for span, statement in left:
        _close(vault, span, statement, Act.STATEMENT_TYPING_RECOVERED, now)
    return len(left)


def _close(vault: Vault, span: int, statement: str, kind: Act, now: datetime) -> None:
    with act(vault, kind, statement, now=now) as writing:
        _vouch(writing, span)
        writing.db.execute(_CLOSE, (span,))


def _vouch(writing: Writing, span: int) -> None:
    for paragraph, nonce, body in writing.db.execute(_TOUCHED, (span,)).fetchall():
        writing.wrote("paragraph", paragraph, nonce, body.encode())
    for (paragraph,) in writing.db.execute(_GONE, (span,)).fetchall():
        writing.erased("paragraph", paragraph)
