"""The SQLCipher connection: a raw key with its salt, our PRAGMAs, and database errors in our own words.

Errors of the disk or of the file become Damaged, NoRoom or VaultInUse wherever they appear, also while
rows are fetched; `broken` is then set and the connection must not be closed (closing would write a bad
page over a good one). A violated law of the schema stays `sqlcipher3.dbapi2.IntegrityError`.
"""

from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, ParamSpec, TypeVar
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlcipher

from intake.errors import Damaged, IntakeError, NoRoom, Sentence, VaultInUse
from intake.vault import disk
from intake.vault.derivation import RecordKeys

PAGE_BYTES = 4096
CACHE_KIB = 4 * 1024
"""Of deciphered pages. Measured at 2.5 GB under load: 8 to 32 MiB make search 5 and import 3 % faster, no more."""
_COPIED_AT_ONCE = 1024
_SENTINEL = "testimony intake"
_BUSY = {sqlcipher.SQLITE_BUSY, sqlcipher.SQLITE_LOCKED}
_FULL = {sqlcipher.SQLITE_FULL, sqlcipher.SQLITE_READONLY}
_DISK = {sqlcipher.SQLITE_IOERR, sqlcipher.SQLITE_CANTOPEN}
_FILE = {sqlcipher.SQLITE_CORRUPT, sqlcipher.SQLITE_NOTADB, sqlcipher.SQLITE_FORMAT}

P = ParamSpec("P")
R = TypeVar("R")


class Cursor(sqlcipher.Cursor):  # type: ignore[misc]
    """A cursor that raises our errors."""

    def execute(self, *arguments: Any) -> Cursor:
        """Runs one statement."""
        _guarded(self.connection, super().execute, *arguments)
        return self

    def executemany(self, *arguments: Any) -> Cursor:
        """Runs one statement for each row of parameters."""
        _guarded(self.connection, super().executemany, *arguments)
        return self

    def executescript(self, script: str) -> Cursor:
        """Runs several statements."""
        _guarded(self.connection, super().executescript, script)
        return self

    def fetchone(self) -> Any:
        """The next row or None."""
        return _guarded(self.connection, super().fetchone)

    def fetchmany(self, *arguments: Any) -> list[Any]:
        """Some of the rows that are left."""
        return _guarded(self.connection, super().fetchmany, *arguments)

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        return _guarded(self.connection, super().fetchall)

    def __next__(self) -> Any:
        return _guarded(self.connection, super().__next__)

    def __iter__(self) -> Iterator[Any]:
        return self


class Connection(sqlcipher.Connection):  # type: ignore[misc]
    """The one connection of a vault; `broken` is true after an error of the disk or of the file."""

    broken: bool = False

    def cursor(self, factory: type[Cursor] = Cursor) -> Any:
        """A cursor that raises our errors."""
        return super().cursor(factory)

    def take_over(self, source: Connection, progress: Callable[[int, int], None] | None = None) -> None:
        """Copies a whole database into this empty one, under this one's key (SQLite's online backup).

        `progress` is told pages done and pages in all; what it raises ends the copying.
        """
        told = None if progress is None else lambda _, left, whole: progress(whole - left, whole)
        _guarded(self, functools.partial(source.backup, self, pages=_COPIED_AT_ONCE, progress=told))

    def abandon(self) -> None:
        """Never closes this connection: its destructor would checkpoint. The process is expected to end."""
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self))

    def close(self) -> None:
        """Closes, unless broken: then it is abandoned."""
        if self.broken:
            self.abandon()
        else:
            super().close()


def open_database(path: Path, keys: RecordKeys, *, read_only: bool = False) -> Connection:
    """A keyed connection to an existing file; raises Damaged when there is none or the key doesn't open it.

    Read-only means the main file alone, immutable: nothing is created, a WAL is not looked at.
    """
    if not path.is_file():
        raise Damaged(Sentence("the database is missing"))
    mode = "mode=ro&immutable=1" if read_only else "mode=rw"
    uri = f"file:{quote(str(path.absolute()))}?{mode}"
    try:
        db: Connection = sqlcipher.connect(uri, uri=True, isolation_level=None, timeout=0, factory=Connection)
    except sqlcipher.DatabaseError as problem:
        raise translated(problem) from None
    db.execute("PRAGMA cipher_log_level = NONE")
    db.set_key(f"x'{keys.database.hex()}{keys.salt.hex()}'")
    try:
        for pragma in _pragmas(read_only=read_only):
            db.execute(pragma)
    except IntakeError:
        db.abandon()
        raise
    return db


def new_database(path: Path, keys: RecordKeys) -> Connection:
    """An empty keyed database in a new owner-only file; raises NoRoom, also when the name exists."""
    os.close(disk.create_new(path))
    return open_database(path, keys)


def memory_database() -> Connection:
    """An empty database in this process's memory, for what was salvaged; its references are not enforced."""
    db: Connection = sqlcipher.connect(":memory:", isolation_level=None, timeout=0, factory=Connection)
    for pragma in ("temp_store = MEMORY", "trusted_schema = OFF", "foreign_keys = OFF", "recursive_triggers = OFF"):
        db.execute(f"PRAGMA {pragma}")
    return db


def require_sentinel(db: Connection) -> None:
    """Raises Damaged unless the row is there that every vault has; else an empty file opens with any key."""
    try:
        row = db.execute("SELECT word FROM sentinel").fetchone()
    except sqlcipher.OperationalError:
        row = None
    if row != (_SENTINEL,):
        db.broken = True
        raise Damaged(Sentence("the database is empty or not a vault's"))


def translated(problem: Exception) -> Exception:
    """The error that a person can do something about, or `problem` itself when it is a bug of ours."""
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code in _BUSY:
        return VaultInUse(Sentence("the database is in use by another program"))
    if code in _FULL:
        return NoRoom(Sentence("the disk is full or read-only; what was kept before is safe"))
    if code in _DISK:
        return NoRoom(Sentence("the disk refuses or the database is missing; what was kept before is safe"))
    if code in _FILE:
        hint = Sentence("Open it read-only and restore the newest backup beside it; nothing was changed.")
        return Damaged(Sentence("a page of the database is not what was written"), hint=hint)
    return problem


def _pragmas(*, read_only: bool) -> Iterable[str]:
    if not read_only:
        yield "PRAGMA locking_mode = EXCLUSIVE"  # before the file is first read: then there is no -shm file
    yield "PRAGMA temp_store = MEMORY"
    yield "PRAGMA foreign_keys = ON"
    yield "PRAGMA trusted_schema = OFF"
    yield f"PRAGMA cache_size = -{CACHE_KIB}"
    if not read_only:
        yield "PRAGMA recursive_triggers = ON"  # else REPLACE takes rows away without asking the triggers of DELETE
        yield "PRAGMA secure_delete = ON"
        yield "PRAGMA journal_mode = WAL"
        yield "PRAGMA synchronous = FULL"
        yield "PRAGMA fullfsync = ON"
        yield "PRAGMA checkpoint_fullfsync = ON"


def _guarded(db: Connection, call: Callable[P, R], *arguments: P.args, **named: P.kwargs) -> R:
    try:
        return call(*arguments, **named)
    except sqlcipher.DatabaseError as problem:
        ours = translated(problem)
        if ours is problem:
            raise
        db.broken = db.broken or not isinstance(ours, VaultInUse | NoRoom) or _is_disk(problem)
        try:
            raise ours from None
        finally:
            del ours  # else this frame and the traceback hold each other, and with them SQLite's statement


def _is_disk(problem: Exception) -> bool:
    return getattr(problem, "sqlite_errorcode", 0) & 0xFF in _DISK
