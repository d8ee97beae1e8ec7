"""Lock: everything is kept, the vault is closed, and the process is replaced, so that no memory of it stays.

What triggers it: the key, idle time, suspend and the session's own lock (logind), closing. A process that
replaced itself shows the unlock screen; where the user was is a setting inside the vault.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QWindow

_LOGIN = "org.freedesktop.login1"
_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class Watch(QObject):
    """Calls `lock` after `minutes` without input, before suspend, and when the desktop's session locks."""

    def __init__(self, lock: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._lock = lock
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(lock)
        self._listen()

    def follow(self, window: QWindow) -> None:
        """Watch the input of this native window."""
        window.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """How long the window may lie untouched; 0 never locks by itself."""
        self._idle.setInterval(minutes * 60_000)
        if minutes:
            self._idle.start()
        else:
            self._idle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any input begins the time anew."""
        if event.type() in _INPUT and self._idle.isActive():
            self._idle.start()
        return False

    @Slot(bool)
    def on_sleep(self, going: bool) -> None:
        """logind: the computer is about to sleep, or woke."""
        if going:
            self._lock()

    @Slot()
    def on_session_lock(self) -> None:
        """logind: the desktop's session was locked."""
        self._lock()

    def _listen(self) -> None:
        address = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/dbus/system_bus_socket")
        if sys.platform != "linux" or not address.startswith("unix:"):
            return  # any other transport would be a network socket
        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            bus.connect("", "", f"{_LOGIN}.Manager", "PrepareForSleep", self, SLOT("on_sleep(bool)"))
            bus.connect("", "", f"{_LOGIN}.Session", "Lock", self, SLOT("on_session_lock()"))


def replace_process(vault: Path | None, *, keep: Sequence[str] = ()) -> None:
    """Become a fresh process of this program at its unlock screen; returns only if the system refuses (OSError)."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.app"]
    arguments = [*start, *keep, *([] if vault is None else ["--", str(vault)])]
    if sys.platform == "win32":
        import subprocess

        subprocess.Popen(arguments, close_fds=True)  # noqa: S603 -- ourselves
        os._exit(0)
    os.execv(arguments[0], arguments)  # noqa: S606 -- ourselves, without a shell
