"""Finding people and statements by a part of their code, in any spelling (case, marks, digits), without reading all."""

from __future__ import annotations

from collections.abc import Iterator
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


def _bearing(db: rows.Database, query: str, parts: list[str]) -> Iterator[tuple[str, str]]:
    for id_, code in db.execute(query, (max(parts, key=len, default=""),)):
        folded = fold_text(code)
        if all(part in folded for part in parts):
            yield id_, code
