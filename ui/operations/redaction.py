"""Deciding what a reader does not get to see: every change is one step of a draft, kept at once; `keep` is the act.

`Table` lives on the worker: it holds what was read from the vault and the draft, so that keys pressed faster than the
worker answers are done one after another and none is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ui.shell import Desk

if TYPE_CHECKING:
    from intake.errors import Reason
    from intake.export.documents.papers import PaperParagraph
    from intake.export.reviewing import Reader, Reviewing
    from intake.redaction.marking import Choice, Draft, Spot
    from intake.redaction.records import Plan
    from intake.redaction.reviewing import Item
    from intake.vault import Vault
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """How the decision in the vault stands: by whom, and whether somebody else looked at it."""

    there: bool
    needed: bool
    """Whether nothing leaves for this reader before there is one."""
    by: str = ""
    asked: bool = False
    approved_by: str = ""
    may_approve: bool = False
    second_person: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the screen shows."""

    statement: str
    code: str
    language: str
    final: bool
    profile: str
    paragraphs: tuple[tuple[str, int, str], ...] = field(repr=False)
    """Id, number and text of each that may leave."""
    others: tuple[tuple[str, int], ...]
    categories: tuple[str, ...]
    """What a plan for this reader decides on."""
    readers: tuple[Reader, ...]
    reader: str
    items: tuple[Item, ...] = field(repr=False)
    printed: tuple[PaperParagraph, ...] = field(repr=False)
    decided: int
    edge: Choice | None
    """The place that was changed last."""
    undoes: bool
    redoes: bool
    touched: bool
    """Whether anything is in the draft that the vault's decision does not have."""
    decision: Decision


class Table:
    """What lies on the worker's table; touched by ops alone."""

    def __init__(self, statement: str, profile: str, reader: str) -> None:
        self.statement, self.profile, self.reader = statement, profile, reader
        self.reviewing: Reviewing | None = None
        self.draft: Draft | None = None
        self.plan: Plan | None = None
        self.edge: Choice | None = None

    @property
    def setting(self) -> str:
        """Under which name the draft is kept."""
        return f"redaction:{self.statement}/{self.profile}"


Then = Callable[[Seen], None]


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
        table.draft = marking.begin(table.statement, table.profile, table.plan, found.texts)
        left = read_settings(vault).get(table.setting, "")
        if left:
            table.draft = marking.refit(msgspec.json.decode(left, type=marking.Draft), found.texts)
        if table.reader not in {one.id for one in found.readers}:
            table.reader = found.readers[0].id
        return _seen(vault, table)

    desk.read(op, then, failed)


def read_for(desk: Desk, table: Table, reader: str, then: Then) -> None:
    """Show it as another recipient would read it."""

    def op(vault: Vault) -> Seen:
        table.reader = reader
        return _seen(vault, table)

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

        return marking.decide(draft, _texts(table), spots, category=category, treatment=treatment, words=words)

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
        return marking.move_edge(draft, _texts(table), edge, start=start, end=end)

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
            _lay(vault, table, marking.copy_from(table.draft, other, table.reviewing.texts, wanted))
        return _seen(vault, table)

    desk.change(op, then)


def keep(desk: Desk, table: Table, then: Then, said: str) -> None:
    """Keep the decision as one act; the draft is done with."""
    now = desk.now()

    def op(vault: Vault) -> Seen:
        from intake.redaction import deciding, marking
        from intake.vault.settings import write_settings

        draft, texts = _draft(table), _texts(table)
        table.plan = deciding.keep(vault, marking.plan_of(draft, tuple(texts)), now=now)
        table.draft = marking.begin(table.statement, table.profile, table.plan, texts)
        write_settings(vault, {table.setting: ""})
        return _seen(vault, table)

    def done(seen: Seen) -> None:
        desk.say(said)
        then(seen)

    desk.change(op, done)


def ask_review(desk: Desk, table: Table, then: Then, said: str) -> None:
    """Ask for a second pair of eyes on the decision that is kept."""
    _second(desk, table, then, said, approve=False)


def approve(desk: Desk, table: Table, then: Then, said: str) -> None:
    """Approve what somebody else decided."""
    _second(desk, table, then, said, approve=True)


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


def _second(desk: Desk, table: Table, then: Then, said: str, *, approve: bool) -> None:
    now = desk.now()

    def op(vault: Vault) -> Seen:
        from intake.redaction import deciding

        step = deciding.approve if approve else deciding.ask_review
        table.plan = step(vault, table.statement, table.profile, now=now)
        return _seen(vault, table)

    def done(seen: Seen) -> None:
        desk.say(said)
        then(seen)

    desk.change(op, done)


def _change(desk: Desk, table: Table, step: Callable[[Draft], Draft], then: Then, failed: Failed | None = None) -> None:
    def op(vault: Vault) -> Seen:
        _lay(vault, table, step(_draft(table)))
        return _seen(vault, table)

    desk.change(op, then, failed)


def _lay(vault: Vault, table: Table, draft: Draft) -> None:
    """The draft as it is now, on the disk before it is shown."""
    import msgspec

    from intake.vault.settings import write_settings

    if draft == table.draft:
        return
    write_settings(vault, {table.setting: msgspec.json.encode(draft).decode()})
    before = set(table.draft.choices) if table.draft is not None else set()
    table.draft = draft
    table.edge = next((choice for choice in draft.choices if choice not in before), None)


def _seen(vault: Vault, table: Table) -> Seen:
    if table.reviewing is None:
        raise RuntimeError("the table is laid before it is looked at")
    found, draft = table.reviewing, _draft(table)
    look = found.look(draft, table.reader)
    statement = found.source.whole.statement
    return Seen(
        statement=statement.id,
        code=statement.code,
        language=statement.language,
        final=statement.status == "final",
        profile=table.profile,
        paragraphs=tuple((key, found.numbers[key], text) for key, text in found.texts.items()),
        others=found.others,
        categories=found.source.profile.plan_categories,
        readers=found.readers,
        reader=table.reader,
        items=look.items,
        printed=look.printed,
        decided=look.decided,
        edge=table.edge,
        undoes=bool(draft.past),
        redoes=bool(draft.future),
        touched=draft.touched,
        decision=_decision(vault, table.plan, needed=found.source.profile.plan_needed),
    )


def _decision(vault: Vault, plan: Plan | None, *, needed: bool) -> Decision:
    from intake.redaction import deciding
    from intake.redaction.records import Review

    if plan is None:
        return Decision(there=False, needed=needed)
    review: Any = plan.review if isinstance(plan.review, Review) else None
    return Decision(
        there=True,
        needed=needed,
        by=plan.decided_by if isinstance(plan.decided_by, str) else "",
        asked=review is not None,
        approved_by=review.approved_by if review is not None and isinstance(review.approved_by, str) else "",
        may_approve=deciding.may_approve(vault, plan),
        second_person=bool(deciding.second_people(vault, plan)),
    )


def _draft(table: Table) -> Draft:
    if table.draft is None:
        raise RuntimeError("the table is laid before anything is decided")
    return table.draft


def _texts(table: Table) -> dict[str, str]:
    return dict(table.reviewing.texts) if table.reviewing is not None else {}
