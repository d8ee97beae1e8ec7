"""The language of the window, until a vault says otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ui.language import LANGUAGES
from ui.shell import Desk


class LanguageBox(QComboBox):
    """Puts on what is chosen. Names no `Qt`: it is part of the first paint."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = desk.program
        self.setObjectName("language")
        self.setAccessibleName(self.tr("Language"))
        for code, name in LANGUAGES.items():
            self.addItem(name, code)
        if self._program is not None:
            self.setCurrentIndex(self.findData(self._program.speech.language))
        self.activated.connect(self._speak)

    def _speak(self) -> None:
        if self._program is not None:
            self._program.put_on(language=self.currentData())
