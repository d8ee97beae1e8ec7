"""A row of things that becomes a column where there is no room for a row (large text, narrow windows)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from ui.theme import look


class Fold(QWidget):
    """`below`: the width in pixels at 100 % text under which it folds; it asks for no more than a column needs."""

    def __init__(self, *, below: int, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = below
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(look().px(spacing))
        self.row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def add(self, widget: QWidget, stretch: int = 0, side: Qt.AlignmentFlag | None = None) -> None:
        """The next thing; `side` is where it stands across the row."""
        if side is None:
            self.row.addWidget(widget, stretch)
        else:
            self.row.addWidget(widget, stretch, side)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest thing in it."""
        size = self.row.minimumSize()
        items = [self.row.itemAt(at).widget() for at in range(self.row.count())]
        wide = [item.minimumSizeHint().width() for item in items if item is not None and not item.isHidden()]
        return QSize(max(wide, default=0), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A row, or a column."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < look().px(self._below)
        way = ways.TopToBottom if narrow else ways.LeftToRight
        if self.row.direction() != way:
            self.row.setDirection(way)
            self.updateGeometry()
