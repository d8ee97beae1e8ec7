"""Where a picture is looked at: covered until it is asked for, zoomed and moved by keys, never on the disk."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import look

_STEP, _LEAST, _MOST = 1.25, 0.05, 16.0
_PAN = 60


class Sight(QFrame):
    """`turned` asks for the next or the previous page; `asked` that the cover be taken away."""

    turned = Signal(int)
    asked = Signal()

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(look().px(160), look().px(200))
        self._image: QImage | None = None
        self._cover = ""
        self._zoom, self._fits = 1.0, True
        self._middle = QPointF()
        self._held: QPointF | None = None

    @property
    def shows(self) -> bool:
        """Whether a picture is to be seen now."""
        return self._image is not None and not self._cover

    @property
    def zoom(self) -> float:
        """How large it is drawn; 1 is a pixel for a pixel."""
        return self._fitting() if self._fits else self._zoom

    def show_cover(self, words: str) -> None:
        """Words instead of a picture; what was shown before is let go."""
        self._image, self._cover = None, words
        self.setAccessibleDescription(words)
        self.update()

    def show_picture(self, width: int, height: int, rgb: bytes) -> None:
        """A picture, as large as there is room."""
        image = QImage(rgb, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._image, self._cover = image.copy(), ""
        self._fits, self._middle = True, QPointF(width / 2, height / 2)
        self.setAccessibleDescription("")
        self.update()

    def enlarge(self, times: float) -> None:
        """Zoom in or out around the middle."""
        if self._image is not None:
            self._zoom = min(max(self.zoom * times, _LEAST), _MOST)
            self._fits = False
            self.update()

    def fit(self) -> None:
        """As large as there is room."""
        if self._image is not None:
            self._fits = True
            self._middle = QPointF(self._image.width() / 2, self._image.height() / 2)
            self.update()

    def sizeHint(self) -> QSize:
        """Room for a picture."""
        return QSize(look().px(480), look().px(200))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ - 0 zoom, arrows move, Page Up and Page Down turn, Enter uncovers."""
        key, step = event.key(), _PAN / max(self.zoom, 0.01)
        moves = {
            Qt.Key.Key_Left: QPointF(-step, 0),
            Qt.Key.Key_Right: QPointF(step, 0),
            Qt.Key.Key_Up: QPointF(0, -step),
            Qt.Key.Key_Down: QPointF(0, step),
        }
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) or event.text() == "+":
            self.enlarge(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.enlarge(1 / _STEP)
        elif key == Qt.Key.Key_0 or event.text() == "٠":
            self.fit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        elif key in moves and self.shows:
            self._move(moves[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms."""
        if self.shows:
            self.enlarge(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held is not None and self.shows:
            self._move((self._held - event.position()) / max(self.zoom, 0.01))
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._held = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on the ground, or the words of the cover."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("mark" if self._cover or self._image is None else "ground"))
        painter.drawRoundedRect(self.rect(), now.px(12), now.px(12))
        if self._image is not None and not self._cover:
            size = QPointF(self._image.width(), self._image.height()) * self.zoom
            corner = QPointF(self.width() / 2, self.height() / 2) - self._middle * self.zoom
            painter.setClipRect(self.rect())
            painter.drawImage(QRectF(corner.x(), corner.y(), size.x(), size.y()), self._image)
        else:
            painter.setFont(now.font(15))
            painter.setPen(now.color("ink"))
            area = self.rect().adjusted(now.px(32), 0, -now.px(32), 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._cover)

    def _fitting(self) -> float:
        if self._image is None or not self._image.width() or not self._image.height():
            return 1.0
        return min(1.0, self.width() / self._image.width(), self.height() / self._image.height())

    def _move(self, by: QPointF) -> None:
        if self._image is None:
            return
        there = self._middle + by
        self._middle = QPointF(
            min(max(there.x(), 0.0), float(self._image.width())), min(max(there.y(), 0.0), float(self._image.height()))
        )
        self.update()
