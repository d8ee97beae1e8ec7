"""Which translation is printed under the paragraphs, where the statement has any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import language_words, number_words
from ui.widgets.choice import Choice
from ui.widgets.field import Field

if TYPE_CHECKING:
    from intake.statement.translating import Progress


class TranslationChoice(QWidget):
    """Hidden where there is none. The recipient's language is proposed until somebody chooses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._for = ""
        self._choosing = False
        self.box = Choice("translation")
        self.field = Field(
            self.tr("Translation under the paragraphs"),
            self.box,
            hint=self.tr("What is hidden in it is decided under Redaction, beside her own words."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.box.activated.connect(self._choose)
        self.hide()

    def offer(self, statement: str, translations: tuple[Progress, ...], proceedings: str) -> bool:
        """Those of this statement; whether another one is chosen now than before."""
        before = self.chosen()
        self._choosing = self._choosing and statement == self._for
        self._for = statement
        proposed = next((one.language for one in translations if one.language.split("-")[0] == proceedings), "")
        wanted = before if self._choosing else proposed
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(self.tr("none"), "")
            for one in translations:
                words = self.tr("{language} · {done} of {all} paragraphs")
                self.box.addItem(
                    words.format(
                        language=language_words(one.language), done=number_words(one.done), all=number_words(one.of)
                    ),
                    one.language,
                )
            self.box.setCurrentIndex(max(0, self.box.findData(wanted)))
        self.setVisible(bool(translations))
        return self.chosen() != before

    def chosen(self) -> str:
        """The language; empty for none."""
        return str(self.box.currentData() or "")

    def _choose(self) -> None:
        self._choosing = True
        self.changed.emit()
