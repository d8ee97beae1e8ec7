"""A short list under a line that is typed into: each row with what it is, of which kind, and the key that does it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.theme import look
from ui.widgets.choice_painter import PARTS, ROW, ChoicePainter

Line = tuple[str, str, str, object]
"""Words, kind, key cap, and what is chosen with it."""


class ChoiceList(QListWidget):
    """The line above keeps the keyboard; whole rows are shown, never half of one."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ChoicePainter(self))

    def show_lines(self, lines: Iterable[Line]) -> None:
        """These; the first is the current one."""
        self.clear()
        for words, kind, key, chosen in lines:
            item = QListWidgetItem("   ·   ".join(filter(None, (words, kind, key))))
            item.setData(Qt.ItemDataRole.UserRole, chosen)
            item.setData(PARTS, (words, kind, key))
            self.addItem(item)
        self.setCurrentRow(0)

    def step(self, by: int) -> None:
        """The next or the one before, round the ends."""
        self.setCurrentRow((self.currentRow() + by) % max(1, self.count()))

    def fit(self, room: int, least: int = 1) -> None:
        """As many whole rows as it has and as `room` takes."""
        row = look().px(ROW)
        rows = max(least, min(self.count(), room // row))
        self.setFixedHeight(rows * row)
