"""How a row of a choice list is painted: words at one side; kind and key cap at the other."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import look

PARTS = int(Qt.ItemDataRole.UserRole) + 1
ROW = 40
_PAD, _CAP, _GAP = 12, 20, 12
_FAR, _NEAR = Qt.AlignmentFlag.AlignTrailing, Qt.AlignmentFlag.AlignLeading


class ChoicePainter(QStyledItemDelegate):
    """The row that is current is tinted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(look().px(160), look().px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        now = look()
        words, kind, key = index.data(PARTS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = option.rect.adjusted(0, now.px(1), 0, -now.px(1))
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("tint" if option.state & QStyle.StateFlag.State_Selected else "raised"))
            painter.drawRoundedRect(area, now.px(8), now.px(8))
        room = area.adjusted(now.px(_PAD), 0, -now.px(_PAD), 0)
        if key:
            room = self._cap(painter, room, key, rtl=option.direction == Qt.LayoutDirection.RightToLeft)
        painter.setFont(now.font(13))
        painter.setPen(now.color("quiet"))
        painter.drawText(room, int((_FAR | Qt.AlignmentFlag.AlignVCenter).value), kind)
        taken = QFontMetrics(now.font(13)).horizontalAdvance(kind) + now.px(_GAP)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        room = room.adjusted(taken if rtl else 0, 0, 0 if rtl else -taken, 0)
        font = now.font(15)
        painter.setFont(font)
        painter.setPen(now.color("ink"))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int((_NEAR | Qt.AlignmentFlag.AlignVCenter).value), shown)
        painter.restore()

    def _cap(self, painter: QPainter, room: QRect, key: str, *, rtl: bool) -> QRect:
        """Paint the key's cap at the far end; what room it leaves."""
        now = look()
        font = now.font(12)
        width = max(now.px(_CAP), QFontMetrics(font).horizontalAdvance(key) + now.px(_PAD))
        left = room.left() if rtl else room.right() + 1 - width
        cap = QRect(left, room.center().y() - now.px(_CAP) // 2, width, now.px(_CAP))
        painter.setPen(now.color("line"))
        painter.setBrush(now.color("surface"))
        painter.drawRoundedRect(cap, now.px(4), now.px(4))
        painter.setFont(font)
        painter.setPen(now.color("quiet"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        taken = width + now.px(_GAP)
        return room.adjusted(taken if rtl else 0, 0, 0 if rtl else -taken, 0)
