"""A case in JSON, `"format": "testimony-intake/1"`: the records of every room in one document.

The types are the contract: they decode it, word what is wrong with it, and give its JSON Schema
(`resources/schema/`). Members that may be left out may also be null, and a dump keeps the difference.
"""

from __future__ import annotations

from typing import Annotated, Final, TypeVar

from msgspec import UNSET, Meta, Struct

from intake.actors.records import Facility, Official, Unit
from intake.consent.records import Consent, Recipient
from intake.events.records import Event, Victim
from intake.exhibits.records import Exhibit
from intake.interview.records import Interview
from intake.people.records import CasePerson
from intake.redaction.records import Plan
from intake.statement.records import CaseStatement, Translation, Translator
from intake.vocabulary.forms import Code, Maybe, Names

FORMAT: Final = "testimony-intake/1"

T = TypeVar("T")


class CaseHeader(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the case is called."""

    code: Code
    title: Maybe[Names] = UNSET


class CaseFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole case."""

    format: Annotated[str, Meta(extra_json_schema={"const": FORMAT})]
    case: CaseHeader
    units: Maybe[tuple[Unit, ...]] = UNSET
    facilities: Maybe[tuple[Facility, ...]] = UNSET
    officials: Maybe[tuple[Official, ...]] = UNSET
    people: Maybe[tuple[CasePerson, ...]] = UNSET
    recipients: Maybe[tuple[Recipient, ...]] = UNSET
    consents: Maybe[tuple[Consent, ...]] = UNSET
    interviews: Maybe[tuple[Interview, ...]] = UNSET
    statements: Maybe[tuple[CaseStatement, ...]] = UNSET
    translators: Maybe[tuple[Translator, ...]] = UNSET
    translations: Maybe[tuple[Translation, ...]] = UNSET
    events: Maybe[tuple[Event, ...]] = UNSET
    victims: Maybe[tuple[Victim, ...]] = UNSET
    redactions: Maybe[tuple[Plan, ...]] = UNSET
    exhibits: Maybe[tuple[Exhibit, ...]] = UNSET

    def __repr__(self) -> str:
        return f"CaseFile({self.case.code!r})"


LISTS: Final = tuple(name for name in CaseFile.__struct_fields__ if name not in ("format", "case"))


def entries(value: Maybe[tuple[T, ...]]) -> tuple[T, ...]:
    """A list that may be absent or null, as a tuple."""
    return value if isinstance(value, tuple) else ()
