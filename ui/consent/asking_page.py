"""The questions of one consent: the sheet, what is done here, what goes out to whom, how it was said, and the sum."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.consent.manner_card import MannerCard
from ui.consent.outgoing_card import OutgoingCard
from ui.consent.questions_card import Answer, QuestionsCard
from ui.consent.sheet_card import SheetCard
from ui.consent.summary_card import SummaryCard
from ui.operations.consent import Asking
from ui.operations.dates import Understood
from ui.theme import look
from ui.widgets.card import Card
from ui.widgets.scroll import Scroll, centred

WIDEST = 760
"""How wide a card grows here."""

Understand = Callable[[str, Callable[[Understood | None], None]], None]
"""Says what a typed day means; None for an empty line."""


class AskingPage(Scroll):
    """`keep_wanted` carries the answers and how they were given, once nothing lacks."""

    keep_wanted = Signal(object, object)
    came_to = Signal(int)
    """The step that is being read, from 0."""
    laid_aside = Signal()
    """The answers for one recipient stand in `piled` now."""

    def __init__(self, understand: Understand) -> None:
        super().__init__(name="questions_pane")
        self._understand = understand
        self._person = self._organisation = ""
        self._piled: list[Answer] = []
        self.sheet = SheetCard()
        self.own = QuestionsCard(
            self.tr("What may be done here"),
            self.tr("Only by this organisation. No is an ordinary answer and costs nothing."),
            "here",
            name="own_card",
        )
        self.outgoing = OutgoingCard(self._say_date, name="outgoing_card")
        self.manner, self.summary = MannerCard(), SummaryCard()
        self.steps: tuple[Card, ...] = (self.sheet, self.own, self.outgoing, self.manner, self.summary)
        page = QWidget()  # in a row, which knows how wide its part may be; a column would reckon with too few lines
        page.setMaximumWidth(look().px(WIDEST))
        self.cards = QVBoxLayout(page)
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.cards.setSpacing(self.column.spacing())
        for card in self.steps:
            self.cards.addWidget(card)
        self.column.addLayout(centred(page))
        for card in (self.own, self.outgoing, self.manner):
            card.changed.connect(self._sum_up)
        self.outgoing.next_wanted.connect(self._next_recipient)
        self.summary.keep_wanted.connect(self._give)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.came_to.emit(self.step))

    @property
    def step(self) -> int:
        """Which of the steps is being read: the last whose heading has passed the upper third, at the end the last."""
        bar = self.verticalScrollBar()
        if 0 < bar.maximum() <= bar.value():
            return len(self.steps) - 1
        third = bar.value() + self.viewport().height() // 3
        return max((at for at, card in enumerate(self.steps) if card.y() <= third), default=0)

    def go_to_step(self, number: int) -> None:
        """Bring a step to the top."""
        self.verticalScrollBar().setValue(self.steps[number].y() - self.column.spacing())

    def begin(self, asking: Asking, *, writable: bool) -> None:
        """Ask this person; what was answered already and is not kept yet stays."""
        self.summary.give.setEnabled(writable)
        fresh = self._person != asking.person.id
        self._person, self._organisation = asking.person.id, asking.organisation
        if fresh or not self.touched():
            self.sheet.begin(asking.languages)
            self.outgoing.begin(asking.book)
        self._sum_up()

    @property
    def piled(self) -> list[Answer]:
        """The answers of the recipients before."""
        return self._piled

    def pile(self, answers: Sequence[Answer]) -> None:
        """Take them back."""
        self._piled = list(answers)
        self._sum_up()

    def empty(self) -> None:
        """Nothing is answered."""
        self._person = self._organisation = ""
        self._piled = []
        for card in (self.own, self.outgoing, self.manner):
            card.reset()
        self.sheet.read.setChecked(False)
        self.verticalScrollBar().setValue(0)

    def touched(self) -> bool:
        """Whether anything is answered."""
        return bool(self.answers())

    def answers(self, expires_on: str | None = None) -> list[Answer]:
        """The answers about here, of the recipients before, and of this one."""
        return [*self.own.answers(self._organisation), *self._piled, *self.outgoing.outgoing(expires_on)]

    def say_refused(self, text: str) -> None:
        """The answers were not kept, and why."""
        self.summary.give.setEnabled(True)
        self.summary.say_wrong(text)
        self.summary.give.setFocus()

    def _sum_up(self) -> None:
        self.summary.show_answers(self.answers(), self.manner.words())

    def _say_date(self, typed: str, then: Callable[[str], None]) -> None:
        self._understand(typed, lambda meant: then(meant.words if meant is not None else ""))

    def _next_recipient(self) -> None:
        if self._recipient_lacks():
            return
        self._with_last_day(self._pile)

    def _pile(self, expires_on: str | None) -> None:
        self._piled += self.outgoing.outgoing(expires_on)
        self.outgoing.next_one()
        self.laid_aside.emit()
        self.outgoing.recipient.setFocus()
        self._sum_up()

    def _recipient_lacks(self) -> bool:
        lacks = bool(self.outgoing.outgoing()) and not self.outgoing.recipient.currentText().strip()
        self.outgoing.recipient_field.say_wrong(self.tr("Who would receive it?") if lacks else "")
        if lacks:
            self.outgoing.recipient.setFocus()
            self.ensureWidgetVisible(self.outgoing.recipient_field)
        return lacks

    def _with_last_day(self, then: Callable[[str | None], None]) -> None:
        """Go on with the last day that was typed, once it is a day and no more uncertain than that."""

        def known(meant: Understood | None) -> None:
            if meant is not None and not meant.is_a_day:
                self.outgoing.expires.say_wrong(self.tr("A consent ends on one day. Which?"))
                self.outgoing.expires.line.setFocus()
                return
            then(meant.edtf if meant is not None else None)

        self._understand(self.outgoing.expires.text(), known)

    def _give(self) -> None:
        if not self.sheet.read.isChecked():
            self.sheet.say_wrong(self.tr("Read and explain the sheet first; then mark it here."))
            self.sheet.read.setFocus()
            self.ensureWidgetVisible(self.sheet.wrong)
        elif not self.answers():
            self.summary.say_wrong(self.tr("Answer at least one question with yes or no."))
        elif not self._recipient_lacks() and not self.manner.missing():
            self._with_last_day(self._keep)

    def _keep(self, expires_on: str | None) -> None:
        given = self.manner.given(self.sheet.tag)
        self.summary.give.setEnabled(False)
        self.keep_wanted.emit(self.answers(expires_on), given)
