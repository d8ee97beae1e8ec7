"""The raised card of the paragraph that is being written, in two halves: plain fills, corners that are drawn once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme import look

_RADIUS = 10


class RaisedCard:
    """`near` is the half with the number, the other one the half with the words; round only at its outer side.

    A key repaints its whole paragraph: what is drawn here is drawn at each key.
    """

    def __init__(self, *, near: bool) -> None:
        now = look()
        self._near = near
        self._raised, self._line, self._surface = (now.color(token) for token in ("raised", "line", "surface"))
        self._radius = now.px(_RADIUS)
        self._corners: tuple[QPixmap, QPixmap] | None = None
        self._for: object = None

    def paint(self, widget: QWidget, place: QRectF, *, rightwards: bool) -> None:
        """Over the whole width of the widget, at a paragraph's place."""
        left_is_round, ratio, radius = self._near == rightwards, widget.devicePixelRatioF(), self._radius
        if self._corners is None or self._for != (left_is_round, ratio):
            self._corners, self._for = self._draw(ratio, left=left_is_round), (left_is_round, ratio)
        top, width, height = round(place.top()), widget.width(), round(place.height())
        outer = 0 if left_is_round else width - 1
        painter = QPainter(widget)
        painter.fillRect(0, top, width, height, self._raised)
        for line in (QRect(0, top, width, 1), QRect(0, top + height - 1, width, 1), QRect(outer, top, 1, height)):
            painter.fillRect(line, self._line)
        x = 0 if left_is_round else width - radius
        painter.drawPixmap(QPoint(x, top), self._corners[0])
        painter.drawPixmap(QPoint(x, top + height - radius), self._corners[1])

    def _draw(self, ratio: float, *, left: bool) -> tuple[QPixmap, QPixmap]:
        radius = self._radius
        x = 0.5 if left else radius - 0.5 - 3 * radius
        upper, lower = (QRectF(x, y, 3 * radius, 3 * radius) for y in (0.5, radius - 0.5 - 3 * radius))
        return self._corner(upper, ratio), self._corner(lower, ratio)

    def _corner(self, card: QRectF, ratio: float) -> QPixmap:
        drawn = QPixmap(QSize(self._radius, self._radius) * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(QColor(self._surface))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._line, 1))
        painter.setBrush(self._raised)
        painter.drawRoundedRect(card, self._radius, self._radius)
        painter.end()
        return drawn
