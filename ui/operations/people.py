"""People: one person's page, and keeping her."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.export.records import Trail
    from intake.people import Identity, Person
    from intake.search.people import InterviewLine, StatementLine
    from intake.vault import Vault
    from ui.operations.consent import Agreed
    from ui.work import Failed


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

    desk.change(op, then, failed, said=said)


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
