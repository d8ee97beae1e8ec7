"""A backup: one file that holds the whole vault, already encrypted, and of which no byte can change unnoticed.

    "testimony-intake/backup/1\\n" ‖ 32 bytes of salt ‖ 4 bytes of length ‖ keys.json ‖ segments (intake.vault.stream)

The segments' key derives from the records key and the salt; everything before them is bound into each. They
hold: 4 bytes of length ‖ index (canonical JSON: name and size of each file) ‖ the files, in the index's order:
database, seal, encrypted files. Restoring needs a passphrase of the time of the backup, and renames the
folder only when the last byte was verified. A backup keeps what is erased from the vault later.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, BinaryIO, Literal

import msgspec

from intake import canonical
from intake.errors import AlreadyThere, BadInput, Damaged, NotPermitted, NotThere, Sentence, system_reason
from intake.vault import disk, judgement, seal, stream
from intake.vault.container import Keys, Vault
from intake.vault.creation import add_origin, building, first_head
from intake.vault.derivation import backup_key, info
from intake.vault.files import FOLDER
from intake.vault.opening import from_keys_file, from_keys_file_again, open_with, unlock_with
from intake.vault.passphrases import keys_file
from intake.vault.slots import LARGEST
from intake.vault.stretching import BACKUP_LENGTH_BYTES as _LENGTH_BYTES
from intake.vault.stretching import BACKUP_MAGIC as MAGIC
from intake.vault.stretching import BACKUP_SALT_BYTES as _SALT_BYTES
from intake.vault.stretching import KEYS_NAME, HeadStart

_PIECE = 1024 * 1024
_LARGEST_INDEX = 256 * 1024 * 1024
_NAME = re.compile(r"records-[0-9a-f]{32}\.(db|seal)|files/[0-9a-f]{32}", re.ASCII)


class _Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: str
    size: Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class _Index(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: Literal["testimony-intake/backup-index/1"] = "testimony-intake/backup-index/1"
    entries: tuple[_Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    keys: bytes = field(repr=False)
    salt: bytes

    def encode(self) -> bytes:
        return MAGIC + self.salt + len(self.keys).to_bytes(_LENGTH_BYTES, "big") + self.keys


def backup(vault: Vault, file: Path, *, progress: Callable[[int, int], None] | None = None) -> None:
    """Writes a consistent copy of the open vault; raises AlreadyThere, NoRoom, Damaged (nothing is left then).

    `progress` is told bytes done and bytes in all; what it raises stops the backup, and nothing is left.
    """
    if vault.read_only:
        raise NotPermitted(Sentence("a vault that is open read-only is not backed up: copy its folder as it is"))
    if os.path.lexists(file):
        raise AlreadyThere(Sentence("something is there already"), where=str(file))
    vault.finish_seal(vault.state())
    vault.checkpoint_wal()
    found = judgement.look(vault.database, vault.keys.records, every_page=True)
    if found.damage:
        raise Damaged(found.damage[0], findings=found.damage)
    keys_file(vault)
    head = _Head(keys=disk.read(vault.path / KEYS_NAME, at_most=LARGEST), salt=secrets.token_bytes(_SALT_BYTES))
    key = backup_key(vault.keys.records.records, vault.id, head.salt)
    part = file.with_name(file.name + disk.PART)
    disk.remove(part)
    descriptor = disk.create_new(part)
    try:
        with disk.refusals(Sentence("writing the backup")), os.fdopen(descriptor, "wb") as out:
            out.write(head.encode())
            for segment in stream.sealed(_plain(vault, progress), key, info(head.encode())):
                out.write(segment)
            out.flush()
            os.fsync(out.fileno())
        with disk.refusals(Sentence("writing the backup")):
            part.rename(file)
            disk.sync_folder(file.parent)
    except BaseException:
        disk.remove(part)
        raise


def restore(file: Path, path: Path, passphrase: str, *, now: datetime, head_start: HeadStart | None = None) -> Vault:
    """The vault of a backup, in a new folder, open; raises WrongKey, Damaged, BadInput, AlreadyThere, NoRoom.

    The vault keeps its id. Its log begins anew: a `log_origin` row with a fresh log id cites the generation and
    the head that were restored, and `state().log_head` is `first_head` of the three.
    """
    with _opened(file) as source:
        head = _read_head(source)
        return _restore(source, head, from_keys_file(head.keys, passphrase, head_start=head_start), path, now)


def restore_with(file: Path, path: Path, keys: Keys, *, now: datetime) -> Vault:
    """As `restore`, with keys worked out before; raises WrongKey when the backup was made under others."""
    with _opened(file) as source:
        head = _read_head(source)
        return _restore(source, head, from_keys_file_again(head.keys, keys), path, now)


def _restore(source: BinaryIO, head: _Head, keys: Keys, path: Path, now: datetime) -> Vault:
    key = backup_key(keys.records.records, keys.vault, head.salt)
    if source.seekable():  # a pipe gives its bytes only once: its folder is renamed only when the last one was verified
        begin = source.tell()
        for _ in stream.opened(source, key, info(head.encode())):
            pass
        source.seek(begin)
    with building(path) as part:
        _unpack(stream.opened(source, key, info(head.encode())), part, keys)
        disk.replace(part / KEYS_NAME, head.keys)
        found = judgement.look(part / keys.database, keys.records, every_page=True)
        if found.damage:
            raise Damaged(found.damage[0], findings=found.damage)
        with open_with(part, keys, None, now=now) as vault, vault.change() as change:
            before = change.before
            log_id = add_origin(vault.db, now, cites=(before.generation, before.log_head))
            change.commit(log_head=first_head(vault.id, log_id, before.log_head))
    return unlock_with(path, keys, now=now)


def _plain(vault: Vault, progress: Callable[[int, int], None] | None = None) -> Iterator[bytes]:
    """Index and files of a vault whose WAL is empty."""
    paths = {vault.keys.database: vault.database}
    paths[seal.path_of(vault.database).name] = seal.path_of(vault.database)
    for name in vault.files.names():
        vault.files.require_size(vault.files.stored(name))
        paths[f"{FOLDER}/{name}"] = vault.path / FOLDER / name
    sizes = {name: path.stat().st_size for name, path in paths.items()}
    entries = tuple(_Entry(name=name, size=size) for name, size in sizes.items())
    index = canonical.encode(_Index(entries=entries))
    yield len(index).to_bytes(_LENGTH_BYTES, "big") + index
    done, whole = 0, sum(sizes.values())
    for name, path in paths.items():
        left = sizes[name]
        with path.open("rb") as file:
            while piece := file.read(min(_PIECE, left)):
                left -= len(piece)
                done += len(piece)
                if progress is not None:
                    progress(done, whole)
                yield piece
        if left:
            raise Damaged(Sentence("a file of the vault became shorter while it was copied"))


def _unpack(pieces: Iterator[bytes], part: Path, keys: Keys) -> None:
    """Writes the files of the index into the folder; every byte has a place, and nothing is left over."""
    reader = _Reader(pieces)
    length = int.from_bytes(reader.take(_LENGTH_BYTES), "big")
    if length > _LARGEST_INDEX:
        raise Damaged(Sentence("the backup's index is larger than it can be"))
    try:
        index = canonical.strict_decode(reader.take(length), _Index, where="index")
    except BadInput:
        raise Damaged(Sentence("the backup's index is not readable")) from None
    names = [entry.name for entry in index.entries]
    wanted = {keys.database, seal.path_of(part / keys.database).name}
    if len(set(names)) != len(names) or not wanted <= set(names) or not all(map(_NAME.fullmatch, names)):
        raise Damaged(Sentence("the backup's index names files that no vault has"))
    with disk.refusals(Sentence("restoring")):
        (part / FOLDER).mkdir(mode=0o700, exist_ok=True)
    for entry in index.entries:
        descriptor = disk.create_new(part / entry.name)
        with disk.refusals(Sentence("restoring")), os.fdopen(descriptor, "wb") as out:
            for piece in reader.pieces(entry.size):
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())
    reader.require_end()
    disk.sync_folder(part / FOLDER)


class _Reader:
    """Takes exact numbers of bytes from a stream of authentic pieces."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._waiting = b""

    def pieces(self, size: int) -> Iterator[bytes]:
        """The next `size` bytes; raises Damaged when there are fewer."""
        while size:
            if not self._waiting:
                self._waiting = next(self._pieces, b"")
                if not self._waiting:
                    raise Damaged(Sentence("the backup ends before its index says"))
            piece, self._waiting = self._waiting[:size], self._waiting[size:]
            size -= len(piece)
            yield piece

    def take(self, size: int) -> bytes:
        """The next `size` bytes at once."""
        return b"".join(self.pieces(size))

    def require_end(self) -> None:
        """Raises Damaged when anything is left; reads to the end, so that the last segment is verified."""
        if self._waiting or any(self._pieces):
            raise Damaged(Sentence("the backup is longer than its index says"))


@contextmanager
def _opened(file: Path) -> Iterator[BinaryIO]:
    try:
        if file.exists() and not (file.is_file() or file.is_dir()):  # a pipe would be waited for for ever
            raise BadInput(Sentence("is not a file"), where=str(file))
        source = file.open("rb")
    except FileNotFoundError:
        raise NotThere(Sentence("there is no backup here"), where=str(file)) from None
    except OSError as problem:
        raise BadInput(Sentence("can't be read ({reason})", reason=system_reason(problem)), where=str(file)) from None
    with source:
        yield source


def _read_head(source: BinaryIO) -> _Head:
    if source.read(len(MAGIC)) != MAGIC:
        raise BadInput(Sentence("is not a backup of a vault"), where=str(source.name))
    salt = source.read(_SALT_BYTES)
    length = int.from_bytes(source.read(_LENGTH_BYTES), "big")
    keys = source.read(length) if length <= LARGEST else b""
    if len(salt) != _SALT_BYTES or len(keys) != length or not keys:
        raise BadInput(Sentence("is cut or changed"), where=str(source.name))
    return _Head(keys=keys, salt=salt)
