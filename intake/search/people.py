"""Lists of people: a page at a time with quiet facts, and people by code or by a name in any spelling.

`Register` keeps opened names while a search goes on, for users who may see identities; it is made and held by one
screen's search, never by a module, and goes with it. An interviewer finds people by code alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import msgspec

from intake.consent.giving import Standing, standing
from intake.consent.records import Consent
from intake.language import find_words, fold_text, query_words, search_words
from intake.people import sealing
from intake.people.records import Identity

if TYPE_CHECKING:
    from intake.custody import rows
    from intake.vault import Vault

PAGE: Final = 100
SOON: Final = 30
"""Days before its last day on which a consent is said to end soon."""

_PEOPLE = (
    "SELECT key, id, code, json_extract(body, '$.role'),"
    " (SELECT count(*) FROM statement WHERE statement.person = person.id) FROM person"
    " WHERE key > ?1 AND (?3 IS NULL OR id IN (SELECT value FROM json_each(?3))) ORDER BY key LIMIT ?2"
)
_CONSENTS = "SELECT body FROM consent WHERE person IN (SELECT value FROM json_each(?)) ORDER BY key"
_COUNT = "SELECT count(*) FROM person"
_CODES = "SELECT id, code FROM person ORDER BY key"
_ENDING = (
    "SELECT p.id, p.code, c.body FROM consent c JOIN person p ON p.id = c.person"
    " WHERE json_extract(c.body, '$.expires_on') BETWEEN ? AND ? ORDER BY json_extract(c.body, '$.expires_on'), c.key"
)
_STATEMENTS = "SELECT id, code, language, status FROM statement WHERE person = ? ORDER BY key"
_INTERVIEWS = (
    "SELECT id, json_extract(body, '$.started'), json_extract(body, '$.ended'), json_extract(body, '$.language')"
    " FROM interview WHERE person = ? ORDER BY key"
)
_SUBJECTS = (
    "SELECT max(key), subject FROM sealed_identity WHERE subject GLOB 'person:*' AND key > ?"
    " GROUP BY subject ORDER BY max(key)"
)
_STEP: Final = 100
_Found = tuple[int, str, str, str | None, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One line of the list; `key` is where the next page begins."""

    key: int
    id: str
    code: str
    role: str
    statements: int
    in_force: int
    """Consents in force today."""
    ends_on: str
    """The first day on which one of them ends, when that is soon."""
    over: bool
    """Whether there were consents, and none is in force any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A consent that ends soon."""

    person: str
    code: str
    consent: Consent


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """A statement of one person."""

    id: str
    code: str
    language: str
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewLine:
    """A session with one person; moments as recorded, empty where none is."""

    id: str
    started: str
    ended: str
    language: str


class Register:
    """Opened names of the vault's people; `bring_up_to_date` opens only what was sealed since."""

    def __init__(self) -> None:
        self._newest = 0
        self._names: dict[str, str] = {}
        self._folded: dict[str, str] = {}
        self._by_token: dict[str, set[str]] = {}

    def __repr__(self) -> str:
        return f"Register({len(self._names)} people)"

    def bring_up_to_date(
        self, vault: Vault, report: Callable[[int, int], None] = lambda done, of: None, *, most: int | None = None
    ) -> int:
        """Open the names that are not known yet, `most` of them; how many are left.

        `report` hears how many are known, and of how many; it may raise to stop this, and the next time goes on there.
        """
        fresh = vault.db.execute(_SUBJECTS, (self._newest,)).fetchall()
        had = len(self._names)
        for done, (key, subject) in enumerate(fresh[:most]):
            if done % _STEP == 0:
                report(had + done, had + len(fresh))
            plain = sealing.unseal(vault, subject)
            if plain is not None:
                known = msgspec.json.decode(plain, type=Identity)
                others = known.other_names if isinstance(known.other_names, tuple) else ()
                self._learn(subject.removeprefix("person:"), " · ".join((known.full_name, *others)))
            self._newest = key
        return 0 if most is None else max(0, len(fresh) - most)

    def find(self, words: str) -> frozenset[str]:
        """Ids of people whose names begin or hold what was typed, or hold all of its words in any spelling."""
        wanted = fold_text(words).strip()
        begun = {person for person, names in self._folded.items() if wanted in names}
        proposed: set[str] | None = None
        for forms in query_words(words):
            bearing = set[str]().union(*(self._by_token.get(form, set()) for form in forms))
            proposed = bearing if proposed is None else proposed & bearing
        for person in (proposed or set()) - begun:
            if len(begun) >= PAGE:  # no more of them is shown
                break
            if find_words(words, self._names[person]):
                begun.add(person)
        return frozenset(begun)

    def _learn(self, person: str, names: str) -> None:
        for token in search_words(self._names.get(person, "")).split():
            self._by_token.get(token, set()).discard(person)
        self._names[person] = names
        self._folded[person] = fold_text(names)
        for token in search_words(names).split():
            self._by_token.setdefault(token, set()).add(person)


