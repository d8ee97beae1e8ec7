"""What a session's screen shows, read at once: the session, its draft, what was agreed, what a link may name.

Nothing of other testimonies is in it (no contamination): units and facilities of the case by their names alone, the
methods' vocabulary, and people, officials and dates only where this very account names them. Never an official's
posts, never another witness's words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from intake.actors.store import facilities, units
from intake.consent.gate import ANYONE, Need, gate
from intake.consent.store import consents_of
from intake.errors import NotPermitted, NotThere, Refused, Sentence
from intake.interview import store as interviews
from intake.interview.records import Interview, Present
from intake.people.store import all_people, person
from intake.statement import store
from intake.statement.records import LinkKind
from intake.vocabulary import load

if TYPE_CHECKING:
    from intake.vault import Vault

SAID_IN_A_SESSION = ("store", "criminal_complaint", "audio_recording")
"""The purposes of consent that matter while she speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that a link may name; `names` by language tag, so that it is found in any of them."""

    kind: LinkKind
    target: str
    names: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A session as it stands."""

    interview: Interview
    person_code: str
    whole: store.Whole
    present: tuple[Present, ...]
    """With names only where the user's role opens them."""
    consents: tuple[tuple[str, bool], ...]
    """Of each purpose that matters now, whether a consent is in force."""
    choices: tuple[Choice, ...]

    def __repr__(self) -> str:
        return f"Sitting({self.interview.id!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """One session in a list: codes and times, no words."""

    interview: Interview
    person_code: str
    statement: str
    """The id of the statement that it wrote on; empty where none is known."""
    statement_code: str


def sitting(vault: Vault, interview: str, *, day: date) -> Sitting:
    """Read a session that was begun here; raises NotThere for one that was not."""
    entry = interviews.interview(vault.db, interview)
    if not isinstance(entry.statement, str) or not isinstance(entry.person, str):
        raise NotThere(Sentence("this session was not begun in this program"), where=interview)
    whole = store.find(vault.db, entry.statement)
    return Sitting(
        interview=entry,
        person_code=person(vault.db, entry.person).code,
        whole=whole,
        present=_present(vault, entry),
        consents=in_force(vault, entry.person, day=day),
        choices=_choices(vault, whole.case_key),
    )


def in_force(vault: Vault, person_id: str, *, day: date) -> tuple[tuple[str, bool], ...]:
    """For each purpose that matters in a session, whether her consent is in force on that day, for whomever."""
    kept = [replace(consent, recipients=(ANYONE,)) for consent in consents_of(vault.db, person_id)]

    def agreed(purpose: str) -> bool:
        try:
            gate(kept, Need(purposes=((purpose,),), recipient=vault.organisation, exposure="anonymous"), day=day)
        except Refused:
            return False
        return True

    return tuple((purpose, agreed(purpose)) for purpose in SAID_IN_A_SESSION)


def session_lines(vault: Vault) -> tuple[SessionLine, ...]:
    """All sessions of the vault, the newest first."""
    people = {entry.id: entry.code for entry in all_people(vault.db)}
    codes, taken_in = store.codes(vault.db)
    lines = []
    for entry in interviews.all_interviews(vault.db):
        statement = entry.statement if isinstance(entry.statement, str) else taken_in.get(entry.id, "")
        code = people.get(entry.person, "") if isinstance(entry.person, str) else ""
        lines.append(
            SessionLine(interview=entry, person_code=code, statement=statement, statement_code=codes.get(statement, ""))
        )
    return tuple(lines)


def _present(vault: Vault, entry: Interview) -> tuple[Present, ...]:
    try:
        named = interviews.with_names(vault, entry)
    except NotPermitted:
        named = entry
    return named.present if isinstance(named.present, tuple) else ()


def _choices(vault: Vault, case_key: int) -> tuple[Choice, ...]:
    named: list[tuple[LinkKind, str, object]] = [("place", f.id, f.name) for f in facilities(vault.db, case_key)]
    named += [("unit", unit.id, unit.name) for unit in units(vault.db, case_key)]
    found = [Choice(kind=kind, target=id_, names=names) for kind, id_, names in named if isinstance(names, dict)]
    methods = [Choice(kind="method", target=entry.code, names=entry.labels) for entry in load("methods").entries]
    return (*(choice for choice in found if choice.names), *methods)
