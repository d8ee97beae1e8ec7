"""One holder at a time: an advisory lock on the vault's `lock` file, which is always empty.

The system frees it when the holder's process ends, however it ends. Whoever comes second waits up to
`patience` seconds and then gets VaultInUse.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from intake.errors import NotThere, Sentence, VaultInUse
from intake.vault.disk import refusals

NAME = "lock"
_PAUSE = 0.05

if sys.platform == "win32":
    import msvcrt

    def _try(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _free(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _try(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _free(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class Hold:
    """The lock while it is held; `release` may be called twice."""

    __slots__ = ("_descriptor",)

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Lets the next one in."""
        if self._descriptor is not None:
            _free(self._descriptor)  # not by closing alone: a forked child would still hold it
            os.close(self._descriptor)
            self._descriptor = None


def take(folder: Path, *, patience: float) -> Hold:
    """The lock of the vault in `folder`; raises VaultInUse after `patience` seconds, NotThere for no folder."""
    if not folder.is_dir():
        raise NotThere(Sentence("there is no vault here"), where=str(folder))
    with refusals(Sentence("locking the vault")):
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(folder / NAME, flags, 0o600)
    return _wait(descriptor, patience)


def take_existing(folder: Path, *, patience: float) -> Hold | None:
    """As `take`, for who must not write: None where there is no lock file to be opened for reading."""
    try:
        descriptor = os.open(folder / NAME, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return None
    return _wait(descriptor, patience)


def _wait(descriptor: int, patience: float) -> Hold:
    deadline = time.monotonic() + patience
    while True:
        try:
            _try(descriptor)
        except OSError:
            if time.monotonic() >= deadline:
                os.close(descriptor)
                hint = Sentence("Close the other window or wait until its command has ended.")
                raise VaultInUse(Sentence("vault in use: another program holds it"), hint=hint) from None
            time.sleep(_PAUSE)
        else:
            return Hold(descriptor)
