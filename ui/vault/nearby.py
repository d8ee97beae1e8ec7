"""Vaults that lie beside the program (a stick): folders with a `keys.json`. No list of vaults is ever written."""

from __future__ import annotations

import sys
import time
from pathlib import Path


def vaults_nearby() -> list[Path]:
    """Vault folders beside a bundled program and in the folder it was started from, by name."""
    places = [Path.cwd()]
    if getattr(sys, "frozen", False):
        places.insert(0, Path(sys.executable).resolve().parent.parent)
    found = {path.parent for place in places for path in place.glob("*/keys.json")}
    return sorted(found)


def last_changed(vault: Path) -> str:
    """The day and time of the newest change of a vault's files, as they can be sorted; empty when unknown."""
    try:
        newest = max(path.stat().st_mtime for path in vault.iterdir() if path.name != "lock" and path.is_file())
    except (OSError, ValueError):
        return ""
    return time.strftime("\u2066%Y-%m-%d %H:%M\u2069", time.localtime(newest))
