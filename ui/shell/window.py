"""The main window: sidebar, title row, message strip, the screen, its footer. It knows no room by its contents."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.shell import rooms
from ui.shell.cover import Cover
from ui.shell.desk import Desk, Message
from ui.shell.keys import Key, add_key
from ui.shell.place import Place
from ui.shell.screen import Screen
from ui.shell.sidebar import Sidebar
from ui.shell.strip import Strip
from ui.theme.ring import FocusRing
from ui.widgets.rule import Rule

_FOLDS_BELOW = 1200


class MainWindow(QMainWindow):
    """Made anew when language, text size or palette change; the desk and the worker outlive it."""

    closing = Signal()
    files_dropped = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Testimony Intake")
        self.setMinimumSize(1024, 600)
        self.setAcceptDrops(True)
        self.desk = desk
        self._screens: dict[str, Screen] = {}
        self._build()
        self._connect()
        self.ring = FocusRing(self)
        self.cover = Cover(desk, self)

    @property
    def screen_shown(self) -> Screen | None:
        """The screen that is on."""
        shown = self._bodies.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def forget(self) -> None:
        """Let every screen go, with what it shows (before a vault closes)."""
        for screen in self._screens.values():
            for part in (screen, screen.head, screen.foot):
                part.setParent(None)
                part.deleteLater()
        self._screens.clear()
        self.strip.clear()

    def show_place(self, place: Place) -> None:
        """Go to a place; the screen before it keeps what is being typed."""
        before = self.screen_shown
        if before is not None:
            before.leave()
        screen = self._screens.get(place.room) or self._make(place.room)
        screen.show_place(place)
        for stack, part in ((self._heads, screen.head), (self._bodies, screen), (self._feet, screen.foot)):
            stack.setCurrentWidget(part)
        self._heads.setVisible(not screen.bare)
        self._feet.setVisible(screen.foot.speaks)
        self.sidebar.setVisible(not screen.wide and place.room not in ("unlock", "create"))
        self._edge.setVisible(self.sidebar.isVisibleTo(self))
        self.sidebar.show_place(Place(rooms.SIDEBAR_OF.get(place.room, place.room)))
        self.sidebar.open_rooms(vault=self.desk.session is not None)
        self._first_focus(screen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sidebar folds when the window is narrow."""
        super().resizeEvent(event)
        from ui.theme import look

        self.sidebar.fold(narrow=self.width() < look().px(_FOLDS_BELOW))
        self.cover.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is kept before the window goes."""
        event.accept()
        self.closing.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere: they are verified, unless a screen takes them."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files that no screen took go to Verify."""
        self.files_dropped.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def _build(self) -> None:
        ground = QWidget()
        ground.setObjectName("ground")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar()
        self._edge = Rule(upright=True)
        self._heads, self._bodies, self._feet = QStackedWidget(), QStackedWidget(), QStackedWidget()
        for stack in (self._heads, self._feet):
            stack.setSizePolicy(stack.sizePolicy().Policy.Expanding, stack.sizePolicy().Policy.Maximum)
        self.strip = Strip()
        column = QVBoxLayout()
        column.setSpacing(0)
        for part, stretch in ((self._heads, 0), (self.strip, 0), (self._bodies, 1), (self._feet, 0)):
            column.addWidget(part, stretch)
        row.addWidget(self.sidebar)
        row.addWidget(self._edge)
        row.addLayout(column, 1)
        self.setCentralWidget(ground)

    def _connect(self) -> None:
        desk = self.desk
        self.sidebar.chosen.connect(desk.go)
        desk.went.connect(self.show_place)
        desk.said.connect(self._say)
        for key, does in (
            (Key.LOCK, desk.lock_asked.emit),
            (Key.LOCK_TOO, desk.lock_asked.emit),
            (Key.COVER, desk.cover_asked.emit),
            (Key.HELP, self._help),
            (Key.PALETTE, self._palette),
            (Key.NEXT_PANE, lambda: self._next_pane(1)),
            (Key.PREVIOUS_PANE, lambda: self._next_pane(-1)),
            (Key.SAVED, self._saved),
        ):
            add_key(self, key, does, whole_window=True)

    def _make(self, room: str) -> Screen:
        screen = rooms.make(room, self.desk)
        self._screens[room] = screen
        self._heads.addWidget(screen.head)
        self._bodies.addWidget(screen)
        self._feet.addWidget(screen.foot)
        return screen

    def _say(self, message: Message) -> None:
        self.strip.put(message)

    def _help(self) -> None:
        self.desk.go(Place("help", self.desk.here.room))

    def _palette(self) -> None:
        if self.desk.session is not None and not self.cover.isVisible():
            from ui.shell.palette import Palette

            Palette(self.desk, self).open_on(self)

    def _saved(self) -> None:
        self.desk.say(self.tr("Everything is saved as you type. There is nothing to do."))

    def _next_pane(self, step: int) -> None:
        screen = self.screen_shown
        panes = [pane for pane in screen.panes() if pane.isVisible()] if screen is not None else []
        if not panes:
            return
        focus = self.focusWidget()
        here = next((at for at, pane in enumerate(panes) if focus is pane or (focus and pane.isAncestorOf(focus))), -1)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _first_focus(self, screen: Screen) -> None:
        target = screen.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
