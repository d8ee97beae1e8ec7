"""The information sheet, in a language that is understood; it is read before anything is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.labels import language
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.field import Field
from ui.widgets.fold import Fold
from ui.widgets.tick import Tick
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.export.forms import Sheet


class SheetCard(Card):
    """`language_chosen` asks for its words, `save_wanted` for the printed sheet or form; folds once it was read."""

    language_chosen = Signal(str)
    save_wanted = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("First: what must be known before deciding"), name="sheet_card", parent=parent)
        now = look()
        row = Fold(below=480)
        self.languages = QComboBox()
        self.languages.setObjectName("sheet_language")
        self.languages.currentIndexChanged.connect(self._choose)
        row.add(Field(self.tr("Read and explained in"), self.languages), 1)
        for kind, text in (
            ("information_sheet", self.tr("Print the sheet")),
            ("consent_form", self.tr("Print the form")),
        ):
            button = Button(text, name=f"save_{kind}")
            button.clicked.connect(lambda _=False, kind=kind: self.save_wanted.emit(kind))
            row.add(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addWidget(row)
        self.page = QWidget()
        self._text = QVBoxLayout(self.page)
        self._text.setContentsMargins(0, now.px(8), 0, now.px(8))
        self._text.setSpacing(now.px(6))
        self.column.addWidget(self.page)
        self.read = Tick(self.tr("Read and explained; questions were answered"))
        self.read.setObjectName("sheet_read")
        self.read.setAccessibleName(self.read.text())
        self.read.toggled.connect(self._fold)
        self.wrong = Words(kind="danger")
        self.wrong.setObjectName("sheet_wrong")
        self.wrong.hide()
        self.column.addWidget(self.read)
        self.column.addWidget(self.wrong)

    def begin(self, languages: Sequence[tuple[str, str]]) -> None:
        """Not read yet; the window's language is proposed."""
        self.languages.blockSignals(True)
        self.languages.clear()
        for tag, name in languages:
            self.languages.addItem(name[:1].upper() + name[1:], tag)
        self.languages.setCurrentIndex(max(0, self.languages.findData(language())))
        self.languages.blockSignals(False)
        self.read.setChecked(False)
        self.say_wrong("")
        self._choose()

    def show_sheet(self, sheet: Sheet) -> None:
        """Its words, in their own direction and in the font of testimony."""
        clear(self._text)
        right = sheet.direction == "rtl"
        self.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        self._put(sheet.heading, "title", right=right)
        self._put(sheet.intro, "told", right=right)
        for section in sheet.sections:
            self._put(section.title, "heading", right=right)
            for entry in section.lines:
                self._put(entry, "told", right=right)

    def say_wrong(self, text: str) -> None:
        """What is missing here."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    @property
    def tag(self) -> str:
        """The language in which it is explained."""
        return str(self.languages.currentData() or language())

    def _put(self, text: str, kind: str, *, right: bool) -> None:
        words = Words(text, kind=kind)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self._text.addWidget(words)
        words.show()

    def _choose(self) -> None:
        self.language_chosen.emit(self.tag)

    def _fold(self, on: bool) -> None:
        self.page.setVisible(not on)
        self.say_wrong("")
        self.changed.emit()
