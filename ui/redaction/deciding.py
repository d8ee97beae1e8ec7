"""What the keys do with the place that is chosen: hide, name otherwise, keep, take back, move an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from intake.errors import IntakeError
from ui.operations import redaction
from ui.operations.redaction_table import Seen, Table
from ui.redaction.asking import ASKED, Asking
from ui.redaction.chosen import Chosen
from ui.redaction.three_panes import ThreePanes
from ui.shell import Desk
from ui.shell.keys import letter

if TYPE_CHECKING:
    from intake.redaction.marking import Spot

_AT_ONCE = {"Enter": "remove", "P": "pseudonym"}
"""The treatments that want no words, by their keys."""


class Deciding(QObject):
    """`changed` carries what is to be shown after a step."""

    changed = Signal(object)

    def __init__(self, desk: Desk, panes: ThreePanes, chosen: Chosen) -> None:
        super().__init__(panes)
        self._desk, self._panes, self._chosen = desk, panes, chosen
        self._table: Table | None = None
        self.asking = Asking(panes.panel, chosen)
        for watched in (panes.items, panes.taken_down, panes.as_read):
            watched.installEventFilter(self)
        panes.undo.clicked.connect(lambda: self.undo())
        panes.redo.clicked.connect(lambda: self.redo())
        panes.panel.pressed.connect(self._do)
        self.asking.answered.connect(lambda treatment, words: self._decide(treatment, words, chosen.targets()))
        panes.panel.list.picked.connect(self._pick_category)
        panes.panel.list.left.connect(chosen.back)

    def begin(self, table: Table) -> None:
        """Another statement, or another reader."""
        self._table = table
        self._chosen.begin()
        self.asking.leave(focus=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of this room, where the list or one of the texts has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do("Enter")
        elif key == Qt.Key.Key_Escape:
            self._chosen.let_go()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._do("Del")
        elif self._chosen.edge and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(1 if key == Qt.Key.Key_Right else -1)
        elif (at := letter(event)) in ("G", "P", "K", "A", "N", "C", "S", "E"):
            self._do(at)
        else:
            return False
        return True

    def _do(self, key: str) -> None:
        if self._chosen.seen is None:
            return
        if key == "N":
            self._chosen.next()
        elif not self._desk.writable:
            self._desk.say(self.tr("This vault is open to read only: nothing can be decided."))
        elif key == "C":
            self._panes.panel.open_categories(self._chosen.category, self._chosen.seen.categories)
        elif key in ("S", "E"):
            self._chosen.take_edge("start" if key == "S" else "end")
        elif key == "A":
            self._all_alike()
        elif self._chosen.edge and key == "Enter":
            self._chosen.let_go()
        elif not (targets := self._chosen.targets()):
            return
        elif key == "Del":
            self._release(targets)
        elif key in ASKED:
            self.asking.ask(key)
        else:
            self._decide(_AT_ONCE[key], "", targets)

    def _decide(self, treatment: str, words: str, spots: tuple[Spot, ...]) -> None:
        if self._table is not None:
            redaction.decide(
                self._desk,
                self._table,
                spots,
                self._decided,
                self.failed,
                category=self._chosen.category,
                treatment=treatment,
                words=words,
            )

    def _decided(self, seen: Seen) -> None:
        moved = bool(self._chosen.selection() or self._chosen.edge)
        self._chosen.drop()
        if moved:
            self._chosen.follow(seen)
        self.asking.leave()
        self.changed.emit(seen)

    def _release(self, spots: tuple[Spot, ...]) -> None:
        if self._table is not None:
            redaction.release(self._desk, self._table, spots, self._decided)

    def _all_alike(self) -> None:
        targets = self._chosen.targets()
        if self._chosen.together or not targets or self._table is None:
            self._chosen.let_go()
            return
        redaction.alike(self._desk, self._table, targets[0], self._chosen.show_alike)

    def _move(self, step: int) -> None:
        if self._table is None or self._chosen.current is None:
            return
        if self._panes.taken_down.runs_right_to_left(self._chosen.current.paragraph):
            step = -step
        edge = {"start": step} if self._chosen.edge == "start" else {"end": step}
        redaction.move_edge(self._desk, self._table, self._chosen.current, self._moved, **edge)

    def _moved(self, seen: Seen) -> None:
        self._chosen.follow(seen)
        self.changed.emit(seen)

    def undo(self) -> None:
        """One step back, if there is one."""
        if self._table is not None and self._chosen.seen is not None and self._chosen.seen.undoes:
            redaction.undo(self._desk, self._table, self.changed.emit)

    def redo(self) -> None:
        """One step forward again."""
        if self._table is not None and self._chosen.seen is not None and self._chosen.seen.redoes:
            redaction.redo(self._desk, self._table, self.changed.emit)

    def _pick_category(self, code: str) -> None:
        self._chosen.pick_category(code)
        self._chosen.back()
        place = None if self._chosen.selection() else self._chosen.decided_place()
        if place is not None and place.choice is not None and place.choice.hides:
            self._decide(place.choice.treatment, place.choice.words, (place.spot,))

    def failed(self, problem: IntakeError) -> None:
        """Say what is wrong."""
        self.asking.leave(focus=False)
        self._desk.problem(problem)
