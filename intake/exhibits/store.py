"""The rows of exhibits and of the files taken in for them.

A file is hashed and encrypted before anything else looks at it (`vault.files.put`), kept bit for bit, and
its SHA-256 is a record of its own, for which the log vouches. When the exhibit shows a person, the key of
its file is sealed to the identity key.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from msgspec import Struct

from intake.custody import rows
from intake.errors import NotThere
from intake.exhibits.beside import kind_of
from intake.exhibits.records import Exhibit

_INSERT = "INSERT INTO exhibit (case_key, nonce, body) VALUES (?, ?, ?)"
_INSERT_FILE = "INSERT INTO exhibit_file (nonce, body, key_blob) VALUES (?, ?, ?)"
_EXHIBITS = "SELECT body FROM exhibit WHERE case_key = ? ORDER BY key"
_OF_STATEMENT = "SELECT body FROM exhibit WHERE statement = ? ORDER BY key"
_FILE = "SELECT body, key_blob FROM exhibit_file WHERE exhibit = ?"
_FILES = "SELECT body, key_blob FROM exhibit_file ORDER BY key"


class StoredFile(Protocol):
    """What the vault knows of a file that it took in."""

    @property
    def name(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def sha256(self) -> bytes: ...
    @property
    def key_blob(self) -> bytes: ...


class Files(Protocol):
    """The part of an open vault that takes files in."""

    def put(self, stream: BinaryIO, *, sealed_to_identity: bool) -> StoredFile: ...


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitFile:
    """A taken-in file with the sealed or wrapped key that opens it."""

    taken_in: TakenIn
    key_blob: bytes


def take_in(files: Files, exhibit: Exhibit, stream: BinaryIO) -> ExhibitFile:
    """Hash and encrypt the exhibit's file; nothing is written to the database yet."""
    media = kind_of(stream)
    sealed = shows_a_person(exhibit)
    stored = files.put(stream, sealed_to_identity=sealed)
    return ExhibitFile(
        taken_in=TakenIn(
            exhibit=exhibit.id,
            name=stored.name,
            size=stored.size,
            sha256=stored.sha256.hex(),
            media=media,
            sealed=sealed,
        ),
        key_blob=stored.key_blob,
    )


def shows_a_person(exhibit: Exhibit) -> bool:
    """Whether this is somebody's own: then only custodians and reviewers open its file."""
    return isinstance(exhibit.person, str)


def insert_exhibits(
    act: rows.Writing, case_key: int, exhibits: Sequence[Exhibit], files: Mapping[str, ExhibitFile]
) -> None:
    """Write exhibits of a case, in order, with the files taken in for them, by exhibit id."""
    rows.insert(act, _INSERT, "exhibit", case_key, [(entry.id, entry) for entry in exhibits])
    kept = rows.written(act, "exhibit_file", [(file.taken_in.exhibit, file.taken_in) for file in files.values()])
    act.db.executemany(
        _INSERT_FILE, ((*row, file.key_blob) for row, file in zip(kept, files.values(), strict=True))
    )


def exhibits(db: rows.Database, case_key: int) -> tuple[Exhibit, ...]:
    """All exhibits of a case, in the order in which they were given."""
    return rows.decode(db.execute(_EXHIBITS, (case_key,)), Exhibit)


def exhibits_of(db: rows.Database, statement: str) -> tuple[Exhibit, ...]:
    """The exhibits of one statement."""
    return rows.decode(db.execute(_OF_STATEMENT, (statement,)), Exhibit)


def file_of(db: rows.Database, exhibit: str) -> ExhibitFile:
    """The file taken in for an exhibit; raises NotThere."""
    found = _files(db.execute(_FILE, (exhibit,)))
    if not found:
        raise NotThere("no file was taken in for this exhibit", where=exhibit)
    return found[0]


def all_files(db: rows.Database) -> tuple[ExhibitFile, ...]:
    """Every taken-in file of the vault: what `check` compares with the files on the disk."""
    return _files(db.execute(_FILES))


def _files(answer: rows.Cursor) -> tuple[ExhibitFile, ...]:
    kept = answer.fetchall()
    bodies = rows.decode(iter(kept), TakenIn)
    return tuple(ExhibitFile(taken_in=body, key_blob=row[1]) for body, row in zip(bodies, kept, strict=True))
