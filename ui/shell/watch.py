"""How long the window may lie untouched: a key, the mouse or an input method begins the time anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

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
    """Calls `lock` after `minutes` without input in any window of the program.

    What an input method types never passes the window as a key; it moves the text cursor, and that counts too.
    """

    def __init__(self, lock: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(lock)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._begin_anew)

    def follow(self, window: QWindow) -> None:
        """Watch the input of this native window."""
        window.installEventFilter(self)

    def set_minutes(self, minutes: float) -> None:
        """How long; 0 never locks by itself."""
        self._idle.setInterval(round(minutes * 60_000))
        self._idle.stop()
        self._begin_anew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any input begins the time anew."""
        if event.type() in _INPUT:
            self._begin_anew()
        return False

    def _begin_anew(self) -> None:
        if self._idle.interval():
            self._idle.start()
