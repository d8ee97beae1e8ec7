"""An empty state: what this place is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.words import Words

_WIDTH = 460


class Empty(QWidget):
    """Stands in the middle of the page; `first_step` may be None."""

    def __init__(
        self, title: str, explanation: str, first_step: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("empty_state")
        now = look()
        column = QVBoxLayout(self)
        column.setSpacing(now.px(10))
        column.addStretch(2)
        for words in (Words(title, kind="title"), Words(explanation, kind="quiet")):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setFixedWidth(now.px(_WIDTH))
            words.ensurePolished()  # its font comes from the style sheet
            words.setFixedHeight(words.heightForWidth(now.px(_WIDTH)))
            column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        if first_step is not None:
            column.addSpacing(now.px(8))
            column.addWidget(first_step, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
