"""A line for an uncertain date, typed as people say it; below it stands how it was understood."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.widgets.field import Field, line

Ask = Callable[[str, Callable[[str], None]], None]
"""Asks what a typed date means; the answer is its words, empty for one that means nothing."""
_PAUSE = 250


class DateField(Field):
    """`text` is what stands there; `ask` is called when typing rests."""

    def __init__(self, label: str, name: str, ask: Ask, *, hint: str = "", parent: QWidget | None = None) -> None:
        self.line = line(name)
        super().__init__(label, self.line, hint=hint, parent=parent)
        self._ask = ask
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._resting)
        self.line.textChanged.connect(lambda: self._timer.start())

    def text(self) -> str:
        """What was typed."""
        return self.line.text().strip()

    def complain(self) -> None:
        """Say that this is no date."""
        self.say_wrong(self.tr("This is not understood as a date. Try “May 2012”, “about 2012” or “3.5.2012”."))

    def _resting(self) -> None:
        typed = self.text()
        self.say_wrong("")
        if typed:
            self._ask(typed, lambda words: self._answer(typed, words))

    def _answer(self, typed: str, words: str) -> None:
        if typed != self.text():
            return
        if words:
            self.hint.setText(self.tr("Understood: %1").replace("%1", words))
            self.hint.show()
        else:
            self.complain()
