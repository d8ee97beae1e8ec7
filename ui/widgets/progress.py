"""Long work: how far it is, in words and by a bar, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.words import Words


class Progress(QWidget):
    """Hidden until `begin`; `report` may be called with 0 of 0 while nothing is countable."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.words = Words(kind="quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._stop: Callable[[], None] | None = None
        self.stop = Button(self.tr("Stop"), name=f"{name}_stop", does=self._stopped)
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def begin(self, words: str, stop: Callable[[], None] | None = None) -> None:
        """Show it; without `stop` there is no button."""
        self._stop = stop
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.stop.setVisible(stop is not None)
        self.stop.setEnabled(True)
        self.show()

    def report(self, done: int, of: int) -> None:
        """How far it is."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def end(self) -> None:
        """Take it away."""
        self.hide()

    def _stopped(self) -> None:
        self.stop.setEnabled(False)
        if self._stop is not None:
            self._stop()
