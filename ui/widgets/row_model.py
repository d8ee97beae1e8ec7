"""The lines of a list, page by page: far pages are let go and asked for again, so that memory does not grow with it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QWidget

from ui.widgets.row import Row

_Index = QModelIndex | QPersistentModelIndex
_Ask = Callable[[], None]
KEPT = 12
"""Pages that stay in memory besides the first."""
_NEXT, _NOTHING = 0, -1
_GONE = Row(key="", title="–")
"""In place of a line that was there when its page was first read, and is not any more."""


class RowModel(QStringListModel):
    """One page is asked for at a time: the next one when the end is near, or one that was let go and is looked at.

    Qt counts the lines, as empty strings: a view that lays itself out asks for their number at every line, and asking
    here takes a hundred times as long.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Row | None] = []
        self._starts: list[int] = [0]
        self._asks: list[_Ask | None] = [None]
        self._loaded: set[int] = set()
        self._more: _Ask | None = None
        self._asked = _NOTHING
        self._wanted = _NOTHING
        self._looked_at = 0

    @property
    def in_memory(self) -> tuple[Row, ...]:
        """The rows that were not let go."""
        return tuple(row for row in self._rows if row is not None)

    def begin(self, rows: Sequence[Row], more: _Ask | None) -> None:
        """The first page of another list."""
        self._rows = list(rows)
        self._starts, self._asks, self._loaded = [0], [None], set()
        self._more, self._asked, self._wanted, self._looked_at = more, _NOTHING, _NOTHING, 0
        self.setStringList([""] * len(rows))

    def answer(self, rows: Sequence[Row], more: _Ask | None) -> None:
        """The page that was asked for: the next, or one that had been let go."""
        page, self._asked = self._asked, _NOTHING
        if page == _NOTHING:
            return  # of the list before this one
        if page == _NEXT:
            self._append(rows, more)
        else:
            self._fill(page, rows)
        self._let_go()
        if self._wanted != _NOTHING:
            QTimer.singleShot(0, self._ask_again)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self._looked_at = index.row()
        row = self._rows[index.row()]
        if row is None:
            self._miss(index.row())
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken()
        return row if role == Qt.ItemDataRole.UserRole else None

    def canFetchMore(self, parent: _Index) -> bool:
        return self._more is not None and self._asked == _NOTHING

    def fetchMore(self, parent: _Index) -> None:
        if self._more is not None and self._asked == _NOTHING:
            self._looked_at = len(self._rows)
            self._asked = _NEXT
            self._more()

    def _append(self, rows: Sequence[Row], more: _Ask | None) -> None:
        if rows:
            first = len(self._rows)
            self._starts.append(first)
            self._asks.append(self._more)
            self._loaded.add(len(self._starts) - 1)
            self._rows.extend(rows)
            self.insertRows(first, len(rows))
        self._more = more

    def _fill(self, page: int, rows: Sequence[Row]) -> None:
        first, end = self._bounds(page)
        self._rows[first:end] = [*rows, *[_GONE] * (end - first)][: end - first]
        self._loaded.add(page)
        self.dataChanged.emit(self.index(first, 0), self.index(end - 1, 0))

    def _let_go(self) -> None:
        near = self._page_of(self._looked_at)
        while len(self._loaded) > KEPT:
            far = max(self._loaded, key=lambda page: abs(page - near))
            first, end = self._bounds(far)
            self._rows[first:end] = [None] * (end - first)
            self._loaded.remove(far)

    def _miss(self, row: int) -> None:
        page = self._page_of(row)
        if self._wanted == _NOTHING and self._asked == _NOTHING:
            QTimer.singleShot(0, self._ask_again)
        if page != self._asked:
            self._wanted = page

    def _ask_again(self) -> None:
        page, self._wanted = self._wanted, _NOTHING
        ask = self._asks[page] if 0 < page < len(self._asks) and page not in self._loaded else None
        if ask is not None and self._asked == _NOTHING:
            self._asked = page
            ask()

    def _page_of(self, row: int) -> int:
        return bisect_right(self._starts, row) - 1

    def _bounds(self, page: int) -> tuple[int, int]:
        return self._starts[page], self._starts[page + 1] if page + 1 < len(self._starts) else len(self._rows)
