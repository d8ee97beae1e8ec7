"""A list that stays fast at a hundred thousand lines: it paints what is seen, and asks for pages as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.plain_list import PlainList
from ui.widgets.row import Row
from ui.widgets.row_model import RowModel
from ui.widgets.row_painter import RowPainter

__all__ = ["Row", "Rows"]


class Rows(PlainList):
    """`chosen` carries a row's key when it is clicked or Enter is pressed on it, `current` when arrows come to it."""

    chosen = Signal(str)
    current = Signal(str)

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(name, spoken, parent)
        self._model = RowModel(self)
        self.setModel(self._model)
        self.setItemDelegate(RowPainter(self))
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

    def point_at(self, key: str) -> None:
        """Make this row the current one; nothing is chosen by that."""
        at = next((at for at, row in enumerate(self.rows) if row.key == key), None)
        if at is not None:
            self.setCurrentIndex(self._model.index(at, 0))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Say which row it is now."""
        super().currentChanged(current, previous)
        row = current.data(Qt.ItemDataRole.UserRole) if current.isValid() else None
        if isinstance(row, Row) and row.key and self.hasFocus():
            self.current.emit(row.key)

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