def people_page(db: rows.Database, day: date, *, after: int = 0, limit: int = PAGE) -> tuple[PersonLine, ...]:
    """The next page of people behind key `after`, in the order in which they came."""
    return _lines(db, db.execute(_PEOPLE, (after, limit, None)).fetchall(), day)


def count(db: rows.Database) -> int:
    """How many people the vault keeps."""
    return int(db.execute(_COUNT).fetchone()[0])


def find_people(vault: Vault, words: str, day: date, register: Register | None = None) -> tuple[PersonLine, ...]:
    """People whose code holds the words, and with a register those who bear such a name; at most one page."""
    wanted = fold_text(words).strip()
    if not wanted:
        return people_page(vault.db, day)
    named = register.find(words) if register is not None else frozenset()
    found = [id_ for id_, code in vault.db.execute(_CODES) if wanted in _folded(code) or id_ in named]
    return _lines(vault.db, vault.db.execute(_PEOPLE, (0, PAGE, json.dumps(found[:PAGE]))).fetchall(), day)


def _folded(code: str) -> str:
    return code.lower() if code.isascii() else fold_text(code)  # the same, and twenty times faster


def consents_ending(db: rows.Database, day: date, *, within: int = SOON) -> tuple[Ending, ...]:
    """Consents in force that end within so many days, the nearest first."""
    until = (day + timedelta(days=within)).isoformat()
    found = (
        Ending(person=person, code=code, consent=msgspec.json.decode(body, type=Consent))
        for person, code, body in db.execute(_ENDING, (day.isoformat(), until))
    )
    return tuple(entry for entry in found if standing(entry.consent, day) is Standing.IN_FORCE)


def statements_of(db: rows.Database, person: str) -> tuple[StatementLine, ...]:
    """A person's statements, in the order in which they came."""
    return tuple(
        StatementLine(id=id_, code=code, language=language, status=status)
        for id_, code, language, status in db.execute(_STATEMENTS, (person,))
    )


def interviews_of(db: rows.Database, person: str) -> tuple[InterviewLine, ...]:
    """The sessions with a person, in the order in which they came."""
    return tuple(
        InterviewLine(id=id_, started=started or "", ended=ended or "", language=language or "")
        for id_, started, ended, language in db.execute(_INTERVIEWS, (person,))
    )


def _lines(
    db: rows.Database, found: Sequence[tuple[int, str, str, str | None, int]], day: date
) -> tuple[PersonLine, ...]:
    consents: dict[str, list[Consent]] = {}
    for (body,) in db.execute(_CONSENTS, (json.dumps([row[1] for row in found]),)):
        consent = msgspec.json.decode(body, type=Consent)
        consents.setdefault(consent.person, []).append(consent)
    return tuple(_line(row, consents.get(row[1], []), day) for row in found)


def _line(row: _Found, consents: Sequence[Consent], day: date) -> PersonLine:
    key, id_, code, role, statements = row
    standings = [(standing(consent, day), consent) for consent in consents]
    running = [consent for how, consent in standings if how is Standing.IN_FORCE]
    last = (day + timedelta(days=SOON)).isoformat()
    ends = [c.expires_on for c in running if isinstance(c.expires_on, str) and c.expires_on <= last]
    return PersonLine(
        key=key,
        id=id_,
        code=code,
        role=role or "",
        statements=statements,
        in_force=len(running),
        ends_on=min(ends, default=""),
        over=not running and any(how in (Standing.ENDED, Standing.WITHDRAWN) for how, _ in standings),
    )
