"""The container: an encrypted folder that only its users' passphrases open.

Promises: nothing readable on the disk; one holder at a time; an act is kept whole with its seal or not at
all; a changed, cut, swapped or put-back file is named, never shown as if it were whole, and never made worse
by opening; a role opens what its keys open and nothing else.
Refuses: a wrong passphrase (WrongKey), a second holder (VaultInUse), a malformed `keys.json` or a cost out of
bounds before any memory is taken (BadInput), a damaged vault other than read-only (Damaged), a full disk
(NoRoom), what a role doesn't allow (NotPermitted). No key is ever in a `repr` or a message.

Names are loaded when they are first asked for, so that the passphrase can be stretched meanwhile.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # see intake.errors
if TYPE_CHECKING:
    from intake.vault.backups import backup, restore, restore_with
    from intake.vault.connection import Connection
    from intake.vault.container import Change, Keys, State, UserEntry, Vault
    from intake.vault.cost import FLOOR, Cost
    from intake.vault.creation import create, first_head
    from intake.vault.directory import Directory, Member, Role
    from intake.vault.erasure import erase
    from intake.vault.files import EncryptedFiles, StoredFile
    from intake.vault.opening import (
        derive,
        derive_again,
        derive_recovery,
        unlock,
        unlock_read_only,
        unlock_read_only_with,
        unlock_with,
    )
    from intake.vault.passphrases import change_passphrase
    from intake.vault.proof import Finding, inspect
    from intake.vault.recovering import custodians, give_passphrase, has_recovery, set_recovery
    from intake.vault.recovery_secret import BadSheet
    from intake.vault.rekeying import rekey
    from intake.vault.users import add_user, remove_user

__all__ = [
    "FLOOR",
    "BadSheet",
    "Change",
    "Connection",
    "Cost",
    "Directory",
    "EncryptedFiles",
    "Finding",
    "Keys",
    "Member",
    "Role",
    "State",
    "StoredFile",
    "UserEntry",
    "Vault",
    "add_user",
    "backup",
    "change_passphrase",
    "create",
    "custodians",
    "derive",
    "derive_again",
    "derive_recovery",
    "erase",
    "first_head",
    "give_passphrase",
    "has_recovery",
    "inspect",
    "rekey",
    "remove_user",
    "restore",
    "restore_with",
    "set_recovery",
    "unlock",
    "unlock_read_only",
    "unlock_read_only_with",
    "unlock_with",
]

_HOMES = {
    "backup": "backups",
    "restore": "backups",
    "restore_with": "backups",
    "Connection": "connection",
    "Change": "container",
    "Keys": "container",
    "State": "container",
    "UserEntry": "container",
    "Vault": "container",
    "FLOOR": "cost",
    "Cost": "cost",
    "create": "creation",
    "first_head": "creation",
    "Directory": "directory",
    "Member": "directory",
    "Role": "directory",
    "erase": "erasure",
    "EncryptedFiles": "files",
    "StoredFile": "files",
    "derive": "opening",
    "derive_again": "opening",
    "derive_recovery": "opening",
    "unlock": "opening",
    "unlock_read_only": "opening",
    "unlock_read_only_with": "opening",
    "unlock_with": "opening",
    "change_passphrase": "passphrases",
    "Finding": "proof",
    "inspect": "proof",
    "custodians": "recovering",
    "give_passphrase": "recovering",
    "has_recovery": "recovering",
    "set_recovery": "recovering",
    "BadSheet": "recovery_secret",
    "rekey": "rekeying",
    "add_user": "users",
    "remove_user": "users",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
