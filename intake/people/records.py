"""People of a case: who is spoken of by code, and, kept apart, who they are.

`CasePerson` is what a case file brings. In the vault it becomes two: `Person`, which every user reads,
and `Identity`, which is sealed and opened by custodians and reviewers alone.
"""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct

from intake.vocabulary.forms import Code, Id, Maybe, UncertainDate, coded


class Identity(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who a person is. Never in a body, an index, a log line or a `repr`."""

    full_name: Annotated[str, Meta(min_length=1)]
    other_names: Maybe[tuple[str, ...]] = UNSET
    born: Maybe[UncertainDate] = UNSET
    sex: Maybe[Annotated[str, coded("sexes")]] = UNSET
    nationality: Maybe[str] = UNSET
    contact: Maybe[str] = UNSET

    def __repr__(self) -> str:
        return "Identity(…)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []


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
