"""Every key of the window in one table; `ui.shell.any_layout` makes them work under any keyboard layout."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Key(StrEnum):
    """What can be done from the keyboard; the value is Qt's portable text, never translated."""

    PALETTE = "Ctrl+K"
    LOCK = "Ctrl+L"
    LOCK_TOO = "F11"
    COVER = "F12"
    HELP = "F1"
    NEXT_PANE = "F6"
    PREVIOUS_PANE = "Shift+F6"
    FIND = "Ctrl+F"
    SAVED = "Ctrl+S"
    UNDO = "Ctrl+Z"
    REDO = "Ctrl+Shift+Z"
    PAUSE = "F9"
    NEXT_PARAGRAPH = "Ctrl+Return"
    PREVIOUS_PARAGRAPH = "Ctrl+Shift+Return"
    DIRECTION = "Alt+D"
    TIME_STAMP = "Ctrl+T"
    TIME_STAMP_TOO = "F8"
    LINK = "Ctrl+J"
    TOUR_NEXT = "F7"
    TOUR_BACK = "Shift+F7"


def add_key(widget: QWidget, key: str, does: Callable[[], object], *, whole_window: bool = False) -> QAction:
    """An action of this widget (or its whole window) on a key of the table."""
    action = QAction(widget)
    action.setShortcut(QKeySequence(key))
    context = Qt.ShortcutContext.WindowShortcut if whole_window else Qt.ShortcutContext.WidgetWithChildrenShortcut
    action.setShortcutContext(context)
    action.triggered.connect(lambda: does())
    widget.addAction(action)
    return action


def __getattr__(name: str) -> object:
    if name == "letter":  # its home is the filter's module
        from ui.shell.any_layout import letter

        return letter
    raise AttributeError(name)
