"""An empty state: what this place is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
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
        self._said = (Words(title, kind="title"), Words(explanation, kind="quiet"))
        for words in self._said:
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.ensurePolished()  # its font comes from the style sheet
            column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit(now.px(_WIDTH))
        if first_step is not None:
            column.addSpacing(now.px(8))
            column.addWidget(first_step, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def minimumSizeHint(self) -> QSize:
        """It takes the width that it gets."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Never wider than the page."""
        super().resizeEvent(event)
        margins = self.contentsMargins() + self.layout().contentsMargins()
        self._fit(min(look().px(_WIDTH), self.width() - margins.left() - margins.right()))

    def _fit(self, width: int) -> None:
        for words in self._said:
            words.setMinimumWidth(0)  # a label reckons with no less than this
            words.setFixedSize(width, words.heightForWidth(width))
