"""The rows of exhibits and of the files taken in for them.

A file is hashed and encrypted before anything else looks at it (`vault.files.put`), kept bit for bit, and
its SHA-256 is a record of its own, for which the log vouches. When the exhibit shows a person, the key of
its file is sealed to the identity key.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, Protocol, TypeVar

from msgspec import Struct

from intake.custody import rows
from intake.errors import Damaged, NotThere, Sentence
from intake.exhibits.beside import kind_of
from intake.exhibits.records import Exhibit

_INSERT = "INSERT INTO exhibit (case_key, nonce, body) VALUES (?, ?, ?)"
_INSERT_FILE = "INSERT INTO exhibit_file (nonce, body) VALUES (?, ?)"
_EXHIBITS = "SELECT body FROM exhibit WHERE case_key = ? ORDER BY key"
_ALL = "SELECT body FROM exhibit ORDER BY key"
_OF_STATEMENT = "SELECT body FROM exhibit WHERE statement = ? ORDER BY key"
_FILE = "SELECT body FROM exhibit_file WHERE exhibit = ?"
_FILES = "SELECT body FROM exhibit_file ORDER BY key"


class StoredFile(Protocol):
    """What the vault knows of a file that it took in."""

    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def sha256(self) -> bytes: ...


S_in = TypeVar("S_in", bound=StoredFile, covariant=True)
S = TypeVar("S", bound=StoredFile)


class Intake(Protocol[S_in]):
    """The part of a vault's files that takes one in, within an act."""

    def put(self, source: BinaryIO, /, *, sealed_to_identity: bool) -> S_in: ...


class Files(Protocol[S]):
    """The part of a vault's files that gives one back, verified whole."""

    def stored(self, name: str, /) -> S: ...
    def open(self, stored: S, /) -> bytes: ...


class TakenIn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file of an exhibit, as the log vouches for it; the hash never leaves the vault."""

    exhibit: str
    name: str
    """The random name under which the vault stores it."""
    size: int
    sha256: str
    media: str
    sealed: bool
    """Whether its key is sealed to the identity key."""


def take_in(files: Intake[StoredFile], exhibit: Exhibit, stream: BinaryIO) -> TakenIn:
    """Hash and encrypt the exhibit's file, within an act; an act that is not kept leaves no file behind."""
    media = kind_of(stream)
    sealed = shows_a_person(exhibit)
    stored = files.put(stream, sealed_to_identity=sealed)
    return TakenIn(
        exhibit=exhibit.id,
        name=stored.name,
        size=stored.size,
        sha256=stored.sha256.hex(),
        media=media,
        sealed=sealed,
    )


def shows_a_person(exhibit: Exhibit) -> bool:
    """Whether this is somebody's own: then only custodians and reviewers open its file."""
    return isinstance(exhibit.person, str)


def insert_exhibits(act: rows.Writing, case_key: int, exhibits: Sequence[Exhibit], files: Sequence[TakenIn]) -> None:
    """Write exhibits of a case, in order, with the files taken in for them."""
    rows.insert(act, _INSERT, "exhibit", case_key, [(entry.id, entry) for entry in exhibits])
    kept = rows.written(act, "exhibit_file", [(file.exhibit, file) for file in files])
    act.db.executemany(_INSERT_FILE, kept)


def exhibits(db: rows.Database, case_key: int) -> tuple[Exhibit, ...]:
    """All exhibits of a case, in the order in which they were given."""
    return rows.decode(db.execute(_EXHIBITS, (case_key,)), Exhibit)


def all_exhibits(db: rows.Database) -> tuple[Exhibit, ...]:
    """All exhibits of the vault."""
    return rows.decode(db.execute(_ALL), Exhibit)


def numbered(db: rows.Database) -> tuple[tuple[str, Exhibit], ...]:
    """All exhibits of the vault, each with the code by which people speak of it here."""
    return tuple((f"X-{number}", exhibit) for number, exhibit in enumerate(all_exhibits(db), 1))


def exhibits_of(db: rows.Database, statement: str) -> tuple[Exhibit, ...]:
    """The exhibits of one statement."""
    return rows.decode(db.execute(_OF_STATEMENT, (statement,)), Exhibit)


def has_file(db: rows.Database, exhibit: str) -> bool:
    """Whether a file was taken in for it."""
    return db.execute(_FILE, (exhibit,)).fetchone() is not None


def file_of(db: rows.Database, exhibit: str) -> TakenIn:
    """What was taken in for an exhibit; raises NotThere when it came without a file, or is not there."""
    found = rows.decode(db.execute(_FILE, (exhibit,)), TakenIn)
    if not found:
        raise NotThere(Sentence("no file was taken in for this exhibit"), where=exhibit)
    return found[0]


def open_file(files: Files[S], taken_in: TakenIn) -> bytes:
    """The file bit for bit, verified against what the log vouches for; raises Damaged, NotPermitted."""
    stored = files.stored(taken_in.name)
    if stored.sha256.hex() != taken_in.sha256 or stored.size != taken_in.size:
        raise Damaged(Sentence("the file of an exhibit is not the one that was taken in"))
    return files.open(stored)


def all_files(db: rows.Database) -> tuple[TakenIn, ...]:
    """Every taken-in file of the vault: what `check` compares with the files on the disk."""
    return rows.decode(db.execute(_FILES), TakenIn)
