"""What should be looked at, gravest first: each with its category, its reason and its places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.redaction.item_model import Entry, ItemModel
from ui.redaction.item_painter import ItemPainter
from ui.widgets.plain_list import PlainList
from ui.widgets.words import Words


class ItemList(PlainList):
    """`chosen` carries the subject of the item that becomes current by key or click; `nothing` stands for no item."""

    chosen = Signal(str)

    def __init__(self, name: str, spoken: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(name, spoken, parent)
        self._model = ItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ItemPainter(self))
        self.clicked.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._tell)
        self._filling = False
        self._nothing = Words(nothing, kind="small")
        self._nothing.setObjectName("nothing_found")
        self._nothing.hide()
        inside = QVBoxLayout(self.viewport())
        inside.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is listed."""
        return tuple(self._model.entries)

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """These items; the one whose subject is `current` is chosen, without a signal."""
        self._filling = True
        self._nothing.setVisible(not entries)
        self.setAccessibleDescription("" if entries else self._nothing.text())
        bar = self.verticalScrollBar()
        at = bar.value()
        if [one.subject for one in entries] == [one.subject for one in self._model.entries]:
            self._model.entries = list(entries)
            self.viewport().update()
        else:
            self._model.beginResetModel()
            self._model.entries = list(entries)
            self._model.endResetModel()
            bar.setValue(at)
        self.choose(current)
        self._filling = False

    def choose(self, subject: str) -> None:
        """Make this item the current one."""
        filling, self._filling = self._filling, True
        row = next((row for row, one in enumerate(self._model.entries) if one.subject == subject), -1)
        self.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())
        self._filling = filling

    def _tell(self, index: QModelIndex) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(entry, Entry) and not self._filling:
            self.chosen.emit(entry.subject)
