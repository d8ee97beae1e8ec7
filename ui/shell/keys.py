"""Every key of the window in one table, and the filter that makes them work under any keyboard layout.

X11 gives a letter key of an Arabic, Persian, Hebrew or Russian layout no Latin letter, so that Ctrl+L is
never seen. The filter reads the key's position (XKB key codes, evdev) and triggers the action itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_POSITIONS = (
    dict(zip(range(10, 20), "1234567890", strict=True))
    | dict(zip(range(24, 34), "QWERTYUIOP", strict=True))
    | dict(zip(range(38, 47), "ASDFGHJKL", strict=True))
    | dict(zip(range(52, 59), "ZXCVBNM", strict=True))
)
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


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
    DIRECTION = "Alt+D"
    TIME_STAMP = "Ctrl+T"
    TIME_STAMP_TOO = "F8"
    LINK = "Ctrl+J"


def letter(event: QKeyEvent) -> str:
    """The Latin letter or digit at this key's position, or that it types; empty for other keys."""
    if (
        Qt.Key.Key_A.value <= event.key() <= Qt.Key.Key_Z.value
        or Qt.Key.Key_0.value <= event.key() <= Qt.Key.Key_9.value
    ):
        return chr(event.key())
    return _POSITIONS.get(event.nativeScanCode(), "")


def add_key(widget: QWidget, key: str, does: Callable[[], object], *, whole_window: bool = False) -> QAction:
    """An action of this widget (or its whole window) on a key of the table."""
    action = QAction(widget)
    action.setShortcut(QKeySequence(key))
    context = Qt.ShortcutContext.WindowShortcut if whole_window else Qt.ShortcutContext.WidgetWithChildrenShortcut
    action.setShortcutContext(context)
    action.triggered.connect(lambda: does())
    widget.addAction(action)
    return action


class AnyLayout(QObject):
    """Installed on the application once; editors' own keys (undo, copy, paste, all) are met too."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Trigger the action whose key stands at this position; else leave the event alone."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        modifiers = event.modifiers()
        if not modifiers & _MODIFIERS or event.key() < 0x80:
            return False
        at = _POSITIONS.get(event.nativeScanCode())
        if at is None:
            return False
        combined = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        sequence = QKeySequence(int(combined.value) | ord(at))
        action = self._action(sequence)
        if action is None:
            return self._as_latin(watched, event, at, combined)
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action.trigger()
        return True

    def _action(self, sequence: QKeySequence) -> QAction | None:
        at: QWidget | None = QApplication.focusWidget() or QApplication.activeWindow()
        while at is not None:
            if (found := _matching(at.actions(), sequence)) is not None:
                return found
            at = at.parentWidget()
        return None

    def _as_latin(self, watched: QObject, event: QKeyEvent, at: str, modifiers: Qt.KeyboardModifier) -> bool:
        """Editors know Ctrl+C and their like by letter only: hand them the letter of the position."""
        if event.type() != QEvent.Type.KeyPress or not modifiers & Qt.KeyboardModifier.ControlModifier:
            return False
        if at not in "ACVXZY" or not isinstance(watched, QWidget) or watched is not QApplication.focusWidget():
            return False
        QApplication.sendEvent(watched, QKeyEvent(QEvent.Type.KeyPress, ord(at), modifiers))
        return True


def _matching(actions: Iterable[QAction], sequence: QKeySequence) -> QAction | None:
    for action in actions:
        if action.isEnabled() and sequence in action.shortcuts():
            return action
    return None
