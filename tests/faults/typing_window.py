"""A window in which somebody types without end, to be killed: `python -m tests.faults.typing_window VAULT PERSON`.

Says on standard output `typed N` for every letter that the page took and `saved N` whenever the window shows "saved",
each with the moment. N is how many letters stood on the page then.
"""

from __future__ import annotations

import itertools
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from tests.ui.conftest import PASSPHRASE
from ui import app as window_app
from ui.interview.session_screen import SessionScreen
from ui.shell import Place

LETTERS = "قلت له إنني لا أعرفه and he wrote it down. "
EVERY = 15
"""Milliseconds between two letters."""


def main(arguments: list[str]) -> int:
    """Unlock, begin a session, type until killed."""
    vault, person = arguments
    app = QApplication(sys.argv[:1])
    program = window_app.Program(app, window_app.parse([vault]))
    program.start()
    window = program.window
    assert window is not None
    find = window.findChild
    find(QLineEdit, "passphrase").setText(PASSPHRASE)
    find(QPushButton, "unlock").click()
    wait(app, lambda: program.desk.here.room in ("today", "session") and not program.work.waiting)
    if program.desk.here.room == "today":
        program.desk.go(Place("begin", person))
        wait(app, lambda: not program.work.waiting)
        find(QPushButton, "begin_now").click()
    wait(app, lambda: program.desk.here.room == "session" and not program.work.waiting)
    page, screen = find(QPlainTextEdit, "page"), window.screen_shown
    assert isinstance(screen, SessionScreen)
    screen.keeper.state_changed.connect(lambda state: say("saved", page) if state == "saved" else None)
    letters = itertools.cycle(LETTERS)

    def type_one() -> None:
        event = QInputMethodEvent()
        event.setCommitString(next(letters))
        QApplication.sendEvent(page, event)
        say("typed", page)

    say("begun", page)
    timer = QTimer()
    timer.timeout.connect(type_one)
    timer.start(EVERY)
    return app.exec()


def say(what: str, page: QPlainTextEdit) -> None:
    """One line, at once."""
    print(what, len(page.toPlainText()), time.monotonic(), flush=True)


def wait(app: QApplication, condition: object) -> None:
    """Let the window live until it holds."""
    assert callable(condition)
    while not condition():
        app.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
