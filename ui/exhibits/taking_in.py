"""Taking files in: how far it is, a way to stop, and what is said of it afterwards."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from intake.errors import IntakeError
from ui.operations import exhibits
from ui.shell import Desk
from ui.task import Cancelled
from ui.widgets.progress import Progress


class TakingIn(QObject):
    """`taken` carries the last exhibit that came in; `stopped`: it ended before all files were in."""

    taken = Signal(str)
    stopped = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.progress = Progress("taking_in")

    def take(self, files: list[Path], statement: str) -> None:
        """Take these files in; they belong to the statement, if one is named."""
        said = self.tr("%Ln file(s) hashed, encrypted and taken in. Originals stay where they were.", "", len(files))
        task = exhibits.take_in(self._desk, files, statement, self._taken, self._not_taken, self.progress.report, said)
        self.progress.begin(self.tr("Hashing and encrypting %Ln file(s)…", "", len(files)), task.cancel)

    def _taken(self, last: str) -> None:
        self.progress.end()
        self.taken.emit(last)

    def _not_taken(self, problem: IntakeError) -> None:
        self.progress.end()
        if isinstance(problem, Cancelled):
            self._desk.say(self.tr("Stopped. Of the file that was being read nothing was kept."))
        else:
            self._desk.problem(problem)
        self.stopped.emit()
