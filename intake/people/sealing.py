"""Sealing what only custodians and reviewers read: identities, and the names of those who were present.

Every sealed text is a new version with its author; versions are only added. What is sealed is the record's
canonical form. Opening needs the identity key: the vault raises NotPermitted for an interviewer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from intake.custody import rows

_INSERT = "INSERT INTO sealed_identity (subject, version, author, nonce, sealed) VALUES (?, ?, ?, ?, ?)"
_VERSION = "SELECT coalesce(max(version), 0) FROM sealed_identity WHERE subject = ?"
_NEWEST = "SELECT version, author, sealed FROM sealed_identity WHERE subject = ? ORDER BY version DESC LIMIT 1"


class User(Protocol):
    """Whoever is signed in."""

    @property
    def id(self) -> str: ...


class Sealer(Protocol):
    """The part of an open vault that seals and opens."""

    @property
    def db(self) -> rows.Database: ...
    @property
    def user(self) -> User: ...
    def seal_identity(self, subject: str, version: int, plain: bytes) -> bytes: ...
    def open_identity(self, subject: str, version: int, author: str, sealed: bytes) -> bytes: ...


def seal(act: rows.Writing, vault: Sealer, texts: Sequence[tuple[str, bytes]]) -> None:
    """Seal (subject, plain text) pairs, each as the next version of its subject."""
    author = vault.user.id
    act.db.executemany(_INSERT, _sealed(act, vault, texts, author))


def unseal(vault: Sealer, subject: str) -> bytes | None:
    """The newest sealed text of a subject, opened; None when there is none."""
    row = vault.db.execute(_NEWEST, (subject,)).fetchone()
    if row is None:
        return None
    version, author, sealed = row
    return vault.open_identity(subject, version, author, sealed)


def _sealed(
    act: rows.Writing, vault: Sealer, texts: Sequence[tuple[str, bytes]], author: str
) -> Iterator[tuple[str, int, str, bytes, bytes]]:
    for (subject, plain), nonce in zip(texts, rows.nonces(len(texts)), strict=True):
        version = act.db.execute(_VERSION, (subject,)).fetchone()[0] + 1
        sealed = vault.seal_identity(subject, version, plain)
        act.wrote("identity", f"{subject}/{version}", nonce, sealed)
        yield subject, version, author, nonce, sealed
