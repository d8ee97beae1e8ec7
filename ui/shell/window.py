"""The main window: its frame, its keys, the cover, files that are dropped on it. It knows no room by its contents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from ui.shell.desk import Desk, Message
from ui.shell.frame import Frame
from ui.shell.place import Place

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent

    from ui.shell.cover import Cover
    from ui.shell.screen import Screen


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
        self._cover: Cover | None = None
        self._undo_key: QAction | None = None
        self.frame = Frame(desk)
        self.setCentralWidget(self.frame)
        desk.went.connect(self.show_place)
        desk.said.connect(self._say)
        desk.acted.connect(self._acted)
        desk.work.busy.connect(self._rest)

    @property
    def screen_shown(self) -> Screen | None:
        """The screen that is on."""
        return self.frame.shown

    @property
    def cover(self) -> Cover:
        """The cover, made when it is first put on."""
        if self._cover is None:
            from ui.shell.cover import Cover  # not needed for the first paint

            self._cover = Cover(self.desk, self)
        return self._cover

    @property
    def covered(self) -> bool:
        """Whether the cover is on."""
        return self._cover is not None and self._cover.isVisible()

    def wake(self, keys: QObject) -> None:
        """After the first paint: the focus ring, and the keys of every layout. Python then sees events, which costs."""
        from ui.shell.fitting import Fitting
        from ui.shell.keyboard_home import KeyboardHome
        from ui.theme.ring import FocusRing

        self._connect_keys()
        self._fitting = Fitting(self, self.fit)
        self.ring = FocusRing(self)
        self._home = KeyboardHome(self)  # after the ring, which would else hear of the older change last
        self.ring.stand_around(self.focusWidget())
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(keys)

    def forget(self) -> None:
        """Let every screen go, and hear no more of the desk."""
        self.desk.went.disconnect(self.show_place)
        self.desk.said.disconnect(self._say)
        self.desk.acted.disconnect(self._acted)
        self.desk.work.busy.disconnect(self._rest)
        self.frame.forget()

    def show_place(self, place: Place) -> None:
        """Go to a place and give its first control the keyboard; within one screen the keyboard stays where it is."""
        if self.frame.said is not None:
            self.frame.said.step()
        before, focus = self.frame.shown, self.focusWidget()
        screen = self.frame.show_place(place)
        self._let_undo(screen)
        if screen is before and focus is not None and focus.isVisible() and screen.isAncestorOf(focus):
            return
        tour = self.frame.tour
        first = tour.front if tour is not None and tour.spreads else screen.first_focus()
        if first is not None:
            first.setFocus()

    def fit(self) -> None:
        """The sidebar folds when the window is narrow; the cover covers all of it."""
        self.frame.fold(self.width())
        if self._cover is not None:
            self._cover.setGeometry(self.rect())

    def put_away(self, *, away: bool) -> None:
        """Under the cover: hidden, and without its keys, so that nothing is shown, done or read out from there."""
        self.frame.setVisible(not away)
        self.frame.setEnabled(not away)
        self.setAcceptDrops(not away)
        self.setWindowTitle(" " if away else "Testimony Intake")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is kept before the window goes."""
        self.closing.emit()
        event.setAccepted(self.desk.program is None or self.desk.program.over)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere: they are verified, unless a screen takes them."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files that no screen took go to Verify."""
        self.files_dropped.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def _connect_keys(self) -> None:
        from ui.shell.keys import Key, add_key

        desk = self.desk
        for key, does in (
            (Key.LOCK, desk.lock_asked.emit),
            (Key.LOCK_TOO, desk.lock_asked.emit),
            (Key.COVER, desk.cover_asked.emit),
            (Key.HELP, lambda: desk.go(Place("help", desk.here.room))),
            (Key.PALETTE, self._palette),
            (Key.NEXT_PANE, lambda: self._to_pane(1)),
            (Key.PREVIOUS_PANE, lambda: self._to_pane(-1)),
            (Key.SAVED, self._saved),
        ):
            always = key in (Key.LOCK, Key.LOCK_TOO, Key.COVER)
            add_key(self, key, does if always else self._unless_covered(does), whole_window=True)
        self._undo_key = add_key(self, Key.UNDO, self._unless_covered(self._undo), whole_window=True)
        if self.screen_shown is not None:
            self._let_undo(self.screen_shown)

    def _to_pane(self, step: int) -> None:
        from ui.shell.panes import next_pane

        tour, focus = self.frame.tour, self.focusWidget()
        beside = tour.front if tour is not None else None
        if tour is not None and tour.spreads:
            tour.turn(reading=False)
        next_pane(self.screen_shown, focus, step, beside)

    def _unless_covered(self, does: Callable[[], object]) -> Callable[[], object]:
        return lambda: None if self.covered else does()

    def _say(self, message: Message) -> None:
        self.frame.strip.put(message)
        self._rest(self.desk.work.waiting > 0)

    def _rest(self, busy: bool) -> None:
        """The worker rests: a message that its step left behind now stands for the next step to take away."""
        if not busy and self.frame.said is not None:
            self.frame.said.stand()

    def _acted(self) -> None:
        if self.frame.said is not None:
            self.frame.said.act()

    def _undo(self) -> None:
        from ui.shell.undoing import undo

        undo(self.focusWidget(), self.frame.said)

    def _let_undo(self, screen: Screen) -> None:
        """Two actions on one key would both be silent: a room's own Ctrl+Z goes first."""
        if self._undo_key is not None:
            from ui.shell.undoing import undoes_itself

            self._undo_key.setEnabled(not undoes_itself(screen))

    def _palette(self) -> None:
        if self.desk.session is not None:
            from ui.shell.palette import Palette

            Palette(self.desk, self).open_on(self)

    def _saved(self) -> None:
        self.desk.say(self.tr("Everything is saved as you type. There is nothing to do."))
