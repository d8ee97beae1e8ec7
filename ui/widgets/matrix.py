"""A matrix code (QR), drawn sharp in the ink and paper of print, with its quiet zone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import look
from ui.theme.tokens import PRINT_INK, PRINT_PAPER

Modules = tuple[tuple[bool, ...], ...]

_QUIET = 4
"""Light modules on each side (ISO/IEC 18004, 9.1)."""
_SIDE = 196


class Matrix(QWidget):
    """Cameras need dark on light: it is drawn so in every palette."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._modules: Modules = ()
        side = look().px(_SIDE)
        self.setFixedSize(QSize(side, side))

    def show_modules(self, modules: Modules) -> None:
        """Another code."""
        self._modules = modules
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels for each module, so that no edge blurs."""
        if not self._modules:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PRINT_PAPER))
        count = len(self._modules) + 2 * _QUIET
        size = max(1, self.width() // count)
        offset = (self.width() - size * count) // 2 + _QUIET * size
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(offset + x * size, offset + y * size, size, size), QColor(PRINT_INK))
