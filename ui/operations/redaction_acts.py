"""Acts on a redaction decision: it is kept, put before a second person, approved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.operations.redaction_table import Seen, Table, Then, draft_of, look_at, texts_of
from ui.shell import Desk

if TYPE_CHECKING:
    from intake.vault import Vault


def keep(desk: Desk, table: Table, then: Then, said: str) -> None:
    """Keep the decision as one act; the draft is done with."""
    now = desk.now()

    def op(vault: Vault) -> Seen:
        from intake.redaction import deciding, marking
        from intake.vault.settings import write_settings

        draft, texts = draft_of(table), texts_of(table)
        table.plan = deciding.keep(vault, marking.plan_of(draft, tuple(texts)), now=now)
        table.draft = marking.begin(table.statement, table.profile, table.plan, texts)
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
