"""Keys by their position, where the layout gives them no Latin letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.any_layout import AnyLayout

_SEEN = 0x633  # Arabic letter seen, on the key of S
_KEY_OF_S = 39


class Screen(QWidget):
    """Has something of its own under the name of a method of every widget."""

    def __init__(self) -> None:
        super().__init__()
        self.actions = QObject(self)  # type: ignore[method-assign, assignment]


def test_a_key_finds_its_action_through_a_screen_that_has_actions_of_its_own(qtbot: QtBot) -> None:
    window, pressed = QWidget(), []
    action = QAction("saved", window)
    action.setShortcut(QKeySequence("Ctrl+S"))
    action.triggered.connect(lambda: pressed.append("saved"))
    window.addAction(action)
    screen = Screen()
    screen.setParent(window)
    line = QLineEdit(screen)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    line.setFocus()
    event = QKeyEvent(QEvent.Type.KeyPress, _SEEN, Qt.KeyboardModifier.ControlModifier, _KEY_OF_S, 0, 0, "س")
    assert AnyLayout(window, {}).eventFilter(window, event)
    assert pressed == ["saved"]
