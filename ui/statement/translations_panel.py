"""Beside a statement: into which languages it is translated, and how far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.statement.translating import Progress
from ui.language import language_words, number_words
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.words import Words


class TranslationsPanel(QWidget):
    """`asked` goes to the translation."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        column.addWidget(Words(self.tr("Translations"), kind="section"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        column.addSpacing(look().px(6))
        self.open = Button(self.tr("Translate"), name="to_translation", does=self.asked.emit)
        column.addWidget(self.open)

    def show_progress(self, languages: Sequence[Progress]) -> None:
        """One line for each language."""
        clear(self._lines)
        for entry in languages:
            done = self.tr("{done} of {of} paragraphs").format(done=number_words(entry.done), of=number_words(entry.of))
            facts = [done, *([self.tr("%Ln to look at again", "", entry.changed)] if entry.changed else [])]
            self._lines.addWidget(LineItem(language_words(entry.language), " · ".join(facts)))
