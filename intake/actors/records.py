"""Units, facilities and officials as they were told of: values read from a case, never judged here."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Struct, field

from intake.vocabulary.forms import Id, Maybe, Names, UncertainDate, coded, refers

UnitRef = Annotated[str, refers("unit")]


class Unit(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of an organisation: an agency, a branch, a section; `parent` is the unit above it."""

    id: Id
    name: Maybe[Names] = UNSET
    kind: Maybe[Annotated[str, coded("unit_kinds")]] = UNSET
    parent: Maybe[UnitRef] = UNSET


class Facility(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place where people were held, questioned, treated or judged; `unit` is who ran it."""

    id: Id
    name: Maybe[Names] = UNSET
    kind: Maybe[Annotated[str, coded("facility_kinds")]] = UNSET
    unit: Maybe[UnitRef] = UNSET
    aliases: Maybe[tuple[str, ...]] = UNSET


class OfficialRole(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A post that an official held for a time."""

    unit: Maybe[UnitRef] = UNSET
    title: Maybe[str] = UNSET
    from_: Maybe[UncertainDate] = field(default=UNSET, name="from")
    to: Maybe[UncertainDate] = UNSET


class Official(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody whom a witness names or describes; a suspect only when a lawyer says so."""

    id: Id
    name: Maybe[Names] = UNSET
    aliases: Maybe[tuple[str, ...]] = UNSET
    rank: Maybe[str] = UNSET
    roles: Maybe[tuple[OfficialRole, ...]] = UNSET
