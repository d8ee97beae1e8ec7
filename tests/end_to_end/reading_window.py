"""A window that goes where it is told: `python -m tests.end_to_end.reading_window LANGUAGE VAULT`.

Each line on standard input is a place (room, subject, part, by tabs), gone to and answered with `at ROOM` when
everything is shown; `open` unlocks the vault, `start` begins the session that stands ready,
`message` says something in the strip, `press NAME` presses a button.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.ui.conftest import PASSPHRASE
from ui import app as window_app
from ui.before_qt import stand_alone
from ui.shell import Place


def main(arguments: list[str]) -> int:
    """Serve until standard input ends."""
    language, vault = arguments
    stand_alone()
    app = QApplication(sys.argv[:1])
    program = window_app.Program(app, window_app.parse(["--language", language, vault]))
    program.start()

    def when_quiet(words: str) -> None:
        if program.work.waiting or not program.awake or (words == "at open" and program.desk.here.room != "today"):
            QTimer.singleShot(20, lambda: when_quiet(words))
        else:
            QTimer.singleShot(20, lambda: print(words, flush=True))

    def order() -> None:
        assert program.window is not None
        line = sys.stdin.readline()
        if not line:
            program.end()
        elif line.strip() == "open":
            program.window.findChild(QLineEdit, "passphrase").setText(PASSPHRASE)
            program.window.findChild(QPushButton, "unlock").click()
            when_quiet("at open")
        elif line.strip() == "message":
            program.desk.say("Something was kept", hint="and nothing was lost")
            when_quiet("at message")
        elif line.startswith("press "):
            program.window.findChild(QPushButton, line.split()[1]).click()
            when_quiet(f"at {program.desk.here.room}")
        elif line.strip() == "start":
            program.window.findChild(QPushButton, "begin_now").click()
            when_quiet("at start")
        else:
            place = Place(*line.rstrip("\n").split("\t"))
            program.desk.go(place)
            when_quiet(f"at {place.room}")

    stdin = QSocketNotifier(0, QSocketNotifier.Type.Read)
    stdin.activated.connect(order)
    when_quiet("at unlock")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
