"""The end of a session, with its reason: a fact in the record, in her favour as much as in anybody's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from ui.interview.interlude import Interlude
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.words import Words


class EndPage(Interlude):
    """`ended` carries the reason."""

    ended = Signal(str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__("end_page", "")
        self.setAccessibleName(self.tr("End the session"))
        self.column.addWidget(Words(self.tr("End the session"), kind="display"))
        self.column.addWidget(
            Words(self.tr("What is written stays a draft: it can be read back, or gone on with in another session."))
        )
        self.reason = QComboBox()
        self.reason.setObjectName("end_reason")
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.setCompleter(None)
        for words in (
            self.tr("She has said what she wanted to say"),
            self.tr("She is tired; we go on another day"),
            self.tr("She wished to stop"),
            self.tr("The time was over"),
            self.tr("Stopped and referred"),
        ):
            self.reason.addItem(words)
        self.field = Field(self.tr("Why does it end?"), self.reason, hint=self.tr("Choose, or write it in your words."))
        self.column.addWidget(self.field)
        self.now = Button(self.tr("End now"), name="end_now", kind="primary", does=self._end)
        self.row.addWidget(self.now)
        self.row.addWidget(Button(self.tr("Back to the session"), name="end_back", does=self.back.emit))
        self.row.addStretch(1)

    def begin(self) -> None:
        """Nothing is chosen yet."""
        self.reason.setCurrentIndex(-1)
        self.reason.setEditText("")
        self.now.setEnabled(True)
        self.field.say_wrong("")
        self.reason.setFocus()

    def refuse(self, complaint: str) -> None:
        """It did not end, and why."""
        self.now.setEnabled(True)
        self.field.say_wrong(complaint)
        self.reason.setFocus()

    def _end(self) -> None:
        reason = self.reason.currentText().strip()
        if not reason:
            self.refuse(self.tr("A few words, please: they stay with the session."))
            return
        self.now.setEnabled(False)
        self.ended.emit(reason)
