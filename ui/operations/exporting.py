"""Exporting a statement: what may be chosen, what consent allows, what is in the way, and the export itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.export import Made, Order
    from intake.export.foreseeing import Foreseen, Outlook
    from intake.statement.translating import Progress
    from intake.vault import Vault
    from ui.work import Failed

_MOST = 500
"""More statements than this are not offered in one menu: the code of any other can be typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A statement to choose: its id, its code, and whose it is, by code."""

    id: str
    code: str
    person: str
    final: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What may be chosen; `chosen` is the statement that was asked for."""

    statements: tuple[Offer, ...]
    chosen: Offer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """How every profile stands for a statement and a recipient, and who is in the case's address book."""

    book: tuple[tuple[str, str], ...]
    """(id, name)"""
    outlook: tuple[Outlook, ...]
    translations: tuple[Progress, ...]
    proceedings: str
    """The language in which this recipient is written to."""


def offers(desk: Desk, chosen: str, then: Callable[[Offers], None]) -> None:
    """The statements of the vault, and the one of that id or code."""
    desk.read(lambda vault: _offers(vault, chosen), then)


def readers(desk: Desk, statement: str, recipient: str, then: Callable[[Readers], None], failed: Failed) -> None:
    """What consent allows for this statement and recipient."""

    def op(vault: Vault) -> Readers:
        from intake.consent import store as consents
        from intake.export.filling import proceedings_language
        from intake.export.foreseeing import outlook
        from intake.statement import store as statements
        from intake.statement.translating import progress
        from intake.statement.translations import beside, translations_of

        whole = statements.find(vault.db, statement)
        book = consents.recipients(vault.db, whole.case_key)
        along = beside(whole.paragraphs, translations_of(vault.db, whole.statement.id))
        return Readers(
            book=tuple((entry.id, entry.name if isinstance(entry.name, str) else entry.id) for entry in book),
            outlook=outlook(vault, statement, recipient, now=desk.now()),
            translations=progress(whole.paragraphs, along),
            proceedings=proceedings_language(book, recipient),
        )

    desk.read(op, then, failed)


def foresee(desk: Desk, make: Callable[[], Order], then: Callable[[Foreseen], None], failed: Failed) -> None:
    """What the order would be refused for."""

    def op(vault: Vault) -> Foreseen:
        from intake.export.foreseeing import foresee as look_ahead

        return look_ahead(vault, make(), now=desk.now())

    desk.read(op, then, failed)


def export(desk: Desk, make: Callable[[], Order], out: Path, then: Callable[[Made], None], failed: Failed) -> None:
    """Export; a refusal is logged by the core and arrives at `failed`."""

    def op(vault: Vault) -> Made:
        from intake.export import export_statement

        return export_statement(vault, make(), out, now=desk.now())

    desk.change(op, then, failed)


def _offers(vault: Vault, chosen: str) -> Offers:
    from intake.people import store as people
    from intake.statement import store as statements

    summaries = statements.summaries(vault.db, limit=_MOST)
    codes = people.codes_of(vault.db, [each.person for each in summaries])
    found = [
        Offer(id=each.id, code=each.code, person=codes[each.person], final=each.status == "final") for each in summaries
    ]
    wanted = next((each for each in found if chosen in (each.id, each.code)), None)
    if chosen and wanted is None:
        own = statements.find(vault.db, chosen).statement
        code = people.person(vault.db, own.person).code
        wanted = Offer(id=own.id, code=own.code, person=code, final=own.status == "final")
        found.append(wanted)
    return Offers(statements=tuple(found), chosen=wanted)
