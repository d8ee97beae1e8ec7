"""A list that stays fast at a hundred thousand lines: it paints what is seen, and asks for pages as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import look
from ui.widgets.plain_list import PlainList
from ui.widgets.row import Row
from ui.widgets.row_model import RowModel

__all__ = ["Row", "Rows"]
_Index = QModelIndex | QPersistentModelIndex


class _Painter(QStyledItemDelegate):
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


class Rows(PlainList):
    """`chosen` carries a row's key when it is clicked or Enter is pressed on it."""

    chosen = Signal(str)

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(name, spoken, parent)
        self._model = RowModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.clicked.connect(self._choose)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is loaded and in memory."""
        return self._model.in_memory

    def show_rows(self, rows: Sequence[Row], more: Callable[[], None] | None = None) -> None:
        """These rows; `more` is called when the end is scrolled to, and answers with `add_rows`.

        It is called again, and answered again, when one scrolls back to a page that memory has let go.
        """
        self._model.begin(rows, more)

    def add_rows(self, rows: Sequence[Row], more: Callable[[], None] | None = None) -> None:
        """The page that was asked for."""
        self._model.answer(rows, more)

    def ask_for_more(self) -> None:
        """The next page at once, when there is one: the list needs not be scrolled for it."""
        self._model.fetchMore(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row that is current."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Row) and row.key:
            self.chosen.emit(row.key)
