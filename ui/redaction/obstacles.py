"""What an export would still be refused for, searched in the whole text when the keys rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.operations import redaction
from ui.operations.redaction_table import Table
from ui.shell import Desk

if TYPE_CHECKING:
    from intake.errors import Reason

_PAUSE = 250
"""Milliseconds without a key before the whole text is searched for names again: keys come first."""


class Obstacles(QObject):
    """`found` carries the reasons. One question at a time; when a key was pressed meanwhile, it is asked once more."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table: Table | None = None
        self._looking = self._look_again = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)

    def begin(self, table: Table) -> None:
        """Another statement, or another reader."""
        self._table, self._looking = table, False

    def ask_soon(self) -> None:
        """Something has changed."""
        self._pause.start()

    def _ask(self) -> None:
        if self._table is None or self._looking:
            self._look_again = self._looking
            return
        self._looking, self._look_again = True, False
        redaction.obstacles(self._desk, self._table, self._answer)

    def _answer(self, reasons: tuple[Reason, ...]) -> None:
        self._looking = False
        if self._look_again:
            self._pause.start()
        else:
            self.found.emit(reasons)
