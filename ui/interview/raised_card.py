"""The raised card of the paragraph that is being written: two halves, drawn once for each size and then copied."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme import look

_RADIUS = 10


class RaisedCard:
    """`near` is the half with the number, the other one the half with the words; round only at its outer side."""

    def __init__(self, *, near: bool) -> None:
        self._near = near
        self._drawn: QPixmap | None = None
        self._for: object = None

    def paint(self, widget: QWidget, place: QRectF, *, rightwards: bool) -> None:
        """Over the whole width of the widget, at a paragraph's place."""
        size, ratio = QSize(widget.width(), round(place.height())), widget.devicePixelRatioF()
        wanted = (size, ratio, rightwards, look())
        if self._drawn is None or self._for != wanted:
            self._drawn, self._for = self._draw(size, ratio, rightwards=rightwards), wanted
        QPainter(widget).drawPixmap(QPoint(0, round(place.top())), self._drawn)

    def _draw(self, size: QSize, ratio: float, *, rightwards: bool) -> QPixmap:
        now = look()
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(now.color("surface"))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = now.px(_RADIUS)
        card = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
        if self._near == rightwards:
            card.setRight(card.right() + 2 * radius)
        else:
            card.setLeft(card.left() - 2 * radius)
        painter.setPen(QPen(now.color("line"), 1, Qt.PenStyle.SolidLine))
        painter.setBrush(now.color("raised"))
        painter.drawRoundedRect(card, radius, radius)
        painter.end()
        return drawn
