"""How an item is drawn: a sign for its state, its words, its category as a chip, its reason and places below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.redaction.item_model import Entry
from ui.theme import look

_Index = QModelIndex | QPersistentModelIndex


class ItemPainter(QStyledItemDelegate):
    """State is told by shape and word as well as by colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(look().px(120), look().px(62))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(entry, Entry):
            return
        now, rtl = look(), option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(1, 1, -now.px(4), -now.px(3))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(now.color("accent" if chosen else "line"), 1))
            painter.setBrush(now.color("surface" if chosen else "raised"))
            painter.drawRoundedRect(area, now.px(8), now.px(8))
        inner = area.adjusted(now.px(10), now.px(7), -now.px(10), -now.px(7))
        half = inner.height() / 2
        sign = QRectF(inner.right() - now.px(14) if rtl else inner.left(), inner.top(), now.px(14), half)
        _sign(painter, sign, entry.state)
        room = inner.adjusted(0 if rtl else now.px(20), 0, -now.px(20) if rtl else 0, 0)
        used = self._far(painter, QRectF(room.x(), room.y(), room.width(), half), entry, rtl=rtl)
        upper = QRectF(room.x() + (used if rtl else 0), room.y(), room.width() - used, half)
        faded = now.color("quiet" if entry.state == "kept" else "ink")
        _text(painter, upper, entry.title, now.font(15), faded)
        lower = QRectF(room.x(), room.y() + half, room.width(), half)
        _text(painter, lower, entry.quiet, now.font(13), now.color("quiet"))
        painter.restore()

    def _far(self, painter: QPainter, area: QRectF, entry: Entry, *, rtl: bool) -> float:
        """The category's chip, or the word of what was kept; gives the room that it took."""
        now = look()
        kept = entry.state == "kept"
        font = now.font(13 if kept else 11, bold=not kept)
        words = entry.said if kept else entry.category.word
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(words) + (0 if kept else 2 * now.px(6))
        height = metrics.height() + (0 if kept else now.px(2))
        left = area.left() if rtl else area.right() - width
        chip = QRectF(left, area.center().y() - height / 2, width, height)
        painter.setFont(font)
        if not kept:
            painter.setPen(QPen(now.color(entry.category.ink), 1))
            hidden = entry.state == "hidden"
            painter.setBrush(now.color(f"{entry.category.ink}_wash") if hidden else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip, now.px(4), now.px(4))
        painter.setPen(now.color("quiet" if kept else entry.category.ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        return float(width + now.px(8))


def _sign(painter: QPainter, area: QRectF, state: str) -> None:
    """An open ring, a tick, a stroke: told apart by shape."""
    now = look()
    size = now.px(10)
    box = QRectF(area.center().x() - size / 2, area.center().y() - size / 2, size, size)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_sign_color(state), now.px(1.8)))
    if state == "undecided":
        painter.drawEllipse(box)
    elif state == "hidden":
        tick = [box.topLeft() + QPointF(0, size * 0.55), box.topLeft() + QPointF(size * 0.38, size * 0.9)]
        painter.drawPolyline(QPolygonF([*tick, box.topRight() + QPointF(0, size * 0.1)]))
    else:
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))


def _sign_color(state: str) -> QColor:
    return look().color({"undecided": "caution", "hidden": "good"}.get(state, "quiet"))


def _text(painter: QPainter, area: QRectF, text: str, font: QFont, color: QColor) -> None:
    painter.setFont(font)
    painter.setPen(color)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
