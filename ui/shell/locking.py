"""Lock: everything is kept, the vault is closed, and the process is replaced, so that no memory of it stays.

What triggers it: the key, idle time, suspend, the desktop's own lock; closing ends the process instead. The window is
covered at once. Work that runs goes on under the cover to its end, and the lock follows; before sleep, and when Lock
is pressed again, it is told to stop. Only words that the disk does not take hold a lock back: it is tried again.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWindow
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from ui.operations.coming_back import come_back_to
from ui.shell.clipboard import Clipboard
from ui.shell.desktop_events import DesktopEvents
from ui.shell.watch import Watch

if TYPE_CHECKING:
    from ui.app import Program

_MINUTES = 5
_MOMENT = 0.5
"""Seconds that closing waits for the disk."""
_AGAIN = 4000
"""Milliseconds between two tries while the disk refuses."""


class Locking(QObject):
    """Made when a vault is opened; it covers, locks and closes the program's window."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._then: Callable[[], None] | None = None
        """What follows once everything is kept."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._keep_again)
        self._clipboard = Clipboard(self)
        self._events = DesktopEvents(self)
        self._events.sleeping.connect(self.lock_now)
        self._events.locked.connect(self.lock)
        self.watch = Watch(self.lock, self)
        self.watch.set_minutes(_MINUTES)
        program.work.busy.connect(self._go_on)
        program.desk.lock_asked.connect(self._lock_asked)
        program.desk.cover_asked.connect(self.cover)
        program.desk.uncovered.connect(self._call_off)
        QGuiApplication.instance().focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def cover(self) -> None:
        """Keep what is typed, let go of what was copied, blank the window; no dialog stays."""
        window = self._program.window
        if window is None or self._program.over:
            return
        self.let_go()
        window.cover.put_on()
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                other.close()

    def lock(self) -> None:
        """Cover at once; replace the process as soon as everything is kept."""
        self._leave(self._replace)

    def lock_now(self) -> None:
        """Lock, and tell long work to stop."""
        self.lock()
        self._program.work.stop_long()

    def close(self) -> None:
        """Cover at once; end the program as soon as everything is kept."""
        self._leave(self._program.end)
        self._program.work.settle(_MOMENT)  # a logout asks once, and takes "not yet" for "no"

    def let_go(self) -> None:
        """The end of the program: keep what is typed, let go of what was copied."""
        self._keep()
        self._clipboard.clear()

    def _keep(self) -> None:
        """Hand what is being typed to the worker, a word in an input method too."""
        _finish_word()
        screen = self._program.window.screen_shown if self._program.window is not None else None
        if screen is not None:
            screen.leave()
            screen.keep_begun()

    def _lock_asked(self) -> None:
        (self.lock if self._then is None else self.lock_now)()

    def _leave(self, then: Callable[[], None]) -> None:
        if not self._program.over:
            self.cover()
            self._then = then
            self._go_on()

    def _go_on(self, _busy: bool = False) -> None:
        program = self._program
        if self._then is None or program.over or program.work.waiting:
            return  # the worker says when it has answered everything
        screen = program.window.screen_shown if program.window is not None else None
        if screen is not None and not screen.kept():
            self._again.start()
            return
        self._then()

    def _keep_again(self) -> None:
        if self._then is not None and not self._program.over:
            self._keep()
            self._go_on()

    def _call_off(self) -> None:
        """The user is back: nothing is locked or ended under her hands."""
        self._then = None

    def _replace(self) -> None:
        program, window = self._program, self._program.window
        if window is None:
            return
        come_back_to(program.desk, program.desk.here)
        keep = program.seen()
        program.over = True
        window.forget()
        window.hide()
        program.work.finish()
        replace_process(program.path, keep=["--locked", *keep])

    def _follow(self, window: QWindow | None) -> None:
        """Dialogs are windows of their own: their input counts, and the keys that lock and cover work in them."""
        if window is not None:
            self.watch.follow(window)
            self._program.follow(window)


def replace_process(vault: Path | None, *, keep: Sequence[str] = ()) -> None:
    """Become a fresh process of this program at its unlock screen, or end where the system refuses that."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.app"]
    arguments = [*start, *keep]
    if sys.platform == "win32":
        import subprocess

        named = [] if vault is None else ["--", str(vault)]
        subprocess.Popen([*arguments, *named], close_fds=True)  # noqa: S603 -- ourselves
        os._exit(0)
    if vault is not None:
        arguments += ["--vault-from", str(_to_be_read(os.fsencode(vault)))]
    try:
        os.execv(arguments[0], arguments)  # noqa: S606 -- ourselves, without a shell
    except OSError:
        os._exit(os.EX_OSERR)  # nothing of this process may stay


def _to_be_read(path: bytes) -> int:
    """A descriptor that the next process reads this from: arguments are seen by every user of the computer."""
    read, write = os.pipe()
    os.write(write, path)
    os.close(write)
    os.set_inheritable(read, True)
    return read


def _finish_word() -> None:
    """Have a word that an input method is still composing put into the text as it stands."""
    QGuiApplication.inputMethod().commit()
    focus = QApplication.focusWidget()
    if isinstance(focus, QPlainTextEdit | QTextEdit):
        composed = focus.textCursor().block().layout().preeditAreaText()
        if composed:
            event = QInputMethodEvent()
            event.setCommitString(composed)
            QApplication.sendEvent(focus, event)
