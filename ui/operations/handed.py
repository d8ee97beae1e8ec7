"""The pen that a draft is written with, and from what the page hands over to what the core keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from intake.statement.drafts import Changes
    from intake.statement.drafts import Pen as CorePen
    from ui.interview.written import Handed


@dataclass(slots=True)
class Pen:
    """A draft that is written on; `core` is made and used on the worker alone."""

    statement: str
    core: CorePen | None = field(default=None, repr=False)


def changes(handed: Handed) -> Changes:
    """The paragraphs that were written, with their links, and the order of all."""
    from msgspec import UNSET

    from intake.statement.drafts import Changes
    from intake.statement.records import Link, Paragraph

    return Changes(
        written=tuple(
            Paragraph(
                id=entry.mark.id,
                kind=entry.mark.kind,
                text=entry.text,
                said_at=entry.mark.said_at or UNSET,
                answer=entry.mark.answer or UNSET,
                links=tuple(
                    Link(
                        start=link.start,
                        end=link.end,
                        kind=link.kind,  # type: ignore[arg-type]
                        target=link.target or UNSET,
                        words=link.words or UNSET,
                    )
                    for link in entry.links
                )
                or UNSET,
            )
            for entry in handed.written
        ),
        order=handed.order,
    )
