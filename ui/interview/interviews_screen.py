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
    from intake.statement.sitting import SessionLine


class InterviewsScreen(Screen):
    """A list; choosing a session goes on with it, or shows what came of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: dict[str, SessionLine] = {}
        self.begin = Button(self.tr("Begin"), name="begin_interview", kind="primary", does=self._begin)
        self.take_in = Button(self.tr("Take in saved words"), name="take_in_words", does=self._take_in)
        self.take_in.setToolTip(self.tr("Words that were saved to another disk while this one refused"))
        self.head.add(self.take_in, self.begin)
        self.list = Rows("interviews_list", self.tr("Interviews"))
        self.list.chosen.connect(self._choose)
        self.empty = Empty(
            self.tr("No interview yet"),
            self.tr("A session with one person: who is there, in which language, then a quiet page to write on."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        pad = look().px(24)
        self.body.setContentsMargins(pad, look().px(12), pad, 0)
        self.body.addWidget(self.stack)
        self.foot.show_keys([("Ctrl K", self.tr("everything")), ("F12", self.tr("cover the screen"))])

    def show_place(self, place: Place) -> None:
        """Read all sessions; while one is open, it alone is shown."""
        read_only = self.desk.session is not None and self.desk.session.read_only
        for button in (self.begin, self.take_in):
            button.setVisible(not self.desk.interview_open and not read_only)
        operations.read_sessions(self.desk, self._show)

    def first_focus(self) -> QWidget | None:
        """The list, or the first step."""
        return self.list if self._lines else self.begin

    def _show(self, lines: tuple[SessionLine, ...]) -> None:
        shown = [line for line in lines if not self.desk.interview_open or line.interview.state == "open"]
        self._lines = {line.interview.id: line for line in shown}
        self.list.show_rows([self._row(line) for line in shown])
        self.stack.setCurrentWidget(self.list if shown else self.empty)
        waiting = sum(line.interview.state != "ended" for line in shown)
        facts = [self.tr("%Ln session(s)", "", len(shown))] if shown else []
        if waiting:
            facts.append(self.tr("%Ln to go on with", "", waiting))
        self.head.say(self.tr("Interviews"), facts=" · ".join(facts))

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
            key=entry.id,
            title=" · ".join(part for part in (line.person_code, line.statement_code) if part) or "–",
            quiet=" · ".join(part for part in (day, mode) if part),
            value=value,
            kind=kind,
        )

    def _begin(self) -> None:
        self.desk.go(Place("begin"))

    def _choose(self, key: str) -> None:
        line = self._lines[key]
        if line.interview.state != "ended":
            self.desk.go(Place("session", key))
        elif line.statement:
            self.desk.go(Place("statement", line.statement))

    def _take_in(self) -> None:
        files = self.desk.ask_files(self, self.tr("Where were the words saved?"))
        if files:
            operations.take_in_words(self.desk, files[0], self._taken_in)

    def _taken_in(self, statement: str) -> None:
        self.desk.say(self.tr("Taken in: the words stand in their draft. The file on the other disk can be deleted."))
        self.desk.go(Place("statement", statement))
