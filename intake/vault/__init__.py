"""The container."""

from __future__ import annotations

from intake.vault.container import Change, Keys, State, UserEntry, Vault
from intake.vault.cost import FLOOR, Cost
from intake.vault.creation import create, first_head
from intake.vault.directory import Directory, Member, Role
from intake.vault.opening import (
    derive,
    derive_recovery,
    unlock,
    unlock_read_only,
    unlock_read_only_with,
    unlock_with,
)

__all__ = [
    "FLOOR",
    "Change",
    "Cost",
    "Directory",
    "Keys",
    "Member",
    "Role",
    "State",
    "UserEntry",
    "Vault",
    "create",
    "derive",
    "derive_recovery",
    "first_head",
    "unlock",
    "unlock_read_only",
    "unlock_read_only_with",
    "unlock_with",
]
