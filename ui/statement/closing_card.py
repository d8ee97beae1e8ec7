"""The end of a read-back: how it was read, in which language, by whom, and what was corrected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from intake.errors import IntakeError
from ui.labels import fill
from ui.language import language_words, number_words
from ui.theme import look
from ui.told import complaint
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, line
from ui.widgets.words import Words

_OFFERED = ("ar", "en", "ku", "ckb", "fa", "fr", "de", "nb", "tr", "uk", "ru", "ti", "am")


class ClosingCard(Card):
    """`finished` carries manner, language, role and reason; `back` goes on reading."""

    finished = Signal(str, str, str, str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How was it read back?"), name="closing_card", parent=parent)
        now = look()
        self.setMaximumWidth(now.px(720))
        self.column.setSpacing(now.px(14))
        self.manner = QComboBox()
        self.manner.setObjectName("manner")
        for code, words in (
            ("aloud", self.tr("Aloud, the whole of it")),
            ("silent", self.tr("Silently: she read it herself")),
            ("in_parts", self.tr("In parts, on more than one occasion")),
            ("by_trusted_person", self.tr("By a person whom she trusts")),
            ("partial", self.tr("Only a part of it")),
        ):
            self.manner.addItem(words, code)
        self.manner.currentIndexChanged.connect(self._show_reason)
        self.language = QComboBox()
        self.language.setObjectName("read_language")
        self.by = fill(QComboBox(), "present_roles")
        self.by.setObjectName("read_by")
        self.reason = line("read_reason")
        self.reason_field = Field(
            self.tr("Why only a part?"), self.reason, hint=self.tr("It stays with the statement, and is printed.")
        )
        self.summary = Words(kind="quiet")
        self.summary.setObjectName("read_back_summary")
        self.column.addWidget(Field(self.tr("Manner"), self.manner))
        self.column.addWidget(Field(self.tr("In which language"), self.language))
        self.column.addWidget(Field(self.tr("Who read it"), self.by))
        for part in (self.reason_field, self.summary, self._buttons()):
            self.column.addWidget(part)

    def show_end(self, language: str, *, corrected: Sequence[int], initialled: int, whole: bool) -> None:
        """What is to be confirmed; a read-back that ended early is offered as a part."""
        if self.language.findData(language) < 0 or not self.language.count():
            self.language.clear()
            for tag in dict.fromkeys((language, QLocale().name().split("_")[0], *_OFFERED)):
                self.language.addItem(language_words(tag), tag)
        self.language.setCurrentIndex(self.language.findData(language))
        self.by.setCurrentIndex(self.by.findData("interviewer"))
        self.manner.setCurrentIndex(self.manner.findData("aloud" if whole else "partial"))
        self.reason.clear()
        self.reason_field.say_wrong("")
        parts = [self._corrected(corrected)]
        if initialled:
            parts.append(self.tr("%Ln paragraph(s) initialled.", "", initialled))
        self.summary.setText(" ".join(parts))
        self._show_reason()

    def say_wrong(self, problem: IntakeError) -> None:
        """What the core refused."""
        self.summary.setText(complaint(problem))
        self.summary.set_kind("danger")

    def _buttons(self) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, look().px(6), 0, 0)
        inside.addWidget(Button(self.tr("Go on reading"), name="go_on_reading", does=self.back.emit))
        inside.addStretch(1)
        inside.addWidget(
            Button(self.tr("Finish the read-back"), name="finish_read_back", kind="primary", does=self._finish)
        )
        return row

    def _corrected(self, corrected: Sequence[int]) -> str:
        if not corrected:
            return self.tr("Nothing was corrected.")
        places = " · ".join(number_words(number) for number in corrected)
        return self.tr("Corrected paragraphs: {places}. What was first written is kept.").format(places=places)

    def _show_reason(self) -> None:
        self.summary.set_kind("quiet")
        self.reason_field.setVisible(self.manner.currentData() == "partial")

    def _finish(self) -> None:
        manner, reason = self.manner.currentData(), self.reason.text().strip()
        if manner == "partial" and not reason:
            self.reason_field.say_wrong(self.tr("A few words are enough: she was tired, or it would have hurt."))
            self.reason.setFocus()
            return
        self.finished.emit(
            manner, self.language.currentData(), self.by.currentData(), reason if manner == "partial" else ""
        )
