"""A stand-in for an open vault: the real schema in memory, an act that notes what it is told, a lid for a seal."""

from __future__ import annotations

import copy
import hashlib
import json
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from intake.errors import NotPermitted
from intake.interchange.case_file import CaseFile
from intake.interchange.checking import check_case, claimed
from intake.interchange.importing import Imported, write_case
from intake.interchange.known import look_up
from intake.interchange.reading import read_case

ROOT = Path(__file__).parents[3]
_SCRIPTS = ("0001_vault.sql", "0003_case.sql", "0007_translation.sql")
SCHEMA = [(ROOT / "intake" / "schema" / name).read_text() for name in _SCRIPTS]
_SECRET = 0x5A


@dataclass
class RecordingAct:
    """An act that keeps what was reported to it."""

    db: Any
    records: list[tuple[str, str, bytes, bytes]] = field(default_factory=list)

    def wrote(self, kind: str, record: str, nonce: bytes, body: bytes) -> None:
        assert len(nonce) == 32
        self.records.append((kind, record, nonce, body))


@dataclass(frozen=True)
class StoredFile:
    name: str
    size: int
    sha256: bytes


class MemoryFiles:
    """Files by name, with rows as the vault makes them."""

    def __init__(self, db: Any) -> None:
        self.db = db
        self.kept: dict[str, bytes] = {}
        self.sealed: dict[str, bool] = {}

    def put(self, source: BinaryIO, /, *, sealed_to_identity: bool) -> StoredFile:
        data = source.read()
        stored = StoredFile(hashlib.md5(data).hexdigest(), len(data), hashlib.sha256(data).digest())
        self.kept[stored.name] = data
        self.sealed[stored.name] = sealed_to_identity
        self.db.execute(
            "INSERT INTO stored_file VALUES (?, ?, ?, ?, ?)",
            (stored.name, stored.size, stored.sha256, b"k", int(sealed_to_identity)),
        )
        return stored

    def stored(self, name: str, /) -> StoredFile:
        return StoredFile(
            *self.db.execute("SELECT name, size, sha256 FROM stored_file WHERE name = ?", (name,)).fetchone()
        )

    def open(self, stored: StoredFile, /) -> bytes:
        return self.kept[stored.name]


@dataclass(frozen=True)
class User:
    id: str


class MemoryVault:
    """The schema in memory; what is sealed is only turned inside out, so that a test can look for plain text."""

    def __init__(self, *, opens_identities: bool = True) -> None:
        self.db = sqlite3.connect(":memory:", isolation_level=None)
        self.db.execute("PRAGMA foreign_keys = ON")
        self.db.execute("CREATE TABLE search_dirty (paragraph INTEGER PRIMARY KEY)")  # triggers note changes in it
        for script in SCHEMA:
            self.db.executescript(script)
        self.user = User("custodian")
        self.files = MemoryFiles(self.db)
        self.opens_identities = opens_identities

    def seal_identity(self, subject: str, version: int, plain: bytes) -> bytes:
        return f"{subject}/{version}/{self.user.id}:".encode() + bytes(byte ^ _SECRET for byte in plain)

    def open_identity(self, subject: str, version: int, author: str, sealed: bytes) -> bytes:
        if not self.opens_identities:
            raise NotPermitted("an interviewer opens no identities")
        prefix = f"{subject}/{version}/{author}:".encode()
        assert sealed.startswith(prefix), "sealed for something else"
        return bytes(byte ^ _SECRET for byte in sealed[len(prefix) :])

    def act(self) -> RecordingAct:
        return RecordingAct(self.db)

    def take(self, case: dict[str, Any], *, act: RecordingAct | None = None) -> Imported:
        """Read, check and write a case, as import does, without exhibit files."""
        act = act or self.act()
        read = self.read(case)
        self.db.execute("BEGIN IMMEDIATE")
        try:
            imported = write_case(act, self, read, ())
            self.db.execute("COMMIT")
        finally:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
        return imported

    def read(self, case: dict[str, Any]) -> CaseFile:
        """Read and check a case against what is here."""
        read = read_case(json.dumps(case, ensure_ascii=False).encode())
        check_case(read, look_up(self.db, read, claimed(read)))
        return read

    def everything(self) -> list[Any]:
        """All rows of all tables, to be compared before and after."""
        return list(self.db.iterdump())


def sample() -> dict[str, Any]:
    """A small case with every member that a case can have."""
    return copy.deepcopy(_SAMPLE)


