"""The course of a session: she speaks, she rests, it stops and refers, it ends. One page for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from intake.errors import IntakeError
from ui.interview import session_words as words
from ui.interview.end_page import EndPage
from ui.interview.keeper import Keeper
from ui.interview.pause_page import PausePage
from ui.interview.session_actions import SessionActions
from ui.interview.stop_page import StopPage
from ui.interview.workspace import Workspace
from ui.operations import interview as operations
from ui.shell import Desk
from ui.told import complaint

if TYPE_CHECKING:
    from intake.interview import Interview


class Course(QStackedWidget):
    """`ways` lead through it. `asking` when a page is laid over the text, `answered` when it is put away."""

    asking = Signal()
    answered = Signal()
    ended = Signal()
    another_day = Signal()

    def __init__(self, desk: Desk, room: Workspace, keeper: Keeper) -> None:
        super().__init__()
        self._desk, self._room, self._keeper = desk, room, keeper
        self.interview: Interview | None = None
        """The one that is open."""
        self.ways = SessionActions(self.pause_or_resume, lambda: self._ask(self._ending), self)
        self._resting, self._ending, self._stopping = PausePage(), EndPage(), StopPage()
        for page in (room, self._resting, self._ending, self._stopping):
            self.addWidget(page)
        room.guide.stop_asked.connect(lambda: self._ask(self._stopping))
        self._resting.another_day.connect(self.another_day)
        self._ending.ended.connect(self._end)
        self._stopping.stopped.connect(self._stop)
        for leaf in (self._ending, self._stopping):
            leaf.back.connect(self._back_to_page)

    def follow(self, entry: Interview) -> None:
        """This session, where it is now: the page, or the break."""
        self.interview = entry
        self.show_state()

    def lies_over(self) -> str | None:
        """Which page lies over the text: the end, or stop and refer."""
        pages: dict[QWidget, str] = {self._ending: "end", self._stopping: "stop"}
        return pages.get(self.currentWidget())

    def lay_over(self, name: str | None) -> None:
        """Lay it there again."""
        leaf = {"end": self._ending, "stop": self._stopping}.get(name or "")
        self.show_state() if leaf is None else self._ask(leaf)

    def show_state(self) -> None:
        """The page, or the break."""
        entry = self.interview
        paused = entry is not None and entry.state == "paused"
        self.ways.offer(resume=paused)
        if entry is not None and paused:
            self._resting.begin(words.break_since(entry), words.referral(entry, self._stopping))
        self._turn_to(self._resting if paused else self._room)
        (self.ways.pause if paused else self._room.page).setFocus()

    def pause_or_resume(self) -> None:
        """Begin the break, or end it."""
        entry, pause = self.interview, self.ways.pause
        if entry is None or not pause.isEnabled() or pause.isHidden():
            return
        pause.setEnabled(False)
        if entry.state == "paused":
            operations.resume(self._desk, entry.id, self.follow)
            return
        self._keeper.put_down()
        self._resting.begin("")
        self._turn_to(self._resting)
        operations.pause(self._desk, entry.id, self.follow)

    def _ask(self, leaf: EndPage | StopPage) -> None:
        self._keeper.put_down()
        self._turn_to(leaf)
        leaf.begin()
        self.asking.emit()

    def _back_to_page(self) -> None:
        self.answered.emit()
        self.show_state()

    def _end(self, reason: str) -> None:
        if self.interview is not None:
            operations.end(self._desk, self.interview.id, reason, lambda _: self.ended.emit(), self._not_ended)

    def _not_ended(self, problem: IntakeError) -> None:
        self._ending.refuse(complaint(problem))

    def _stop(self, because: str) -> None:
        if self.interview is not None:
            operations.stop_and_refer(self._desk, self.interview.id, because, self._stopped)  # type: ignore[arg-type]

    def _stopped(self, entry: Interview) -> None:
        self.answered.emit()
        self.follow(entry)

    def _turn_to(self, page: QWidget) -> None:
        """Show this page; the one filled button is the way out of it."""
        self.setCurrentWidget(page)
        read_only = self._room.page.isReadOnly()
        self.ways.show_for(
            writing=page is self._room and not read_only, resting=page is self._resting and not read_only
        )
