"""Acts on the vault as a whole: a backup and a change of passphrase, each written into the log that it changes."""

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
    from intake.vault import Cost, Vault


def back_up(vault: Vault, file: Path, *, now: datetime, progress: Callable[[int, int], None] | None = None) -> None:
    """Write a backup and log that it was made; raises as `vault.backup`, and BadInput for a file inside the vault.

    What `progress` raises (a user who stops it) leaves no file and no act.
    """
    if file.absolute().resolve().is_relative_to(vault.path.resolve()):
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
