"""Questions about what goes out: to whom, how openly, until when. One recipient after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.consent.questions_card import Answer, QuestionsCard
from ui.labels import fill
from ui.widgets.button import Button
from ui.widgets.date_field import Ask, DateField
from ui.widgets.field import Field
from ui.widgets.fold import Fold


class OutgoingCard(QuestionsCard):
    """`next_wanted`: these answers are complete, ask for another recipient. An answer without recipient is not one."""

    next_wanted = Signal()

    def __init__(self, ask: Ask, *, name: str, parent: QWidget | None = None) -> None:
        self._ask = ask
        super().__init__(
            self.tr("What may go out, and to whom"),
            self.tr("Each recipient is asked for by itself. Yes to one is not yes to another."),
            "out",
            name=name,
            parent=parent,
        )

    def before_questions(self) -> None:
        """Who would receive it."""
        self.recipient = QComboBox()
        self.recipient.setObjectName("recipient")
        self.recipient.setEditable(True)
        self.recipient.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.recipient.setCompleter(None)  # type: ignore[arg-type]
        self.recipient.currentTextChanged.connect(self.changed)
        self.recipient_field = Field(
            self.tr("Recipient"),
            self.recipient,
            hint=self.tr("A name: an office, a lawyer, an organisation. Never “anyone”."),
        )
        self.kind = fill(QComboBox(), "recipient_kinds")
        self.kind.removeItem(self.kind.findData("own_organisation"))
        self.kind.insertItem(0, self.tr("not said"), "")
        self.kind.setCurrentIndex(0)
        self.kind.setObjectName("recipient_kind")
        row = Fold(below=440)
        row.add(self.recipient_field, 3, Qt.AlignmentFlag.AlignTop)
        row.add(Field(self.tr("Kind"), self.kind), 2, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(row)

    def after_questions(self) -> None:
        """How identity is handled there, and until when."""
        self.handling = fill(QComboBox(), "identity_handling", first="pseudonym")
        self.handling.setObjectName("identity_handling")
        self.handling.currentIndexChanged.connect(self.changed)
        self.expires = DateField(
            self.tr("Ends on"), "expires_on", self._ask, hint=self.tr("A day; empty: until it is withdrawn.")
        )
        row = Fold(below=440)
        row.add(Field(self.tr("How identity is handled there"), self.handling), 1, Qt.AlignmentFlag.AlignTop)
        row.add(self.expires, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(row)
        foot = QHBoxLayout()
        foot.addWidget(Button(self.tr("Ask for another recipient"), name="next_recipient", does=self.next_wanted.emit))
        foot.addStretch(1)
        self.column.addLayout(foot)

    def begin(self, book: Sequence[str]) -> None:
        """Nobody is chosen; the address book stands in the list."""
        self.recipient.clear()
        self.recipient.addItems(list(book))
        self.next_one()

    def next_one(self) -> None:
        """Empty for the next recipient; how identity is handled stays."""
        self.recipient.setCurrentIndex(-1)
        self.recipient.clearEditText()
        self.kind.setCurrentIndex(0)
        self.expires.line.clear()
        self.reset()

    def outgoing(self, expires_on: str | None = None) -> list[Answer]:
        """What was answered for the recipient who stands there."""
        answers = self.answers(self.recipient.currentText().strip())
        more: Answer = {"recipient_kind": str(self.kind.currentData()), "expires_on": expires_on}
        return [answer | more for answer in answers]
