"""Consent: what stands, asking, giving, withdrawing, printed forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from datetime import datetime

    from intake.consent.records import Consent
    from intake.export.forms import Kind, Sheet
    from intake.export.records import Trail
    from intake.people import Person
    from intake.vault import Vault
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """One consent, its recipients by name, how it stands today and what left under it."""

    ref: str
    consent: Consent
    recipients: tuple[str, ...]
    standing: str
    """A value of `intake.consent.giving.Standing`."""
    beside: tuple[str, ...]
    """References of the consents in force that name one of the same recipients; its own too, if it is in force."""
    left: tuple[tuple[str, Trail], ...]
    """Code of the statement, and its export."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What the screen needs before anything is asked."""

    person: Person
    organisation: str
    agreed: tuple[Agreed, ...]
    book: tuple[str, ...]
    """Names of the address book."""
    languages: tuple[tuple[str, str], ...]
    """Those of the information sheet: tag, and name in itself."""


def agreed(vault: Vault, person_id: str, now: datetime) -> tuple[Agreed, ...]:
    """Every consent of one person, the newest first."""
    from intake import custody
    from intake.consent import store
    from intake.consent.gate import share_a_recipient
    from intake.consent.giving import Standing, standing
    from intake.export.under_consent import left_under, of_person
    from intake.search.people import statements_of

    day = custody.day(vault, now)
    book = store.recipients(vault.db, store.case_of(vault.db, person_id))
    names = {entry.id: entry.name for entry in book if isinstance(entry.name, str)}
    codes = {entry.id: entry.code for entry in statements_of(vault.db, person_id)}
    trails = of_person(vault.db, person_id)
    everything = store.kept_consents_of(vault.db, person_id)
    in_force = [kept for kept in everything if standing(kept.consent, day) is Standing.IN_FORCE]
    return tuple(
        Agreed(
            ref=kept.ref,
            consent=kept.consent,
            recipients=tuple(names.get(name, name) for name in kept.consent.recipients),
            standing=standing(kept.consent, day).value,
            beside=tuple(each.ref for each in in_force if share_a_recipient(kept.consent, each.consent, book)),
            left=tuple((codes.get(trail.statement, ""), trail) for trail in left_under(trails, kept.consent, book)),
        )
        for kept in reversed(everything)
    )


def ask(desk: Desk, person_id: str, then: Callable[[Asking], None]) -> None:
    """Begin: whom, what stands, and who is in the address book."""

    def op(vault: Vault) -> Asking:
        from intake.consent import store
        from intake.consent.giving import others_by_name
        from intake.export.forms import sheet_languages
        from intake.people.store import person

        book = store.recipients(vault.db, store.case_of(vault.db, person_id))
        return Asking(
            person=person(vault.db, person_id),
            organisation=vault.organisation,
            agreed=agreed(vault, person_id, desk.now()),
            book=others_by_name(book, vault.organisation),
            languages=sheet_languages(),
        )

    desk.read(op, then)


def sheet(desk: Desk, language: str, then: Callable[[Sheet], None]) -> None:
    """The words of the information sheet."""

    def op(vault: Vault) -> Sheet:
        from intake.export.forms import sheet

        return sheet(language)

    desk.read(op, then)


def save_form(
    desk: Desk,
    kind: Kind,
    file: Path,
    *,
    language: str,
    code: str,
    choices: Sequence[tuple[str, str | None, bool | None]],
    said: str,
) -> None:
    """Write a printed form where the user says."""

    def op(vault: Vault) -> Path:
        from intake.export.forms import write_form

        return write_form(vault, kind, file, language=language, code=code, choices=choices, now=desk.now())

    desk.read(op, lambda path: desk.say(said, hint=str(path)))


def give(
    desk: Desk,
    person_id: str,
    choices: Sequence[dict[str, str | bool | None]],
    given: dict[str, str | bool],
    said: str,
    then: Callable[[], None],
    failed: Failed,
) -> None:
    """Keep the answers under one signature; `choices` and `given` hold the members of the core's records."""

    def op(vault: Vault) -> int:
        from intake.consent.giving import Choice, Given, give

        made = [Choice(**choice) for choice in choices]  # type: ignore[arg-type]
        return len(give(vault, person_id, made, Given(**given), now=desk.now()))  # type: ignore[arg-type]

    desk.change(op, lambda _: then(), failed, said=said)


def withdraw(desk: Desk, refs: Sequence[str], said: str, hint: str, then: Callable[[], None]) -> None:
    """From today these consents cover nothing."""

    def op(vault: Vault) -> int:
        from intake.consent.giving import withdraw

        return len(withdraw(vault, refs, now=desk.now()))

    def done(_: int) -> None:
        desk.say(said, hint=hint)
        then()

    desk.change(op, done)
