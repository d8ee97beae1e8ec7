"""What is intact of a case in a damaged vault, as a file that an import takes.

Testimony comes first: a statement or paragraph that is there is given, with a placeholder ("lost…") for what it needs
and what is gone (the person's row, the identity, the statement's own row). A final statement that lacks paragraphs is
given as a draft: it is no longer what was confirmed. Other records lose what points to something that is gone, or are
left out. Each of these is said. What a changed vault holds against its log is not judged here (`check` does).
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from intake.custody import rows
from intake.errors import BadInput, Damaged, NotThere, Sentence
from intake.interchange.case_file import LISTS
from intake.interchange.cases import Case, KeptCase, cases
from intake.interchange.checking import check_case
from intake.interchange.dumping import gather
from intake.interchange.known import Known
from intake.interchange.reading import read_case
from intake.interview.records import Interview, Present
from intake.interview.store import with_names
from intake.people.records import Identity
from intake.people.sealing import Sealer
from intake.people.store import identity

LOST = "lost"
_UNKNOWN_LANGUAGE = "und"
"""BCP 47, "undetermined": the row that named the language is gone."""
_CASES_NAMED = "SELECT case_key FROM statement UNION SELECT case_key FROM person ORDER BY case_key"
_CUT = (
    "SELECT s.id FROM statement s LEFT JOIN paragraph p ON p.statement_key = s.key WHERE s.case_key = ? GROUP BY s.key"
    " HAVING count(p.key) <> coalesce(s.whole, coalesce(max(p.position) + 1, 0))"
)
_WITHOUT_STATEMENT = (
    "SELECT statement_key, body FROM paragraph WHERE statement_key NOT IN (SELECT key FROM statement)"
    " ORDER BY statement_key, position"
)
_STEP = re.compile(r"\.([A-Za-z_]+)|\[(\d+)\]")
_MOST_MENDED = 100_000

Tree = dict[str, Any]
"""A JSON object that is being mended, before it is a record again."""


def dump_intact(vault: Sealer, code: str | None = None) -> tuple[bytes, tuple[str, ...]]:
    """The JSON of what is intact of a case, and what had to be left out; raises as `dump_case` does."""
    left_out: list[str] = []
    kept, only = _choose(vault.db, code)
    case: Tree = msgspec.json.decode(msgspec.json.encode(gather(vault, kept, identity_of=_identity, named=_named)))
    if only:
        _add_strays(vault.db, case, left_out)
    _open_cut_ones(vault.db, kept.key, case, left_out)
    _add_people(case, left_out)
    _mend(case, left_out)
    return msgspec.json.format(msgspec.json.encode(case), indent=1) + b"\n", tuple(left_out)


def _choose(db: rows.Database, code: str | None) -> tuple[KeptCase, bool]:
    """The case, and whether it is the only one; one whose own row is gone goes by the code lost-KEY."""
    every = {kept.key: kept for kept in cases(db)}
    for (key,) in db.execute(_CASES_NAMED).fetchall():
        if key not in every:
            every[key] = KeptCase(key=key, case=Case(code=f"{LOST}-{key}", lists=dict.fromkeys(LISTS, "absent")))
    found = [kept for kept in every.values() if code in (None, kept.case.code)]
    if not found:
        raise NotThere(Sentence("there is no such case in what can be read of this vault"), where=code or "")
    if len(found) > 1:
        named = ", ".join(kept.case.code for kept in found)
        raise BadInput(Sentence("this vault holds several cases: say which ({named})", named=named))
    return found[0], len(every) == 1


def _identity(vault: Sealer, person: str) -> Identity:
    try:
        return identity(vault, person)
    except (NotThere, Damaged):
        return Identity(full_name=f"({LOST})")


def _named(vault: Sealer, entry: Interview) -> Interview:
    try:
        return with_names(vault, entry)
    except Damaged:
        present = entry.present if isinstance(entry.present, tuple) else ()
        unnamed = tuple(Present(name=f"({LOST})", role=who.role) for who in present)
        return msgspec.structs.replace(entry, present=unnamed)


def _add_strays(db: rows.Database, case: Tree, left_out: list[str]) -> None:
    """Paragraphs whose statement's row is gone, each with its fellows in a draft of a placeholder's."""
    strays: dict[int, list[Any]] = {}
    for key, body in db.execute(_WITHOUT_STATEMENT).fetchall():
        strays.setdefault(key, []).append(msgspec.json.decode(body))
    for key, paragraphs in strays.items():
        name = f"{LOST}-{key}"
        draft = {"id": name, "code": name, "person": name, "language": _UNKNOWN_LANGUAGE, "status": "draft"}
        _list(case, "statements").append({**draft, "paragraphs": paragraphs})
        left_out.append(f"A statement's own row is lost: its {len(paragraphs)} paragraphs stand in the draft {name}.")


def _open_cut_ones(db: rows.Database, case_key: int, case: Tree, left_out: list[str]) -> None:
    cut = {statement for (statement,) in db.execute(_CUT, (case_key,)).fetchall()}
    for entry in _entries(case, "statements"):
        if entry["id"] in cut:
            said = ", and is given as a draft" if entry["status"] != "draft" else ""
            left_out.append(f"Statement {entry['code']} lacks paragraphs{said}.")
            entry["status"] = "draft"


def _add_people(case: Tree, left_out: list[str]) -> None:
    """A placeholder for each person who is named by testimony or by a consent, and whose row is gone."""
    there = {entry["id"] for entry in _entries(case, "people")}
    for member in ("statements", "interviews", "consents"):
        for entry in _entries(case, member):
            person = entry.get("person")
            if person is not None and person not in there:
                there.add(person)
                code = person if person.startswith(LOST) else f"{LOST}-{person}"
                _list(case, "people").append({"id": person, "code": code, "identity": {"full_name": f"({LOST})"}})
                left_out.append(f"The row of person {person} is lost: a placeholder stands for her.")


def _mend(case: Tree, left_out: list[str]) -> None:
    """Takes away what an import would refuse, until it refuses nothing."""
    tried: set[tuple[int, str]] = set()
    for _ in range(_MOST_MENDED):
        try:
            return check_case(read_case(msgspec.json.encode(case)), Known())
        except BadInput as problem:
            steps = _STEP.findall(problem.where)
            if not any(index for _, index in steps):
                raise
            left_out.append(
                f"Left out: {_take_away(case, steps, tried)} ({problem.message.removeprefix(problem.where + ': ')})."
            )
    raise Damaged(Sentence("what is left of this case holds too many mistakes to be mended"))


def _take_away(case: Tree, steps: list[tuple[str, str]], tried: set[tuple[int, str]]) -> str:
    """The member at the path if it was not tried before, else the innermost entry of a list on the way; its path."""
    way: list[Any] = [case]
    for name, index in steps[:-1]:
        way.append(way[-1][name] if name else way[-1][int(index)])
    last, _ = steps[-1]
    if last and last in way[-1] and (id(way[-1]), last) not in tried:
        tried.add((id(way[-1]), last))
        del way[-1][last]
        return _path(steps)
    at = max(place for place, (_, index) in enumerate(steps) if index)
    del way[at][int(steps[at][1])]
    return _path(steps[: at + 1])


def _path(steps: list[tuple[str, str]]) -> str:
    return "$" + "".join(f".{name}" if name else f"[{index}]" for name, index in steps)


def _entries(case: Tree, member: str) -> list[Tree]:
    return case.get(member) or []


def _list(case: Tree, member: str) -> list[Tree]:
    if not case.get(member):
        case[member] = []
    found: list[Tree] = case[member]
    return found
