"""Keeps what is typed: changed paragraphs go to the worker within half a second, and at once when asked.

"Saved" is said only when nothing waits and the transaction is on the disk. Where the disk refuses, the words stay on
the page, count as not saved, and are tried again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from intake.errors import IntakeError
from ui.interview.paragraphs import Paragraphs
from ui.interview.written import Handed
from ui.operations import interview as operations
from ui.operations.handed import Pen
from ui.operations.ledger import Ledger
from ui.shell import Desk

_SOON, _SLOW, _AGAIN, _PATIENCE = 400, 2000, 4000, 10.0


class Keeper(QObject):
    """One page, one draft. `state` is `saved`, `waiting`, `slow` or `refused`."""

    state_changed = Signal(str)

    def __init__(self, desk: Desk, paragraphs: Paragraphs, cursor: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._desk, self._paragraphs, self._cursor = desk, paragraphs, cursor
        self._pen: Pen | None = None
        self._ledger = Ledger()
        self._flying = 0
        self._refused = False
        self._said = ""
        self._soon, self._slow, self._again = QTimer(self), QTimer(self), QTimer(self)
        for timer, after, does in (
            (self._soon, _SOON, self.flush),
            (self._slow, _SLOW, self._say_slow),
            (self._again, _AGAIN, self.flush),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(does)
        paragraphs.changed.connect(self._note)

    def write_on(self, statement: str) -> None:
        """From now on what changes goes into this draft."""
        self._pen = operations.take_up(statement)
        self._ledger, self._refused = Ledger(), False
        self._say("saved")

    def flush(self) -> None:
        """Hand over now what waits."""
        self._soon.stop()
        self._again.stop()
        if self._pen is None or not self._paragraphs.waiting:
            return
        handed = self._paragraphs.hand_over()
        self._flying += 1
        self._ledger.hand_over()
        operations.keep(
            self._desk,
            self._pen,
            (handed, self._cursor()),
            self._ledger,
            self._kept,
            lambda problem: self._not_kept(handed, problem),
        )

    def put_down(self) -> None:
        """Hand over what waits, then close the span of typing (pause, end, lock, leaving)."""
        self.flush()
        if self._pen is not None:
            operations.put_down(self._desk, self._pen, self._cursor())

    def let_go(self) -> None:
        """Nothing is written any more."""
        self.put_down()
        self._pen = None

    def unsaved(self) -> bool:
        """Whether something is not on the disk; waits for the worker, and never longer than some seconds."""
        if self._pen is None:
            return False
        return self._paragraphs.waiting or not self._ledger.all_kept(_PATIENCE)

    def _note(self) -> None:
        if self._pen is not None and not self._soon.isActive():
            self._soon.start()
            if not self._slow.isActive():
                self._slow.start()
            if not self._refused:
                self._say("waiting")

    def _kept(self) -> None:
        if not isValid(self):
            return  # the window was made anew while the disk took the words
        self._flying -= 1
        self._refused = False
        if not self._flying and not self._paragraphs.waiting:
            self._slow.stop()
            self._say("saved")

    def _not_kept(self, handed: Handed, problem: IntakeError) -> None:
        self._flying -= 1
        self._paragraphs.give_back(handed)
        self._slow.stop()
        self._again.start()
        if not self._refused:
            self._refused = True
            self._desk.problem(
                problem, way_out=self._save_elsewhere, label=self.tr("Save what is written to another disk")
            )
        self._say("refused")

    def _save_elsewhere(self) -> None:
        if self._pen is None:
            return
        title = self.tr("On which other disk shall it be saved?")
        file = self._desk.ask_new_file(self._window, title, f"words-{self._desk.now():%Y-%m-%d-%H-%M}.words")
        if file is None:
            self._refused = False  # the next try says it again, with its way out
            return
        said = self.tr("Saved there, encrypted for this vault. Take it in under Interviews once the vault has room.")
        operations.save_elsewhere(self._desk, self._pen.statement, self._paragraphs.everything(), file, said)

    def _say_slow(self) -> None:
        if self._flying or self._paragraphs.waiting:
            self._say("slow")

    def _say(self, state: str) -> None:
        if state != self._said:
            self._said = state
            self.state_changed.emit(state)
