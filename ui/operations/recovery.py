"""The recovery sheet: made, typed back, kept; and the way into a vault by it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ui.operations.opening import opened
from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.vault import Keys, Vault
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A new secret and the groups that stand on paper; it opens nothing before it is kept."""

    secret: bytes = field(repr=False)
    groups: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """A vault that a sheet opens, and the custodians who can be given a new passphrase."""

    path: Path
    keys: Keys = field(repr=False)
    users: tuple[str, ...]


def new_sheet(desk: Desk, then: Callable[[Sheet], None]) -> None:
    """Make a secret."""

    def op() -> Sheet:
        from intake.vault.recovery_secret import groups_of, new_secret

        secret = new_secret()
        return Sheet(secret=secret, groups=groups_of(secret))

    desk.work.free(op, then)


def wrong_groups(desk: Desk, typed: Sequence[str], then: Callable[[tuple[int, ...]], None]) -> None:
    """Which of the groups that are typed to their end can't be right."""
    groups = tuple(typed)

    def op() -> tuple[int, ...]:
        from intake.vault.recovery_secret import mistyped

        return mistyped(groups)

    desk.work.free(op, then)


def keep(desk: Desk, sheet: Sheet, typed: Sequence[str], then: Callable[[None], None], failed: Failed) -> None:
    """Let the sheet open the vault, once it was typed back from the paper; raises BadSheet, which names groups."""
    groups, now = tuple(typed), desk.now()

    def op(vault: Vault) -> None:
        from intake import custody
        from intake.vault.recovery_secret import require_same

        require_same(sheet.secret, groups)
        custody.set_recovery(vault, sheet.secret, now=now)

    desk.change(op, then, failed)


def look(desk: Desk, path: Path, typed: Sequence[str], then: Callable[[Rescue], None], failed: Failed) -> None:
    """Whether these groups open the vault, and for whom; nothing is changed by it."""
    groups, now = tuple(typed), desk.now()

    def op() -> Rescue:
        from intake import vault
        from intake.vault.recovery_secret import secret_of

        keys = vault.derive_recovery(path, secret_of(groups))
        with vault.unlock_with(path, keys, now=now) as found:
            users = tuple(member.id for member in vault.custodians(found))
        return Rescue(path=path, keys=keys, users=users)

    desk.work.free(op, then, failed)


def rescue(desk: Desk, found: Rescue, user: str, passphrase: str, then: Callable[[], None], failed: Failed) -> None:
    """Give this custodian the new passphrase and open the vault as her."""
    now = desk.now()

    def op() -> Vault:
        from intake import custody

        return custody.recover(found.path, found.keys, user, passphrase, now=now)

    desk.work.open(op, lambda vault: opened(desk, vault, then), failed)
