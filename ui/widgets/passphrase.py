"""A line for a passphrase: hidden unless asked for, never completed, never remembered."""

from __future__ import annotations

import unicodedata

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.theme import look
from ui.widgets.caret import begin_at_the_right_side

_HIDDEN, _SENSITIVE, _NO_UPPERCASE, _NO_PREDICTION = 0x1, 0x2, 0x4, 0x40
_NO_MENU = 0
"""Values of Qt.InputMethodHint and Qt.ContextMenuPolicy: the names are heavy to load before the first paint."""


class PassphraseLine(QWidget):
    """`take` gives what was typed, in NFC, and empties the line; the eye is a button that the keyboard reaches."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        self.line = QLineEdit()
        self.line.setObjectName(name)
        begin_at_the_right_side(self.line)
        self.line.setAccessibleName(label)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setProperty("inputMethodHints", _HIDDEN | _SENSITIVE | _NO_UPPERCASE | _NO_PREDICTION)
        self.line.setProperty("contextMenuPolicy", _NO_MENU)
        self.setFocusProxy(self.line)
        self.eye = QPushButton()
        self.eye.setText(self.tr("Show"))
        self.eye.setObjectName(f"{name}_show")
        self.eye.setProperty("kind", "quiet")
        self.eye.setCheckable(True)
        self.eye.setAccessibleName(self.tr("Show the passphrase"))
        self.eye.toggled.connect(self._show)
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)

    def take(self) -> str:
        """What was typed; the line is empty afterwards and hides what is typed next."""
        typed = unicodedata.normalize("NFC", self.line.text())
        self.line.clear()
        self.eye.setChecked(False)
        return typed

    def text(self) -> str:
        """What stands there now, in NFC."""
        return unicodedata.normalize("NFC", self.line.text())

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.setText(self.tr("Hide") if shown else self.tr("Show"))
