"""A plan: what one reader does not get to see of one statement. It is the decision for all categories."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Meta, Struct, field

from intake.vocabulary.forms import Count, Maybe, coded, refers


class Span(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A stretch of a paragraph's text, in Unicode code points, `end` not included."""

    paragraph: Annotated[str, refers("paragraph", "translation")]
    """The paragraph, or one of its translations: each has a text of its own."""
    start: Count
    end: Count
    category: Annotated[str, coded("redaction_categories")]
    treatment: Annotated[str, coded("treatments")]
    as_: Maybe[str] = field(default=UNSET, name="as")
    """What stands there instead, with `generalise`."""


class Kept(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A stretch that somebody looked at and let stand, and why; a finding there is answered by it."""

    paragraph: Annotated[str, refers("paragraph", "translation")]
    start: Count
    end: Count
    reason: Annotated[str, Meta(min_length=1)]


class Review(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A second pair of eyes that was asked for: until somebody else approves, the plan lets nothing leave."""

    asked_by: str
    approved_by: Maybe[str] = UNSET


class Plan(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All spans of a statement for a profile; there is at most one plan for the two."""

    statement: Annotated[str, refers("statement")]
    profile: Annotated[str, coded("profiles")]
    spans: tuple[Span, ...]
    kept: Maybe[tuple[Kept, ...]] = UNSET
    translations: Maybe[dict[str, str]] = UNSET
    """The translations that were looked at, by id: each with the SHA-256 of its text (UTF-8) as it read then.

    One that is not here, or that reads otherwise by now, leaves under this plan in no export.
    """
    decided_by: Maybe[str] = UNSET
    """The user who decided it last, in this vault."""
    review: Maybe[Review] = UNSET
