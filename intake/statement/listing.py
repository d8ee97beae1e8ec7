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

_COUNT = "SELECT count(*) FROM statement"
_PAGE = (
    "SELECT s.key, s.id, s.code, p.code, s.language, s.status, s.version,"
    " (SELECT count(*) FROM paragraph WHERE statement_key = s.key AND kind <> 'interviewer_note')"
    " FROM statement s CROSS JOIN person p WHERE s.key < ?1 AND p.id = s.person"
    " AND (?3 = '' OR s.status = ?3)"
    " AND (?4 = '' OR instr(lower(s.code), ?4) > 0 OR instr(lower(p.code), ?4) > 0)"
    " ORDER BY s.key DESC LIMIT ?2"
)


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
    db: rows.Database, *, before: int = FIRST, limit: int = PAGE, words: str = "", status: str = ""
) -> tuple[Line, ...]:
    """The next lines, newest first: those whose code or person's code holds `words`, in that status; empty is any."""
    found = db.execute(_PAGE, (before, limit, status, plain(words)))
    return tuple(
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


def count(db: rows.Database) -> int:
    """How many statements the vault holds, from an index alone."""
    return int(db.execute(_COUNT).fetchone()[0])


def plain(words: str) -> str:
    """A code as it is looked for: lower case, without spaces around it, every script's digits as ASCII."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in words.strip()).lower()
