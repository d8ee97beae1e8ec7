"""People of a case: who is spoken of by code, and, kept apart, who they are.

`CasePerson` is what a case file brings. In the vault it becomes two: `Person`, which every user reads,
and `Identity`, which is sealed and opened by custodians and reviewers alone.
"""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct

from intake.vocabulary.forms import Code, Id, Maybe, UncertainDate, coded


class _Private(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What shows nothing of itself in a `repr`."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []


class PreviousAccount(_Private, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An account that she gave before, elsewhere: asked first, so that nobody makes her tell it twice."""

    told: Annotated[str, Meta(min_length=1)]
    """To whom: an authority, an organisation, a person."""
    when: Maybe[UncertainDate] = UNSET
    where: Maybe[str] = UNSET
    note: Maybe[str] = UNSET


class PowerOfAttorney(_Private, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who acts for her, and since when."""

    holder: Annotated[str, Meta(min_length=1)]
    given: Maybe[UncertainDate] = UNSET


class Identity(_Private, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who a person is. Never in a body, an index, a log line or a `repr`."""

    full_name: Annotated[str, Meta(min_length=1)]
    other_names: Maybe[tuple[str, ...]] = UNSET
    born: Maybe[UncertainDate] = UNSET
    sex: Maybe[Annotated[str, coded("sexes")]] = UNSET
    nationality: Maybe[str] = UNSET
    contact: Maybe[str] = UNSET
    contact_rules: Maybe[str] = UNSET
    """How she may be reached without danger, and how never."""
    risks: Maybe[str] = UNSET
    """What she fears, for herself and for others."""
    service_address: Maybe[str] = UNSET
    """Where papers for her may be served: counsel, as a rule."""
    power_of_attorney: Maybe[PowerOfAttorney] = UNSET
    previous_accounts: Maybe[tuple[PreviousAccount, ...]] = UNSET

    def to_be_told(self) -> Identity:
        """What an identity file may say of her: who she is and how to reach her, never risks or earlier accounts."""
        return Identity(
            full_name=self.full_name,
            other_names=self.other_names,
            born=self.born,
            sex=self.sex,
            nationality=self.nationality,
            contact=self.contact,
            service_address=self.service_address,
        )


class Person(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person as all users see her: a code and a role in the case, both free of identity."""

    id: Id
    code: Code
    role: Maybe[str] = UNSET


class CasePerson(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person as a case file has her, with her identity in the clear."""

    id: Id
    code: Code
    role: Maybe[str] = UNSET
    identity: Identity

    def person(self) -> Person:
        """The part that is not sealed."""
        return Person(id=self.id, code=self.code, role=self.role)
