"""Sessions: listed and shown, keep what is typed, pause, resume, stop and refer, end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ui.operations.handed import Pen, changes
from ui.operations.ledger import Ledger
from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.interview import Interview, StopReason
    from intake.statement.sitting import SessionPage, Sitting
    from intake.vault import Vault
    from ui.interview.written import Handed
    from ui.work import Failed

CURSOR = "cursor"
"""The setting that says where in which statement the cursor stood: [statement, paragraph, offset]."""


def read_sessions(desk: Desk, before: int | None, then: Callable[[SessionPage, int], None]) -> None:
    """The next sessions, the newest first (while one is open, only those that are), and how many there are."""
    only_open = desk.interview_open

    def op(vault: Vault) -> tuple[SessionPage, int]:
        from intake.statement import sitting

        start = sitting.FIRST if before is None else before
        page = sitting.session_page(vault, before=start, standing_open=only_open)
        return page, sitting.count_sessions(vault)

    desk.read(op, lambda answer: then(*answer))


def read_sitting(desk: Desk, interview: str, then: Callable[[tuple[Sitting, str]], None], failed: Failed) -> None:
    """A session with its draft, and where the cursor stood."""

    def op(vault: Vault) -> tuple[Sitting, str]:
        from intake import custody
        from intake.statement.sitting import sitting
        from intake.vault.settings import read_settings

        return sitting(vault, interview, day=custody.day(vault, desk.now())), read_settings(vault).get(CURSOR, "")

    desk.read(op, then, failed)


def take_up(statement: str) -> Pen:
    """A pen for a draft; nothing happens before something is kept."""
    return Pen(statement)


def keep(
    desk: Desk,
    pen: Pen,
    what: tuple[Handed, str],
    ledger: Ledger,
    then: Callable[[], None],
    failed: Failed,
) -> None:
    """Keep changed paragraphs, and where the cursor stands."""
    handed, cursor = what

    def op(vault: Vault) -> None:
        from intake.statement.drafts import Pen as NewPen
        from intake.vault.settings import write_settings

        good = False
        try:
            if pen.core is None:
                pen.core = NewPen(pen.statement, desk.now)
            pen.core.keep(vault, changes(handed))
            good = True
        finally:
            ledger.settle(good=good)
        write_settings(vault, {CURSOR: cursor})

    desk.keep(op, lambda _: then(), failed)


def save_elsewhere(desk: Desk, statement: str, page: Handed, file: Path, said: str) -> None:
    """Write the whole page to another disk, encrypted to this vault."""

    def op(vault: Vault) -> None:
        from intake.statement.elsewhere import save_words

        save_words(vault, statement, changes(page).written, file)

    desk.keep(op, lambda _: desk.say(said))


def take_in_words(desk: Desk, file: Path, then: Callable[[str], None]) -> None:
    """Put words back that were saved elsewhere; `then` gets the statement."""

    def op(vault: Vault) -> str:
        from intake.statement.elsewhere import take_in_words as take_in

        return take_in(vault, file, now=desk.now)

    desk.change(op, then)


def put_down(desk: Desk, pen: Pen, cursor: str) -> None:
    """Log what was typed as one act, and remember where the cursor stands."""

    def op(vault: Vault) -> None:
        from intake.vault.settings import write_settings

        if pen.core is not None:
            pen.core.put_down()
            write_settings(vault, {CURSOR: cursor})

    desk.keep(op)


def pause(desk: Desk, interview: str, then: Callable[[Interview], None]) -> None:
    """She takes a break."""

    def op(vault: Vault) -> Interview:
        from intake.interview import sessions

        return sessions.pause(vault, interview, now=desk.now())

    desk.change(op, then)


def resume(desk: Desk, interview: str, then: Callable[[Interview], None]) -> None:
    """They go on."""

    def op(vault: Vault) -> Interview:
        from intake.interview import sessions

        return sessions.resume(vault, interview, now=desk.now())

    desk.change(op, then)


def stop_and_refer(desk: Desk, interview: str, because: StopReason, then: Callable[[Interview], None]) -> None:
    """The interview stops for her sake; a follow-up is noted."""

    def op(vault: Vault) -> Interview:
        from intake.interview import sessions

        return sessions.stop_and_refer(vault, interview, because, now=desk.now())

    desk.change(op, then)


def end(desk: Desk, interview: str, because: str, then: Callable[[Interview], None], failed: Failed) -> None:
    """The session is over, with its reason."""

    def op(vault: Vault) -> Interview:
        from intake.interview import sessions

        return sessions.end(vault, interview, because=because, now=desk.now())

    desk.change(op, then, failed)
