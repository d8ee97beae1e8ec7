"""Who did what to whom, where and when, each with the paragraphs that it rests on; and the victims counted."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Struct, field

from intake.vocabulary.forms import Count, Id, Maybe, UncertainDate, coded, refers

Sources = tuple[Annotated[str, refers("paragraph")], ...]
"""Ids of the paragraphs in which it is told."""


class Involvement(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An official's part in an event as the witness tells it, and how she knows."""

    official: Maybe[Annotated[str, refers("official")]] = UNSET
    involvement: Maybe[Annotated[str, coded("involvement")]] = UNSET
    basis: Maybe[Annotated[str, coded("basis")]] = UNSET


class Event(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An arrest, a detention, a transfer, ill-treatment, a death."""

    id: Id
    kind: Annotated[str, coded("event_kinds")]
    victim: Maybe[Annotated[str, refers("person", "victim")]] = UNSET
    facility: Maybe[Annotated[str, refers("facility")]] = UNSET
    from_: Maybe[UncertainDate] = field(default=UNSET, name="from")
    to: Maybe[UncertainDate] = UNSET
    methods: Maybe[tuple[Annotated[str, coded("methods")], ...]] = UNSET
    officials: Maybe[tuple[Involvement, ...]] = UNSET
    source: Maybe[Sources] = UNSET


class Victim(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who is counted: the statistics ask nothing that is not here."""

    id: Id
    sex: Maybe[Annotated[str, coded("sexes")]] = UNSET
    age_group: Maybe[Annotated[str, coded("age_groups")]] = UNSET
    identified: Maybe[bool] = UNSET
    died: Maybe[UncertainDate] = UNSET
    governorate: Maybe[str] = UNSET
    civilian: Maybe[bool] = UNSET
    sources: Maybe[Count] = UNSET
    """How many sources that are not connected with one another."""
    party: Maybe[str] = UNSET
    """`government`, `unknown`, or the name of a group."""
    cause: Maybe[str] = UNSET
    source: Maybe[Sources] = UNSET
