"""What a vault holds already of what a case file names: ids that are taken, and records that it may refer to."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from intake.custody import rows
from intake.interchange.case_file import CaseFile, entries
from intake.interchange.cases import find

_TAKEN: Final = {
    "unit": "SELECT id FROM unit WHERE id IN (SELECT value FROM json_each(?))",
    "facility": "SELECT id FROM facility WHERE id IN (SELECT value FROM json_each(?))",
    "official": "SELECT id FROM official WHERE id IN (SELECT value FROM json_each(?))",
    "person": "SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))",
    "recipient": "SELECT id FROM recipient WHERE id IN (SELECT value FROM json_each(?))",
    "interview": "SELECT id FROM interview WHERE id IN (SELECT value FROM json_each(?))",
    "statement": "SELECT id FROM statement WHERE id IN (SELECT value FROM json_each(?))",
    "paragraph": "SELECT id FROM paragraph WHERE id IN (SELECT value FROM json_each(?))",
    "translator": "SELECT id FROM translator WHERE id IN (SELECT value FROM json_each(?))",
    "translation": "SELECT id FROM translation WHERE id IN (SELECT value FROM json_each(?))",
    "translated": (
        "SELECT paragraph || '/' || language FROM translation WHERE paragraph IN (SELECT value FROM json_each(?))"
    ),
    "event": "SELECT id FROM event WHERE id IN (SELECT value FROM json_each(?))",
    "victim": "SELECT id FROM victim WHERE id IN (SELECT value FROM json_each(?))",
    "exhibit": "SELECT id FROM exhibit WHERE id IN (SELECT value FROM json_each(?))",
    "person code": "SELECT code FROM person WHERE code IN (SELECT value FROM json_each(?))",
    "statement code": "SELECT code FROM statement WHERE code IN (SELECT value FROM json_each(?))",
    "plan": "SELECT statement || '/' || profile FROM plan WHERE statement IN (SELECT value FROM json_each(?))",
}
_OF_CASE: Final = {
    "unit": "SELECT id FROM unit WHERE case_key = ?",
    "facility": "SELECT id FROM facility WHERE case_key = ?",
    "official": "SELECT id FROM official WHERE case_key = ?",
    "person": "SELECT id FROM person WHERE case_key = ?",
    "interview": "SELECT id FROM interview WHERE case_key = ?",
    "statement": "SELECT id FROM statement WHERE case_key = ?",
    "translator": "SELECT id FROM translator WHERE case_key = ?",
    "victim": "SELECT id FROM victim WHERE case_key = ?",
}
_PARAGRAPHS: Final = (
    "SELECT p.id, s.id, length(p.text) FROM paragraph p JOIN statement s ON s.key = p.statement_key"
    " WHERE s.case_key = ? AND p.id IN (SELECT value FROM json_each(?))"
)
_TRANSLATIONS: Final = (
    "SELECT id, statement, length(text) FROM translation WHERE case_key = ? AND id IN (SELECT value FROM json_each(?))"
)
REFERRED: Final = (*_OF_CASE, "paragraph", "translation")
"""The kinds of record that others name by id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a paragraph or a translation stands, and how many code points its text has."""

    statement: str
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is there already; an empty vault knows nothing."""

    taken: dict[str, frozenset[str]] = field(default_factory=dict)
    """Of the ids (and codes, and plans) in the file, those that the vault has in any case."""
    of_case: dict[str, frozenset[str]] = field(default_factory=dict)
    """Ids in the same case of the vault."""
    paragraphs: dict[str, Place] = field(default_factory=dict)
    """Of the paragraphs that the file names, those of the same case of the vault."""
    translations: dict[str, Place] = field(default_factory=dict)
    """Of the translations that its plans name, likewise."""


def look_up(db: rows.Database, case: CaseFile, claimed: dict[str, list[str]]) -> Known:
    """What the vault has of this file; `claimed` are the ids and codes that the file brings, by kind."""
    claimed = {
        **claimed,
        "plan": [plan.statement for plan in entries(case.redactions)],
        "translated": [translation.paragraph for translation in entries(case.translations)],
    }
    taken = {kind: _first(db, statement, claimed.get(kind, [])) for kind, statement in _TAKEN.items()}
    kept = find(db, case.case.code)
    if kept is None:
        return Known(taken=taken)
    of_case = {
        kind: frozenset(row[0] for row in db.execute(statement, (kept.key,))) for kind, statement in _OF_CASE.items()
    }
    named = json.dumps(sorted(set(_paragraphs_named(case))))
    return Known(
        taken=taken,
        of_case=of_case,
        paragraphs=_places(db, _PARAGRAPHS, kept.key, named),
        translations=_places(db, _TRANSLATIONS, kept.key, named),
    )


def _places(db: rows.Database, statement: str, case_key: int, named: str) -> dict[str, Place]:
    found = db.execute(statement, (case_key, named))
    return {id_: Place(statement=of, length=length) for id_, of, length in found}


def _first(db: rows.Database, statement: str, ids: list[str]) -> frozenset[str]:
    return frozenset(row[0] for row in db.execute(statement, (json.dumps(ids),))) if ids else frozenset()


def _paragraphs_named(case: CaseFile) -> Iterable[str]:
    yield from (translation.paragraph for translation in entries(case.translations))
    for event in entries(case.events):
        yield from entries(event.source)
    for victim in entries(case.victims):
        yield from entries(victim.source)
    for plan in entries(case.redactions):
        yield from (span.paragraph for span in plan.spans)
        yield from (kept.paragraph for kept in entries(plan.kept))
