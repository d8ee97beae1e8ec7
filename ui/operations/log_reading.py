"""Reading the log, proving it, and the checkpoint that others keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.custody import Filter, Line, Proof
    from intake.vault import Vault
    from ui.task import Task
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the log can be asked for."""

    users: tuple[str, ...]
    acts: tuple[str, ...]
    code: str
    """Of the person or statement that is asked about; empty when none is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some lines of the log, and the codes of the people and statements that they name, by id."""

    lines: tuple[Line, ...]
    codes: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """The proof, and its checkpoint as a matrix code: what that says, and its rows of dark modules."""

    proof: Proof
    code: str
    modules: tuple[tuple[bool, ...], ...]


def about(desk: Desk, subject: str, then: Callable[[About], None]) -> None:
    """What may be chosen in the filters; `subject` is the id of a person or statement, or empty."""

    def op(vault: Vault) -> About:
        from intake import custody
        from intake.search.codes import codes_of

        code = codes_of(vault.db, [subject]).get(subject, "")
        return About(users=custody.users(vault), acts=tuple(act.value for act in custody.Act), code=code)

    desk.read(op, then)


def proposed(desk: Desk, words: str, then: Callable[[tuple[str, ...]], None]) -> None:
    """Codes of people and statements that hold these words."""

    def op(vault: Vault) -> tuple[str, ...]:
        from intake.search.codes import by_code

        return tuple(found.code for found in by_code(vault.db, words))

    desk.read(op, then)


def page(desk: Desk, wanted: Filter, code: str, before: int | None, then: Callable[[Page], None]) -> None:
    """The newest lines that are looked for, behind `before`; a code asks for those about whom or what bears it."""

    def op(vault: Vault) -> Page:
        from intake import custody
        from intake.search import codes

        asked = replace(wanted, subjects=codes.belonging(vault.db, code)) if code else wanted
        lines = custody.lines(vault, asked, before=before)
        return Page(lines=lines, codes=codes.codes_of(vault.db, [line.subject for line in lines]))

    desk.read(op, then)


def prove(desk: Desk, then: Callable[[Proved], None], failed: Failed, progress: Callable[[int, int], None]) -> Task:
    """Prove every entry of the log; changes nothing. The task that is given back stops it."""

    def op(vault: Vault, task: Task) -> Proved:
        from intake import custody
        from intake.typeset.codes import checkpoint_code, modules

        newest = custody.lines(vault, custody.Filter(), limit=1)
        whole = newest[0].sequence if newest else 0
        proof = custody.verify(vault, progress=lambda done: task.report(done, max(done, whole)))
        code = checkpoint_code(proof.head.hex())
        return Proved(proof=proof, code=code, modules=modules(code))

    return desk.long(op, then, failed, progress=progress)
