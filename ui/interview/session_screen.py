"""The session with a survivor: the page, its guide, the pause, the end. Everything is kept as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from intake.errors import IntakeError
from ui.interview import session_words as words
from ui.interview.end_page import EndPage
from ui.interview.keeper import Keeper
from ui.interview.pause_page import PausePage
from ui.interview.session_actions import SessionActions
from ui.interview.session_keys import add_writing_keys
from ui.interview.stop_page import StopPage
from ui.interview.whereabouts import cursor_words, go_to_cursor
from ui.interview.workspace import Workspace
from ui.operations import interview as operations
from ui.operations.coming_back import come_back_to
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.theme import look
from ui.told import complaint

if TYPE_CHECKING:
    from intake.interview import Interview
    from intake.statement.sitting import Sitting

_ROOMY = 1000


class SessionScreen(Screen):
    """While it is open nothing of other testimonies can be reached."""

    wide = True
    passing = frozenset(("page", "link_line", "find_line"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._interview: Interview | None = None
        self._statement = ""
        self.actions = SessionActions(self._pause_or_resume, lambda: self._ask(self.ending), self)
        self.pause, self.end = self.actions.pause, self.actions.end
        self.head.add(self.actions.saved, self.pause, self.end)
        self.room, self.resting, self.ending, self.stopping = Workspace(), PausePage(), EndPage(), StopPage()
        self.stack = QStackedWidget()
        for leaf in (self.room, self.resting, self.ending, self.stopping):
            self.stack.addWidget(leaf)
        self.body.addWidget(self.stack)
        self.words = words.SessionWords(self)
        page = self.room.page
        self.keeper = Keeper(desk, page.paragraphs, lambda: cursor_words(page, self._statement), self)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Read the session; coming back to the one that is open leaves the page as it is."""
        self.desk.interview_open = True
        operations.read_sitting(self.desk, place.subject, lambda read: self._show(*read), self._not_there)

    def leave(self) -> None:
        """Keep what is being typed, and where."""
        self.keeper.put_down()

    def unsaved(self) -> bool:
        """Whether the disk has not taken everything."""
        return self.keeper.unsaved()

    def aside(self) -> Any:
        """Which page lies over the text: the end, or stop and refer."""
        pages: dict[QWidget, str] = {self.ending: "end", self.stopping: "stop"}
        return pages.get(self.stack.currentWidget())

    def put_aside(self, value: Any) -> None:
        """Lay it there again."""
        leaf = {"end": self.ending, "stop": self.stopping}.get(value)
        self._show_state() if leaf is None else self._ask(leaf)

    def first_focus(self) -> QWidget | None:
        """The page."""
        return self.room.page

    def panes(self) -> list[QWidget]:
        """Guide, page, details."""
        return self.room.panes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, fewer words in title row and footer."""
        super().resizeEvent(event)
        roomy = self.width() >= look().px(_ROOMY)
        self.head.make_room(title_alone=not roomy)
        self.foot.show_keys(self.words.keys() if roomy else self.words.keys()[:2], self.foot.note.text() or " ")

    def _connect(self) -> None:
        page = self.room.page
        self.keeper.state_changed.connect(self.actions.say_state)
        page.moved.connect(self.keeper.flush)
        page.moved.connect(self._say_where)
        page.left.connect(self.keeper.flush)
        page.paragraphs.renumbered.connect(self._say_where)
        self.room.guide.stop_asked.connect(lambda: self._ask(self.stopping))
        self.resting.another_day.connect(self._another_day)
        self.ending.ended.connect(self._end)
        self.stopping.stopped.connect(self._stop)
        for leaf in (self.ending, self.stopping):
            leaf.back.connect(self._back_to_page)
        add_writing_keys(self.room, self.desk.now)
        add_key(self, Key.PAUSE, self._pause_or_resume, whole_window=True)

    def _show(self, sitting: Sitting, cursor: str) -> None:
        entry, whole = sitting.interview, sitting.whole
        if entry.state == "ended":
            self._close()
            self.desk.go(Place("statement", whole.statement.id))
            return
        read_only = self.desk.session is not None and self.desk.session.read_only
        page, same = self.room.page, self._interview is not None and self._interview.id == entry.id
        if not same or words.differs(page, whole.paragraphs):
            self.keeper.let_go()
            page.speak(whole.statement.language)
            page.fill([words.written(paragraph) for paragraph in whole.paragraphs])
            page.setReadOnly(read_only)
            go_to_cursor(page, cursor, whole.statement.id)
        self._interview, self._statement = entry, whole.statement.id
        if not read_only:
            self.keeper.write_on(whole.statement.id)
            come_back_to(self.desk, Place("session", entry.id))
        self.words.show_head(self.head, sitting)
        self.room.guide.show_topics(words.topics(entry), whole.statement.language)
        self.room.side.show_facts(self.words.present(sitting), self.words.consents(sitting))
        self.room.offer(sitting.choices)
        self._show_state()

    def _show_state(self) -> None:
        """The page, or the break."""
        entry = self._interview
        paused = entry is not None and entry.state == "paused"
        self.actions.offer(resume=paused)
        if entry is not None and paused:
            self.resting.begin(words.break_since(entry), words.referral(entry, self.stopping))
        self.stack.setCurrentWidget(self.resting if paused else self.room)
        self._show_actions()
        (self.pause if paused else self.room.page).setFocus()

    def _pause_or_resume(self) -> None:
        entry = self._interview
        if entry is None or not self.pause.isEnabled() or self.pause.isHidden():
            return
        self.pause.setEnabled(False)
        if entry.state == "paused":
            operations.resume(self.desk, entry.id, self._changed)
            return
        self.keeper.put_down()
        self.resting.begin("")
        self.stack.setCurrentWidget(self.resting)
        self._show_actions()
        operations.pause(self.desk, entry.id, self._changed)

    def _changed(self, entry: Interview) -> None:
        self._interview = entry
        self._show_state()

    def _ask(self, leaf: EndPage | StopPage) -> None:
        self.keeper.put_down()
        self.stack.setCurrentWidget(leaf)
        self._show_actions()
        leaf.begin()
        self.begun_aside()

    def _end(self, reason: str) -> None:
        if self._interview is not None:
            operations.end(
                self.desk, self._interview.id, reason, self._ended, lambda p: self.ending.refuse(complaint(p))
            )

    def _back_to_page(self) -> None:
        self.done()
        self._show_state()

    def _ended(self, entry: Interview) -> None:
        statement = self._statement
        self.done()
        self._close()
        self.desk.say(self.tr("The session is over. Its text is a draft; reading it back comes next."))
        self.desk.go(Place("statement", statement))

    def _stop(self, because: str) -> None:
        if self._interview is not None:
            operations.stop_and_refer(self.desk, self._interview.id, because, self._stopped)  # type: ignore[arg-type]

    def _stopped(self, entry: Interview) -> None:
        self.done()
        self._changed(entry)

    def _another_day(self) -> None:
        self._close()
        self.desk.go(Place("interviews"))

    def _close(self) -> None:
        """The session is not on the screen any more: nothing of it stays here, and the other rooms open again."""
        self.keeper.let_go()
        self._interview, self._statement = None, ""
        self.room.page.fill([])
        self.desk.interview_open = False
        come_back_to(self.desk, None)

    def _not_there(self, problem: IntakeError) -> None:
        self._close()
        self.desk.problem(problem)
        self.desk.go(Place("interviews"))

    def _say_where(self) -> None:
        self.foot.note.setText(self.words.where(self.room.page, self.room.kind_words))

    def _show_actions(self) -> None:
        """One filled button: the way out of where she is."""
        shown, read_only = self.stack.currentWidget(), self.room.page.isReadOnly()
        self.actions.show_for(
            writing=shown is self.room and not read_only, resting=shown is self.resting and not read_only
        )
