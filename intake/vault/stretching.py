"""Stretching a passphrase (Argon2id, RFC 9106): the slow step, and a head start for it.

`HeadStart` stretches in a thread while the rest of the program is loaded. It judges the cost before it takes any
memory, and tells nothing of what it meets: `intake.vault.opening` reads `keys.json` again, strictly, and stretches for
itself whatever the head start has no answer to.
"""

from __future__ import annotations

import base64
import json
import os
import threading
import unicodedata
from pathlib import Path

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from intake.errors import BadInput, IntakeError, Sentence

TYPE_CHECKING = False  # see intake.errors: nothing here costs time before the passphrase is being stretched
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Parameters(Protocol):
        """Argon2id's memory in KiB, its passes (t) and its lanes (p)."""

        @property
        def memory(self) -> int: ...
        @property
        def passes(self) -> int: ...
        @property
        def lanes(self) -> int: ...


MIB = 1024
LANES = 4
FLOOR_MEMORY, CEILING_MEMORY = 64 * MIB, 2048 * MIB
FLOOR_PASSES, CEILING_PASSES = 3, 16
CEILING_LANES = 16
KEY_BYTES = 32
SALT_BYTES = 16
KEYS_NAME = "keys.json"
BACKUP_MAGIC = b"testimony-intake/backup/1\n"
BACKUP_SALT_BYTES = 32
BACKUP_LENGTH_BYTES = 4
_LARGEST = 65 * 1024
"""The most that is read: a `keys.json` of 64 KiB, and what stands before it in a backup."""


def require_bounds(cost: Parameters, *, where: str = "") -> None:
    """Raises BadInput unless floor ≤ cost ≤ ceiling; computes nothing and allocates nothing."""
    if cost.memory < FLOOR_MEMORY or cost.passes < FLOOR_PASSES or cost.lanes < LANES:
        raise BadInput(
            Sentence("the cost of a passphrase guess is below the floor (64 MiB, 3 passes, 4 lanes)"), where=where
        )
    if cost.memory > CEILING_MEMORY or cost.passes > CEILING_PASSES or cost.lanes > CEILING_LANES:
        raise BadInput(
            Sentence("the cost of a passphrase guess is above the ceiling (2 GiB, 16 passes, 16 lanes)"), where=where
        )


def stretch(passphrase: str, salt: bytes, cost: Parameters) -> bytes:
    """Argon2id of the passphrase in NFC; raises BadInput for a cost out of bounds, before memory is taken."""
    require_bounds(cost)
    try:
        secret = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:
        raise BadInput(Sentence("the passphrase holds characters that are none (half a surrogate pair)")) from None
    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except (HashingError, MemoryError):
        message = Sentence(
            "this computer doesn't give the {memory} MiB of memory that the passphrase costs",
            memory=cost.memory // 1024,
        )
        raise BadInput(message, hint=Sentence("Close other programs and try again.")) from None


class HeadStart:
    """A passphrase being stretched while the rest of the program is loaded; holds a secret, shows none.

    `of_vault` and `of_backup` take the first salt of a `keys.json`; `of_new` makes a salt, and finds the cost.
    """

    def __init__(self, passphrase: str, salted: Callable[[], tuple[bytes, Parameters]]) -> None:
        self._passphrase = passphrase
        self._salted = salted
        self._found: tuple[bytes, tuple[int, int, int], bytes] | None = None
        self._thread = threading.Thread(target=self._run, name="stretching", daemon=True)
        self._thread.start()

    @classmethod
    def of_vault(cls, path: Path, passphrase: str) -> HeadStart:
        """For the vault in a folder."""
        return cls(passphrase, lambda: _first_salt(path / KEYS_NAME, 0))

    @classmethod
    def of_backup(cls, file: Path, passphrase: str) -> HeadStart:
        """For the vault in a backup."""
        return cls(passphrase, lambda: _first_salt(file, len(BACKUP_MAGIC) + BACKUP_SALT_BYTES))

    @classmethod
    def of_new(cls, passphrase: str, cost: Parameters | None) -> HeadStart:
        """For a vault that is to be made; without a cost, the one that fits this computer."""
        return cls(passphrase, lambda: (os.urandom(SALT_BYTES), cost or _fitting()))

    def __repr__(self) -> str:
        return "HeadStart(…)"

    def chosen(self) -> tuple[bytes, tuple[int, int, int]] | None:
        """The salt that was taken, and memory, passes and lanes; None when nothing could be stretched."""
        self._thread.join()
        return self._found and self._found[:2]

    def secret(self, passphrase: str, salt: bytes, cost: Parameters) -> bytes | None:
        """The stretched passphrase, when it was this one with this salt and cost; None when it has to be done yet."""
        self._thread.join()
        wanted = (salt, (cost.memory, cost.passes, cost.lanes))
        if self._found is None or passphrase != self._passphrase or self._found[:2] != wanted:
            return None
        return self._found[2]

    def _run(self) -> None:
        try:
            salt, cost = self._salted()
            self._found = (salt, (cost.memory, cost.passes, cost.lanes), stretch(self._passphrase, salt, cost))
        except (OSError, ValueError, TypeError, LookupError, RecursionError, IntakeError):
            self._found = None  # whoever opens the vault meets the same, and says it


class Lightweight:
    """Parameters before msgspec is loaded: memory in KiB, passes, lanes."""

    def __init__(self, *, memory: int, passes: int, lanes: int = LANES) -> None:
        self.memory, self.passes, self.lanes = memory, passes, lanes


def _first_salt(file: Path, at: int) -> tuple[bytes, Parameters]:
    """Salt and cost of the first set in a `keys.json`, which in a backup stands behind magic and salt, and its length.

    Raises ValueError or one of its kin for all that is not so; nothing but a file is opened, since a pipe gives its
    bytes only once.
    """
    if not file.is_file():
        raise ValueError("no file")
    with file.open("rb") as source:
        data = source.read(_LARGEST)
    if at:
        length = int.from_bytes(data[at : at + BACKUP_LENGTH_BYTES], "big")
        data = data[at + BACKUP_LENGTH_BYTES :][:length]
    first = json.loads(data)["salts"][0]
    return base64.b64decode(first["salt"]), Lightweight(**first["cost"])


def _fitting() -> Parameters:
    """The cost that fits this computer."""
    from intake.vault.calibration import fitting  # needed by who makes a vault, only

    def run(memory: int, passes: int) -> None:
        stretch("calibration", bytes(SALT_BYTES), Lightweight(memory=memory, passes=passes))

    memory, passes = fitting(run)
    return Lightweight(memory=memory, passes=passes)
