"""A pad to sign on with mouse, pen or finger. What was drawn is an SVG path in a 1000 by 300 box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme import look

_WIDTH, _HEIGHT = 1000, 300


class Pad(QWidget):
    """Empty until something is drawn; `path` gives the strokes, `clear` takes them away, `wipe` as a hand does."""

    drawn = Signal()
    edited = Signal()

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setMinimumHeight(look().px(150))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._strokes: list[list[QPointF]] = []

    def clear(self) -> None:
        """Nothing is drawn."""
        self._strokes = []
        self.update()

    def wipe(self) -> None:
        """Somebody takes it away."""
        self.clear()
        self.edited.emit()

    def entry(self) -> str:
        """What is drawn, as a field's value."""
        return self.path()

    def put_entry(self, path: str) -> bool:
        """Draw what `path` gave."""
        self._strokes = [
            [QPointF(float(x) / _WIDTH, float(y) / _HEIGHT) for x, y in (at.split() for at in stroke.split("L"))]
            for stroke in path.split("M")[1:]
        ]
        self.update()
        self.drawn.emit()
        return True

    def path(self) -> str:
        """The strokes as one SVG path ("M x y L x y …"); empty when nothing was drawn."""
        parts = []
        for stroke in self._strokes:
            points = [f"{point.x() * _WIDTH:.0f} {point.y() * _HEIGHT:.0f}" for point in stroke]
            parts.append("M " + " L ".join(points))
        return " ".join(parts)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        self._strokes.append([self._place(event)])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on."""
        if self._strokes:
            self._strokes[-1].append(self._place(event))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It ends."""
        self.drawn.emit()
        self.edited.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper with a line to sign on, and the strokes."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.color("edge"), 1))
        painter.setBrush(now.color("surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), now.px(8), now.px(8))
        base = round(self.height() * 0.75)
        painter.setPen(QPen(now.color("line"), 1))
        painter.drawLine(now.px(24), base, self.width() - now.px(24), base)
        painter.setPen(QPen(now.color("ink"), now.px(2.4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for stroke in self._strokes:
            points = [QPointF(point.x() * self.width(), point.y() * self.height()) for point in stroke]
            painter.drawPolyline(QPolygonF(points if len(points) > 1 else points * 2))

    def _place(self, event: QMouseEvent) -> QPointF:
        at = event.position()
        x = min(max(at.x() / max(1, self.width()), 0.0), 1.0)
        y = min(max(at.y() / max(1, self.height()), 0.0), 1.0)
        return QPointF(x, y)
