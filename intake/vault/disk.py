"""The few ways in which a vault touches the disk: whole, fsynced, owner-only, never through a temp folder.

A new or replaced file is written as `NAME.part`, fsynced, renamed, and its folder fsynced; a kill leaves
the old file or the new one. A refusing disk raises NoRoom.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from intake.errors import Damaged, NoRoom, NotThere, Sentence, system_reason

PART = ".part"
_OWNER_ONLY = 0o600
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)

_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
"""A pipe or device in a file's place must not make us wait for ever."""


@contextlib.contextmanager
def refusals(doing: Sentence) -> Iterator[None]:
    """Turns an OSError inside into NoRoom, saying what was being done; the path is not repeated."""
    try:
        yield
    except OSError as problem:
        raise NoRoom(
            Sentence("{doing}: the disk refuses ({reason})", doing=doing, reason=system_reason(problem))
        ) from None


def replace(path: Path, data: bytes) -> None:
    """Puts `data` at `path` atomically; raises NoRoom and leaves what was there before."""
    part = path.with_name(path.name + PART)
    with refusals(Sentence("writing {name}", name=path.name)):
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _NO_LINK, _OWNER_ONLY)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)


def create_new(path: Path) -> int:
    """A descriptor of a new owner-only file; raises NoRoom, also when the name exists."""
    with refusals(Sentence("creating {name}", name=path.name)):
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK, _OWNER_ONLY)


def read(path: Path, *, at_most: int) -> bytes:
    """A small file's bytes; raises NotThere or Damaged (too large, unreadable, no file)."""
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | _NO_LINK | _NO_WAIT), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Damaged(Sentence("{name} is not a file", name=path.name))
            data = file.read(at_most + 1)
    except FileNotFoundError:
        raise NotThere(Sentence("is missing"), where=path.name) from None
    except OSError as problem:
        raise Damaged(
            Sentence("{name} can't be read ({reason})", name=path.name, reason=system_reason(problem))
        ) from None
    if len(data) > at_most:
        raise Damaged(Sentence("{name} is larger than it can be", name=path.name))
    return data


def remove(path: Path) -> None:
    """Removes one file if it is there; raises NoRoom."""
    with refusals(Sentence("removing {name}", name=path.name)):
        path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Makes renames in a folder last through a power cut; Windows does that by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
