"""What is done with statements: looked at, signed, made final, corrected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.consent.signatures import Manner
    from intake.statement.records import Paragraph
    from intake.statement.viewing import View
    from intake.vault import Vault
    from ui.work import Failed


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

    desk.change(op, lambda _: then(), said=said)


def begin_correction(desk: Desk, view: View, reason: str, said: str, then: Callable[[], None]) -> None:
    """Take a final statement up again as its next version."""

    def op(vault: Vault) -> int:
        from intake.statement import finalising

        return finalising.begin_correction(vault, view.statement.id, reason=reason, now=desk.now())

    desk.change(op, lambda _: then(), said=said)


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

    desk.change(op, lambda _: then(), failed, said=said)
