"""A button that shows the key that does the same, on a cap beside its words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.theme import look
from ui.widgets.button import Button

_GAP, _PAD, _CAP = 4, 6, 20


class KeyButton(Button):
    """`key` is Qt's portable text of the key; it is never translated."""

    def __init__(
        self,
        text: str,
        *,
        name: str,
        key: str,
        kind: str = "secondary",
        does: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, name=name, kind=kind, does=does, parent=parent)
        self._key = key
        self.setAccessibleDescription(key)

    def sizeHint(self) -> QSize:
        """Room for the cap."""
        size = super().sizeHint()
        return QSize(size.width() + self._cap_room(), size.height())

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for both, the words stay."""
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words move aside for the cap."""
        if self.width() < self.sizeHint().width():
            super().paintEvent(event)
            return
        room, rtl = self._cap_room(), self.isRightToLeft()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        near = look().px(12) if str(self.property("kind")).startswith("place") else 0  # words at the side, not middle
        option.rect = self.rect().adjusted(room if rtl else near, 0, -near if rtl else -room, 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        self._paint_cap(painter, rtl)

    def _paint_cap(self, painter: QPainter, rtl: bool) -> None:
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
        return self._cap_width() + look().px(_GAP)
