"""Statements as a list shows them: by code, never by what they say; newest first, page by page, filtered by the vault.

A page is asked for by the key behind which it begins, so that the thousandth costs what the first did.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from intake.custody import rows

FIRST: Final = 2**62
"""Behind every key: where the first page begins."""
PAGE: Final = 100
SPAN: Final = 4_000
"""Statements that one call looks at, at the most: a filter that few pass is answered bit by bit."""

_COUNT = "SELECT count(*) FROM statement"
_PAGE = (
    "SELECT s.key, s.id, s.code, p.code, s.language, s.status, s.version,"
    " (SELECT count(*) FROM paragraph WHERE statement_key = s.key AND kind <> 'interviewer_note')"
    " FROM statement s CROSS JOIN person p WHERE s.key < ?1 AND s.key >= ?5 AND p.id = s.person"
    " AND (?3 = '' OR s.status = ?3)"
    " AND (?4 = '' OR instr(lower(s.code), ?4) > 0 OR instr(lower(p.code), ?4) > 0)"
    " ORDER BY s.key DESC LIMIT ?2"
)


_ANY_CODE = (
    "SELECT EXISTS (SELECT 1 FROM statement WHERE instr(lower(code), ?1) > 0)"
    " OR EXISTS (SELECT 1 FROM person WHERE instr(lower(code), ?1) > 0)"
)
_NEWEST = "SELECT max(key) FROM statement WHERE key < ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """The lines of one stretch of the list; `before` is where to go on, None at the end."""

    lines: tuple[Line, ...]
    before: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One statement of the list; `key` is behind which the next page begins."""

    key: int
    id: str
    code: str
    person: str
    """The code of the person whose statement it is."""
    language: str
    status: str
    version: int
    paragraphs: int
    """Those that have a number: an interviewer's note has none."""


def page(
    db: rows.Database, *, before: int = FIRST, limit: int = PAGE, words: str = "", status: str = "", span: int = SPAN
) -> Stretch:
    """The next lines, newest first: those whose code or person's code holds `words`, in that status; empty is any.

    Looks at no more than `span` keys: a stretch may hold few lines, or none, and still have a `before`. Whether any
    code holds the words is asked of the indexes first.
    """
    wanted = plain(words)
    newest = db.execute(_NEWEST, (before,)).fetchone()[0]
    if newest is None or (wanted and not db.execute(_ANY_CODE, (wanted,)).fetchone()[0]):
        return Stretch(lines=(), before=None)
    until = newest - span + 1
    found = db.execute(_PAGE, (before, limit, status, wanted, until)).fetchall()
    lines = tuple(
        Line(
            key=key,
            id=id_,
            code=code,
            person=person,
            language=language,
            status=state,
            version=version,
            paragraphs=paragraphs,
        )
        for key, id_, code, person, language, state, version, paragraphs in found
    )
    further = lines[-1].key if len(lines) == limit else until
    return Stretch(lines=lines, before=further if further > 1 else None)


def count(db: rows.Database) -> int:
    """How many statements the vault holds, from an index alone."""
    return int(db.execute(_COUNT).fetchone()[0])


def plain(words: str) -> str:
    """A code as it is looked for: lower case, without spaces around it, every script's digits as ASCII."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in words.strip()).lower()
