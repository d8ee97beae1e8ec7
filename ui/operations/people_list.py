"""The list of people, page by page, and the search by code or name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.search.people import PersonLine, Register
    from intake.vault import Vault
    from ui.task import Task


_AT_ONCE = 1_000
"""Names that one call opens: a third of a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some lines of the list; `more`: where the next page begins, 0 when there is none."""

    lines: tuple[PersonLine, ...]
    more: int
    left: int = 0
    """Of a search by name, how many names were not opened yet."""


def page(desk: Desk, after: int, then: Callable[[Page], None]) -> None:
    """The page of the list behind that key."""

    def op(vault: Vault) -> Page:
        from intake import custody
        from intake.search import people

        day = custody.day(vault, desk.now())
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
        day = custody.day(vault, desk.now())
        return Page(lines=people.find_people(vault, words, day, register), more=0, left=left)

    return desk.long(op, then, lambda problem: None, progress=progress)


def new_register(desk: Desk, then: Callable[[Register], None]) -> None:
    """An empty register of names, for one search."""

    def op(vault: Vault) -> Register:
        from intake.search.people import Register

        return Register()

    desk.read(op, then)
