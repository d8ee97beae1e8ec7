"""The list of categories: chosen by letter and number (B, then 2), by arrows, or by a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.redaction.hues import categories
from ui.shell.keys import letter
from ui.theme import look


class CategoryList(QListWidget):
    """Hidden until it is asked for; `picked` carries the code, `left` says that nothing was picked."""

    picked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("category_list")
        self.setAccessibleName(self.tr("Category"))
        self.setProperty("kind", "plain")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(look().px(200))
        self._typed = ""
        self.itemClicked.connect(self._pick)
        self.hide()

    def open_at(self, code: str, decided: tuple[str, ...]) -> None:
        """Show it; what this reader's plan decides on comes first."""
        self.clear()
        self._typed = ""
        every = sorted(categories(), key=lambda one: one.code not in decided)
        for one in every:
            item = QListWidgetItem(f"{one.code}   {one.word} · {one.label}")
            item.setData(Qt.ItemDataRole.UserRole, one.code)
            self.addItem(item)
            if one.code == code:
                self.setCurrentItem(item)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and numbers pick by key position, so that they work under any layout."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentItem())
        elif at := letter(event):
            self._type(at)
        else:
            super().keyPressEvent(event)

    def _type(self, at: str) -> None:
        self._typed = self._typed + at if self._typed and at.isdigit() else at
        fitting = [item for item in self._items() if item.data(Qt.ItemDataRole.UserRole).startswith(self._typed)]
        if fitting:
            self.setCurrentItem(fitting[0])
        if len(fitting) == 1:
            self._pick(fitting[0])

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.hide()
            self.picked.emit(str(item.data(Qt.ItemDataRole.UserRole)))
