"""Erasing a whole vault: `keys.json` is destroyed, and without it no passphrase opens anything.

What this doesn't do is said to the user before: an SSD may keep the old bytes, and a backup opens as before.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from intake.errors import Sentence
from intake.vault import disk, lock
from intake.vault.opening import PATIENCE
from intake.vault.stretching import KEYS_NAME


def erase(path: Path, *, patience: float = PATIENCE) -> None:
    """Overwrites and removes `keys.json`; raises VaultInUse, NotThere, NoRoom. Ask the user before calling."""
    hold = lock.take(path, patience=patience)
    try:
        target = path / KEYS_NAME
        with disk.refusals(Sentence("erasing the vault")):
            with target.open("r+b") as file:
                file.write(secrets.token_bytes(target.stat().st_size))
                file.flush()
                os.fsync(file.fileno())
            target.unlink()
        disk.remove(path / (KEYS_NAME + disk.PART))
        disk.sync_folder(path)
    finally:
        hold.release()
