"""Whether the disk under a vault is encrypted, as far as the kernel says so; no other program is asked.

Linux names an encrypted mapping `CRYPT-…` in `/sys/dev/block/<major>:<minor>/dm/uuid`; volumes upon it list it under
`slaves`. Disks that encrypt themselves, and other systems, can't be told.
"""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Final

_DEEPEST: Final = 8


class Encryption(StrEnum):
    """The answer; `UNKNOWN` is one."""

    ON = "on"
    NOT_SEEN = "not_seen"
    """The disk is there and nothing under it is encrypted by this system."""
    UNKNOWN = "unknown"


def disk_encryption(path: Path, *, system: Path = Path("/")) -> Encryption:
    """What lies under `path`; `system` is where `sys` is looked for. Raises nothing: what can't be read is unknown."""
    try:
        device = path.stat().st_dev
        place = (system / "sys" / "dev" / "block" / f"{os.major(device)}:{os.minor(device)}").resolve(strict=True)
    except (OSError, AttributeError):  # no such device (network, overlay, btrfs), or a system without device numbers
        return Encryption.UNKNOWN
    return _judge(place, _DEEPEST)


def _judge(place: Path, depth: int) -> Encryption:
    try:
        if (place / "dm" / "uuid").is_file() and (place / "dm" / "uuid").read_text("ascii").startswith("CRYPT-"):
            return Encryption.ON
        below = [entry.resolve(strict=True) for entry in (place / "slaves").iterdir()] if depth else []
    except (OSError, UnicodeDecodeError):
        return Encryption.NOT_SEEN if not (place / "slaves").exists() else Encryption.UNKNOWN
    answers = {_judge(entry, depth - 1) for entry in below}
    return Encryption.ON if answers == {Encryption.ON} else Encryption.NOT_SEEN
