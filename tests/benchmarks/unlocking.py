"""One unlock of the real window, timed from the end of key derivation until the first screen is painted and usable.

Run as a program: VAULT, its passphrase, the room that is come back to, and a word where the list is then scrolled to
its end, filtered and searched for it. Prints what it took and what the process holds, as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

import ui.app
from intake.process import protect
from intake.vault import stretching
from ui.widgets.row_painter import RowPainter
from ui.widgets.rows import Rows

W = TypeVar("W", bound=QWidget)
_PATIENCE = 600
_REST = 3.0
"""Seconds after which a window counts as idle: one after its last work the worker gives memory back."""
_LISTS = {"statements": "statements_list", "people": "people_list"}


class Run:
    """The program, driven from outside its event loop."""

    def __init__(self, vault: str, room: str) -> None:
        protect()
        self._app = ui.app.QApplication([])
        self._room = room
        self._derived = (0.0, 0.0)
        self._painted = 0
        self._note_when_painted()
        self.program = ui.app.Program(self._app, ui.app.parse([vault]))
        self.program.start()
        self.until(lambda: self.program.awake and not self.program.work.waiting)
        self._note_when_derived()

    def until(self, condition: Callable[[], object]) -> None:
        """Let the window live until it holds."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            self._app.processEvents()
            if time.monotonic() > end:
                raise TimeoutError(self._room)
            time.sleep(0.0002)

    def unlock(self, passphrase: str) -> tuple[float, float]:
        """CPU seconds and seconds from the derived key to the usable first screen."""
        self.find(QLineEdit, "passphrase").setText(passphrase)
        self.find(QPushButton, "unlock").click()
        self.until(lambda: self.program.desk.here.room == self._room)
        if self._room in _LISTS:
            shown = self.find(Rows, _LISTS[self._room])
            self.until(lambda: shown.rows and self._painted)
            self._app.sendEvent(shown, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))
            self.until(lambda: shown.currentIndex().isValid())
        else:
            self.until(lambda: self.find(QWidget, "waiting").isVisible())
        self._app.processEvents()
        wall, cpu = self._derived
        return time.process_time() - cpu, time.perf_counter() - wall

    def use(self, word: str) -> int:
        """Scroll to the end, filter, search, and come back to all of them; how many lines there were."""
        self.idle()
        shown = self.find(Rows, "statements_list")
        while shown.model().canFetchMore(shown.rootIndex()):
            shown.scrollToBottom()
            self.idle()
        lines = shown.model().rowCount()
        state, words = self.find(QComboBox, "statements_status"), self.find(QLineEdit, "statements_filter")
        for index in (1, 0):
            state.setCurrentIndex(index)
            state.activated.emit(index)
            self.idle()
        for typed in ("zzz", word, ""):
            words.setText(typed)
            words.returnPressed.emit()
            self.idle()
        rested = time.monotonic() + _REST
        self.until(lambda: time.monotonic() > rested)
        return lines

    def idle(self) -> None:
        """Until nothing is asked for any more."""
        for _ in range(3):
            self.until(lambda: not self.program.work.waiting)
            self._app.processEvents()

    def find(self, kind: type[W], name: str) -> W:
        """A widget of the window by its name."""
        assert self.program.window is not None
        found = self.program.window.findChild(kind, name)
        assert found is not None, name
        return found

    def _note_when_painted(self) -> None:
        """By the painter of lines: to ask for a viewport has PySide make every class of widgets first, 12 ms."""
        paint = RowPainter.paint

        def painted(*words: Any) -> None:
            self._painted += 1
            paint(*words)

        RowPainter.paint = painted  # type: ignore[method-assign]

    def _note_when_derived(self) -> None:
        derive = stretching.hash_secret_raw

        def derived(*words: object, **named: object) -> bytes:
            secret: bytes = derive(*words, **named)
            self._derived = time.perf_counter(), time.process_time()
            return secret

        stretching.hash_secret_raw = derived


def memory() -> dict[str, float]:
    """Megabytes that the process holds: resident, and its share of what others hold too."""
    with Path("/proc/self/smaps_rollup").open() as told:
        found = {words[0]: int(words[1]) / 1024 for words in map(str.split, told) if words[0] in ("Rss:", "Pss:")}
    return {"rss": found["Rss:"], "pss": found["Pss:"]}


def main(vault: str, passphrase: str, room: str, word: str = "") -> None:
    """One run."""
    run = Run(vault, room)
    cpu, wall = run.unlock(passphrase)
    lines = run.use(word) if word else 0
    sys.stdout.write(json.dumps({"cpu": cpu, "wall": wall, "lines": lines, **memory()}))
    sys.stdout.flush()
    run.program.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
