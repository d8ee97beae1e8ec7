"""Files kept beside the database, each encrypted with a fresh key that lies in its row.

Random names, sizes padded (Padmé), AES-256-GCM in segments (intake.vault.stream), the name bound in. `open`
gives nothing before the last segment and the SHA-256 verified. With `sealed_to_identity` the key is sealed
to the identity key: an interviewer can put such a file and never reads it back. A change to the rows belongs
to an act; erasing the row erases the file from this disk's live files, not from backups.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from intake.errors import BadInput, Damaged, NotThere, Sentence, system_reason
from intake.vault import disk, stream
from intake.vault.derivation import info
from intake.vault.sealing import seal_to
from intake.vault.stretching import KEY_BYTES

if TYPE_CHECKING:
    from intake.vault.container import Change, Vault

FOLDER = "files"
LARGEST = 4 * 1024**3
_NAME = re.compile(r"[0-9a-f]{32}")
_PIECE = 1024 * 1024

_INSERT = "INSERT INTO stored_file (name, size, sha256, key_blob, sealed_to_identity) VALUES (?, ?, ?, ?, ?)"
_SELECT = "SELECT name, size, sha256, key_blob, sealed_to_identity FROM stored_file WHERE name = ?"
_NAMES = "SELECT name FROM stored_file ORDER BY name"
_DELETE = "DELETE FROM stored_file WHERE name = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """One encrypted file: size and SHA-256 are those of the plain text."""

    name: str
    size: int
    sha256: bytes
    key_blob: bytes = field(repr=False)
    sealed_to_identity: bool


class EncryptedFiles:
    """The files of one open vault."""

    __slots__ = ("_vault",)

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def put(self, source: BinaryIO, *, sealed_to_identity: bool) -> StoredFile:
        """Takes the rest of `source`, within an act; the file is on the disk before the act commits.

        Raises BadInput above 4 GiB, NoRoom; an act that isn't kept leaves a file that no row names.
        """
        change = self._change()
        name, key = secrets.token_hex(16), secrets.token_bytes(KEY_BYTES)
        folder = self._vault.path / FOLDER
        with disk.refusals(Sentence("keeping a file")):
            folder.mkdir(mode=0o700, exist_ok=True)
        part = folder / (name + disk.PART)
        plain = _Padded(source)
        descriptor = disk.create_new(part)
        change.if_undone(lambda: disk.remove(folder / name))
        try:
            with disk.refusals(Sentence("keeping a file")), os.fdopen(descriptor, "wb") as file:
                for segment in stream.sealed(plain.pieces(), key, self._bound_to(name)):
                    file.write(segment)
                file.flush()
                os.fsync(file.fileno())
            with disk.refusals(Sentence("keeping a file")):
                part.rename(folder / name)
                disk.sync_folder(folder)
        except BaseException:
            disk.remove(part)
            raise
        blob = self._wrap(key, name) if sealed_to_identity else key
        stored = StoredFile(
            name=name, size=plain.size, sha256=plain.digest(), key_blob=blob, sealed_to_identity=sealed_to_identity
        )
        row = (name, stored.size, stored.sha256, blob, int(sealed_to_identity))
        self._vault.db.execute(_INSERT, row)
        return stored

    def open(self, stored: StoredFile) -> bytes:
        """The whole plain text, verified to the last byte; raises Damaged, NotPermitted, WrongKey."""
        return b"".join(self._plain(stored))

    def verify(self, stored: StoredFile) -> None:
        """Raises Damaged unless the file is whole; without its key (an interviewer) only its size is judged."""
        for _ in self._plain(stored):
            pass

    def stored(self, name: str) -> StoredFile:
        """The row of a file; raises NotThere."""
        row = self._vault.db.execute(_SELECT, (name,)).fetchone()
        if row is None:
            raise NotThere(Sentence("there is no such file in the vault"), where=name)
        return StoredFile(name=row[0], size=row[1], sha256=row[2], key_blob=row[3], sealed_to_identity=bool(row[4]))

    def names(self) -> tuple[str, ...]:
        """The names of all files that have a row."""
        return tuple(row[0] for row in self._vault.db.execute(_NAMES).fetchall())

    def delete(self, name: str) -> None:
        """Erases the row within an act, and the file once that act is kept; raises NotThere."""
        stored = self.stored(name)
        self._vault.db.execute(_DELETE, (stored.name,))
        self._change().after_commit(lambda: disk.remove(self._path(stored.name)))

    def require_size(self, stored: StoredFile) -> None:
        """Raises Damaged unless the file has exactly the length that its row implies."""
        try:
            size = self._path(stored.name).stat().st_size
        except OSError:
            raise Damaged(Sentence("an encrypted file is missing: {name}", name=stored.name)) from None
        if size != stream.sealed_size(stream.padded_size(stored.size)):
            raise Damaged(Sentence("an encrypted file was cut or extended: {name}", name=stored.name))

    def _plain(self, stored: StoredFile) -> Iterator[bytes]:
        self.require_size(stored)
        key, left, sha256 = self._unwrap(stored), stored.size, hashlib.sha256()
        try:
            with self._path(stored.name).open("rb") as file:
                for piece in stream.opened(file, key, self._bound_to(stored.name)):
                    plain, padding = piece[:left], piece[left:]
                    if any(padding):
                        raise Damaged(Sentence("an encrypted file is not padded as we pad"))
                    left -= len(plain)
                    sha256.update(plain)
                    yield plain
        except OSError as problem:
            raise Damaged(
                Sentence("an encrypted file can't be read ({reason})", reason=system_reason(problem))
            ) from None
        if left or not hmac.compare_digest(sha256.digest(), stored.sha256):
            raise Damaged(Sentence("an encrypted file is not the one that its row describes"))

    def _wrap(self, key: bytes, name: str) -> bytes:
        return seal_to(self._vault.directory.identity, key, self._bound_to(name))

    def _unwrap(self, stored: StoredFile) -> bytes:
        key = stored.key_blob
        if stored.sealed_to_identity:
            key = self._vault.identity_pair().open_sealed(key, self._bound_to(stored.name))
        if len(key) != KEY_BYTES:
            raise Damaged(Sentence("the key of an encrypted file is not a key"))
        return key

    def _bound_to(self, name: str) -> bytes:
        return info("file/1", self._vault.id, name)

    def _path(self, name: str) -> Path:
        if _NAME.fullmatch(name) is None:
            raise Damaged(Sentence("an encrypted file has a name that we don't give"))
        return self._vault.path / FOLDER / name

    def _change(self) -> Change:
        change = self._vault.pending
        if change is None:
            raise RuntimeError("files are put and deleted within an act")
        return change


class _Padded:
    """A source's pieces with zeros up to the Padmé size; knows size and digest of the plain part at the end."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._sha256 = hashlib.sha256()
        self.size = 0

    def digest(self) -> bytes:
        """SHA-256 of what was read."""
        return self._sha256.digest()

    def pieces(self) -> Iterator[bytes]:
        """The plain text, then the padding; raises BadInput above 4 GiB."""
        while piece := self._source.read(_PIECE):
            self.size += len(piece)
            if self.size > LARGEST:
                raise BadInput(Sentence("is larger than 4 GiB"), where="file")
            self._sha256.update(piece)
            yield piece
        left = stream.padded_size(self.size) - self.size
        while left:
            step = min(left, _PIECE)
            yield bytes(step)
            left -= step
