"""Reading back: one paragraph at a time, large, everything else away; at her pace, in parts, on another day."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from intake.errors import IntakeError
from intake.statement.reading_back import Sitting
from intake.statement.store import Whole
from ui.language import language_words, number_words
from ui.operations import reading_back
from ui.shell import Desk, Place, Screen
from ui.shell.keys import add_key
from ui.statement.closing_card import ClosingCard
from ui.statement.read_back_keeper import ReadBackKeeper
from ui.statement.read_back_page import CORRECT, KEEP, ReadBackPage
from ui.widgets.button import Button
from ui.widgets.scroll import Scroll, centred

_READING, _CLOSING = range(2)


class ReadBackScreen(Screen):
    """Nothing of it touches the statement before the end; where it stands is kept at each step."""

    wide = True
    passing = frozenset(("correction", "initialled"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.keeper = ReadBackKeeper(desk, self)
        self.head.add(Button(self.tr("Go on another time"), name="interrupt", does=self._interrupt))
        self.page = ReadBackPage()
        self.closing = ClosingCard()
        closing = Scroll(name="closing_scroll")
        closing.column.addLayout(centred(self.closing))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.stack.addWidget(closing)
        self.body.addWidget(self.stack)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Where it was left, or the beginning."""
        self.keeper.let_go()
        self.head.say(self.tr("Read back"))
        self._show_keys(editing=False)
        self.page.shown.show_text("", "en")
        reading_back.sitting(self.desk, place.subject, self._show_sitting, self._refused)

    def leave(self) -> None:
        """What is being typed is kept with the place."""
        self._keep_typing()

    def unsaved(self) -> bool:
        """While the disk has not taken the last step."""
        return self.keeper.unsaved()

    def aside(self) -> Any:
        """Whether it is being closed."""
        return "closing" if self.stack.currentIndex() == _CLOSING else None

    def put_aside(self, value: Any) -> None:
        """Go there again."""
        self._close() if value else self._reopen()

    def first_focus(self) -> QWidget | None:
        """The text: Enter and the arrows turn the page."""
        return self.page.shown

    def panes(self) -> list[QWidget]:
        """The text, then what can be done."""
        return [self.page.shown, self.page.next]

    def _connect(self) -> None:
        self.keeper.moved.connect(self._show)
        self.keeper.rested.connect(self._keep_typing)
        self.page.next_wanted.connect(self._next)
        self.page.previous_wanted.connect(self.keeper.go_back)
        self.page.correct_wanted.connect(self._correct)
        self.page.typing.connect(self._typing)
        self.page.keep_wanted.connect(self._keep_correction)
        self.page.leave_wanted.connect(self.keeper.leave_correction)
        self.page.initial_given.connect(self.keeper.initial)
        self.page.end_wanted.connect(self._close)
        self.closing.finished.connect(self._finish)
        self.closing.back.connect(self._reopen)
        add_key(self, CORRECT, self._correct)
        add_key(self, KEEP, self._keep_correction)

    def _show_sitting(self, found: tuple[Whole, Sitting]) -> None:
        whole, sitting = found
        self.keeper.take_up(whole, sitting)
        if whole.statement.status == "final" or not self.keeper.paragraphs:
            self.keeper.let_go()
            self.desk.go(Place("statement", whole.statement.id))
            return
        self.stack.setCurrentIndex(_READING)
        self._show()
        if sitting.typing is not None:
            self._edit_as(sitting.typing)

    def _refused(self, problem: IntakeError) -> None:
        self.desk.problem(problem)
        self.desk.go(Place("statements"))

    def _show(self) -> None:
        if self.keeper.whole is None:
            return
        entry, paragraph = self.keeper.whole.statement, self.keeper.paragraph
        number = self.keeper.numbers[paragraph.id]
        place = self.tr("paragraph {number} of {count}").format(
            number=number_words(number), count=number_words(len(self.keeper.paragraphs))
        )
        self.head.say(
            self.tr("{code} · read back").format(code=entry.code), facts=f"{language_words(entry.language)} · {place}"
        )
        self.page.show_paragraph(paragraph, number, self.keeper.sitting, entry.language)
        self.page.previous.setEnabled(self.keeper.at > 0)
        self.page.edit(editing=False)
        self._show_keys(editing=False)
        self.page.shown.setFocus()

    def _show_keys(self, *, editing: bool) -> None:
        self.foot.show_keys(
            [(KEEP.replace("Return", "Enter"), self.tr("keep")), ("Esc", self.tr("leave it as it was"))]
            if editing
            else [("Enter", self.tr("next")), ("←  →", self.tr("turn")), (CORRECT, self.tr("correct"))],
            self.tr("Everything is kept."),
        )

    def _correct(self) -> None:
        self._edit_as(self.keeper.sitting.text(self.keeper.paragraph) if self.keeper.whole is not None else "")

    def _edit_as(self, text: str) -> None:
        whole = self.keeper.whole
        if whole is not None and not self.page.correcting() and self.stack.currentIndex() == _READING:
            self.page.correct(text, whole.statement.language)
            self._show_keys(editing=True)

    def _typing(self) -> None:
        if self.page.correcting():
            self.keeper.begin_to_type()

    def _keep_typing(self) -> None:
        if self.keeper.whole is not None and self.page.correcting():
            self.keeper.type(self.page.typed.text())

    def _keep_correction(self) -> None:
        if self.keeper.whole is not None and self.page.correcting():
            self.keeper.correct(self.page.typed.text())

    def _next(self) -> None:
        if not self.keeper.go_on():
            self._close()

    def _interrupt(self) -> None:
        if self.keeper.whole is None:
            return
        self.leave()
        self.desk.go(Place("statement", self.keeper.whole.statement.id))
        self.desk.say(self.tr("Kept. It goes on at this paragraph."))

    def _close(self) -> None:
        if self.keeper.whole is None:
            return
        self.closing.show_end(
            self.keeper.whole.statement.language,
            corrected=self.keeper.corrected,
            initialled=len(self.keeper.sitting.initialled),
            whole=self.keeper.last,
        )
        self.stack.setCurrentIndex(_CLOSING)
        self.begun_aside()
        self.closing.manner.setFocus()

    def _reopen(self) -> None:
        self.stack.setCurrentIndex(_READING)
        self.done()
        self._show()

    def _finished(self, statement: str) -> None:
        self.done()
        self.desk.go(Place("statement", statement))

    def _finish(self, manner: str, language: str, by_role: str, reason: str) -> None:
        if self.keeper.whole is None:
            return
        entry = self.keeper.whole.statement
        reading_back.finish_read_back(
            self.desk,
            entry.id,
            self.keeper.read_back(manner, language, by_role, reason),
            self.tr("{code} has been read back.").format(code=entry.code),
            lambda: self._finished(entry.id),
            self.closing.say_wrong,
        )
