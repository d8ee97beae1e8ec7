"""How one user likes the window, where she was when she left it, and when she was here. No evidence: without an act.

Values are short texts. Read-only vaults are read and not written (NotPermitted).
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from intake.vault.container import Vault

_READ = "SELECT name, value FROM setting WHERE user = ? AND name <> ? AND substr(name, 1, 6) <> 'begun:'"
_WRITE = (
    "INSERT INTO setting (user, name, value) VALUES (?, ?, ?)"
    " ON CONFLICT (user, name) DO UPDATE SET value = excluded.value"
)
_OPENED = "opened"
_LAST_OPENED = "SELECT user, value FROM setting WHERE name = ? ORDER BY value DESC LIMIT 1"


def last_opened(vault: Vault) -> tuple[str, str] | None:
    """Who opened this vault in the window before, and when; who only reads, or has another program, leaves no trace."""
    row = vault.db.execute(_LAST_OPENED, (_OPENED,)).fetchone()
    return None if row is None else (row[0], row[1])


def record_opening(vault: Vault, now: datetime) -> None:
    """Keep that the user who is signed in opened it now."""
    write_settings(vault, {_OPENED: now.astimezone(UTC).isoformat(timespec="seconds")})


def read_settings(vault: Vault) -> dict[str, str]:
    """Every setting of the user who is signed in, by name; what she has begun in forms (`begun`) is none."""
    return dict(vault.db.execute(_READ, (vault.user.id, _OPENED)).fetchall())


def write_settings(vault: Vault, values: Mapping[str, str]) -> None:
    """Keep these settings for the user who is signed in; others stay."""
    with vault.draft() as db:
        db.executemany(_WRITE, [(vault.user.id, name, value) for name, value in values.items()])
