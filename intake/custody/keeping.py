"""Acts on the vault as a whole: backup, users, passphrases, re-key, each written into the log that it changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from intake import vault as vaults
from intake.custody.acts import Act
from intake.custody.log import act, append, next_sequence
from intake.errors import BadInput, Sentence, WrongKey

if TYPE_CHECKING:
    from intake.vault import Cost, Keys, Role, Vault


def back_up(vault: Vault, file: Path, *, now: datetime, progress: Callable[[int, int], None] | None = None) -> None:
    """Write a backup and log that it was made; raises as `vault.backup`, and BadInput for a file inside the vault.

    What `progress` raises (a user who stops it) leaves no file and no act.
    """
    try:
        inside = file.absolute().resolve().is_relative_to(vault.path.resolve())
    except RuntimeError:  # links that lead to themselves: nothing can be written there
        raise BadInput(Sentence("is not a file"), where=str(file)) from None
    if inside:
        raise BadInput(Sentence("a backup doesn't belong into the vault's own folder"), where=str(file))
    vaults.backup(vault, file, progress=progress)
    with act(vault, Act.VAULT_BACKED_UP, vault.id, now=now):
        pass


def change_passphrase(
    vault: Vault, old: str, new: str, *, now: datetime, never_seen: bool, cost: Cost | None = None
) -> None:
    """Give the user who is signed in a new passphrase, once she has shown the old one; raises WrongKey, BadInput.

    Unless the old one was `never_seen` by anybody, a re-key is noted as due (`vault.change_passphrase`).
    """
    if vaults.derive(vault.path, old).user != vault.user.id:
        raise WrongKey(Sentence("this passphrase is another user's"))
    vaults.change_passphrase(
        vault,
        new,
        now=now,
        until=next_sequence(vault, now),
        log=lambda _: append(vault, Act.PASSPHRASE_CHANGED, vault.user.id, now),
        cost=cost,
        never_seen=never_seen,
    )


def rekey(vault: Vault, *, now: datetime, progress: Callable[[int, int], None] | None = None) -> Vault:
    """Move everything under a new key (`vault.rekey`); the vault that is given back is open, the old object closed.

    What `progress` raises (a user who stops it) leaves everything as it was.
    """
    return vaults.rekey(
        vault, now=now, progress=progress, log=lambda db: append(vault, Act.REKEYED, vault.id, now, db=db)
    )


def add_user(vault: Vault, user: str, role: Role, passphrase: str, *, now: datetime) -> None:
    """Let somebody else open the vault with her own passphrase; raises as `vault.add_user`."""
    vaults.add_user(vault, user, role, passphrase, log=lambda _: append(vault, Act.USER_ADDED, user, now))


def remove_user(vault: Vault, user: str, *, now: datetime, progress: Callable[[int, int], None] | None = None) -> Vault:
    """Shut a user out, by a re-key in the same act; raises as `vault.remove_user`. As `rekey` otherwise."""
    return vaults.remove_user(
        vault,
        user,
        now=now,
        until=next_sequence(vault, now),
        progress=progress,
        log=lambda db: append(vault, Act.USER_REMOVED, user, now, db=db),
    )


def set_recovery(vault: Vault, secret: bytes, *, now: datetime) -> None:
    """Let a recovery secret open the vault from now on, instead of the one before."""
    vaults.set_recovery(
        vault,
        secret,
        now=now,
        until=next_sequence(vault, now),
        log=lambda _: append(vault, Act.RECOVERY_SET, vault.id, now),
    )


def recover(path: Path, keys: Keys, user: str, passphrase: str, *, now: datetime) -> Vault:
    """Open a vault by its recovery secret, give this custodian a new passphrase, and go on as her.

    `keys` are those of `vault.derive_recovery`. Raises as `vault.unlock` and `vault.give_passphrase`.
    """
    with vaults.unlock_with(path, keys, now=now) as opened:
        vaults.give_passphrase(
            opened,
            user,
            passphrase,
            now=now,
            until=next_sequence(opened, now),
            log=lambda _: append(opened, Act.RECOVERY_USED, user, now),
        )
    return vaults.unlock(path, passphrase, now=now)
