"""What an order would meet, asked anew whenever it becomes another: consent first, then what stands in the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intake.errors import IntakeError, Refused
from ui.export.answers import Answers
from ui.export.export_form import ExportForm, Wanted
from ui.export.export_words import ExportWords
from ui.operations import exporting
from ui.operations.exporting import Readers
from ui.shell import Desk
from ui.told import complaint

if TYPE_CHECKING:
    from intake.export.foreseeing import Foreseen


class LookingAhead(QObject):
    """Reads the form, fills the answers. `let_stand` when other names are let stand, each with its reason."""

    let_stand = Signal()

    def __init__(self, desk: Desk, form: ExportForm, answers: Answers, words: ExportWords) -> None:
        super().__init__(form)
        self._desk, self._form, self._answers, self._words = desk, form, answers, words
        self._waved: dict[str, str] = {}
        self._asking = self._again = False
        self._for: tuple[str, str, str] = ("", "", "")
        self._why = ""
        self.foreseen: Foreseen | None = None
        """What was foreseen of the order that stands in the form; None until it is known."""
        form.changed.connect(self._look)
        answers.waved.connect(self._wave)

    @property
    def waved(self) -> Mapping[str, str]:
        """The reasons of the names that are let stand."""
        return self._waved

    def let_these_stand(self, waved: Mapping[str, str]) -> None:
        """Let them stand again, as before."""
        self._waved = dict(waved)
        self._look()

    def wanted(self) -> Wanted:
        """The order that stands in the form."""
        return self._form.wanted(tuple(self._waved.items()))

    def show_refused(self, problem: Refused) -> None:
        """It was refused when it came to it."""
        self._answers.show_refused(problem, self.foreseen.numbers if self.foreseen is not None else {}, self._why)

    def _look(self) -> None:
        wanted = self.wanted()
        if (wanted.statement, wanted.recipient, wanted.profile) != self._for:
            self._for = (wanted.statement, wanted.recipient, wanted.profile)
            if self._waved:
                self._waved = {}
                self.let_stand.emit()
            self._answers.another_order()
        self._answers.refused.hide()
        self.foreseen = None
        if not wanted.statement:
            self._answers.consent.ask_for_a_recipient()
        elif self._asking:
            self._again = True  # one question at a time: typing must not queue a look for each letter
        else:
            self._asking, self._again = True, False
            exporting.readers(
                self._desk,
                wanted.statement,
                wanted.recipient,
                lambda found: self._show_readers(wanted, found),
                self._none,
            )

    def _none(self, problem: IntakeError) -> None:
        self._form.statement_field.say_wrong(complaint(problem))
        self._answers.consent.ask_for_a_recipient()
        self._answered()

    def _answered(self) -> None:
        self._asking = False
        if self._again:
            self._look()

    def _show_readers(self, wanted: Wanted, readers: Readers) -> None:
        self._form.statement_field.say_wrong("")
        self._form.offer_recipients(readers.book)
        if self._form.translation.offer(wanted.statement, readers.translations, readers.proceedings):
            wanted = self.wanted()
        self._why = next(self._words.why(each) for each in readers.outlook if each.profile == wanted.profile)
        self._answers.clear_the_way()
        if not wanted.recipient or self._again:
            self._answers.consent.ask_for_a_recipient()
            self._answered()
            return
        name = next((name for key, name in readers.book if key == wanted.recipient), wanted.recipient)
        self._answers.consent.show_outlook(readers.outlook, name, wanted.profile)
        exporting.foresee(self._desk, wanted.order, self._show_foreseen, lambda _: self._answered())

    def _show_foreseen(self, seen: Foreseen) -> None:
        self._answered()
        if self._asking:
            return
        self.foreseen = seen
        self._answers.show_foreseen(seen, self._waved, self._why)

    def _wave(self, name: str, reason: str) -> None:
        self._waved[name] = reason
        self.let_stand.emit()
        self._look()
