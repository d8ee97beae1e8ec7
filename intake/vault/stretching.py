"""Stretching a passphrase (Argon2id, RFC 9106): the slow step, and a head start for it.

`HeadStart` stretches in a thread while the rest of the program is loaded. It judges the cost before it takes any
memory, and tells nothing of what it meets: `intake.vault.opening` reads `keys.json` again, strictly, and stretches for
itself whatever the head start has no answer to.
"""

from __future__ import annotations

import base64
import json
import threading
import unicodedata
from pathlib import Path

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from intake.errors import BadInput, IntakeError

TYPE_CHECKING = False  # see intake.errors: nothing here costs time before the passphrase is being stretched
if TYPE_CHECKING:
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
_LARGEST = 64 * 1024


def require_bounds(cost: Parameters, *, where: str = "") -> None:
    """Raises BadInput unless floor ≤ cost ≤ ceiling; computes nothing and allocates nothing."""
    if cost.memory < FLOOR_MEMORY or cost.passes < FLOOR_PASSES or cost.lanes < LANES:
        raise BadInput("the cost of a passphrase guess is below the floor (64 MiB, 3 passes, 4 lanes)", where=where)
    if cost.memory > CEILING_MEMORY or cost.passes > CEILING_PASSES or cost.lanes > CEILING_LANES:
        raise BadInput("the cost of a passphrase guess is above the ceiling (2 GiB, 16 passes, 16 lanes)", where=where)


def stretch(passphrase: str, salt: bytes, cost: Parameters) -> bytes:
    """Argon2id of the passphrase in NFC; raises BadInput for a cost out of bounds, before memory is taken."""
    require_bounds(cost)
    try:
        secret = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:
        raise BadInput("the passphrase holds characters that are none (half a surrogate pair)") from None
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
        message = f"this computer doesn't give the {cost.memory // 1024} MiB of memory that the passphrase costs"
        raise BadInput(message, hint="Close other programs and try again.") from None


class HeadStart:
    """A passphrase being stretched with the first salt of a vault's `keys.json`; holds a secret, shows none."""

    def __init__(self, path: Path, passphrase: str) -> None:
        self._path = path
        self._passphrase = passphrase
        self._found: tuple[bytes, tuple[int, int, int], bytes] | None = None
        self._thread = threading.Thread(target=self._run, name="stretching", daemon=True)
        self._thread.start()

    def __repr__(self) -> str:
        return "HeadStart(…)"

    def secret(self, passphrase: str, salt: bytes, cost: Parameters) -> bytes | None:
        """The stretched passphrase, when it was this one with this salt and cost; None when it has to be done yet."""
        self._thread.join()
        wanted = (salt, (cost.memory, cost.passes, cost.lanes))
        if self._found is None or passphrase != self._passphrase or self._found[:2] != wanted:
            return None
        return self._found[2]

    def _run(self) -> None:
        try:
            with (self._path / KEYS_NAME).open("rb") as file:
                first = json.loads(file.read(_LARGEST))["salts"][0]
            salt, cost = base64.b64decode(first["salt"]), _Cost(**first["cost"])
            self._found = (salt, (cost.memory, cost.passes, cost.lanes), stretch(self._passphrase, salt, cost))
        except (OSError, ValueError, TypeError, LookupError, RecursionError, IntakeError):
            self._found = None  # whoever opens the vault meets the same, and says it


class _Cost:
    def __init__(self, *, memory: int, passes: int, lanes: int) -> None:
        self.memory, self.passes, self.lanes = memory, passes, lanes
