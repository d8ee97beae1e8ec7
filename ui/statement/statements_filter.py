"""The line above the statements: a code or words to find, the state to show, and whether found words are shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.labels import fill
from ui.theme import look
from ui.widgets.field import line
from ui.widgets.tick import Tick


class StatementsFilter(QWidget):
    """`typed` at each change of the line, `entered` with Enter in it."""

    typed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        self.filter = line("statements_filter", placeholder=self.tr("A code, or words from the text in any spelling"))
        self.filter.setAccessibleName(self.tr("Find statements"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda: self.typed.emit())
        self.filter.returnPressed.connect(self.entered)
        self.status = QComboBox()
        self.status.setObjectName("statements_status")
        self.status.setAccessibleName(self.tr("In which state"))
        self.status.addItem(self.tr("In any state"), "")
        fill(self.status, "statement_statuses")
        self.show_words = Tick(self.tr("Show the words that were found"))
        self.show_words.setObjectName("show_words")
        self.show_words.hide()
        row.addWidget(self.filter, 1)
        row.addWidget(self.status)
        row.addWidget(self.show_words)

    def words(self) -> str:
        """What is to be found."""
        return self.filter.text().strip()

    def chosen_status(self) -> str:
        """The state to show; empty for any."""
        return str(self.status.currentData())

    def show_status(self, status: str) -> None:
        """This state, when there is one of this name."""
        at = self.status.findData(status)
        if status and at >= 0:
            self.status.setCurrentIndex(at)

    def words_shown(self) -> bool:
        """Whether found words are shown."""
        return self.show_words.isChecked()
