"""A quiet button whose words wrap: a sentence that can be chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.first_letter import runs
from ui.theme import look

_PAD_X, _PAD_Y, _LEAST = 12, 6, 32


class Wrapped(QPushButton):
    """Runs the way of its own words; as high as they need."""

    def __init__(self, text: str, *, name: str, does: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setProperty("kind", "place")
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: does())

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the words need."""
        now = look()
        room = QRect(0, 0, max(1, width - 2 * now.px(_PAD_X)), 10_000)
        needed = QFontMetrics(now.font(14)).boundingRect(room, self._flags(), self.text()).height()
        return max(now.px(_LEAST), needed + 2 * now.px(_PAD_Y))

    def sizeHint(self) -> QSize:
        """At the width that it has."""
        width = max(self.width(), look().px(160))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its words."""
        return QSize(look().px(80), self.heightForWidth(max(self.width(), look().px(80))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Washed when the mouse is over it or it is pressed; the words wrap."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown() or self.hasFocus() or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("tint"))
            painter.drawRoundedRect(self.rect(), now.px(8), now.px(8))
        painter.setFont(now.font(14))
        painter.setPen(now.color("accent" if self.isChecked() else "ink"))
        area = self.rect().adjusted(now.px(_PAD_X), now.px(_PAD_Y), -now.px(_PAD_X), -now.px(_PAD_Y))
        painter.drawText(area, self._flags() | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _flags(self) -> int:
        rightward = runs(self.text()) == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rightward else Qt.AlignmentFlag.AlignLeft
        return int(Qt.TextFlag.TextWordWrap.value | (side | Qt.AlignmentFlag.AlignAbsolute).value)
