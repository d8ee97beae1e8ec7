"""The vault as a thing: how it stands, its backup, its check, its users, one's own passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.inspection.state import State
    from intake.vault import Vault
    from ui.task import Task
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody who opens this vault; `role` is a value of `intake.vault.Role`."""

    id: str
    role: str
    removed: bool
    removable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the vault stands."""

    state: State
    users: tuple[User, ...]
    notes: tuple[str, ...]
    """What opening it had to say."""
    damaged: bool
    words: tuple[str, ...]
    """The twelve words of the organisation's key; none for a role that can't open it."""
    rekey_due: tuple[str, ...]
    """Whose passphrase or sheet somebody may have seen since the last re-key."""


def standing(desk: Desk, then: Callable[[Standing], None]) -> None:
    """How it stands now."""
    desk.read(_standing, then)


def back_up(
    desk: Desk, file: Path, then: Callable[[Path], None], failed: Failed, progress: Callable[[int, int], None]
) -> Task:
    """Write a backup; the task that is given back stops it."""
    now = desk.now()

    def op(vault: Vault, task: Task) -> Path:
        from intake import custody

        custody.back_up(vault, file, now=now, progress=task.report)
        return file

    return desk.long(op, then, failed, progress=progress)


def check(
    desk: Desk, then: Callable[[tuple[str, ...]], None], failed: Failed, progress: Callable[[int, int], None]
) -> Task:
    """Compare everything in the vault with what was written; one sentence for each thing that differs."""

    def op(vault: Vault, task: Task) -> tuple[str, ...]:
        from intake import inspection

        return inspection.check_open(vault, progress=task.report)

    return desk.long(op, then, failed, progress=progress)


def change_passphrase(
    desk: Desk, old: str, new: str, *, never_seen: bool, then: Callable[[None], None], failed: Failed
) -> None:
    """Give the user who is signed in a new passphrase."""
    now = desk.now()

    def op(vault: Vault) -> None:
        from intake import custody

        custody.change_passphrase(vault, old, new, now=now, never_seen=never_seen)

    desk.change(op, then, failed)


def rekey(desk: Desk, then: Callable[[None], None], failed: Failed, progress: Callable[[int, int], None]) -> Task:
    """Move everything under a new key; the task that is given back stops it while that changes nothing."""
    now = desk.now()

    def op(vault: Vault, task: Task) -> Vault:
        from intake import custody

        return custody.rekey(vault, now=now, progress=task.report)

    return desk.work.replace(op, then, failed, progress=progress)


def _standing(vault: Vault) -> Standing:
    from intake.errors import NotPermitted
    from intake.inspection.state import state
    from intake.vault.rekeying import due

    try:
        words = vault.organisation_key().words
    except NotPermitted:
        words = ()
    users = tuple(
        User(id=member.id, role=member.role.value, removed=member.slot is None, removable=member.removable)
        for member in vault.directory.members
    )
    return Standing(
        state=state(vault),
        users=users,
        notes=vault.notes,
        damaged=bool(vault.damage),
        words=words,
        rekey_due=tuple(user for user, _ in due(vault)),
    )
