"""What is done with statements: listed, looked through, signed, read back, made final, corrected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.consent.signatures import Manner
    from intake.statement.listing import Stretch
    from intake.statement.reading_back import Sitting
    from intake.statement.records import Paragraph
    from intake.statement.steps import ReadBack
    from intake.statement.store import Whole
    from intake.statement.viewing import View
    from intake.vault import Vault
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place in a text; its words are shown only when they are asked for."""

    statement: str
    code: str
    paragraph: str
    number: int | None
    words: str
    translation: str
    """The language of the translation in which they stand; empty for her own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Words that were found in a paragraph; offsets are code points of its text."""

    paragraph: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A statement's page, and the declarations in its own language."""

    view: View
    declarations: Mapping[str, str]
    exhibits: tuple[tuple[str, str], ...]
    """Id and words of every exhibit that a paragraph may be linked to."""


def list_page(desk: Desk, words: str, status: str, before: int | None, then: Callable[[Stretch], None]) -> None:
    """The next lines of the list."""

    def op(vault: Vault) -> Stretch:
        from intake.statement import listing

        start = listing.FIRST if before is None else before
        return listing.page(vault.db, before=start, words=words, status=status)

    desk.read(op, then)


def count(desk: Desk, then: Callable[[int], None]) -> None:
    """How many statements there are."""

    def op(vault: Vault) -> int:
        from intake.statement import listing

        return listing.count(vault.db)

    desk.read(op, then)


def look_through(desk: Desk, words: str, then: Callable[[tuple[Hit, ...]], None]) -> None:
    """Places in all texts where `words` stand, in any spelling."""

    def op(vault: Vault) -> tuple[Hit, ...]:
        from intake import search
        from intake.statement import store
        from intake.statement.changes import numbers

        search.catch_up(vault)
        wholes: dict[str, tuple[str, dict[str, int]]] = {}
        hits = []
        for found in search.find(vault, words):
            if found.statement not in wholes:
                whole = store.find(vault.db, found.statement)
                wholes[found.statement] = whole.statement.code, numbers(whole.paragraphs)
            code, counted = wholes[found.statement]
            number = counted.get(found.paragraph)
            hits.append(
                Hit(
                    statement=found.statement,
                    code=code,
                    paragraph=found.paragraph,
                    number=number,
                    words=found.snippet,
                    translation=found.translation,
                )
            )
        return tuple(hits)

    desk.read(op, then)


def find_here(
    desk: Desk, paragraphs: Sequence[Paragraph], words: str, then: Callable[[tuple[Mark, ...]], None]
) -> None:
    """Where `words` stand in these paragraphs, in any spelling, in reading order."""

    def op(_: Vault) -> tuple[Mark, ...]:
        from intake.language import find_words

        return tuple(
            Mark(paragraph=paragraph.id, start=start, end=end)
            for paragraph in paragraphs
            for start, end in find_words(words, paragraph.text)
        )

    desk.read(op, then)


def open_sheet(desk: Desk, statement: str, then: Callable[[Sheet], None], failed: Failed) -> None:
    """Everything that a statement's page shows."""

    def op(vault: Vault) -> Sheet:
        from intake.export.documents.words import words_in
        from intake.inspection.questions import questions
        from intake.statement.viewing import view
        from ui.operations.exhibit_links import choices

        shown = view(vault, statement, now=desk.now(), also=questions(vault, statement))
        words = words_in(shown.statement.language)
        texts = {"deponent": words("acknowledgement.text"), "interpreter": words("interpreter.text")}
        return Sheet(view=shown, declarations=texts, exhibits=choices(vault))

    desk.read(op, then, failed)


def wave_through(desk: Desk, view: View, code: str, reason: str, then: Callable[[], None]) -> None:
    """Keep the reason by which a finding is let pass; an empty one takes it back."""

    def op(vault: Vault) -> None:
        from intake.statement.viewing import keep_waved

        keep_waved(vault, view.statement.id, view.present.number, {code: reason})

    desk.change(op, lambda _: then())


def make_final(desk: Desk, view: View, said: str, then: Callable[[], None]) -> None:
    """Make it final, with the reasons that were given."""

    def op(vault: Vault) -> None:
        from intake.inspection.questions import questions
        from intake.statement.finalising import finalise

        also = questions(vault, view.statement.id)
        finalise(vault, view.statement.id, waved_through=view.waved, now=desk.now(), also=also)

    def done(_: object) -> None:
        desk.say(said)
        then()

    desk.change(op, done)


def begin_correction(desk: Desk, view: View, reason: str, said: str, then: Callable[[], None]) -> None:
    """Take a final statement up again as its next version."""

    def op(vault: Vault) -> int:
        from intake.statement import finalising

        return finalising.begin_correction(vault, view.statement.id, reason=reason, now=desk.now())

    def done(_: object) -> None:
        desk.say(said)
        then()

    desk.change(op, done)


def sign(
    desk: Desk,
    statement: str,
    *,
    who: str,
    manner: Manner,
    drawn: str,
    witness_role: str,
    reason: str,
    said: str,
    then: Callable[[], None],
    failed: Failed,
) -> None:
    """Keep one signature, mark, spoken yes, or the reason for none."""

    def op(vault: Vault) -> object:
        from intake.statement import declarations

        return declarations.sign(
            vault,
            statement,
            who=who,
            manner=manner,
            drawn=drawn,
            witness_role=witness_role,
            reason=reason,
            now=desk.now(),
        )

    def done(_: object) -> None:
        desk.say(said)
        then()

    desk.change(op, done, failed)


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

    def done(_: object) -> None:
        desk.say(said)
        then()

    desk.change(op, done, failed)
