"""The steps of a statement: read back, made final, taken up again for a correction. Each is a record of its own.

A final version is kept whole (`FormerVersion`) before its successor may begin; the database refuses it otherwise.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from msgspec import Struct

from intake.custody import rows
from intake.statement.records import Paragraph, Statement
from intake.vocabulary.forms import Day, Language, coded

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_INSERT_STEP = "INSERT INTO statement_step (nonce, body) VALUES (?, ?)"
_INSERT_VERSION = "INSERT INTO statement_version (nonce, body) VALUES (?, ?)"
_STEPS = "SELECT body FROM statement_step WHERE statement = ? AND version = ? ORDER BY key"
_VERSIONS = "SELECT body FROM statement_version WHERE statement = ? ORDER BY version"


HowRead = Literal["aloud", "silent", "in_parts", "by_trusted_person", "partial"]


class Correction(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a read-back changed in one paragraph, beside what was first written."""

    paragraph: str
    before: str
    after: str


class ReadBack(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a statement was read back (Méndez Principles: in her language, at her pace, in parts or silently too)."""

    manner: HowRead
    language: Language
    by_role: Annotated[str, coded("present_roles")]
    read_on: Day
    corrections: tuple[Correction, ...] = ()
    reason: str = ""
    """Why it was partial."""
    initialled: tuple[str, ...] = ()
    """Ids of the paragraphs that the deponent initialled."""


class WavedThrough(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A finding that somebody let pass, and why."""

    finding: str
    reason: str


class Step(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step of one version."""

    id: str
    statement: str
    version: int
    kind: str
    """`read_back`, `finalised` or `correction_begun`."""
    at: str
    read_back: ReadBack | None = None
    waved_through: tuple[WavedThrough, ...] = ()
    reason: str = ""
    """Why a final statement is corrected."""


class FormerVersion(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A final statement as it was before its correction."""

    statement: Statement
    version: int
    paragraphs: tuple[Paragraph, ...]


def write_step(act: rows.Writing, step: Step) -> None:
    """Keep one step, inside its act."""
    ((nonce, body),) = rows.written(act, "statement_step", [(step.id, step)])
    act.db.execute(_INSERT_STEP, (nonce, body))


def write_former(act: rows.Writing, former: FormerVersion) -> None:
    """Keep a version whole, inside the act that takes it up again."""
    record = f"{former.statement.id}/{former.version}"
    ((nonce, body),) = rows.written(act, "statement_version", [(record, former)])
    act.db.execute(_INSERT_VERSION, (nonce, body))


def steps_of(db: Connection, statement: str, version: int) -> tuple[Step, ...]:
    """The steps of one version, oldest first."""
    return rows.decode(db.execute(_STEPS, (statement, version)), Step)


def former_versions(db: Connection, statement: str) -> tuple[FormerVersion, ...]:
    """Every version that was corrected since, oldest first."""
    return rows.decode(db.execute(_VERSIONS, (statement,)), FormerVersion)


def last_read_back(db: Connection, statement: str, version: int) -> ReadBack | None:
    """How this version was last read back; None when it was not."""
    found = [step.read_back for step in steps_of(db, statement, version) if step.read_back is not None]
    return found[-1] if found else None


def new_id() -> str:
    """A step's random id."""
    return secrets.token_hex(8)


def with_status(statement: Statement, status: str) -> Statement:
    """The same statement in another status."""
    return msgspec.structs.replace(statement, status=status)
