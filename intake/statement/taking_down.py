"""A session with a survivor begins together with the draft that it writes on: one act, both or neither.

The next session may go on with the same draft. What a session is at any moment is read here as one record.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import UNSET

from intake import custody
from intake.custody import rows
from intake.errors import AlreadyThere, BadInput, NotThere, Sentence
from intake.interview.records import Asked, Interview, Mode, Present
from intake.interview.sessions import moment
from intake.interview.store import in_session, insert_interviews
from intake.statement import store
from intake.statement.records import CaseStatement
from intake.vocabulary.forms import check_code, check_language

if TYPE_CHECKING:
    from intake.vault import Vault

_CASE_OF = "SELECT case_key FROM person WHERE id = ?"
_CODES = "SELECT code FROM statement"
_TAKEN = "SELECT 1 FROM statement WHERE code = ?"
_DRAFTS = "SELECT id, code, language FROM statement WHERE person = ? AND status = 'draft' ORDER BY key"
_NUMBERED = re.compile(r"ST-([0-9]{1,9})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What is said before a session begins. An empty `statement` begins a new draft under `code`."""

    person: str
    language: str
    mode: Mode
    place: str = ""
    present: tuple[Present, ...] = ()
    """Who is there beside her."""
    asked: Asked = "not_asked"
    told: str = ""
    statement: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft that a new session can go on with."""

    id: str
    code: str
    language: str


def begin(vault: Vault, opening: Opening, *, now: datetime) -> str:
    """Begin a session and its draft; the interview's id. Raises BadInput, NotThere, AlreadyThere before it writes.

    Refused: a person who is not there, a language that is no tag, a draft that is hers no longer or no draft any more,
    a second session while one with her is open.
    """
    case_key = _checked(vault, opening)
    interview = secrets.token_hex(8)
    new = None if opening.statement else _draft(vault, opening, interview)
    entry = Interview(
        id=interview,
        person=opening.person,
        started=moment(now),
        place=opening.place.strip() or UNSET,
        language=opening.language,
        present=(Present(role="deponent"), *opening.present),
        mode=opening.mode,
        statement=opening.statement or (new.id if new is not None else UNSET),
        previous_accounts=opening.asked,
        previous_accounts_told=opening.told.strip() or UNSET,
    )
    with custody.act(vault, custody.Act.INTERVIEW_BEGUN, interview, now=now) as act:
        insert_interviews(act, vault, case_key, [entry])
        if new is not None:
            store.insert_statements(act, case_key, [new])
    return interview


def proposed_code(db: rows.Database) -> str:
    """The next free code for a statement: ST-01, ST-02 and on."""
    taken = [int(found[1]) for (code,) in db.execute(_CODES) if (found := _NUMBERED.fullmatch(code))]
    return f"ST-{max(taken, default=0) + 1:02d}"


def drafts_of(db: rows.Database, person: str) -> tuple[Draft, ...]:
    """The drafts of one person that a session can go on with."""
    return tuple(Draft(id=id_, code=code, language=language) for id_, code, language in db.execute(_DRAFTS, (person,)))


def _checked(vault: Vault, opening: Opening) -> int:
    row = vault.db.execute(_CASE_OF, (opening.person,)).fetchone()
    if row is None:
        raise NotThere(Sentence("there is no such person in this vault"), where=opening.person)
    try:
        check_language(opening.language)
    except ValueError as problem:
        raise BadInput(problem.args[0], where="language") from None
    if in_session(vault.db, opening.person):
        raise BadInput(
            Sentence("a session with this person is open already"), hint=Sentence("Go on with it, or end it first.")
        )
    if opening.statement and opening.statement not in {draft.id for draft in drafts_of(vault.db, opening.person)}:
        raise BadInput(Sentence("only her own draft can be written on"), where=opening.statement)
    return int(row[0])


def _draft(vault: Vault, opening: Opening, interview: str) -> CaseStatement:
    code = opening.code.strip() or proposed_code(vault.db)
    try:
        check_code(code)
    except ValueError as problem:
        raise BadInput(problem.args[0], where="code") from None
    if vault.db.execute(_TAKEN, (code,)).fetchone() is not None:
        raise AlreadyThere(Sentence("another statement has this code"), where=code)
    return CaseStatement(
        id=secrets.token_hex(8),
        code=code,
        person=opening.person,
        interview=interview,
        language=opening.language,
        status="draft",
        paragraphs=(),
    )
