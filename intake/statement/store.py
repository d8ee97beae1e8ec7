"""The rows of statements and paragraphs: insert, list by page, find by id or code.

`summaries` is what lists show and is read page by page, by key; `find` gives a statement with all its
paragraphs in order. A final statement's rows are immutable by trigger (`schema/0003_case.sql`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from intake.custody import rows
from intake.errors import BadInput, NotThere, Sentence
from intake.statement.records import CaseStatement, Paragraph, Statement

PAGE: Final = 500

_NEXT_KEY = "SELECT coalesce(max(key), 0) + 1 FROM statement"
_INSERT = "INSERT INTO statement (key, case_key, nonce, body, secret, whole) VALUES (?, ?, ?, ?, ?, ?)"
_INSERT_PARAGRAPH = "INSERT INTO paragraph (statement_key, position, nonce, body) VALUES (?, ?, ?, ?)"
_STATEMENTS = "SELECT key, body FROM statement WHERE case_key = ? ORDER BY key"
_PARAGRAPHS_OF_CASE = (
    "SELECT p.statement_key, p.body FROM statement s JOIN paragraph p ON p.statement_key = s.key"
    " WHERE s.case_key = ? ORDER BY s.key, p.position"
)
_PAGE = (
    "SELECT key, id, code, person, language, status, version,"
    " (SELECT count(*) FROM paragraph WHERE statement_key = statement.key)"
    " FROM statement WHERE key > ? ORDER BY key LIMIT ?"
)
_CODES = "SELECT id, code, interview FROM statement ORDER BY key"
_FIND = "SELECT key, case_key, version, secret, body FROM statement WHERE id = ?1 OR code = ?1 ORDER BY id = ?1 DESC"
_PARAGRAPHS = "SELECT body FROM paragraph WHERE statement_key = ? ORDER BY position"


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One line of a list of statements; `key` is where the next page begins."""

    key: int
    id: str
    code: str
    person: str
    language: str
    status: str
    version: int
    paragraphs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A statement as the vault holds it, with its paragraphs in order."""

    key: int
    case_key: int
    version: int
    secret: bytes
    """Salts every commitment that leaves; never leaves itself."""
    statement: Statement
    paragraphs: tuple[Paragraph, ...]

    def __repr__(self) -> str:
        return f"Whole({self.statement.id!r}, version {self.version})"


def insert_statements(act: rows.Writing, case_key: int, statements: Sequence[CaseStatement]) -> None:
    """Write statements of a case with their paragraphs, in order, as version 1."""
    first = act.db.execute(_NEXT_KEY).fetchone()[0]
    kept = rows.written(act, "statement", [(entry.id, entry.statement()) for entry in statements])
    secrets = rows.nonces(len(statements))
    act.db.executemany(
        _INSERT,
        (
            (first + at, case_key, *row, secret, len(entry.paragraphs) if entry.status == "final" else None)
            for at, (entry, row, secret) in enumerate(zip(statements, kept, secrets, strict=True))
        ),
    )
    places = [(first + at, place) for at, entry in enumerate(statements) for place in range(len(entry.paragraphs))]
    texts = rows.written(act, "paragraph", [(text.id, text) for entry in statements for text in entry.paragraphs])
    act.db.executemany(_INSERT_PARAGRAPH, ((*place, *row) for place, row in zip(places, texts, strict=True)))


def summaries(db: rows.Database, *, after: int = 0, limit: int = PAGE) -> tuple[Summary, ...]:
    """The next page of all statements of the vault behind key `after`, in the order in which they came."""
    return tuple(
        Summary(
            key=key,
            id=id_,
            code=code,
            person=person,
            language=language,
            status=status,
            version=version,
            paragraphs=paragraphs,
        )
        for key, id_, code, person, language, status, version, paragraphs in db.execute(_PAGE, (after, limit))
    )


def codes(db: rows.Database) -> tuple[dict[str, str], dict[str, str]]:
    """The code of every statement by its id, and the statement of every interview that one names."""
    kept = db.execute(_CODES).fetchall()
    return {id_: code for id_, code, _ in kept}, {interview: id_ for id_, _, interview in kept if interview}


def find(db: rows.Database, id_or_code: str) -> Whole:
    """A statement by its id or its code; raises NotThere, and BadInput where the two name different statements."""
    rows_found = db.execute(_FIND, (id_or_code,)).fetchall()
    if not rows_found:
        raise NotThere(Sentence("there is no statement with this id or code in this vault"), where=id_or_code)
    if len(rows_found) > 1:
        raise BadInput(Sentence("this is the id of one statement and the code of another"), where=id_or_code)
    row = rows_found[0]
    key, case_key, version, secret, body = row
    return Whole(
        key=key,
        case_key=case_key,
        version=version,
        secret=secret,
        statement=msgspec.json.decode(body, type=Statement),
        paragraphs=rows.decode(db.execute(_PARAGRAPHS, (key,)), Paragraph),
    )


def statements(db: rows.Database, case_key: int) -> tuple[CaseStatement, ...]:
    """All statements of a case with their paragraphs, in the order in which they were given."""
    texts: dict[int, list[Paragraph]] = {}
    paragraph = msgspec.json.Decoder(Paragraph)
    for key, body in db.execute(_PARAGRAPHS_OF_CASE, (case_key,)):
        texts.setdefault(key, []).append(paragraph.decode(body))
    statement = msgspec.json.Decoder(Statement)
    return tuple(
        _whole(statement.decode(body), tuple(texts.get(key, ()))) for key, body in db.execute(_STATEMENTS, (case_key,))
    )


def _whole(entry: Statement, paragraphs: tuple[Paragraph, ...]) -> CaseStatement:
    return CaseStatement(
        id=entry.id,
        code=entry.code,
        person=entry.person,
        interview=entry.interview,
        language=entry.language,
        status=entry.status,
        paragraphs=paragraphs,
    )
