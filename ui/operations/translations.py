"""What is done with translations: read beside the statement, kept paragraph by paragraph, a translator named."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.statement.records import Translation, Translator
    from intake.statement.translating import Sheet, Work
    from intake.vault import Vault
    from ui.work import Failed


def open_sheet(desk: Desk, statement: str, language: str, then: Callable[[Sheet], None], failed: Failed) -> None:
    """The statement beside its translation."""

    def op(vault: Vault) -> Sheet:
        from intake.statement import translating

        return translating.sheet(vault, statement, language)

    desk.read(op, then, failed)


def keep(
    desk: Desk, paragraph: str, text: str, work: Work, then: Callable[[Translation | None], None], failed: Failed
) -> None:
    """Keep how one paragraph reads; empty words take its translation away."""

    def op(vault: Vault) -> Translation | None:
        from intake.statement import translating

        return translating.keep(vault, paragraph, text, work, now=desk.now())

    desk.change(op, then, failed)


def keep_work(desk: Desk, statement: str, work: Work, then: Callable[[], None], failed: Failed) -> None:
    """Keep what is being typed, and how it is translated, for another time."""

    def op(vault: Vault) -> None:
        from intake.statement import translating

        translating.keep_work(vault, statement, work)

    desk.change(op, lambda _: then(), failed)


def name_translator(
    desk: Desk, statement: str, name: str, role: str, then: Callable[[Translator], None], failed: Failed
) -> None:
    """Somebody who translates in this case."""

    def op(vault: Vault) -> Translator:
        from intake.statement import translating

        return translating.name_translator(vault, statement, name=name, role=role, now=desk.now())

    desk.change(op, then, failed)
