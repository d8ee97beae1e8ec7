"""`inspect`: the container proves itself whole, byte for byte, and says in plain sentences where it isn't.

Salt, size and HMAC of every page and WAL frame by our own code, then SQLCipher's and SQLite's own checks,
`keys.json`, the seal, the directory's signatures, and every encrypted file that this user can open.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from intake.errors import Damaged, IntakeError, NotPermitted, Sentence
from intake.vault import disk, judgement, members, seal
from intake.vault.container import Vault
from intake.vault.files import FOLDER
from intake.vault.slots import LARGEST, parse
from intake.vault.stretching import KEYS_NAME

_DATABASE_CHECKS = ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check")
_MOST_LINES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found; `damage` is false for what is only worth knowing."""

    where: str
    message: Sentence
    damage: bool = True

    @property
    def sentence(self) -> Sentence:
        """Where and what."""
        return Sentence("{where}: {message}", where=self.where, message=self.message)


def inspect(path: Path, vault: Vault) -> list[Finding]:
    """Everything that is not as it was written; empty for a whole vault. Raises none of our errors.

    A whole vault that is open for writing is checkpointed before SQLCipher's own check, which sees the file
    alone. In a damaged one nothing is written back from then on, at closing neither.
    """
    found = list(_keys_and_seal(path, vault))
    looked = judgement.look(path / vault.keys.database, vault.keys.records, every_page=True)
    found += [Finding(where=Sentence("database"), message=message) for message in looked.damage[:_MOST_LINES]]
    found += [Finding(where=Sentence("database"), message=message, damage=False) for message in looked.notes]
    vault.db.broken = vault.db.broken or bool(looked.damage)
    try:
        if not vault.read_only and not vault.db.broken:
            vault.checkpoint_wal()
        found += _database(vault)
        found += _files(path, vault)
    except IntakeError as problem:
        found.append(Finding(where=Sentence("database"), message=problem.message))
    except sqlcipher.DatabaseError as problem:  # a law of the schema that meets a damaged row
        found.append(
            Finding(
                where=Sentence("database"),
                message=Sentence("can't be read to its end ({problem})", problem=str(problem)),
            )
        )
    return found + list(_strangers(path, vault))


def _keys_and_seal(path: Path, vault: Vault) -> Iterator[Finding]:
    try:
        data = disk.read(path / KEYS_NAME, at_most=LARGEST)
        parse(data)
    except IntakeError as problem:
        yield Finding(where=KEYS_NAME, message=problem.message)
        return
    try:
        sealed = seal.read(path / vault.keys.database, vault.keys.records.seal)
    except IntakeError as problem:
        yield Finding(where=Sentence("seal"), message=problem.message)
        return
    if hashlib.sha256(data).digest() not in sealed.keys:
        yield Finding(where=KEYS_NAME, message=Sentence("keys.json is not the one that was sealed"))
    try:
        state = vault.state()
    except IntakeError as problem:
        yield Finding(where=Sentence("database"), message=problem.message)
        return
    before = sealed.generation - 1 if sealed.state == "pending" else sealed.generation
    if state.generation not in (before, sealed.generation) or (
        state.generation == before and state.log_head != sealed.head
    ):
        message = Sentence(
            "the database is at act {found}, the seal at {expected}",
            found=state.generation,
            expected=sealed.generation,
        )
        yield Finding(where=Sentence("seal"), message=message)


def _database(vault: Vault) -> Iterator[Finding]:
    for check in _DATABASE_CHECKS:
        for row in vault.db.execute(check).fetchmany(_MOST_LINES):
            if row != ("ok",):
                words = _one_line(", ".join(str(value) for value in row))
                yield Finding(
                    where=Sentence("database"),
                    message=Sentence("{check}: {words}", check=check.removeprefix("PRAGMA "), words=words),
                )
    try:
        members.read_directory(vault.db, vault.id)
    except Damaged as problem:
        yield Finding(where=Sentence("directory"), message=problem.message)


def _one_line(words: str) -> str:
    """SQLite tells of several pages in one row: the first of them, and how many more there are."""
    first, *more = [line for line in words.splitlines() if line and not line.startswith("***")] or [words]
    return Sentence("{first} and {more} more", first=first, more=len(more)) if more else first


def _files(path: Path, vault: Vault) -> Iterator[Finding]:
    names = set(vault.files.names())
    for name in sorted(names):
        stored = vault.files.stored(name)
        try:
            vault.files.require_size(stored)
            vault.files.verify(stored)
        except NotPermitted:
            message = Sentence("only its size was checked: its key is sealed to custodians and reviewers")
            yield Finding(where=f"{FOLDER}/{name}", message=message, damage=False)
        except IntakeError as problem:
            yield Finding(where=f"{FOLDER}/{name}", message=problem.message)
    folder = path / FOLDER
    for entry in sorted(folder.iterdir()) if folder.is_dir() else ():
        if entry.name not in names:
            message = Sentence("no row names this file: an interrupted change left it; its key is gone")
            yield Finding(where=f"{FOLDER}/{entry.name}", message=message, damage=False)


def _strangers(path: Path, vault: Vault) -> Iterator[Finding]:
    own = {vault.keys.database, vault.keys.database + "-wal", seal.path_of(vault.database).name}
    own |= {KEYS_NAME, FOLDER, "lock"}
    for entry in sorted(path.iterdir()):
        if entry.name not in own:
            yield Finding(where=entry.name, message=Sentence("this file is not part of the vault"), damage=False)
