"""Vaults that lie beside the program (a stick): folders with a `keys.json`. No list of vaults is ever written."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication


def vaults_nearby() -> list[Path]:
    """Vault folders beside a bundled program and in the folder it was started from, by name."""
    places = [Path.cwd()]
    if getattr(sys, "frozen", False):
        places.insert(0, Path(sys.executable).resolve().parent.parent)
    found = {path.parent for place in places for path in place.glob("*/keys.json")}
    return sorted(found)


def last_changed(vault: Path) -> str:
    """The day and time of the newest change of a vault's files, as they can be sorted; empty when unknown.

    In the digits of the window's language, by a translated text: QLocale is too heavy for the first screen.
    """
    try:
        newest = max(path.stat().st_mtime for path in vault.iterdir() if path.name != "lock" and path.is_file())
    except (OSError, ValueError):
        return ""
    at = time.localtime(newest)
    written = f"{at.tm_year}-{at.tm_mon:02}-{at.tm_mday:02} {at.tm_hour:02}:{at.tm_min:02}"
    digits = QCoreApplication.translate("Digits", "0123456789")
    return f"\u2066{written.translate(str.maketrans('0123456789', digits))}\u2069"
