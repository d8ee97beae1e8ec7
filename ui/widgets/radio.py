"""One of several answers, in words that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton, QWidget

from ui.widgets import wrapping


class Radio(QRadioButton):
    """As high as its words need; all of it can be clicked."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        wrapping.prepare(self)

    def minimumSizeHint(self) -> QSize:
        """Its longest word."""
        return wrapping.least(self)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the words need."""
        return wrapping.height(self, width)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it, also a second line."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark, and the words beside it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        wrapping.paint(self, option, QStyle.PrimitiveElement.PE_IndicatorRadioButton)
