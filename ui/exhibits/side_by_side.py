"""The list of exhibits beside the page of one; where it is narrow the list stands above."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.rule import Rule

_SIDE, _LOW = 340, 130
_NO_LIMIT = 16_777_215


class SideBySide(QWidget):
    """`fold` puts one above the other."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        now = look()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.side = QFrame()
        self.side.setProperty("kind", "side")
        column = QVBoxLayout(self.side)
        column.setContentsMargins(now.px(12), now.px(8), now.px(12), now.px(12))
        column.addWidget(first)
        self._row.addWidget(self.side, 1)
        self._row.addWidget(Rule(upright=True))
        self._row.addWidget(second, 2)

    def fold(self, *, narrow: bool) -> None:
        """One above the other, or side by side."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.side.setMaximumWidth(_NO_LIMIT if narrow else look().px(_SIDE))
        self.side.setMaximumHeight(look().px(_LOW) if narrow else _NO_LIMIT)
