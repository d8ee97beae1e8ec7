"""A round sign beside a large answer: its shape says the same as its colour."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme import look

_SIZE = 44


class Sign(StrEnum):
    """What the sign says; the value is the token of its colour."""

    YES = "good"
    ASK = "caution"
    NO = "danger"
    QUIET = "quiet"


class Badge(QWidget):
    """Decoration for eyes: the words beside it say it to everybody, so it has no accessible name of its own."""

    def __init__(self, sign: Sign = Sign.QUIET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        size = look().px(_SIZE)
        self.setFixedSize(QSize(size, size))

    def show_sign(self, sign: Sign) -> None:
        """Another answer."""
        self._sign = sign
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled circle with a tick, a question mark, a cross or a dash."""
        now, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color(self._sign.value))
        painter.drawEllipse(self.rect())
        size = float(self.width())
        pen = QPen(now.color("surface"), max(2.0, size * 0.06))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._sign is Sign.ASK:
            painter.setFont(now.font(24, bold=True))
            painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, "?")
            return
        for stroke in _STROKES[self._sign]:
            painter.drawPolyline(QPolygonF([QPointF(x * size, y * size) for x, y in stroke]))


_STROKES = {
    Sign.YES: (((0.31, 0.52), (0.45, 0.66), (0.70, 0.37)),),
    Sign.NO: (((0.35, 0.35), (0.65, 0.65)), ((0.65, 0.35), (0.35, 0.65))),
    Sign.QUIET: (((0.34, 0.5), (0.66, 0.5)),),
}
