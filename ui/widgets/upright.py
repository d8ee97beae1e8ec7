"""Parts one below the other, and free room below the last."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import look


class Upright(QWidget):
    """One side of a screen with two."""

    def __init__(self, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(16))
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
