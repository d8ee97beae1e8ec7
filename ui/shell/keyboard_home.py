"""Where the keyboard's focus goes when the control that had it is gone or cannot be used for now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from ui.shell.window import MainWindow


class KeyboardHome(QObject):
    """Keeps it in the screen: Qt gives it to the next control of the window, often the sidebar's first entry."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        screen = self._window.screen_shown
        if screen is None or old is None or new is None or not isValid(old) or _usable(old):
            return
        if _within(screen.parts, old) and not _within(screen.parts, new):
            home = next((one for one in (screen.first_focus(), *screen.panes()) if one and _usable(one)), None)
            if home is not None:
                home.setFocus()


def _usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _within(parts: list[QWidget], widget: QWidget) -> bool:
    return any(part.isAncestorOf(widget) for part in parts)
