"""The rows of cases: what each is called, and which lists its file had, so that a dump is the same again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeVar

import msgspec
from msgspec import Struct

from intake.custody import rows
from intake.errors import BadInput, NotThere, Sentence
from intake.interchange.case_file import LISTS, CaseFile, CaseHeader
from intake.vocabulary.forms import Maybe, Names

T = TypeVar("T")
ListForm = Literal["absent", "null", "list"]

_INSERT: Final = "INSERT INTO case_file (nonce, body) VALUES (?, ?)"
_ALL: Final = "SELECT key, body FROM case_file ORDER BY key"
_ONE: Final = "SELECT key, body FROM case_file WHERE code = ?"


class Case(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A case as its row holds it."""

    code: str
    title: Maybe[Names] = msgspec.UNSET
    lists: dict[str, ListForm]
    """Of each list in the file that began the case, whether it was there: only empty ones need to be told."""

    def header(self) -> CaseHeader:
        """The part that a case file shows."""
        return CaseHeader(code=self.code, title=self.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCase:
    """A case and the key under which its records lie."""

    key: int
    case: Case


def insert_case(act: rows.Writing, file: CaseFile) -> int:
    """Begin a case; gives its key."""
    case = Case(code=file.case.code, title=file.case.title, lists=_forms(file))
    [row] = rows.written(act, "case", [(case.code, case)])
    return int(act.db.execute(_INSERT, row).lastrowid)


def cases(db: rows.Database) -> tuple[KeptCase, ...]:
    """All cases of the vault, in the order in which they came."""
    return tuple(_kept(row) for row in db.execute(_ALL))


def find(db: rows.Database, code: str) -> KeptCase | None:
    """A case by its code; None when the vault has none."""
    row = db.execute(_ONE, (code,)).fetchone()
    return _kept(row) if row else None


def choose(db: rows.Database, code: str | None) -> KeptCase:
    """The case that was asked for, or the only one; raises NotThere or BadInput, which names them all."""
    if code is not None:
        chosen = find(db, code)
        if chosen is None:
            raise NotThere(Sentence("there is no such case in this vault"), where=code)
        return chosen
    every = cases(db)
    if not every:
        raise NotThere(Sentence("this vault holds no case yet"))
    if len(every) > 1:
        named = ", ".join(kept.case.code for kept in every)
        raise BadInput(Sentence("this vault holds several cases: say which ({named})", named=named))
    return every[0]


def _kept(row: tuple[int, str]) -> KeptCase:
    return KeptCase(key=row[0], case=msgspec.json.decode(row[1], type=Case))


def _forms(file: CaseFile) -> dict[str, ListForm]:
    return {name: _form(getattr(file, name)) for name in LISTS}


def _form(value: object) -> ListForm:
    if value is msgspec.UNSET:
        return "absent"
    return "null" if value is None else "list"


def put_back(form: ListForm, records: tuple[T, ...]) -> Maybe[tuple[T, ...]]:
    """A list as its file had it; one that got records since is a list."""
    if records or form == "list":
        return records
    return None if form == "null" else msgspec.UNSET
