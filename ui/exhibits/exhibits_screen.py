"""Exhibits: files that were taken in, looked at from memory, described and linked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.exhibits.exhibit_list import ExhibitList
from ui.exhibits.exhibit_page import ExhibitPage
from ui.exhibits.looking import Looking
from ui.exhibits.nothing_yet import NothingYet
from ui.exhibits.side_by_side import SideBySide
from ui.exhibits.taking_in import TakingIn
from ui.operations import exhibits
from ui.operations.exhibits import Shelf
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.widgets.button import Button

_NARROW = 900


class ExhibitsScreen(Screen):
    """The place's subject is an exhibit, or with the part `statement` the statement that new files belong to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shelf: Shelf | None = None
        self._shown = ""
        self._statement = ""
        self.nothing: QWidget | None = None
        self.setAcceptDrops(True)
        self.take_in = Button(self.tr("Take in files"), name="take_in", kind="primary", does=self._choose)
        self.head.add(self.take_in)
        self.taking_in = TakingIn(desk, self)
        self.list = ExhibitList("exhibits_list", self.tr("Exhibits"))
        self.page = ExhibitPage()
        self.looking = Looking(desk, self.page)
        self.both = SideBySide(self.list, self.page)
        holder = QVBoxLayout()
        holder.setContentsMargins(look().px(24), 0, look().px(24), 0)
        holder.addWidget(self.taking_in.progress)
        self.body.addLayout(holder)
        self.body.addWidget(self.both, 1)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Read the list; an exhibit that was asked for by its place is shown, covered."""
        self.head.say(self.tr("Exhibits"))
        self._show_keys()
        self.take_in.setEnabled(self.desk.writable)
        self._statement = place.subject if place.part == "statement" else ""
        if place.subject and place.part != "statement":
            self._shown = place.subject
        exhibits.read_shelf(self.desk, self._show)

    def leave(self) -> None:
        """What was uncovered is covered again."""
        self.page.cover()

    def first_focus(self) -> QWidget | None:
        """The list, or the way to a first file."""
        return self.list if self.nothing is None else self.take_in

    def panes(self) -> list[QWidget]:
        """List and picture."""
        return [self.list, self.page.sight]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the list stands above the picture."""
        super().resizeEvent(event)
        self.both.fold(narrow=self.width() < look().px(_NARROW))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are taken in here."""
        if self.take_in.isEnabled() and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        event.acceptProposedAction()
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def take(self, files: list[Path]) -> None:
        """Take these files in, with progress and a way to stop."""
        if files:
            self.take_in.setEnabled(False)
            self.taking_in.take(files, self._statement)

    def _connect(self) -> None:
        self.taking_in.taken.connect(self._taken)
        self.taking_in.stopped.connect(self._stopped)
        self.list.chosen.connect(self._choose_exhibit)
        self.looking.described.connect(self._described)

    def _show(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._show_empty(not shelf.exhibits)
        self.head.say(self.tr("Exhibits"), facts=self.tr("%Ln exhibit(s)", "", len(shelf.exhibits)))
        self.list.show_shelf(shelf)
        known = [one.id for one in shelf.exhibits]
        if self._shown not in known:
            self._shown = known[0] if known else ""
        if self._shown:
            self.list.setCurrentIndex(self.list.model().index(known.index(self._shown), 0))
            self._show_one()

    def _show_empty(self, empty: bool) -> None:
        self.both.setVisible(not empty)
        if empty and self.nothing is None:
            self.nothing = NothingYet()
            self.body.addWidget(self.nothing, 1)
            self.nothing.show()
        elif not empty and self.nothing is not None:
            self.body.removeWidget(self.nothing)
            self.nothing.deleteLater()
            self.nothing = None

    def _show_keys(self) -> None:
        keys = [("Enter", self.tr("show it")), ("+ − 0", self.tr("zoom")), ("PgDn", self.tr("page"))]
        note = self.tr("Looked at from memory: nothing is written to the disk")
        self.foot.show_keys(keys, note if self.window().width() > look().px(_NARROW) else "")

    def _choose_exhibit(self, exhibit: str) -> None:
        self._shown = exhibit
        self._show_one()

    def _show_one(self) -> None:
        listed = self._shelf.exhibits if self._shelf is not None else ()
        one = next((one for one in listed if one.id == self._shown), None)
        if one is not None and self._shelf is not None:
            self.looking.look_at(one, self._shelf)
            self.follow(Place("exhibits", one.id))

    def _choose(self) -> None:
        self.take(self.desk.ask_files(self, self.tr("Which files?")))

    def _taken(self, last: str) -> None:
        self.take_in.setEnabled(True)
        self._shown = last
        exhibits.read_shelf(self.desk, self._described_next)

    def _described_next(self, shelf: Shelf) -> None:
        self._show(shelf)
        self.page.description.title.setFocus()
        self.page.description.title.selectAll()

    def _stopped(self) -> None:
        self.take_in.setEnabled(True)
        exhibits.read_shelf(self.desk, self._show)

    def _described(self) -> None:
        self.done()
        exhibits.read_shelf(self.desk, self._show)
