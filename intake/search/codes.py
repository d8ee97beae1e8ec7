"""People and statements by their codes, and codes by ids, without reading all.

A part of a code is enough, in any spelling (case, marks, digits).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

from intake.language import fold_text

if TYPE_CHECKING:
    from intake.custody import rows

MOST: Final = 20

# From the index of codes alone; SQLite's own lower case is that of ASCII, other codes are compared here.
_PEOPLE = "SELECT id, code FROM person WHERE instr(lower(code), ?1) OR code GLOB '*[^ -~]*' ORDER BY code"
_STATEMENTS = "SELECT id, code FROM statement WHERE instr(lower(code), ?1) OR code GLOB '*[^ -~]*' ORDER BY code"
_BELONGING = (
    "SELECT id FROM person WHERE code = ?1 UNION SELECT id FROM statement WHERE code = ?1"
    " UNION SELECT s.id FROM person p JOIN statement s ON s.person = p.id WHERE p.code = ?1"
)
_CODES_OF = (
    "SELECT id, code FROM person WHERE id IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT id, code FROM statement WHERE id IN (SELECT value FROM json_each(?1))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """Something that bears a code."""

    kind: Literal["person", "statement"]
    id: str
    code: str


def by_code(db: rows.Database, words: str, *, most: int = MOST) -> tuple[Coded, ...]:
    """The first people by code, then the first statements, so many of each, whose code holds every one of the words."""
    parts = fold_text(words).split()
    return (
        *(Coded(kind="person", id=id_, code=code) for id_, code in islice(_bearing(db, _PEOPLE, parts), most)),
        *(Coded(kind="statement", id=id_, code=code) for id_, code in islice(_bearing(db, _STATEMENTS, parts), most)),
    )


def belonging(db: rows.Database, code: str) -> tuple[str, ...]:
    """The ids that are meant by a code, as it is kept: a person's statements are hers."""
    return tuple(id_ for (id_,) in db.execute(_BELONGING, (code,)))


def codes_of(db: rows.Database, ids: Collection[str]) -> dict[str, str]:
    """The codes of these people and statements, by id; what is neither has none."""
    return dict(db.execute(_CODES_OF, (json.dumps(sorted(set(ids))),)))


def _bearing(db: rows.Database, query: str, parts: list[str]) -> Iterator[tuple[str, str]]:
    for id_, code in db.execute(query, (max(parts, key=len, default=""),)):
        folded = fold_text(code)
        if all(part in folded for part in parts):
            yield id_, code
