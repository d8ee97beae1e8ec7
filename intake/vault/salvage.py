"""What can still be read of a damaged database, as a copy in memory; nothing on the disk is touched or made.

1. Believed are the pages that pass their own HMAC: the newest version that an intact commit at the start of the WAL
   holds, else the file's. · 2. Their tables are read by us (intake.vault.btree), so that a bad page costs its own rows
   only. · 3. The rows are put into an empty database in memory that has this program's schema, without its triggers.
A full-text index is built anew. What is missing is said by table; whether a record is missing, the log knows.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlcipher3 import dbapi2 as sqlcipher

from intake.errors import Damaged, Sentence
from intake.vault import judgement, migrations
from intake.vault.btree import Reading, Row, Value, rows
from intake.vault.connection import PAGE_BYTES, Connection, memory_database
from intake.vault.derivation import RecordKeys
from intake.vault.pages import HMAC_BYTES, IV_BYTES, is_authentic, page_keys
from intake.vault.stretching import SALT_BYTES

_FIRST_WORDS = b"SQLite format 3\0"
_USER_VERSION_AT = 60
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
_TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
_INDEXES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage = 0"
_COLUMNS = "SELECT name, hidden, pk, upper(type) FROM pragma_table_xinfo(?) ORDER BY cid"
_VIRTUAL_COLUMN, _PLAIN_COLUMN = 2, 0


class BelievedPages:
    """The pages that can be believed, decrypted, by number."""

    def __init__(self, database: Path, keys: RecordKeys) -> None:
        if not database.is_file():  # a pipe would be waited for for ever
            raise FileNotFoundError
        self._keys = page_keys(keys)
        self._in_wal = judgement.judge_wal(database, keys).pages
        self._file = database.open("rb")
        self._count = os.fstat(self._file.fileno()).st_size // PAGE_BYTES
        self._wal = judgement.wal_of(database).open("rb") if self._in_wal else None

    def __call__(self, number: int) -> bytes | None:
        """The usable bytes of a page; None when it can't be believed or read, or when there is none of that number."""
        try:
            page = self._read(number)
        except OSError:  # a bad sector costs its own page only
            return None
        if len(page) != PAGE_BYTES or not is_authentic(page, number, self._keys):
            return None
        end = PAGE_BYTES - HMAC_BYTES - IV_BYTES
        start = SALT_BYTES if number == 1 else 0
        cipher = Cipher(algorithms.AES256(self._keys.encryption), modes.CBC(page[end : end + IV_BYTES]))
        return (_FIRST_WORDS if number == 1 else b"") + cipher.decryptor().update(page[start:end])

    def _read(self, number: int) -> bytes:
        """A page as it lies on the disk; nothing for a number that no page has: a seek to it may fail."""
        if self._wal is not None and number in self._in_wal:
            self._wal.seek(self._in_wal[number])
            return self._wal.read(PAGE_BYTES)
        if not 1 <= number <= self._count:
            return b""
        self._file.seek((number - 1) * PAGE_BYTES)
        return self._file.read(PAGE_BYTES)

    def close(self) -> None:
        """Lets the files go."""
        self._file.close()
        if self._wal is not None:
            self._wal.close()


