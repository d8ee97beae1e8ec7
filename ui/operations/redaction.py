"""Deciding what a reader does not get to see: every change is one step of a draft, kept at once.

What makes the draft a decision stands in `redaction_acts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ui.operations.redaction_table import Seen, Table, Then, draft_of, lay_down, look_at, texts_of
from ui.shell import Desk

if TYPE_CHECKING:
    from intake.errors import Reason
    from intake.redaction.marking import Draft, Spot
    from intake.vault import Vault
    from ui.work import Failed


def lay_out(desk: Desk, table: Table, then: Then, failed: Failed | None = None) -> None:
    """Read the statement and take up the draft that was left, or the decision that was kept."""
    now = desk.now()

    def op(vault: Vault) -> Seen:
        import msgspec

        from intake.export import reviewing
        from intake.redaction import marking
        from intake.vault.settings import read_settings

        found = reviewing.begin(vault, table.statement, table.profile, now=now)
        table.reviewing, table.plan = found, found.source.plan
        table.statement = found.source.whole.statement.id
        table.draft = found.begin(table.plan)
        left = read_settings(vault).get(table.setting, "")
        if left:
            table.draft = marking.refit(msgspec.json.decode(left, type=marking.Draft), found.texts, found.translations)
        if table.reader not in {one.id for one in found.readers}:
            table.reader = found.readers[0].id
        return look_at(vault, table)

    desk.read(op, then, failed)


def read_for(desk: Desk, table: Table, reader: str, then: Then) -> None:
    """Show it as another recipient would read it."""

    def op(vault: Vault) -> Seen:
        table.reader = reader
        return look_at(vault, table)

    desk.read(op, then)


def decide(
    desk: Desk,
    table: Table,
    spots: Sequence[Spot],
    then: Then,
    failed: Failed,
    *,
    category: str,
    treatment: str,
    words: str = "",
) -> None:
    """Hide these places, or keep them with a reason."""

    def step(draft: Draft) -> Draft:
        from intake.redaction import marking

        return marking.decide(draft, texts_of(table), spots, category=category, treatment=treatment, words=words)

    _change(desk, table, step, then, failed)


def release(desk: Desk, table: Table, spots: Sequence[Spot], then: Then) -> None:
    """Take back what was decided at these places."""

    def step(draft: Draft) -> Draft:
        from intake.redaction import marking

        return marking.release(draft, spots)

    _change(desk, table, step, then)


def move_edge(desk: Desk, table: Table, spot: Spot, then: Then, *, start: int = 0, end: int = 0) -> None:
    """Move an edge of the place that is being adjusted; `spot` is where it was when its edge was taken."""

    def step(draft: Draft) -> Draft:
        from intake.redaction import marking

        edge = table.edge if table.edge in draft.choices else None
        edge = edge or next((choice for choice in draft.choices if choice.spot == spot), None)
        if edge is None:
            return draft
        return marking.move_edge(draft, texts_of(table), edge, start=start, end=end)

    _change(desk, table, step, then)


def undo(desk: Desk, table: Table, then: Then) -> None:
    """One step back."""
    _change(desk, table, lambda draft: draft.undone(), then)


def redo(desk: Desk, table: Table, then: Then) -> None:
    """One step forward again."""
    _change(desk, table, lambda draft: draft.redone(), then)


def copy_from(desk: Desk, table: Table, profile: str, then: Then) -> None:
    """Take over what was decided for another reader; undone as one step."""

    def op(vault: Vault) -> Seen:
        from intake.redaction import marking, store

        other = store.plan(vault.db, table.statement, profile)
        if other is not None and table.draft is not None and table.reviewing is not None:
            wanted = table.reviewing.source.profile.plan_categories
            lay_down(vault, table, marking.copy_from(table.draft, other, table.reviewing.texts, wanted))
        return look_at(vault, table)

    desk.change(op, then)


def obstacles(desk: Desk, table: Table, then: Callable[[tuple[Reason, ...]], None]) -> None:
    """What an export of this draft would be refused for, beside consent."""

    def op(_: Vault) -> tuple[Reason, ...]:
        if table.reviewing is None or table.draft is None:
            return ()
        return table.reviewing.obstacles(table.draft, table.reader)

    desk.read(op, then)


def alike(desk: Desk, table: Table, spot: Spot, then: Callable[[tuple[Spot, ...]], None]) -> None:
    """Every place that speaks of the same."""

    def op(_: Vault) -> tuple[Spot, ...]:
        return (spot,) if table.reviewing is None else table.reviewing.alike(spot)

    desk.read(op, then)


def spot(paragraph: str, start: int, end: int) -> Spot:
    """A place in the text, as the core knows it."""
    from intake.redaction.marking import Spot

    return Spot(paragraph=paragraph, start=start, end=end)


def _change(desk: Desk, table: Table, step: Callable[[Draft], Draft], then: Then, failed: Failed | None = None) -> None:
    def op(vault: Vault) -> Seen:
        lay_down(vault, table, step(draft_of(table)))
        return look_at(vault, table)

    desk.change(op, then, failed)
