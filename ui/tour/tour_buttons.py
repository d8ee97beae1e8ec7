"""What can be done at a step of the tour: open what it does not open by itself, back, next, leave."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.operations import tour
from ui.shell.desk import Desk
from ui.shell.keys import Key
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.key_button import KeyButton


class TourButtons(QWidget):
    """`turned`: in a low window, the words instead of the room or the room instead of the words."""

    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._opens = desk, False
        self.door = Button("", name="tour_door", does=lambda: tour.open_door(desk))
        self.turn = Button("", name="tour_turn", does=self.turned.emit)
        self.leave = Button(self.tr("Leave the tour"), name="tour_leave", kind="quiet", does=self._leave)
        self.back = Button(self.tr("Previous"), name="tour_back", does=lambda: tour.go_on(desk, -1))
        self.next = KeyButton(self.tr("Next"), name="tour_next", key=Key.TOUR_NEXT, does=lambda: tour.go_on(desk, 1))
        self.stops = (self.door, self.turn, self.leave, self.back, self.next)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look().px(12))
        for part, stretch in ((self.stops[:1], 1), (self.stops[1:], 0)):
            row = QHBoxLayout()
            row.setSpacing(look().px(12))
            row.addStretch(1)
            for button in part:
                row.addWidget(button)
            self._rows.addLayout(row, stretch)

    def show_step(self, at: int, door: str, *, here: bool) -> None:
        """The buttons of this step; away from it there is the way back alone."""
        step = tour.STEPS[at]
        self.door.set_text(door)
        self._opens = here and bool(door) and step.door is not None and step.door.room != self._desk.here.room
        self.back.setVisible(here)
        self.leave.show()
        self.back.setEnabled(at > 0)
        forward = self.tr("End the tour") if at == len(tour.STEPS) - 1 else self.tr("Next")
        self.next.set_text(forward if here else self.tr("Back to the tour"))

    def fold(self, *, low: bool, reading: bool) -> None:
        """In a low window not all stand there at once: with the words the way back, with the room the way out."""
        ways = QBoxLayout.Direction
        self._rows.setDirection(ways.TopToBottom if low and reading else ways.LeftToRight)
        self.turn.setVisible(low)
        self.door.setVisible(self._opens and (reading or not low))
        self.turn.set_text(self.tr("See the room") if reading else self.tr("Read the step"))
        if low:
            self.leave.setVisible(not reading)
            self.back.setVisible(reading)

    def _leave(self) -> None:
        tour.leave(self._desk)
        self._desk.say(self.tr("The tour is over. Today and Help lead through it again."))
