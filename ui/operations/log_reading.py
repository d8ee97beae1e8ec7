"""Reading the log, proving it, and the checkpoint that others keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.custody import Filter, Line, Proof
    from intake.vault import Vault
    from ui.task import Task
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the log can be asked for: users, acts, and people and statements by their codes."""

    users: tuple[str, ...]
    acts: tuple[str, ...]
    codes: dict[str, str]
    """Code by id, for people and statements."""
    belonging: dict[str, tuple[str, ...]]
    """For each code, the ids that the log may name when it is meant: a person's statements are hers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """The proof, and its checkpoint as a matrix code: what that says, and its rows of dark modules."""

    proof: Proof
    code: str
    modules: tuple[tuple[bool, ...], ...]


def about(desk: Desk, then: Callable[[About], None]) -> None:
    """What may be chosen in the filters."""
    desk.read(_about, then)


def page(desk: Desk, wanted: Filter, before: int | None, then: Callable[[tuple[Line, ...]], None]) -> None:
    """The newest lines that are looked for, behind `before`."""

    def op(vault: Vault) -> tuple[Line, ...]:
        from intake import custody

        return custody.lines(vault, wanted, before=before)

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


def _about(vault: Vault) -> About:
    from intake import custody
    from intake.people import store as people
    from intake.statement import store as statements

    codes = {person.id: person.code for person in people.all_people(vault.db)}
    belonging = {code: [person] for person, code in codes.items()}
    after = 0
    while found := statements.summaries(vault.db, after=after):
        after = found[-1].key
        for each in found:
            belonging.setdefault(each.code, []).append(each.id)
            belonging.setdefault(codes.get(each.person, each.person), []).append(each.id)
            codes[each.id] = each.code
    return About(
        users=custody.users(vault),
        acts=tuple(act.value for act in custody.Act),
        codes=codes,
        belonging={code: tuple(ids) for code, ids in belonging.items()},
    )
