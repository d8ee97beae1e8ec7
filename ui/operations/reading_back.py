"""Reading back: how far it is, kept at each step, and its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.statement.reading_back import Sitting
    from intake.statement.steps import ReadBack
    from intake.statement.store import Whole
    from intake.vault import Vault
    from ui.work import Failed


def sitting(desk: Desk, statement: str, then: Callable[[tuple[Whole, Sitting]], None], failed: Failed) -> None:
    """The statement, and how far reading it back is."""

    def op(vault: Vault) -> tuple[Whole, Sitting]:
        from intake.statement import reading_back

        return reading_back.sitting(vault, statement)

    desk.read(op, then, failed)


def keep_sitting(desk: Desk, statement: str, sitting: Sitting, then: Callable[[], None] | None = None) -> None:
    """Keep how far it is, for the next time."""

    def op(vault: Vault) -> None:
        from intake.statement import reading_back

        reading_back.keep(vault, statement, sitting)

    desk.change(op, None if then is None else lambda _: then())


def finish_read_back(
    desk: Desk, statement: str, read_back: ReadBack, said: str, then: Callable[[], None], failed: Failed
) -> None:
    """Record how it was read back, with its corrections."""

    def op(vault: Vault) -> None:
        from intake.statement import reading_back

        reading_back.finish(vault, statement, read_back, now=desk.now())

    desk.change(op, lambda _: then(), failed, said=said)
