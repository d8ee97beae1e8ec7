"""Acts on a redaction decision: it is kept, put before a second person, approved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.operations.redaction_table import Seen, Table, Then, draft_of, laid, look_at
from ui.shell import Desk

if TYPE_CHECKING:
    from intake.vault import Vault


def keep(desk: Desk, table: Table, then: Then, said: str) -> None:
    """Keep the decision as one act; the draft is done with."""
    now = desk.now()

    def op(vault: Vault) -> Seen:
        from intake.redaction import deciding
        from intake.vault.settings import write_settings

        found = laid(table)
        table.plan = deciding.keep(vault, found.plan(draft_of(table)), now=now)
        table.draft = found.begin(table.plan)
        write_settings(vault, {table.setting: ""})
        return look_at(vault, table)

    desk.change(op, then, said=said)


def ask_review(desk: Desk, table: Table, then: Then, said: str) -> None:
    """Ask for a second pair of eyes on the decision that is kept."""
    _second(desk, table, then, said, approve=False)


def approve(desk: Desk, table: Table, then: Then, said: str) -> None:
    """Approve what somebody else decided."""
    _second(desk, table, then, said, approve=True)


def _second(desk: Desk, table: Table, then: Then, said: str, *, approve: bool) -> None:
    now = desk.now()

    def op(vault: Vault) -> Seen:
        from intake.redaction import deciding

        step = deciding.approve if approve else deciding.ask_review
        table.plan = step(vault, table.statement, table.profile, now=now)
        return look_at(vault, table)

    desk.change(op, then, said=said)
