"""A fact: what it is, small above; what it says, below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.words import Words


class Fact(QWidget):
    """`name` is the object name of the value."""

    def __init__(self, heading: str, value: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(2), 0, look().px(2))
        column.setSpacing(look().px(2))
        self.value = Words(value)
        self.value.setObjectName(name)
        self.value.setAccessibleName(f"{heading}: {value}")
        column.addWidget(Words(heading, kind="section"))
        column.addWidget(self.value)
