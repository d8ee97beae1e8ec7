"""Redaction: what one reader does not get to see of a statement, decided by keys, with what is left beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from intake.vocabulary import profiles
from ui.labels import profile_label
from ui.operations import redaction, redaction_acts
from ui.operations.redaction_table import Seen, Table
from ui.redaction import showing
from ui.redaction.chosen import Chosen
from ui.redaction.deciding import Deciding
from ui.redaction.key_line import KeyLine
from ui.redaction.nothing_here import NothingHere
from ui.redaction.obstacles import Obstacles
from ui.redaction.reviewing import Reviewing
from ui.redaction.sayings import Sayings
from ui.redaction.three_panes import ThreePanes
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.theme import look
from ui.widgets.button import Button

if TYPE_CHECKING:
    from intake.errors import Reason

_FIRST_PROFILE = "filing"
_NARROW = 1000
_PATIENCE = 300
"""Milliseconds before it is said that something takes a while."""


class RedactionScreen(Screen):
    """The screen reads, lays out and keeps; where one is, is `Chosen`'s; what keys do there, `Deciding`'s."""

    passing = frozenset(("copy_from", "profile", "recipient", "decision_words"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._table: Table | None = None
        self._seen: Seen | None = None
        self._obstacles = Obstacles(desk, self)
        self.nothing: QWidget | None = None
        self.three = ThreePanes()
        self.chosen = Chosen(self.three)
        self.deciding = Deciding(desk, self.three, self.chosen)
        self.sayings = Sayings(self)
        self._keys = KeyLine(self, self.sayings)
        self.body.addWidget(self.three, 1)
        self.reviewing = Reviewing(desk, self)
        self.review = self.reviewing.button
        self.keep = Button(self.tr("Keep decision"), name="keep_decision", kind="primary", does=self._keep)
        self.head.add(self.review, self.keep)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Lay the statement on the table, for the profile of the place, else for the one before or filing."""
        if not self.desk.sees_identities or not place.subject:
            self._say_nothing_here(locked=not self.desk.sees_identities)
            return
        self._put_away()
        self._keys.show_keys()
        self.head.say(self.tr("Redaction"))
        self._lay(place.subject, place.part if place.part in profiles() else _FIRST_PROFILE)

    def aside(self) -> Any:
        """The words that are being asked for."""
        return self.deciding.asking.noted()

    def put_aside(self, value: Any) -> None:
        """Ask for them again."""
        self.deciding.asking.ask_again(value)

    def first_focus(self) -> QWidget | None:
        """The list of what should be looked at."""
        return self.three.front() if self.nothing is None else None

    def panes(self) -> list[QWidget]:
        """List, text, preview."""
        return self.three.panes()

    def reveal(self, pane: QWidget) -> bool:
        """Also the panes that share a place with another."""
        return self.three.reveal(pane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many keys, and as much in the head, as there is room for."""
        super().resizeEvent(event)
        self.head.state.setVisible(self.width() >= look().px(_NARROW) and bool(self.head.state.text()))
        if self.nothing is None:
            self._keys.show_keys()

    def _connect(self) -> None:
        three = self.three
        three.profile.activated.connect(self._choose_profile)
        three.recipient.activated.connect(self._choose_recipient)
        three.copy_from.activated.connect(self._copy)
        self.deciding.changed.connect(self._show)
        self.reviewing.changed.connect(self._show)
        self.deciding.asking.changed.connect(self.begun_aside)
        self._obstacles.found.connect(self._show_obstacles)
        add_key(self, Key.UNDO, self.deciding.undo)
        add_key(self, Key.REDO, self.deciding.redo)

    def _say_nothing_here(self, *, locked: bool) -> None:
        self._put_away()
        self._keys.show_none()
        self.three.hide()
        self.review.hide()
        self.keep.hide()
        self.head.say(self.tr("Redaction"))
        self.nothing = NothingHere(lambda: self.desk.go(Place("statements")), locked=locked)
        self.body.addWidget(self.nothing, 1)
        self.nothing.show()

    def _put_away(self) -> None:
        if self.nothing is not None:
            self.body.removeWidget(self.nothing)
            self.nothing.deleteLater()
            self.nothing = None
        for part in (self.three, self.review, self.keep):
            part.show()

    def _lay(self, statement: str, profile: str) -> None:
        reader = self._table.reader if self._table is not None else ""
        self._table = Table(statement, profile, reader)
        self._seen = None
        self.keep.setEnabled(False)  # until the table is laid
        self._obstacles.begin(self._table)
        self.reviewing.begin(self._table)
        self.deciding.begin(self._table)
        QTimer.singleShot(_PATIENCE, self, self._say_waiting)
        redaction.lay_out(self.desk, self._table, self._show, self.deciding.failed)

    def _say_waiting(self) -> None:
        if self._seen is None and self._table is not None:
            self.head.say(self.tr("Redaction"), facts=self.tr("Looking for names in the text…"))

    def _show(self, seen: Seen) -> None:
        """Everything that changes when a step was done."""
        if self._table is None or seen.profile != self._table.profile:
            return  # an answer about the reader before
        first = self._seen is None
        self._seen = seen
        self.chosen.settle(seen, first=first)
        three = self.three
        self.head.say(
            self.tr("%1 · redaction").replace("%1", seen.code),
            state=profile_label(seen.profile),
            facts=self.sayings.consent(seen),
        )
        self.head.state.setVisible(self.width() >= look().px(_NARROW))
        three.show_readers(seen)
        three.show_progress(seen, self.sayings.decision(seen))
        three.show_texts(seen)
        three.items.show_entries(
            showing.entries(seen, self.sayings.why, self.sayings.state, self.tr("a closed passage")),
            self.chosen.subject(),
        )
        self.chosen.show_marks()
        writable = self.desk.writable
        three.let_change(seen, allowed=writable)
        self.keep.setEnabled(writable and (seen.touched or not seen.decision.there))
        self.reviewing.show_decision(seen, allowed=writable)
        self._obstacles.ask_soon()
        if first and self.chosen.current is not None:
            three.taken_down.bring_into_view(self.chosen.current.paragraph, self.chosen.current.start)

    def _choose_profile(self) -> None:
        if self._table is not None:
            profile = self.three.profile.currentData(Qt.ItemDataRole.UserRole)
            self.desk.go(Place("redaction", self._table.statement, profile))

    def _choose_recipient(self) -> None:
        if self._table is not None:
            reader = self.three.recipient.currentData(Qt.ItemDataRole.UserRole)
            redaction.read_for(self.desk, self._table, reader, self._show)

    def _copy(self) -> None:
        other = self.three.copy_from.currentData(Qt.ItemDataRole.UserRole)
        self.three.copy_from.setCurrentIndex(0)
        if other and self._table is not None:
            redaction.copy_from(self.desk, self._table, other, self._show)

    def _keep(self) -> None:
        if self._table is not None:
            redaction_acts.keep(self.desk, self._table, self._show, self.tr("The decision is kept in the vault."))

    def _show_obstacles(self, reasons: tuple[Reason, ...]) -> None:
        if self._seen is not None:
            numbers = {key: number for key, number, _ in self._seen.paragraphs}
            spots = [redaction.spot(r.paragraph, r.start or 0, r.end or 0) for r in reasons if r.paragraph is not None]
            obstacle = next(one.obstacle for one in self._seen.readers if one.id == self._seen.reader)
            self.three.show_obstacles(len(reasons), showing.where(spots, numbers) if spots else "", obstacle)
