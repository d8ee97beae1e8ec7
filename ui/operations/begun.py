"""What is begun in a form: kept in the vault while it is typed, read when the form is shown again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.operations.ledger import Ledger
from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.vault import Vault
    from ui.work import Failed


def read(desk: Desk, form: str, then: Callable[[str], None]) -> None:
    """What stands begun in it; empty if nothing."""

    def op(vault: Vault) -> str:
        from intake.vault.begun import begun

        return begun(vault, form)

    desk.read(op, then)


def keep(desk: Desk, form: str, text: str, ledger: Ledger, failed: Failed) -> None:
    """Keep it as it stands now; an empty text erases it."""
    ledger.hand_over()

    def op(vault: Vault) -> None:
        from intake.vault.begun import keep_begun

        good = False
        try:
            keep_begun(vault, form, text)
            good = True
        finally:
            ledger.settle(good=good)

    desk.keep(op, None, failed)
