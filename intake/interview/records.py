"""A session with a deponent: when, where, in which language, and who was in the room.

The names of those present are sealed like the deponent's: in the vault a `Present` keeps its role alone.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Struct

from intake.vocabulary.forms import Id, Language, Maybe, Moment, coded, refers


class Present(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who was there (ICC Rules of Procedure and Evidence, rule 111: all present are named)."""

    name: Maybe[str] = UNSET
    role: Maybe[Annotated[str, coded("present_roles")]] = UNSET

    def __repr__(self) -> str:
        return f"Present(role={self.role!r})"


class Interview(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One session; breaks and reasons for stopping are facts, never defects."""

    id: Id
    person: Maybe[Annotated[str, refers("person")]] = UNSET
    started: Maybe[Moment] = UNSET
    ended: Maybe[Moment] = UNSET
    place: Maybe[str] = UNSET
    language: Maybe[Language] = UNSET
    present: Maybe[tuple[Present, ...]] = UNSET
