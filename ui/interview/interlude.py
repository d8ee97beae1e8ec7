"""What stands in place of the page while nothing is written: one heading, a few quiet words, what can be done."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.card import Card
from ui.widgets.scroll import Scroll

_FOLDS_BELOW = 660


class Interlude(QFrame):
    """`column` is the layout of the card in its middle, `row` the buttons below."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        now = look()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(name=f"{name}_scroll")
        card = Card(name=f"{name}_card")
        card.setMaximumWidth(now.px(620))
        card.column.setSpacing(now.px(14))
        card.column.setContentsMargins(now.px(32), now.px(28), now.px(32), now.px(28))
        self.column = QVBoxLayout()
        self.column.setSpacing(now.px(12))
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.row.setSpacing(now.px(12))
        card.column.addLayout(self.column)
        card.column.addSpacing(now.px(6))
        card.column.addLayout(self.row)
        scroll.column.addSpacing(now.px(20))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 8)
        middle.addStretch(1)
        scroll.column.addLayout(middle)
        outer.addWidget(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what can be done stands below each other."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self.row.setDirection(ways.TopToBottom if self.width() < look().px(_FOLDS_BELOW) else ways.LeftToRight)
