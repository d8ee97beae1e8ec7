"""How one user likes the window, and where she was when she left it. No evidence: written without an act.

Values are short texts. Read-only vaults are read and not written (NotPermitted).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.vault.container import Vault

_READ = "SELECT name, value FROM setting WHERE user = ? AND substr(name, 1, 6) <> 'begun:'"
_WRITE = (
    "INSERT INTO setting (user, name, value) VALUES (?, ?, ?)"
    " ON CONFLICT (user, name) DO UPDATE SET value = excluded.value"
)


def read_settings(vault: Vault) -> dict[str, str]:
    """Every setting of the user who is signed in, by name; what she has begun in forms (`begun`) is none."""
    return dict(vault.db.execute(_READ, (vault.user.id,)).fetchall())


def write_settings(vault: Vault, values: Mapping[str, str]) -> None:
    """Keep these settings for the user who is signed in; others stay."""
    with vault.draft() as db:
        db.executemany(_WRITE, [(vault.user.id, name, value) for name, value in values.items()])
