"""What Ctrl+K finds in the vault: codes at once; for those who may see identities, people by name and what they told.

Codes alone come back: neither a name nor a word of testimony stands in a result.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from intake.errors import IntakeError
from ui.shell.desk import Desk
from ui.task import Cancelled

if TYPE_CHECKING:
    from intake.search.people import Register
    from intake.vault import Vault
    from ui.task import Task

Found = tuple[tuple[str, str, str], ...]
"""(room, id, code)"""
_MOST = 12


class Names:
    """The names of the vault's people while the palette is open; made and used on the worker alone."""

    def __init__(self) -> None:
        self.register: Register | None = None


def codes(desk: Desk, words: str, then: Callable[[Found], None]) -> None:
    """The first people and statements whose code holds these words."""

    def op(vault: Vault) -> Found:
        from intake.search.codes import by_code

        return tuple((found.kind, found.id, found.code) for found in by_code(vault.db, words))

    desk.read(op, then)


def by_name(desk: Desk, words: str, names: Names, then: Callable[[Found], None]) -> Task:
    """People who bear such a name, in any spelling, each with her statements; the task can be cancelled."""
    now = desk.now()

    def op(vault: Vault, task: Task) -> Found:
        from intake import custody
        from intake.search import people

        names.register = names.register or people.Register()
        names.register.bring_up_to_date(vault, task.report)
        day = custody.day(vault, now)
        found: list[tuple[str, str, str]] = []
        for line in people.find_people(vault, words, day, names.register)[:_MOST]:
            task.stop_if_asked()
            found.append(("person", line.id, line.code))
            found += [("statement", entry.id, entry.code) for entry in people.statements_of(vault.db, line.id)]
        return tuple(found)

    def failed(problem: IntakeError) -> None:
        if not isinstance(problem, Cancelled):
            desk.problem(problem)

    return desk.long(op, then, failed)