def salvage(database: Path, keys: RecordKeys) -> tuple[Connection, tuple[Sentence, ...]]:
    """A copy in memory of what can be read, and one sentence for each table of which something is missing.

    Raises Damaged when nothing can be read, BadInput for a database of a newer program.
    """
    try:
        pages = BelievedPages(database, keys)
    except OSError as problem:
        reason = (
            Sentence("the database is missing")
            if isinstance(problem, FileNotFoundError)
            else Sentence("the database can't be read")
        )
        raise Damaged(reason, hint=Sentence("Restore the newest backup.")) from None
    with contextlib.closing(pages):
        first = pages(1)
        if first is None:
            message = Sentence("the database's first page is not what was written: nothing can be read without it")
            raise Damaged(message, hint=Sentence("Restore the newest backup."))
        db = memory_database()
        migrations.migrate(db, up_to=int.from_bytes(first[_USER_VERSION_AT : _USER_VERSION_AT + 4], "big"))
        db.execute("BEGIN")
        for (name,) in db.execute(_TRIGGERS).fetchall():
            db.execute(f"DROP TRIGGER {_quoted(name)}")
        met = Reading()
        shadows = tuple(f"{name}_" for (name,) in db.execute(_INDEXES))
        roots = dict(_roots(pages, db, met, shadows))
        missing = [_missing(Sentence("the list of tables"), met)] if met.pages or met.rows else []
        for name, root in roots.items():
            met = Reading()
            _copy(db, name, rows(pages, root, met), met)
            if met.pages or met.rows:
                missing.append(_missing(Sentence("table {name}", name=name), met))
        for (name,) in db.execute(_TABLES):
            if name not in roots and not name.startswith(("sqlite_", *shadows)):
                missing.append(Sentence("table {name} is not found", name=name))
        for (name,) in db.execute(_INDEXES).fetchall():
            db.execute(f"INSERT INTO {_quoted(name)} ({_quoted(name)}) VALUES ('rebuild')")  # noqa: S608 -- quoted
        db.execute("COMMIT")
        migrations.migrate(db)  # an older vault's copy is read by this program too
    return db, tuple(missing)


def _roots(pages: BelievedPages, db: Connection, met: Reading, shadows: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Each table with the page at which its tree begins; one that this program's schema lacks is made."""
    known = {name for (name,) in db.execute(_TABLES)}
    for row in rows(pages, 1, met):
        kind, name, _, root, sql = (*row.values, None, None, None, None, None)[:5]
        if kind != "table" or not isinstance(name, str) or not isinstance(root, int) or not isinstance(sql, str):
            continue
        if not root or name.startswith(("sqlite_", *shadows)):
            continue
        if name not in known:
            db.execute(sql)  # proved by the page's HMAC, like every row
        yield name, root


def _copy(db: Connection, name: str, found: Iterator[Row], met: Reading) -> None:
    columns = db.execute(_COLUMNS, (name,)).fetchall()
    kept = [column for column in columns if column[1] != _VIRTUAL_COLUMN]
    keys = [column for column in kept if column[2]]
    alias = keys[0][0] if len(keys) == 1 and keys[0][3] == "INTEGER" else None
    given = [column[0] for column in kept if column[1] == _PLAIN_COLUMN]
    places = ", ".join("?" * len(given))
    insert = f"INSERT OR IGNORE INTO {_quoted(name)} ({', '.join(map(_quoted, given))}) VALUES ({places})"  # noqa: S608 -- quoted
    db.execute(f"DELETE FROM {_quoted(name)}")  # noqa: S608 -- quoted; what a migration puts in lies in the file too
    clustered = [*sorted(keys, key=lambda column: column[2]), *(column for column in kept if not column[2])]
    for row in found:
        order = kept if row.rowid is not None else clustered
        values: dict[str, Value] = {column[0]: None for column in kept}
        values.update(zip((column[0] for column in order), row.values, strict=False))
        if alias is not None and row.rowid is not None:
            values[alias] = row.rowid
        try:
            met.rows += 1 - db.execute(insert, [values[column] for column in given]).rowcount
        except sqlcipher.DatabaseError:  # what the schema's laws refuse is no row of ours
            met.rows += 1


def _missing(what: Sentence, met: Reading) -> Sentence:
    pages = Sentence("1 page") if len(met.pages) == 1 else Sentence("{count} pages", count=len(met.pages))
    rows_ = Sentence("1 row") if met.rows == 1 else Sentence("{count} rows", count=met.rows)
    if met.pages and met.rows:
        return Sentence("{what} lacks {pages} and {rows}", what=what, pages=pages, rows=rows_)
    return Sentence("{what} lacks {part}", what=what, part=pages if met.pages else rows_)


def _quoted(name: str) -> str:
    """A name of the schema, which no parameter can carry."""
    return '"' + name.replace('"', '""') + '"'
