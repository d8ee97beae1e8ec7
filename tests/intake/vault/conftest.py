"""One vault made at Argon2's floor; each test gets a copy, and keys that open it without stretching again."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake import vault

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
PASSPHRASE = "correct horse battery staple of the seventh word"
ORGANISATION = "A Documentation Centre"
RECOVERY = bytes(range(32))


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A vault's folder and what opens it."""

    path: Path
    keys: vault.Keys

    def unlock(self) -> vault.Vault:
        return vault.unlock_with(self.path, self.keys, now=NOW, patience=0)

    def database(self) -> Path:
        return next(self.path.glob("records-*.db"))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A closed vault with rows, two acts and two encrypted files."""
    path = tmp_path_factory.mktemp("template") / "vault"
    with vault.create(
        path, PASSPHRASE, organisation=ORGANISATION, cost=vault.FLOOR, now=NOW, recovery=RECOVERY
    ) as made:
        with made.change() as change:
            made.db.execute("CREATE TABLE word (key INTEGER PRIMARY KEY, text TEXT NOT NULL)")
            made.db.executemany("INSERT INTO word (text) VALUES (?)", [(f"word {n} " * 30,) for n in range(300)])
            change.commit(log_head=head(1))
        with made.change() as change:
            made.files.put(io.BytesIO(b"a photograph" * 9000), sealed_to_identity=True)
            made.files.put(io.BytesIO(b"a page"), sealed_to_identity=False)
            change.commit(log_head=head(2))
        return Copy(path=path, keys=made.keys)


@pytest.fixture
def copied(template: Copy, tmp_path: Path) -> Copy:
    """A fresh copy of the template."""
    return Copy(path=shutil.copytree(template.path, tmp_path / "vault"), keys=template.keys)


@pytest.fixture
def copy_of(tmp_path: Path) -> Callable[[Copy], Copy]:
    """Makes any number of copies; each replaces the one before."""
    target = tmp_path / "again"

    def make(source: Copy) -> Copy:
        shutil.rmtree(target, ignore_errors=True)
        return Copy(path=shutil.copytree(source.path, target), keys=source.keys)

    return make


def head(number: int) -> bytes:
    """A log head as custody would give it."""
    return number.to_bytes(32, "big")


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a folder but the lock; an empty WAL is the same as none."""
    found = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }
    return {name: data for name, data in found.items() if data or not name.endswith("-wal")}
