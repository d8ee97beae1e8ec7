"""Users of the vault: one comes, one goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.vault import Vault
    from ui.task import Task
    from ui.work import Failed


def add(desk: Desk, name: str, role: str, passphrase: str, then: Callable[[None], None], failed: Failed) -> None:
    """Let somebody else open the vault with her own passphrase; `role` is a value of `intake.vault.Role`."""
    now = desk.now()

    def op(vault: Vault) -> None:
        from intake import custody
        from intake.vault import Role

        custody.add_user(vault, name, Role(role), passphrase, now=now)

    desk.change(op, then, failed)


def remove(
    desk: Desk, name: str, then: Callable[[None], None], failed: Failed, progress: Callable[[int, int], None]
) -> Task:
    """Shut somebody out, by a re-key; the task that is given back stops it while that changes nothing."""
    now = desk.now()

    def op(vault: Vault, task: Task) -> Vault:
        from intake import custody

        return custody.remove_user(vault, name, now=now, progress=task.report)

    return desk.work.replace(op, then, failed, progress=progress)
