"""Scenes in which the window is locked: `python -m tests.end_to_end.lock_scene SCENE VAULT`.

Opens the vault, brings the window into the state that the scene names (by keys), says `ready`, and waits for what comes
from outside. The test looks at the process; nothing here decides what is right.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from intake import vault
from intake.errors import NoRoom
from intake.vault import Vault
from tests.end_to_end.keyboard import Keyboard, Steps
from tests.ui.conftest import PASSPHRASE
from ui import app as window_app
from ui.before_qt import stand_alone
from ui.shell import Place
from ui.task import Task

PERSON, STATEMENT, LONG = "p2", "s1", 2.5
"""LONG: seconds that the slow work takes where nobody stops it."""


def opened(user: Keyboard) -> Steps:
    """The vault open, a statement read."""
    yield from user.fill("passphrase", PASSPHRASE)
    yield from user.press("Return")
    yield user.at("today")
    user.program.desk.go(Place("statement", STATEMENT))
    yield user.quiet


def idle(user: Keyboard) -> Steps:
    """Nobody touches it for a second."""
    yield from opened(user)
    assert user.program.locking is not None
    user.program.locking.watch.set_minutes(1 / 60)


def writing(user: Keyboard) -> Steps:
    """A session in which a word is half typed, not a moment ago."""
    yield from opened(user)
    user.program.desk.go(Place("begin", PERSON))
    yield user.quiet
    yield from user.push("begin_now")
    yield user.at("session")
    yield lambda: user.focus() == "page"
    user.xdotool("type", "half")


def copied(user: Keyboard) -> Steps:
    """What was typed is selected by keys and by the mouse, and copied."""
    yield from writing(user)
    page = user.shown("page")
    assert isinstance(page, QPlainTextEdit)
    at = page.viewport().mapToGlobal(page.cursorRect().center())
    user.xdotool("mousemove", str(at.x()), str(at.y()), "click", "--repeat", "2", "1")
    yield lambda: page.textCursor().selectedText() == "half"
    yield from user.press("ctrl+a")
    user.xdotool("key", "ctrl+c")
    yield lambda: QApplication.clipboard().ownsClipboard()


def question(user: Keyboard) -> Steps:
    """A question that must be answered stands over the window."""
    from ui.widgets.confirm import Confirm

    yield from opened(user)
    assert user.program.window is not None
    Confirm(user.program.window, "Really?", "Everything is lost.", verb="Do it", then=lambda: None)
    yield lambda: user.focus() == "confirm_back"


def file_dialog(user: Keyboard) -> Steps:
    """A file is being chosen."""
    yield from opened(user)
    user.program.desk.go(Place("verify"))
    yield user.quiet
    yield from user.tab_to("choose_files")
    QTimer.singleShot(0, lambda: user.shown("choose_files").click())  # type: ignore[union-attr]
    yield lambda: QApplication.activeModalWidget() is not None


def list_open(user: Keyboard) -> Steps:
    """A box's list hangs open."""
    yield from opened(user)
    user.program.desk.go(Place("settings"))
    yield user.quiet
    yield from user.tab_to("language")
    yield from user.press("alt+Down")
    yield lambda: QApplication.activePopupWidget() is not None


def long_work(user: Keyboard) -> Steps:
    """The worker is at something long that reports how far it is."""
    yield from opened(user)

    def op(_: Vault, task: Task) -> None:
        for step in range(round(LONG / 0.05)):
            threading.Event().wait(0.05)
            task.report(step, 50)

    user.program.desk.long(op, lambda _: None, lambda _: None)


def dead_disk(user: Keyboard) -> Steps:
    """A word is typed that the disk does not take; it takes it again when SIGUSR1 comes."""
    import signal

    gone, draft = threading.Event(), vault.Vault.draft

    @contextmanager
    def refusing(self: Vault):  # type: ignore[no-untyped-def]
        if gone.is_set():
            raise NoRoom("the disk is full", hint="What was saved is safe. Make room.")
        with draft(self) as db:
            yield db

    vault.Vault.draft = refusing  # type: ignore[assignment,method-assign]
    signal.signal(signal.SIGUSR1, lambda *_: gone.clear())
    yield from writing(user)
    yield lambda: user.shown("saved").text().startswith("Saved")  # type: ignore[union-attr,attr-defined]
    gone.set()
    user.xdotool("type", "ly")
    yield lambda: user.shown("saved").text() == "Not saved"  # type: ignore[union-attr,attr-defined]


PLAYED = (opened, idle, writing, copied, question, file_dialog, list_open, long_work, dead_disk)
SCENES: dict[str, Callable[[Keyboard], Steps]] = {scene.__name__: scene for scene in PLAYED}


def main(arguments: list[str]) -> int:
    """Play a scene, then wait."""
    scene, path = arguments
    stand_alone()
    app = QApplication(sys.argv[:1])
    program = window_app.Program(app, window_app.parse(["--language", "en", path]))
    program.start()

    def script(user: Keyboard) -> Steps:
        yield lambda: program.awake and QApplication.activeWindow() is not None and user.focus() == "passphrase"
        yield from SCENES[scene](user)
        print("ready", flush=True)
        yield lambda: False

    user = Keyboard(program, script)
    code = app.exec()
    print(user.trouble, flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
