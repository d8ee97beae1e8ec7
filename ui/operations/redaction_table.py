"""The table that redaction is decided on: what was read from the vault and the draft, and what is seen of both.

`Table` lives on the worker, so that keys pressed faster than the worker answers are done one after another and none is
lost. The functions are for ops alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from intake.export.documents.papers import PaperPart
    from intake.export.reviewing import Reader, Reviewing
    from intake.redaction.marking import Choice, Draft
    from intake.redaction.records import Plan
    from intake.redaction.reviewing import Item
    from intake.vault import Vault


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
    """Id, number and text of each that may leave; a translation stands behind its paragraph and has its number."""
    translations: Mapping[str, str]
    """Of those that are translations, their language."""
    others: tuple[tuple[str, int], ...]
    categories: tuple[str, ...]
    """What a plan for this reader decides on."""
    readers: tuple[Reader, ...]
    reader: str
    items: tuple[Item, ...] = field(repr=False)
    printed: Mapping[str, tuple[PaperPart, ...]] = field(repr=False)
    decided: int
    edge: Choice | None
    """The place that was changed last."""
    undoes: bool
    redoes: bool
    touched: bool
    """Whether there is anything that the vault's decision does not have: in the draft, or a translation to look at."""
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


def lay_down(vault: Vault, table: Table, draft: Draft) -> None:
    """The draft as it is now, on the disk before it is shown."""
    import msgspec

    from intake.vault.settings import write_settings

    if draft == table.draft:
        return
    write_settings(vault, {table.setting: msgspec.json.encode(draft).decode()})
    before = set(table.draft.choices) if table.draft is not None else set()
    table.draft = draft
    table.edge = next((choice for choice in draft.choices if choice not in before), None)


def look_at(vault: Vault, table: Table) -> Seen:
    """What the screen shows of the table as it lies now."""
    found, draft = laid(table), draft_of(table)
    look = found.look(draft, table.reader)
    statement = found.source.whole.statement
    return Seen(
        statement=statement.id,
        code=statement.code,
        language=statement.language,
        final=statement.status == "final",
        profile=table.profile,
        paragraphs=tuple((key, found.numbers[key], text) for key, text in found.texts.items()),
        translations=found.translations,
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
        touched=draft.touched or found.unseen(table.plan),
        decision=_decision(vault, table.plan, needed=found.source.profile.plan_needed),
    )


def laid(table: Table) -> Reviewing:
    """What was read; RuntimeError before the table is laid."""
    if table.reviewing is None:
        raise RuntimeError("the table is laid before it is looked at")
    return table.reviewing


def draft_of(table: Table) -> Draft:
    """The draft; RuntimeError before the table is laid."""
    if table.draft is None:
        raise RuntimeError("the table is laid before anything is decided")
    return table.draft


def texts_of(table: Table) -> dict[str, str]:
    """The paragraphs by id; none before the table is laid."""
    return dict(table.reviewing.texts) if table.reviewing is not None else {}


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
