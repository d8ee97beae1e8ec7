"""A button with its words, its look, and the key that does the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

_GAP, _PAD, _CAP = 8, 6, 20


class Button(QPushButton):
    """`kind`: `primary` (one on each screen), `secondary`, `quiet`, `danger`. `name` is the object name."""

    def __init__(
        self,
        text: str,
        *,
        name: str,
        kind: str = "secondary",
        key: str = "",
        does: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self._key = key
        self.setAccessibleName(text.replace("&", ""))
        if key:
            self.setAccessibleDescription(key)
        if does is not None:
            self.clicked.connect(lambda: does())

    def set_text(self, text: str) -> None:
        """Other words, for eyes and for screen readers."""
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the key's cap beside the words."""
        size = super().sizeHint()
        return QSize(size.width() + self._cap_room(), max(size.height(), look().px(36)))

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words move aside for the cap."""
        if not self._key:
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # heavy: not on the first screen

        room, rtl = self._cap_room(), self.isRightToLeft()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        option.rect = self.rect().adjusted(room if rtl else 0, 0, 0 if rtl else -room, 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        self._paint_cap(painter, rtl)

    def _paint_cap(self, painter: QPainter, rtl: bool) -> None:
        from PySide6.QtCore import Qt  # heavy: not on the first screen

        now = look()
        width, height = self._cap_width(), now.px(_CAP)
        pad = now.px(12)
        left = pad if rtl else self.width() - pad - width
        cap = QRect(left, (self.height() - height) // 2, width, height)
        filled = self.property("kind") == "primary" and self.isEnabled()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(now.color("on_accent" if filled else "line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, now.px(4), now.px(4))
        painter.setFont(now.font(12))
        painter.setPen(now.color("on_accent" if filled else "quiet"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _cap_width(self) -> int:
        now = look()
        return QFontMetrics(now.font(12)).horizontalAdvance(self._key) + 2 * now.px(_PAD)

    def _cap_room(self) -> int:
        return self._cap_width() + look().px(_GAP) - look().px(4) if self._key else 0
