"""One export in full: its facts, the letter that recalls it, and opening what it hid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.export.past_words import PastWords
from ui.language import listed, number_words
from ui.theme import look
from ui.widgets.badge import Badge, Sign
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.field import Field, line
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.export.looking_back import PastInFull

_SIGNS = {"good": Sign.YES, "caution": Sign.ASK, "danger": Sign.NO}


class PastCard(Card):
    """`recall` asks for the letter; `disclose` carries what was typed as paragraph numbers."""

    recall = Signal()
    disclose = Signal(str)

    def __init__(self, words: PastWords, parent: QWidget | None = None) -> None:
        super().__init__(name="export_card", parent=parent)
        self._words = words
        now = look()
        top = QHBoxLayout()
        top.setSpacing(now.px(14))
        self.badge = Badge()
        self.said, self.explanation = Words(kind="title"), Words(kind="quiet")
        self.said.setObjectName("export_said")
        said = QVBoxLayout()
        said.addWidget(self.said)
        said.addWidget(self.explanation)
        top.addWidget(self.badge)
        top.addLayout(said, 1)
        self.column.addLayout(top)
        row = QHBoxLayout()
        self.letter = Button(self.tr("Write the recall letter"), name="recall_letter", does=self.recall.emit)
        row.addWidget(self.letter)
        row.addStretch(1)
        self.column.addLayout(row)
        self.facts = Facts("past_facts")
        self.column.addWidget(self.facts)
        self.column.addWidget(self._opening())

    def show_told(self, told: PastInFull, *, may_open: bool) -> None:
        """This one."""
        past = told.past
        row = self._words.row(past)
        self.badge.show_sign(_SIGNS[row.kind])
        self.said.setText(row.title)
        self.explanation.setText(self._words.explanation(past))
        self.letter.setVisible(past.recall is not None)
        self.facts.show_facts(self._words.facts(told))
        self.opening.setVisible(may_open and bool(told.hidden))
        numbers = listed(number_words(number) for number in told.hidden)
        self.about.setText(
            self.tr(
                "Something is hidden in the paragraphs {numbers}. It can be opened for this recipient and is proved by "
                "the signature that is already there. Consent is asked anew."
            ).format(numbers=numbers)
        )
        self.refused("")

    def refused(self, complaint: str) -> None:
        """Why nothing was opened; empty takes it away."""
        self.field.say_wrong(complaint)

    def _opening(self) -> QWidget:
        self.opening = QWidget()
        self.opening.setObjectName("opening_hidden")
        column = QVBoxLayout(self.opening)
        column.setContentsMargins(0, look().px(12), 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(Words(self.tr("Open what was hidden"), kind="heading"))
        self.about = Words(kind="quiet")
        column.addWidget(self.about)
        self.paragraphs = line("paragraphs", placeholder="3, 7")
        self.field = Field(
            self.tr("Which paragraphs"), self.paragraphs, hint=self.tr("Their printed numbers; leave it empty for all.")
        )
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(
            Button(self.tr("Open them"), name="disclose", does=lambda: self.disclose.emit(self.paragraphs.text()))
        )
        row.addStretch(1)
        column.addLayout(row)
        return self.opening
