"""Giving an exhibit's file back: bit for bit as it was handed in, verified whole before a byte is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.exhibits.store import file_of, open_file

if TYPE_CHECKING:
    from intake.vault import Vault


def read(vault: Vault, exhibit: str) -> bytes:
    """The file taken in for an exhibit; raises NotThere, Damaged, and NotPermitted for a file sealed from this role."""
    return open_file(vault.files, file_of(vault.db, exhibit))
