"""Interviews: every session by code, day and state, and the way to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import day_words
from ui.operations import interview as operations
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.empty import Empty
from ui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from intake.statement.sitting import SessionLine, SessionPage


class InterviewsScreen(Screen):
    """A list; choosing a session goes on with it, or shows what came of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._asked = 0
        self.begin = Button(self.tr("Begin"), name="begin_interview", kind="primary", does=self._begin)
        self.take_in = Button(self.tr("Take in saved words"), name="take_in_words", does=self._take_in)
        self.take_in.setToolTip(self.tr("Words that were saved to another disk while this one refused"))
        self.head.add(self.take_in, self.begin)
        self.list = Rows("interviews_list", self.tr("Interviews"))
        self.list.chosen.connect(self._choose)
        self.first = Button(self.tr("Begin an interview"), name="begin_interview", kind="primary", does=self._begin)
        self.empty = Empty(
            self.tr("No interview yet"),
            self.tr("A session with one person: who is there, in which language, then a quiet page to write on."),
            self.first,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        pad = look().px(24)
        self.body.setContentsMargins(pad, look().px(12), pad, 0)
        self.body.addWidget(self.stack)
        self.foot.show_keys([("Ctrl+K", self.tr("everything")), ("F12", self.tr("cover the screen"))])

    def show_place(self, place: Place) -> None:
        """Read all sessions; while one is open, it alone is shown."""
        for button in (self.begin, self.take_in, self.first):
            button.setVisible(self._may_begin())
        self._asked += 1
        asked = self._asked
        operations.read_sessions(self.desk, None, lambda page, count: self._show(asked, page, count))

    def first_focus(self) -> QWidget | None:
        """The list, or the first step."""
        return self.first if self.stack.currentWidget() is self.empty else self.list

    def _show(self, asked: int, page: SessionPage, count: int) -> None:
        if asked != self._asked:
            return
        self.list.show_rows([self._row(line) for line in page.lines], self._more(page))
        there = bool(page.lines) or page.before is not None
        self.stack.setCurrentWidget(self.list if there else self.empty)
        self.begin.setVisible(there and self._may_begin())  # else the way stands in the middle
        shown = len(page.lines) if self.desk.interview_open else count
        waiting = sum(line.interview.state != "ended" for line in page.lines)
        facts = [self.tr("%Ln session(s)", "", shown)] if shown else []
        if waiting:
            facts.append(self.tr("%Ln to go on with", "", waiting))
        self.head.say(self.tr("Interviews"), facts=" · ".join(facts))

    def _may_begin(self) -> bool:
        return not self.desk.interview_open and self.desk.writable

    def _more(self, page: SessionPage) -> Callable[[], None] | None:
        if page.before is None:
            return None
        asked, before = self._asked, page.before  # not the page, which is scrolled by
        return lambda: operations.read_sessions(self.desk, before, lambda further, _: self._add(asked, further))

    def _add(self, asked: int, page: SessionPage) -> None:
        if asked == self._asked:
            self.list.add_rows([self._row(line) for line in page.lines], self._more(page))
            if not page.lines:  # nothing among these: on, as a scrolled list would
                self.list.ask_for_more()

    def _row(self, line: SessionLine) -> Row:
        states = {
            "open": (self.tr("open"), "accent"),
            "paused": (self.tr("paused"), "caution"),
            "ended": (self.tr("ended"), "quiet"),
        }
        modes = {"first_account": self.tr("first account"), "full_statement": self.tr("full statement")}
        entry = line.interview
        day = day_words(entry.started[:10]) if isinstance(entry.started, str) else ""
        mode = modes.get(entry.mode, "") if isinstance(entry.mode, str) else ""
        value, kind = states[entry.state]
        return Row(
            key=self._way(line),
            title=" · ".join(part for part in (line.person_code, line.statement_code) if part) or "–",
            quiet=" · ".join(part for part in (day, mode) if part),
            value=value,
            kind=kind,
        )

    def _begin(self) -> None:
        self.desk.go(Place("begin"))

    def _way(self, line: SessionLine) -> str:
        """Where choosing it leads: on with it, or to what came of it."""
        if line.interview.state != "ended":
            return f"session\n{line.interview.id}"
        return f"statement\n{line.statement}" if line.statement else "interviews\n"

    def _choose(self, key: str) -> None:
        room, _, subject = key.partition("\n")
        if subject:
            self.desk.go(Place(room, subject))

    def _take_in(self) -> None:
        files = self.desk.ask_files(self, self.tr("Where were the words saved?"))
        if files:
            operations.take_in_words(self.desk, files[0], self._taken_in)

    def _taken_in(self, statement: str) -> None:
        self.desk.say(self.tr("Taken in: the words stand in their draft. The file on the other disk can be deleted."))
        self.desk.go(Place("statement", statement))
