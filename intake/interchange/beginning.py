"""Beginning a case in a vault that was made empty, and keeping people in it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from intake import custody
from intake.errors import AlreadyThere, BadInput, Sentence
from intake.interchange.case_file import FORMAT, CaseFile, CaseHeader
from intake.interchange.cases import KeptCase, cases, find, insert_case
from intake.people import keeping
from intake.people.records import Identity, Person
from intake.vocabulary.forms import Maybe, check_code

if TYPE_CHECKING:
    from intake.vault import Vault


def begin_case(vault: Vault, code: str, *, now: datetime) -> KeptCase:
    """A new case without records; raises AlreadyThere, and BadInput for a code that names no case."""
    try:
        if not 1 <= len(code) <= 64:
            raise ValueError(Sentence("must have 1 to 64 characters"))
        check_code(code)
    except ValueError as problem:
        raise BadInput(Sentence("the case's code {problem}", problem=problem.args[0]), where=ascii(code[:40])) from None
    if find(vault.db, code) is not None:
        raise AlreadyThere(Sentence("this vault has a case of that code"), where=code)
    with custody.act(vault, custody.Act.CASE_BEGUN, code, now=now) as act:
        insert_case(act, CaseFile(format=FORMAT, case=CaseHeader(code=code)))
    begun = find(vault.db, code)
    assert begun is not None, "a case that was just written is there"
    return begun


def propose_case(vault: Vault, *, now: datetime) -> str:
    """A free code for a first case: the year it begins in."""
    year, taken = f"CASE-{now.year}", {kept.case.code for kept in cases(vault.db)}
    return next(code for code in (year, *(f"{year}-{n}" for n in range(2, len(taken) + 3))) if code not in taken)


def keep_person(vault: Vault, case: str, *, code: str, role: Maybe[str], identity: Identity, now: datetime) -> Person:
    """A new person in the case of that code, which is begun when the vault has none of it."""
    kept = find(vault.db, case) or begin_case(vault, case, now=now)
    return keeping.add_person(vault, kept.key, code=code, role=role, identity=identity, now=now)
