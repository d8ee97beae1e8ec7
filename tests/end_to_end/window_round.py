"""Everything that the window can do, for a trace: `python -m tests.end_to_end.window_round FOLDER`.

The main job, then what it leaves out: report of a verdict, log, proof and checkpoint, check, backup, settings, help,
text copied and pasted, the cover, and at last the lock. Prints what went wrong (one JSON document) before it locks.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit

from tests.end_to_end import window_job
from tests.end_to_end.keyboard import Keyboard, Steps
from ui import app as window_app
from ui.before_qt import stand_alone

WORDS = window_job.WORDS["en"]


def script(user: Keyboard, folder: Path) -> Steps:
    """The whole round."""
    yield from window_job.script(user, WORDS, folder)
    yield from save_as(user, "save_report", folder / "report.pdf")
    yield from user.go("log", "log")
    yield from user.push("prove")
    yield user.quiet
    yield from save_as(user, "save_checkpoint", folder / "checkpoint.txt")
    yield from user.go("vault", "vault")
    yield from user.push("check_now")
    yield user.quiet
    yield from save_as(user, "backup_now", folder / "backup.vault")
    yield from settings(user)
    yield from user.press("F1")
    yield user.at("help")
    yield from user.press("Escape")
    yield user.at("settings")
    yield from copy_and_paste(user)
    yield from cover(user)
    print(json.dumps({"trouble": "", "seconds": user.times}), flush=True)
    yield from user.press("F11")
    yield lambda: False


def save_as(user: Keyboard, button: str, file: Path) -> Steps:
    """Press a button that asks where a file is to be written, and answer in the dialog."""
    yield from user.tab_to(button)
    user.xdotool("key", "space")
    yield lambda: QApplication.activeModalWidget() is not None
    yield from user.press("ctrl+a")
    user.xdotool("type", str(file))
    user.xdotool("key", "Return")
    yield lambda: QApplication.activeModalWidget() is None and user.quiet() and file.exists()


def settings(user: Keyboard) -> Steps:
    """Another palette, and undone."""
    yield from user.go("settings", "settings")
    yield from user.tab_to("scheme")
    yield from user.press("Down")
    yield user.quiet
    yield lambda: isinstance(user.shown("scheme"), QComboBox) and user.shown("message_undo") is not None
    yield from user.push("message_undo")
    yield user.quiet


def copy_and_paste(user: Keyboard) -> Steps:
    """In a second session: typed, copied, pasted."""
    yield from user.go("begin an", "begin")
    yield from user.fill("place", WORDS["place"])
    yield from user.push("begin_now")
    yield user.at("session")
    yield lambda: user.focus() == "page"
    yield from user.type("two words ")
    yield from user.press("ctrl+a")
    user.xdotool("key", "ctrl+c", "key", "End", "key", "ctrl+v")
    page = user.shown("page")
    assert isinstance(page, QPlainTextEdit)
    yield lambda: page.toPlainText().count("two words") == 2 and user.quiet()


def cover(user: Keyboard) -> Steps:
    """Put on, taken off by the passphrase."""
    yield from user.press("F12")
    yield lambda: user.focus() == "cover"
    yield from user.press("Shift_L")
    yield lambda: user.focus() == "cover_passphrase"
    yield from user.type(WORDS["passphrase"])
    yield from user.press("Return")
    yield lambda: user.focus() == "page"


def main(arguments: list[str]) -> int:
    """Go the round; what went wrong goes to standard output."""
    folder = Path(arguments[0])
    stand_alone()
    app = QApplication(sys.argv[:1])
    os.chdir(folder)
    program = window_app.Program(app, window_app.parse(["--language", "en"]))
    program.start()
    user = Keyboard(program, lambda keyboard: script(keyboard, folder))
    app.exec()
    print(json.dumps({"trouble": user.trouble, "seconds": user.times}))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
