"""A session with a deponent: when, where, in which language, and who was in the room.

The names of those present are sealed like the deponent's: in the vault a `Present` keeps its role alone.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Struct

from intake.vocabulary.forms import Id, Language, Maybe, Moment, coded, refers

Mode = Literal["first_account", "full_statement"]
"""A first account is short: who, what, where, when, who else knows, what exists. Investigators take full statements."""
StopReason = Literal["under_18", "sexual_violence", "risk_of_suicide", "self_incrimination"]
"""Why an interview stops and she is referred on (domain.md, principle 12)."""
Asked = Literal["none", "told", "not_asked"]
"""Whether she was asked if she had been interviewed before (Murad Code), and what she said."""
State = Literal["open", "paused", "ended"]


class Present(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who was there (ICC Rules of Procedure and Evidence, rule 111: all present are named)."""

    name: Maybe[str] = UNSET
    role: Maybe[Annotated[str, coded("present_roles")]] = UNSET

    def __repr__(self) -> str:
        return f"Present(role={self.role!r})"


class Break(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pause: from when, until when. While it lasts there is no `until`."""

    at: Moment
    until: Maybe[Moment] = UNSET


class FollowUp(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The interview stopped for her sake, and what is to be done."""

    at: Moment
    because: StopReason
    done: Maybe[Moment] = UNSET
    note: Maybe[str] = UNSET
    """What was done for her."""


class Interview(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One session; breaks and reasons for stopping are facts, never defects."""

    id: Id
    person: Maybe[Annotated[str, refers("person")]] = UNSET
    started: Maybe[Moment] = UNSET
    ended: Maybe[Moment] = UNSET
    place: Maybe[str] = UNSET
    language: Maybe[Language] = UNSET
    present: Maybe[tuple[Present, ...]] = UNSET
    mode: Maybe[Mode] = UNSET
    statement: Maybe[Annotated[str, refers("statement")]] = UNSET
    """The statement that this session writes on; several sessions may name the same one."""
    previous_accounts: Maybe[Asked] = UNSET
    previous_accounts_told: Maybe[str] = UNSET
    breaks: Maybe[tuple[Break, ...]] = UNSET
    ended_because: Maybe[str] = UNSET
    follow_ups: Maybe[tuple[FollowUp, ...]] = UNSET

    @property
    def state(self) -> State:
        """Open and paused are only sessions that were begun here; all others are over."""
        if isinstance(self.ended, str) or not isinstance(self.statement, str):
            return "ended"
        pauses = self.breaks if isinstance(self.breaks, tuple) else ()
        return "paused" if pauses and not isinstance(pauses[-1].until, str) else "open"
