"""Keys that work under any keyboard layout: the position of a key counts where the layout gives it no Latin letter.

X11 gives a letter key of an Arabic, Persian, Hebrew or Russian layout no Latin letter, so that Ctrl+L is
never seen. The filter reads the key's position (XKB key codes, evdev) and triggers the action itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

POSITIONS = (
    dict(zip(range(10, 20), "1234567890", strict=True))
    | dict(zip(range(24, 34), "QWERTYUIOP", strict=True))
    | dict(zip(range(38, 47), "ASDFGHJKL", strict=True))
    | dict(zip(range(52, 59), "ZXCVBNM", strict=True))
)
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def letter(event: QKeyEvent) -> str:
    """The Latin letter or digit that a key types, or that stands at its position; empty for other keys."""
    typed = event.key()
    if Qt.Key.Key_A.value <= typed <= Qt.Key.Key_Z.value or Qt.Key.Key_0.value <= typed <= Qt.Key.Key_9.value:
        return chr(typed)
    return POSITIONS.get(event.nativeScanCode(), "")


class AnyLayout(QObject):
    """Installed on the native window, where a key arrives first; editors' own keys (undo, copy, …) are met too.

    Never on the application: every event of every widget would go through Python.
    """

    def __init__(self, parent: QObject, always: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(parent)
        self._always = {QKeySequence(key)[0].toCombined(): does for key, does in always.items()}
        """Keys that work whatever is open: a dialog or a list over the window keeps every other shortcut away."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Trigger the action whose key stands at this position; else leave the event alone."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        modifiers = event.modifiers()
        if (does := self._always.get(_pressed(event))) is not None:
            if not event.isAutoRepeat():
                does()
            return True
        if not modifiers & _MODIFIERS or event.key() < 0x80:
            return False
        at = POSITIONS.get(event.nativeScanCode())
        if at is None:
            return False
        combined = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        sequence = QKeySequence(int(combined.value) | ord(at))
        action = self._action(sequence)
        if action is None:
            return self._as_latin(at, combined)
        action.trigger()
        return True

    def _action(self, sequence: QKeySequence) -> QAction | None:
        at: QWidget | None = QApplication.focusWidget() or QApplication.activeWindow()
        while at is not None:
            if (found := _matching(QWidget.actions(at), sequence)) is not None:
                return found
            at = at.parentWidget()
        return None

    def _as_latin(self, at: str, modifiers: Qt.KeyboardModifier) -> bool:
        """Editors know Ctrl+C and their like by letter only: hand them the letter of the position."""
        focus = QApplication.focusWidget()
        if at not in "ACVXZY" or focus is None or not modifiers & Qt.KeyboardModifier.ControlModifier:
            return False
        QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, ord(at), modifiers))
        return True


def _pressed(event: QKeyEvent) -> int:
    """The key with its modifiers as a sequence counts them."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    latin = letter(event)
    return int(modifiers.value) | (ord(latin) if latin else event.key())


def _matching(actions: Iterable[QAction], sequence: QKeySequence) -> QAction | None:
    for action in actions:
        if action.isEnabled() and sequence in action.shortcuts():
            return action
    return None
