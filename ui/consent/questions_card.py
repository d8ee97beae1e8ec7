"""Questions about what stays here: keeping, calling again, recording, counting. The recipient is the organisation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from intake import vocabulary
from ui.consent.question import Question
from ui.labels import fill, language
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.rule import Rule
from ui.widgets.words import Words

Answer = dict[str, str | bool | None]
"""The members of `intake.consent.giving.Choice`."""


class QuestionsCard(Card):
    """One question for each purpose of a group of the vocabulary, in its order; `lead` stands above them."""

    changed = Signal()

    def __init__(self, heading: str, lead: str, group: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, name=name, parent=parent)
        self.column.addWidget(Words(lead, kind="quiet"))
        self.before_questions()
        self.questions: list[Question] = []
        for entry in vocabulary.load("consent_purposes").entries:
            if entry.group == group:
                question = Question(entry.code, entry.label(language()), self._notes().get(entry.code, ""))
                question.changed.connect(self.changed)
                if self.questions:
                    self.column.addWidget(Rule())
                self.questions.append(question)
                self.column.addWidget(question)
        self.after_questions()

    def before_questions(self) -> None:
        """What stands above the questions."""

    def after_questions(self) -> None:
        """How identity is handled here."""
        self.handling = fill(QComboBox(), "identity_handling", first="pseudonym")
        self.handling.setObjectName("own_handling")
        self.handling.currentIndexChanged.connect(self.changed)
        self.column.addWidget(Field(self.tr("How identity is handled here"), self.handling))

    def answers(self, recipient: str) -> list[Answer]:
        """What was answered, for that recipient."""
        return [
            {
                "purpose": question.code,
                "recipient": recipient,
                "agreed": question.answer,
                "identity": str(self.handling.currentData()),
                "recipient_kind": "own_organisation",
            }
            for question in self.questions
            if question.answer is not None
        ]

    def reset(self) -> None:
        """Nothing is asked yet."""
        for question in self.questions:
            question.reset()

    def _notes(self) -> dict[str, str]:
        return {
            "store": self.tr("Without it nothing can be taken down."),
            "criminal_complaint": self.tr("Filing can't be undone; an authority may go on after a withdrawal."),
            "disclosure_to_parties": self.tr("The suspect's defence may read it. Anonymity is for a court to grant."),
            "share_un": self.tr("Ask also: to states, and where the death penalty applies?"),
        }
