"""The beginning of a session: who can be met, what she agreed to, and the first act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.statement.taking_down import Draft, Opening
    from intake.vault import Vault
    from ui.work import Failed


_MOST = 500
"""More people than this are not offered in one menu: the code of anybody else can be typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Somebody with whom a session can begin."""

    id: str
    code: str
    storage_agreed: bool
    drafts: tuple[Draft, ...]
    in_session: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginView:
    """What the screen before a session shows."""

    people: tuple[tuple[str, str], ...]
    """(id, code): the one who was asked for, then who came last."""
    code: str
    """The code that a new statement would get."""


def read_begin(desk: Desk, asked: str, then: Callable[[BeginView], None]) -> None:
    """Who can be met; `asked` is somebody's id, or nothing."""

    def op(vault: Vault) -> BeginView:
        from intake.people import store as people
        from intake.statement.taking_down import proposed_code

        first = tuple(people.codes_of(vault.db, [asked]).items())
        others = tuple(each for each in people.newest_codes(vault.db, limit=_MOST) if each not in first)
        return BeginView(people=(*first, *others), code=proposed_code(vault.db))

    desk.read(op, then)


def read_person(desk: Desk, name: str, then: Callable[[PersonLine], None], failed: Failed) -> None:
    """Somebody by id or code: what she agreed to, and what there is to go on with."""

    def op(vault: Vault) -> PersonLine:
        from intake import custody
        from intake.interview.store import in_session
        from intake.people.store import find
        from intake.statement.sitting import in_force
        from intake.statement.taking_down import drafts_of

        person = find(vault.db, name)
        return PersonLine(
            id=person.id,
            code=person.code,
            storage_agreed=dict(in_force(vault, person.id, day=custody.day(vault, desk.now())))["store"],
            drafts=drafts_of(vault.db, person.id),
            in_session=in_session(vault.db, person.id),
        )

    desk.read(op, then, failed)


def begin(desk: Desk, opening: Opening, then: Callable[[str], None], failed: Failed) -> None:
    """Begin a session; `then` gets its id."""

    def op(vault: Vault) -> str:
        from intake.statement.taking_down import begin as begin_session

        return begin_session(vault, opening, now=desk.now())

    desk.change(op, then, failed)
