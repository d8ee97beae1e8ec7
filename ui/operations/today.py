"""What Today asks of the vault: piece by piece, so that whoever goes on to work never waits for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.custody import Proof
    from intake.inspection.state import State
    from intake.inspection.waiting import Item, Piece, Session
    from intake.vault import Vault
    from ui.task import Task
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What is known at once."""

    state: State
    session: Session | None
    items: tuple[Item, ...]
    """Follow-ups, redactions to approve and refused exports."""


def start(desk: Desk, then: Callable[[Start], None]) -> None:
    """The vault's state, the session to continue, and what is short to find."""

    def op(vault: Vault) -> Start:
        from intake.inspection import waiting
        from intake.inspection.state import state

        items = (
            *waiting.follow_ups(vault),
            *waiting.to_approve(vault),
            *waiting.refused_lately(vault, now=desk.now()),
        )
        return Start(state=state(vault), session=waiting.session_to_continue(vault), items=items)

    desk.read(op, then)


def consents(desk: Desk, before: int | None, then: Callable[[Piece], None]) -> None:
    """Consents that end soon, among the next."""

    def op(vault: Vault) -> Piece:
        from intake import custody
        from intake.inspection import waiting

        day = custody.day(vault, desk.now())
        return waiting.consents_ending(vault, day=day, before=waiting.NEWEST if before is None else before)

    desk.read(op, then)


def statements(desk: Desk, before: int | None, then: Callable[[Piece], None]) -> None:
    """Statements that wait, among the next."""

    def op(vault: Vault) -> Piece:
        from intake import custody
        from intake.inspection import waiting

        day = custody.day(vault, desk.now())
        return waiting.statements(vault, day=day, before=waiting.NEWEST if before is None else before)

    desk.read(op, then)


def prove(desk: Desk, then: Callable[[Proof], None], failed: Failed) -> Task:
    """Prove the whole log; the task that is given back can be cancelled."""

    def op(vault: Vault, task: Task) -> Proof:
        from intake import custody

        return custody.verify(vault, progress=lambda _: task.stop_if_asked())

    return desk.long(op, then, failed)


def follow_up_done(desk: Desk, interview: str, at: str, note: str, said: str, then: Callable[[], None]) -> None:
    """What was to be done for her is done; can be undone."""

    def op(vault: Vault) -> None:
        from intake.interview import sessions

        sessions.follow_up_done(vault, interview, at, note=note, now=desk.now())

    def again(vault: Vault) -> None:
        from intake.interview import sessions

        sessions.reopen_follow_up(vault, interview, at, now=desk.now())

    def done(_: None) -> None:
        desk.say(said, undo=lambda: desk.change(again, lambda _: then()))
        then()

    desk.change(op, done)