_SAMPLE: dict[str, Any] = {
    "format": "testimony-intake/1",
    "case": {"code": "NO-2019", "title": {"en": "A complaint", "ar": "شكوى"}},
    "units": [
        {"id": "u1", "name": {"en": "Branch 251", "ar": "الفرع ٢٥١"}, "kind": "branch", "parent": "u0"},
        {"id": "u0", "name": {"en": "An agency"}, "kind": "agency", "parent": None},
    ],
    "facilities": [{"id": "f1", "name": {"en": "A place"}, "kind": "branch", "unit": "u1", "aliases": ["al-Khatib"]}],
    "officials": [
        {
            "id": "o1",
            "name": {"en": "Abu Nobody", "ar": "أبو لا أحد"},
            "aliases": [],
            "rank": "colonel",
            "roles": [{"unit": "u1", "title": "head of branch", "from": "2011-03", "to": "2012-11~"}],
        }
    ],
    "people": [
        {
            "id": "p1",
            "code": "W-01",
            "role": "complainant",
            "identity": {
                "full_name": "Canary Yellowbird",
                "other_names": ["Umm Canary"],
                "born": "1984~",
                "sex": "female",
                "nationality": "SY",
                "contact": "canary@example.org",
                "contact_rules": "canary: never by post",
                "risks": "canary: a brother in reach",
                "service_address": "Canary Counsel",
                "power_of_attorney": {"holder": "Canary Advocate", "given": "2019-04"},
                "previous_accounts": [
                    {"told": "Canary Asylum Office", "when": "2016~", "where": "a town", "note": "in writing"}
                ],
            },
        },
        {"id": "p2", "code": "W-02", "identity": {"full_name": "كناري الأصفر"}},
    ],
    "recipients": [{"id": "r1", "name": "Prosecutor, Oslo", "kind": "prosecutor", "country": "NO"}],
    "consents": [
        {
            "person": "p1",
            "given_on": "2019-05-02",
            "expires_on": None,
            "purposes": ["store", "criminal_complaint"],
            "recipients": ["*", "r1", "Somebody Else"],
            "identity": "pseudonym",
            "withdrawn_on": "2020-02-29",
            "manner": "spoken",
            "capacity": "herself",
            "explained_in": "ar",
            "refused": ["advocacy_named"],
        }
    ],
    "interviews": [
        {
            "id": "i1",
            "person": "p1",
            "started": "2019-05-02T09:30:00+02:00",
            "ended": "2019-05-02T11:00:00+02:00",
            "place": "an office",
            "language": "ar",
            "present": [{"name": "Interpreter Canary", "role": "interpreter"}, {"role": "deponent"}, {"name": None}],
            "mode": "full_statement",
            "statement": "s1",
            "previous_accounts": "told",
            "previous_accounts_told": "once, to a newspaper",
            "breaks": [
                {"at": "2019-05-02T09:50:00+02:00", "until": "2019-05-02T10:00:00+02:00"},
                {"at": "2019-05-02T11:00:00+02:00"},
            ],
            "ended_because": "she was tired",
            "follow_ups": [
                {
                    "at": "2019-05-02T10:50:00+02:00",
                    "because": "risk_of_suicide",
                    "done": "2019-05-02T12:00:00+02:00",
                    "note": "seen by a doctor",
                },
                {"at": "2019-05-02T11:00:00+02:00", "because": "self_incrimination", "done": None},
            ],
        }
    ],
    "statements": [
        {
            "id": "s1",
            "code": "ST-01",
            "person": "p1",
            "interview": "i1",
            "language": "ar",
            "status": "final",
            "paragraphs": [
                {
                    "id": "s1.1",
                    "kind": "narrative",
                    "text": "كنت في الفرع ٢٥١ ثلاثة أشهر.",
                    "said_at": "2019-05-02T09:41:07+02:00",
                    "links": [
                        {"start": 7, "end": 16, "kind": "unit", "target": "u1"},
                        {"start": 17, "end": 27, "kind": "date", "target": None, "words": "three months"},
                    ],
                },
                {"id": "s1.2", "kind": "question", "text": "Where? 🙂 And then?"},
                {"id": "s1.3", "kind": "interviewer_note", "text": "", "answer": "does_not_know"},
            ],
        },
        {"id": "s2", "code": "ST-02", "person": "p2", "language": "nb", "status": "draft", "paragraphs": []},
    ],
    "translators": [
        {"id": "t1", "name": "Canary Translator", "role": "interpreter"},
        {"id": "t2", "name": None, "role": None},
    ],
    "translations": [
        {
            "id": "n1",
            "statement": "s1",
            "paragraph": "s1.1",
            "language": "en",
            "text": "I was in Branch 251 for three months.",
            "translator": "t1",
            "manner": "person",
            "at": "2019-06-01T10:00:00+02:00",
            "source_sha256": "6b" * 32,
        },
        {"id": "n2", "statement": "s1", "paragraph": "s1.1", "language": "nb", "text": "", "manner": "machine_aided"},
    ],
    "events": [
        {
            "id": "e1",
            "kind": "detention",
            "victim": "p1",
            "facility": "f1",
            "from": "2012-05?",
            "to": "2013-01",
            "methods": ["shabeh", "sleep_deprivation"],
            "officials": [{"official": "o1", "involvement": "in_charge", "basis": "told"}],
            "source": ["s1.1", "s1.2"],
        },
        {"id": "e2", "kind": "death_in_custody", "victim": "v1"},
    ],
    "victims": [
        {
            "id": "v1",
            "sex": "male",
            "age_group": "child",
            "identified": True,
            "died": "2013-02?",
            "governorate": "a governorate",
            "civilian": True,
            "sources": 2,
            "party": "government",
            "cause": "torture",
            "source": ["s1.2"],
        }
    ],
    "redactions": [
        {
            "statement": "s1",
            "profile": "filing",
            "spans": [
                {"paragraph": "s1.1", "start": 7, "end": 16, "category": "B3", "treatment": "remove"},
                {
                    "paragraph": "s1.2",
                    "start": 0,
                    "end": 7,
                    "category": "D1",
                    "treatment": "generalise",
                    "as": "a town",
                },
            ],
            "kept": [{"paragraph": "s1.1", "start": 0, "end": 6, "reason": "known to all"}],
            "decided_by": "custodian",
            "review": {"asked_by": "custodian", "approved_by": "reader"},
        }
    ],
    "exhibits": [{"id": "x1", "file": "photo.jpg", "title": "A drawing", "person": "p1", "statement": "s1"}],
}
