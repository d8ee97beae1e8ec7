"""What will be kept, in words, before it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.consent.questions_card import Answer
from ui.labels import isolated, label
from ui.language import day_words
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.rule import Rule
from ui.widgets.words import Words


class SummaryCard(Card):
    """`keep_wanted`: everything is as it shall be."""

    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What will be kept"), name="summary_card", kind="chosen", parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)
        self.rest = Words(kind="quiet")
        self.rest.setObjectName("summary_rest")
        self.column.addWidget(self.rest)
        self.wrong = Words(kind="danger")
        self.wrong.setObjectName("consent_wrong")
        self.column.addWidget(self.wrong)
        row = QHBoxLayout()
        self.give = Button(
            self.tr("Keep these answers"), name="give_consent", kind="primary", does=self.keep_wanted.emit
        )
        row.addWidget(self.give)
        row.addStretch(1)
        self.column.addLayout(row)

    def show_answers(self, answers: Sequence[Answer], manner: str) -> None:
        """Each answer in a line; nothing else is agreed to."""
        clear(self._lines)
        for number, answer in enumerate(answers):
            if number:
                self._lines.addWidget(Rule())
            item = LineItem(
                label("consent_purposes", str(answer["purpose"])),
                self._quiet(answer),
                value=self.tr("yes") if answer["agreed"] else self.tr("no"),
                value_kind="heading",
            )
            self._lines.addWidget(item)
            item.show()
        said = self.tr("Nothing else is agreed to.") if answers else self.tr("Nothing was answered yet.")
        given = self.tr("Given: %1.").replace("%1", manner)
        self.rest.setText(f"{said} {given}" if answers and manner else said)
        self.say_wrong("")

    def say_wrong(self, text: str) -> None:
        """What lacks."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def _quiet(self, answer: Answer) -> str:
        whom = isolated(str(answer["recipient"])) if answer["recipient"] else self.tr("nobody named yet")
        parts = [self.tr("for %1").replace("%1", whom)]
        if answer["agreed"]:
            parts.append(label("identity_handling", str(answer["identity"])))
        if answer["agreed"] and answer.get("expires_on"):
            parts.append(self.tr("until %1").replace("%1", day_words(str(answer["expires_on"]))))
        return " · ".join(parts)
