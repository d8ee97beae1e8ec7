"""How one line of a list is painted: title and facts at one side, a value at the other."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import look
from ui.widgets.row import Row

_Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """A line of two lines' height; the row that is chosen or pointed at is tinted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(look().px(200), look().px(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        now, row = look(), index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(now.px(2), now.px(1), -now.px(2), -now.px(1))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("tint" if chosen else "raised"))
            painter.drawRoundedRect(area, now.px(8), now.px(8))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(now.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = area.adjusted(now.px(14), now.px(6), -now.px(14), -now.px(6))
        self._texts(painter, inner, row, rtl=option.direction == Qt.LayoutDirection.RightToLeft)
        painter.restore()

    def _texts(self, painter: QPainter, area: QRect, row: Row, *, rtl: bool) -> None:
        now = look()
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute  # the painter mirrors what is not
        width = QFontMetrics(now.font(14)).horizontalAdvance(row.value) if row.value else 0
        if row.value:
            painter.setFont(now.font(14))
            painter.setPen(now.color(row.kind))
            painter.drawText(area, far | middle, row.value)
        room = area.adjusted(width + now.px(16) if rtl else 0, 0, 0 if rtl else -width - now.px(16), 0)
        half = room.height() // 2
        upper = QRect(room.x(), room.y(), room.width(), half if row.quiet else room.height())
        _elided(painter, upper, row.title, now.font(15), now.color("ink"), side | middle)
        if row.quiet:
            lower = QRect(room.x(), room.y() + half, room.width(), room.height() - half)
            _elided(painter, lower, row.quiet, now.font(13), now.color("quiet"), side | middle)


def _elided(painter: QPainter, area: QRect, text: str, font: QFont, color: QColor, flags: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.setPen(color)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, flags, shown)
