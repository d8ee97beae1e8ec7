"""People by name for the palette: asked once typing rests; what was typed since makes an answer void."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.operations import palette as operations
from ui.operations.palette import Found, Names
from ui.shell.desk import Desk

if TYPE_CHECKING:
    from ui.task import Task

_PAUSE = 180
"""Milliseconds without a key before names are searched."""


class ByName(QObject):
    """`found` carries people and what they told; the opened names go with this object."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._names = desk, Names()
        self._words = ""
        self._task: Task | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._begin)

    @property
    def asking(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._words)

    def ask(self, words: str) -> None:
        """Look for these words; empty ones stop looking."""
        self._words = words.strip()
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._words:
            self._rest.start()

    def _begin(self) -> None:
        words = self._words
        self._task = operations.by_name(self._desk, words, self._names, lambda found: self._take(words, found))

    def _take(self, words: str, found: Found) -> None:
        if words == self._words:
            self._words, self._task = "", None
            self.found.emit(found)
