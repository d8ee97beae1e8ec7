"""The session with a survivor: the page, its guide, the pause, the end. Everything is kept as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from intake.errors import IntakeError
from ui.interview import session_words as words
from ui.interview.course import Course
from ui.interview.keeper import Keeper
from ui.interview.session_keys import add_writing_keys
from ui.interview.whereabouts import cursor_words, go_to_cursor
from ui.interview.workspace import Workspace
from ui.operations import interview as operations
from ui.operations.coming_back import come_back_to
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.theme import look

if TYPE_CHECKING:
    from intake.statement.sitting import Sitting

_ROOMY = 1000


class SessionScreen(Screen):
    """While it is open nothing of other testimonies can be reached."""

    wide = True
    passing = frozenset(("page", "link_line", "find_line"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._statement = ""
        self.room = Workspace()
        page = self.room.page
        self.keeper = Keeper(desk, page.paragraphs, lambda: cursor_words(page, self._statement), self)
        self.course = Course(desk, self.room, self.keeper)
        ways = self.course.ways
        self.head.add(ways.saved, ways.pause, ways.end)
        self.body.addWidget(self.course)
        self.words = words.SessionWords(self)
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
        return self.course.lies_over()

    def put_aside(self, value: Any) -> None:
        """Lay it there again."""
        self.course.lay_over(value)

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
        self.keeper.state_changed.connect(self.course.ways.say_state)
        page.moved.connect(self.keeper.flush)
        page.moved.connect(self._say_where)
        page.left.connect(self.keeper.flush)
        page.paragraphs.renumbered.connect(self._say_where)
        self.course.asking.connect(self.begun_aside)
        self.course.answered.connect(self.done)
        self.course.ended.connect(self._ended)
        self.course.another_day.connect(self._another_day)
        add_writing_keys(self.room, self.desk.now)
        add_key(self, Key.PAUSE, self.course.pause_or_resume, whole_window=True)

    def _show(self, sitting: Sitting, cursor: str) -> None:
        entry, whole = sitting.interview, sitting.whole
        if entry.state == "ended":
            self._close()
            self.desk.go(Place("statement", whole.statement.id))
            return
        writable = self.desk.writable
        page, shown = self.room.page, self.course.interview
        if shown is None or shown.id != entry.id or words.differs(page, whole.paragraphs):
            self.keeper.let_go()
            page.speak(whole.statement.language)
            page.fill([words.written(paragraph) for paragraph in whole.paragraphs])
            page.setReadOnly(not writable)
            go_to_cursor(page, cursor, whole.statement.id)
        self._statement = whole.statement.id
        if writable:
            self.keeper.write_on(whole.statement.id)
            come_back_to(self.desk, Place("session", entry.id))
        self.words.show_head(self.head, sitting)
        self.room.guide.show_topics(words.topics(entry), whole.statement.language)
        self.room.side.show_facts(self.words.present(sitting), self.words.consents(sitting))
        self.room.offer(sitting.choices)
        self.course.follow(entry)

    def _ended(self) -> None:
        statement = self._statement
        self.done()
        self._close()
        self.desk.say(self.tr("The session is over. Its text is a draft; reading it back comes next."))
        self.desk.go(Place("statement", statement))

    def _another_day(self) -> None:
        self._close()
        self.desk.go(Place("interviews"))

    def _close(self) -> None:
        """The session is not on the screen any more: nothing of it stays here, and the other rooms open again."""
        self.keeper.let_go()
        self.course.interview, self._statement = None, ""
        self.room.page.fill([])
        self.desk.interview_open = False
        come_back_to(self.desk, None)

    def _not_there(self, problem: IntakeError) -> None:
        self._close()
        self.desk.problem(problem)
        self.desk.go(Place("interviews"))

    def _say_where(self) -> None:
        self.foot.note.setText(self.words.where(self.room.page, self.room.kind_words))
