"""The rows of interviews; the names of those present are sealed beside them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec import UNSET

from intake.custody import rows
from intake.errors import Damaged, NotThere, Sentence
from intake.interview.records import Interview, Present
from intake.people import sealing

_INSERT = "INSERT INTO interview (case_key, nonce, body) VALUES (?, ?, ?)"
_INTERVIEWS = "SELECT body FROM interview WHERE case_key = ? ORDER BY key"
_ALL = "SELECT body FROM interview ORDER BY key DESC"
_OF_PERSON = "SELECT body FROM interview WHERE person = ? ORDER BY key DESC"
_ONE = "SELECT body FROM interview WHERE id = ?"
_UPDATE = "UPDATE interview SET nonce = ?, body = ? WHERE id = ?"


def subject(interview: str) -> str:
    """Under which name the names of those present are sealed."""
    return f"interview:{interview}"


def insert_interviews(act: rows.Writing, vault: sealing.Sealer, case_key: int, interviews: Sequence[Interview]) -> None:
    """Write interviews of a case, in order; names of those present are sealed, their roles are not."""
    rows.insert(act, _INSERT, "interview", case_key, [(entry.id, _without_names(entry)) for entry in interviews])
    sealing.seal(
        act,
        vault,
        [
            (subject(entry.id), msgspec.json.encode([Present(name=who.name) for who in entry.present]))
            for entry in interviews
            if isinstance(entry.present, tuple) and entry.present
        ],
    )


def update_interview(act: rows.Writing, entry: Interview) -> None:
    """Write what became of a session; who was present stays as it is sealed."""
    ((nonce, body),) = rows.written(act, "interview", [(entry.id, _without_names(entry))])
    act.db.execute(_UPDATE, (nonce, body, entry.id))


def all_interviews(db: rows.Database) -> tuple[Interview, ...]:
    """All interviews of the vault, the newest first, without the names of those present."""
    return rows.decode(db.execute(_ALL), Interview)


def interviews(db: rows.Database, case_key: int) -> tuple[Interview, ...]:
    """All interviews of a case, in order, with the roles of those present but without their names."""
    return rows.decode(db.execute(_INTERVIEWS, (case_key,)), Interview)


def in_session(db: rows.Database, person: str) -> bool:
    """Whether a session with this person was begun and not ended."""
    return any(entry.state != "ended" for entry in rows.decode(db.execute(_OF_PERSON, (person,)), Interview))


def interview(db: rows.Database, interview_id: str) -> Interview:
    """One interview by id, without the names of those present; raises NotThere."""
    found = rows.decode(db.execute(_ONE, (interview_id,)), Interview)
    if not found:
        raise NotThere(Sentence("there is no such interview in this vault"), where=interview_id)
    return found[0]


def with_names(vault: sealing.Sealer, entry: Interview) -> Interview:
    """The same interview with the names of those present; raises NotPermitted for an interviewer."""
    if not isinstance(entry.present, tuple) or not entry.present:
        return entry
    plain = sealing.unseal(vault, subject(entry.id))
    try:
        named = msgspec.json.decode(plain or b"", type=tuple[Present, ...])
    except msgspec.DecodeError:
        raise Damaged(Sentence("the sealed names of those present do not hold what was sealed")) from None
    if len(named) != len(entry.present):
        raise Damaged(Sentence("the sealed names of those present do not fit their roles"))
    present = tuple(
        Present(name=sealed.name, role=open_.role) for sealed, open_ in zip(named, entry.present, strict=True)
    )
    return msgspec.structs.replace(entry, present=present)


def _without_names(entry: Interview) -> Interview:
    if not isinstance(entry.present, tuple):
        return entry
    present = tuple(Present(name=UNSET, role=who.role) for who in entry.present)
    return msgspec.structs.replace(entry, present=present)
