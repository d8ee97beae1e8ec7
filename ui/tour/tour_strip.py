"""The guided tour under the room: where it stands, what the room is for, next, back, leave. It covers nothing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from ui.language import number_words
from ui.operations import tour
from ui.shell.desk import Desk
from ui.shell.keys import Key, add_key
from ui.theme import look
from ui.tour.tour_buttons import TourButtons
from ui.tour.tour_text import TourText
from ui.tour.tour_words import TourWords

_LEAST_WORDS, _LOW = 460, 430
"""Narrower the words do not stand beside the buttons; in a window lower than this they share the room's place."""
_WAYS = QBoxLayout.Direction


class TourStrip(QFrame):
    """Away from its step it waits in one line, and leads back. `spread` tells whether it stands in the room's place."""

    spread = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.setProperty("kind", "tour")
        self.setAccessibleName(self.tr("The guided tour"))
        self._desk, self._says = desk, TourWords(self)
        self._allowed, self._reading, self._said = False, True, ""
        now = look()
        self._row = QBoxLayout(_WAYS.LeftToRight, self)
        self._row.setContentsMargins(now.px(20), now.px(10), now.px(24), now.px(10))
        self._row.setSpacing(now.px(12))
        self.words, self.buttons = TourText(), TourButtons(desk)
        self.buttons.turned.connect(lambda: self.turn(reading=not self._reading))
        self._row.addWidget(self.words, 1)
        self._row.addStretch(0)
        self._row.addWidget(self.buttons)
        add_key(self, Key.TOUR_NEXT, lambda: tour.go_on(desk, 1), whole_window=True)
        add_key(self, Key.TOUR_BACK, lambda: tour.go_on(desk, -1), whole_window=True)
        desk.toured.connect(self._show)

    @property
    def low(self) -> bool:
        """Whether words and room share one place, one at a time."""
        return self.window().height() < look().px(_LOW)

    @property
    def spreads(self) -> bool:
        """Whether it stands in the room's place now."""
        return not self.isHidden() and self.low and self._reading and self._here()

    @property
    def front(self) -> QWidget:
        """Who takes the keyboard here."""
        return self.words if self.words.isVisible() else self.buttons.next

    def allow(self, *, shown: bool) -> None:
        """Whether the room that is shown has a place for it; what it says there."""
        self._allowed = shown
        self._show()

    def turn(self, *, reading: bool) -> None:
        """In a low window: the words, or the room."""
        self._reading = reading
        self._arrange()

    def follow(self, before: QWidget | None) -> None:
        """Tab comes here behind the room."""
        for stop in (self.words, *self.buttons.stops):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the buttons stand under the words; afterwards: what is being shown can't be hidden."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._arrange)

    def _here(self) -> bool:
        at = self._desk.tour_at
        return at is not None and tour.STEPS[at].holds(self._desk.here.room)

    def _show(self) -> None:
        at = self._desk.tour_at
        if at is None or not self._allowed:
            self._said = ""
            self.hide()
            self.spread.emit(False)
            return
        here, said = self._here(), self._says.of_step(at)
        step = self.tr("{number} of {all} · {title}").format(
            number=number_words(at + 1), all=number_words(len(tour.STEPS)), title=said.title
        )
        title = (self.tr("Step {step}") if here else self.tr("The tour waits at step {step}")).format(step=step)
        paragraphs = [said.about, said.attempt] if here else []
        self.buttons.show_step(at, said.door, here=here)
        told = " ".join((title, *paragraphs))
        if told != self._said:
            self._said, self._reading = told, True
            self.words.show_words(title, paragraphs)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        self.show()
        self._arrange()

    def _arrange(self) -> None:
        low, spreads = self.low and self._here(), self.spreads
        self.words.setVisible(not low or self._reading)
        self.words.spread(spreads)
        self.buttons.fold(low=low, reading=self._reading)
        beside = self.width() - self.buttons.sizeHint().width() >= look().px(_LEAST_WORDS)
        self._row.setDirection(_WAYS.LeftToRight if beside and not spreads else _WAYS.TopToBottom)
        self.spread.emit(spreads)
