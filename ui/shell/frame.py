"""The frame: sidebar, title row, message strip, the screen's body, its footer. Parts are made when first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intake.errors import BadInput, Sentence
from ui.shell import rooms
from ui.shell.desk import Desk
from ui.shell.place import Place
from ui.shell.screen import Screen
from ui.theme import look
from ui.widgets.rule import Rule

if TYPE_CHECKING:
    from ui.shell.sidebar import Sidebar
    from ui.shell.strip import Strip
    from ui.tour.tour_strip import TourStrip

_FOLDS_BELOW = 1200
_WITHOUT_SIDEBAR = ("unlock", "create", "restore", "rescue")


class Frame(QWidget):
    """Holds one screen of each room that was visited, and shows one of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._screens: dict[str, Screen] = {}
        self._sidebar: Sidebar | None = None
        self._strip: Strip | None = None
        self._tour: TourStrip | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._edge = Rule(upright=True)
        self._heads, self._bodies, self._feet = QStackedWidget(), QStackedWidget(), QStackedWidget()
        for stack in (self._heads, self._feet):
            stack.setSizePolicy(stack.sizePolicy().Policy.Expanding, stack.sizePolicy().Policy.Maximum)
        self._bodies.setMinimumSize(1, 1)  # else the largest of all pages would squeeze what is said above it
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        for part, stretch in ((self._heads, 0), (self._bodies, 1), (self._feet, 0)):
            self._column.addWidget(part, stretch)
        self._row.addWidget(self._edge)
        self._row.addLayout(self._column, 1)

    @property
    def strip(self) -> Strip:
        """The message strip."""
        if self._strip is None:
            from ui.shell.strip import Strip  # not needed for the first paint

            self._strip = Strip()
            self._column.insertWidget(1, self._strip)
            self._strip.stackUnder(self._bodies)
            self._put_strip_in_order()
            self._desk.work.busy.connect(self._put_strip_in_order)  # an answer may have put a screen's own in order
        return self._strip

    @property
    def said(self) -> Strip | None:
        """The message strip, if anything was said yet."""
        return self._strip

    @property
    def tour(self) -> TourStrip | None:
        """The guided tour, where it is shown."""
        return self._tour if self._tour is not None and self._tour.isVisible() else None

    @property
    def shown(self) -> Screen | None:
        """The screen that is on."""
        body = self._bodies.currentWidget()
        return body if isinstance(body, Screen) else None

    def show_place(self, place: Place) -> Screen:
        """Show the screen of a place; the one before keeps what is being typed."""
        if self.shown is not None:
            self.shown.leave()
            self.shown.keep_begun()
        screen = self._screens.get(place.room) or self._make(place.room)
        screen.show_place(place)
        screen.follow(place)
        self._bodies.setCurrentWidget(screen)
        if not screen.bare:
            for stack, part in ((self._heads, screen.head), (self._feet, screen.foot)):
                _only_this(stack, part)
        self._heads.setVisible(not screen.bare)
        self._feet.setVisible(not screen.bare and screen.foot.speaks)
        aside = screen.wide or self._desk.interview_open or place.room in _WITHOUT_SIDEBAR
        self._show_sidebar(place, shown=not aside)
        self._show_tour(shown=not aside)
        self._put_strip_in_order()
        return screen

    def prepare(self, room: str) -> None:
        """Make a screen and the sidebar before they are asked for; nothing of them is shown."""
        if room not in self._screens:
            self._make(room)
        self._make_sidebar().hide()

    def fold(self, width: int) -> None:
        """Fold the sidebar in a window that is narrower than it likes."""
        if self._sidebar is not None:
            self._sidebar.fold(narrow=width < look().px(_FOLDS_BELOW))

    def may_go(self) -> bool:
        """Whether the disk has the words of every screen: else they live here alone, and that is said."""
        if not any(screen.unsaved() for screen in self._screens.values()):
            return True
        hint = Sentence("Change the look once they are saved.")
        self._desk.problem(BadInput(Sentence("some words are not on the disk yet"), hint=hint))
        return False

    def forget(self) -> None:
        """Let every screen go, with what it shows (before a vault closes)."""
        for screen in self._screens.values():
            for part in screen.parts:
                part.setParent(None)
                part.deleteLater()
        self._screens.clear()
        if self._strip is not None:
            self._strip.clear()

    def _make(self, room: str) -> Screen:
        screen = rooms.make(room, self._desk)
        self._screens[room] = screen
        if not screen.bare:
            self._heads.addWidget(screen.head)  # first: Tab goes in the order in which parts come into the window
        self._bodies.addWidget(screen)
        if not screen.bare:
            self._feet.addWidget(screen.foot)
        return screen

    def _put_strip_in_order(self, _busy: bool = False) -> None:
        """Tab meets a message behind the title row of the screen that is shown, and the tour behind the screen."""
        if self._strip is None and self._tour is None:
            return
        from ui.widgets.tab_order import last_stop

        if self._strip is not None:
            before = last_stop(self._heads.currentWidget()) or last_stop(self._sidebar)
            for button in (self._strip.undo, self._strip.close_button):
                if before is not None:
                    QWidget.setTabOrder(before, button)
                before = button
        if self._tour is not None:
            self._tour.follow(last_stop(self._bodies.currentWidget()))

    def _show_tour(self, *, shown: bool) -> None:
        """The guided tour stands under the room, where it is on and nothing else is in the middle of the work."""
        if self._tour is None and self._desk.tour_at is not None:
            from ui.tour.tour_strip import TourStrip  # on the sample vault alone

            self._tour = TourStrip(self._desk)
            self._tour.spread.connect(self._make_room)
            self._column.insertWidget(self._column.indexOf(self._bodies) + 1, self._tour)
            self._desk.work.busy.connect(self._put_strip_in_order)
        if self._tour is not None:
            self._tour.allow(shown=shown)

    def _make_room(self, whole: bool) -> None:
        """In a low window the tour takes the room's place while it is read, and that of the room's keys."""
        self._bodies.setHidden(whole)
        shown = self.shown
        self._feet.setVisible(not whole and shown is not None and not shown.bare and shown.foot.speaks)

    def _show_sidebar(self, place: Place, *, shown: bool) -> None:
        if shown:
            self._make_sidebar()
        self._edge.setVisible(shown)
        if self._sidebar is not None:
            self._sidebar.setVisible(shown)
            self._sidebar.show_place(Place(rooms.SIDEBAR_OF.get(place.room, place.room)))
            self._sidebar.open_rooms(vault=self._desk.session is not None)

    def _make_sidebar(self) -> Sidebar:
        if self._sidebar is None:
            from ui.shell.sidebar import Sidebar  # not needed for the first paint

            self._sidebar = Sidebar()
            self._sidebar.chosen.connect(self._desk.go)
            self._row.insertWidget(0, self._sidebar)
            self._sidebar.lower()  # first for a screen reader too
            self.fold(self.width())
        return self._sidebar


def _only_this(stack: QStackedWidget, part: QWidget) -> None:
    """Show this part; the others take no room, however high they were."""
    policy = part.sizePolicy()
    for at in range(stack.count()):
        policy.setVerticalPolicy(policy.Policy.Preferred if stack.widget(at) is part else policy.Policy.Ignored)
        stack.widget(at).setSizePolicy(policy)
    stack.setCurrentWidget(part)
