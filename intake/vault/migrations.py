"""The schema, brought up to date: numbered `.sql` files, each in one transaction, `user_version` first.

A database of a newer version raises BadInput: an older program must not guess at it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

from intake.errors import BadInput, Sentence
from intake.vault.connection import Connection

_NAME = re.compile(r"(\d{4})_[a-z_]+\.sql")


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step: its number is the `user_version` after it."""

    number: int
    sql: str


@cache
def known() -> tuple[Migration, ...]:
    """All migrations of this program, in order; their numbers have no gaps among those that exist."""
    found = []
    for entry in resources.files("intake.schema").iterdir():
        match = _NAME.fullmatch(entry.name)
        if match:
            found.append(Migration(number=int(match.group(1)), sql=entry.read_text("utf-8")))
    return tuple(sorted(found, key=lambda migration: migration.number))


def version_of(db: Connection) -> int:
    """The number of the last migration that this database had."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def require_known(db: Connection) -> None:
    """Raises BadInput for a database that a newer program has written."""
    if version_of(db) > max(migration.number for migration in known()):
        raise _newer()


def migrate(db: Connection, *, up_to: int | None = None) -> int:
    """Runs what is missing and returns how many steps were; one that fails leaves the version before it.

    `up_to` makes the schema of an older vault; a version that this program doesn't know raises BadInput.
    """
    require_known(db)
    if up_to is not None and up_to > max(migration.number for migration in known()):
        raise _newer()
    had = version_of(db)
    missing = [migration for migration in known() if had < migration.number <= (up_to or migration.number)]
    for migration in missing:
        try:
            db.executescript(f"BEGIN IMMEDIATE;\n{migration.sql}\nPRAGMA user_version = {migration.number:d};\nCOMMIT;")
        finally:
            if db.in_transaction:
                db.execute("ROLLBACK")
    return len(missing)


def _newer() -> BadInput:
    hint = Sentence("Install the newer program; this vault was not changed.")
    return BadInput(Sentence("this vault was written by a newer version of the program"), hint=hint)
