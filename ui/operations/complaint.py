"""The complaint in numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.complaint import Statistics
    from intake.vault import Vault


def count(desk: Desk, then: Callable[[Statistics], None]) -> None:
    """Count what the vault holds; who agreed to be counted is judged on the later of the clock and the newest act."""

    def op(vault: Vault) -> Statistics:
        from intake import complaint, custody

        return complaint.statistics(vault, day=custody.day(vault, desk.now()))

    desk.read(op, then)
