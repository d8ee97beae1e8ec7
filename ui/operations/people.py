"""People: pages of the list, one person's page, and keeping her."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.export.records import Trail
    from intake.people import Identity, Person
    from intake.search.people import InterviewLine, PersonLine, Register, StatementLine
    from intake.vault import Vault
    from ui.operations.consent import Agreed
    from ui.task import Task
    from ui.work import Failed


_AT_ONCE = 1_000
"""Names that one call opens: a third of a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some lines of the list; `more`: where the next page begins, 0 when there is none."""

    lines: tuple[PersonLine, ...]
    more: int
    left: int = 0
    """Of a search by name, how many names were not opened yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What one person's page shows; her identity is not in it."""

    person: Person
    consents: tuple[Agreed, ...]
    interviews: tuple[InterviewLine, ...]
    statements: tuple[StatementLine, ...]
    exports: tuple[tuple[str, Trail], ...]
    """Code of the statement, and what happened to it, the newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """What an empty form begins with."""

    code: str
    cases: tuple[str, ...]
    """Codes of the vault's cases."""
    new_case: str
    """A code for the first one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was typed into the form."""

    case: str
    code: str
    role: str
    identity: Identity


def page(desk: Desk, after: int, then: Callable[[Page], None]) -> None:
    """The page of the list behind that key."""

    def op(vault: Vault) -> Page:
        from intake import custody
        from intake.search import people

        day = custody.today(vault, desk.now()).date()
        lines = people.people_page(vault.db, day, after=after)
        more = lines[-1].key if len(lines) == people.PAGE else 0
        return Page(lines=lines, more=more)

    desk.read(op, then)


def count(desk: Desk, then: Callable[[int], None]) -> None:
    """How many people the vault keeps; asked for behind the first page, since it reads an index from end to end."""

    def op(vault: Vault) -> int:
        from intake.search import people

        return people.count(vault.db)

    desk.read(op, then)


def find(
    desk: Desk,
    words: str,
    register: Register | None,
    then: Callable[[Page], None],
    progress: Callable[[int, int], None],
) -> Task:
    """People by code, and with a register by name in any spelling; the task can be cancelled.

    Opens a part of the names that are not known yet, and says how many are left: the worker is free in between.
    """

    def op(vault: Vault, task: Task) -> Page:
        from intake import custody
        from intake.search import people

        task.stop_if_asked()
        left = register.bring_up_to_date(vault, task.report, most=_AT_ONCE) if register is not None else 0
        day = custody.today(vault, desk.now()).date()
        return Page(lines=people.find_people(vault, words, day, register), more=0, left=left)

    return desk.long(op, then, lambda problem: None, progress=progress)


def new_register(desk: Desk, then: Callable[[Register], None]) -> None:
    """An empty register of names, for one search."""

    def op(vault: Vault) -> Register:
        from intake.search.people import Register

        return Register()

    desk.read(op, then)


def overview(desk: Desk, person_id: str, then: Callable[[Overview], None]) -> None:
    """Everything that her page shows without opening her identity."""

    def op(vault: Vault) -> Overview:
        from intake.export.under_consent import of_person
        from intake.people.store import person
        from intake.search import people
        from ui.operations.consent import agreed

        statements = people.statements_of(vault.db, person_id)
        codes = {entry.id: entry.code for entry in statements}
        trails = reversed(of_person(vault.db, person_id))
        return Overview(
            person=person(vault.db, person_id),
            consents=agreed(vault, person_id, desk.now()),
            interviews=people.interviews_of(vault.db, person_id),
            statements=statements,
            exports=tuple((codes.get(trail.statement, ""), trail) for trail in trails),
        )

    desk.read(op, then)


def identity(desk: Desk, person_id: str, then: Callable[[Identity], None]) -> None:
    """Who she is, opened; refused for an interviewer."""

    def op(vault: Vault) -> Identity:
        from intake.people.store import identity

        return identity(vault, person_id)

    desk.read(op, then)


def blank(desk: Desk, then: Callable[[Blank], None]) -> None:
    """A free code, and the cases that there are."""

    def op(vault: Vault) -> Blank:
        from intake.interchange.beginning import propose_case
        from intake.interchange.cases import cases
        from intake.people.keeping import propose_code

        return Blank(
            code=propose_code(vault.db),
            cases=tuple(kept.case.code for kept in cases(vault.db)),
            new_case=propose_case(vault, now=desk.now()),
        )

    desk.read(op, then)


def add(desk: Desk, draft: Callable[[], Draft], said: str, then: Callable[[Person], None], failed: Failed) -> None:
    """Keep a new person; `draft` is put together on the worker."""

    def op(vault: Vault) -> Person:
        from intake.interchange.beginning import keep_person

        new = draft()
        return keep_person(vault, new.case, code=new.code, role=new.role or None, identity=new.identity, now=desk.now())

    def kept(person: Person) -> None:
        desk.say(said)
        then(person)

    desk.change(op, kept, failed)


def change(
    desk: Desk,
    person_id: str,
    draft: Callable[[], Draft],
    said: str,
    then: Callable[[], None],
    failed: Failed | None = None,
) -> None:
    """Keep what was changed about a person, as a new sealed version."""

    def op(vault: Vault) -> bool:
        from intake.people.keeping import change_person

        new = draft()
        return change_person(vault, person_id, role=new.role or None, identity=new.identity, now=desk.now())

    def kept(changed: bool) -> None:
        if changed:
            desk.say(said)
        then()

    desk.change(op, kept, failed)
