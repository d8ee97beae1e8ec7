"""Withdrawing: how far, what it changes, what it can't change, and what has already gone out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.consent.saying import Saying
from ui.labels import isolated, profile_label
from ui.language import moment_words
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.radio import Radio
from ui.widgets.rule import Rule
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.operations.consent import Agreed


class WithdrawalPage(Scroll):
    """`withdraw_now` carries the references, and how many exports went out under them."""

    withdraw_now = Signal(object, int)
    back = Signal()
    scope_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="withdrawal_page", parent=parent)
        self._saying = Saying(self)
        self._scopes: list[tuple[str, tuple[Agreed, ...]]] = []
        self.what = Words(kind="title")
        self.what.setObjectName("withdrawal_what")
        self.whom = Words(kind="quiet")
        self.column.addWidget(self.what)
        self.column.addWidget(self.whom)
        self.scope_card, self.left_card = (
            self._list("scope_card", self.tr("How far?")),
            self._list("left_card", self.tr("What has already gone out")),
        )
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda _, on: self._show_left() if on else None)
        effect = Card(self.tr("What a withdrawal does"), name="effect_card")
        for words in (
            self.tr("From today nothing more leaves under it: every export is refused."),
            self.tr("It is kept with its day, and stands for the rest of this day: agreeing again begins tomorrow."),
            self.tr(
                "What an authority has received stays with it; it may go on. What was published can't be called back."
            ),
            self.tr("Everybody who received something gets a letter that asks to return or erase it."),
        ):
            effect.column.addWidget(Words(words))
        for card in (self.scope_card[0], effect, self.left_card[0]):
            card.setMaximumWidth(look().px(760))
            self.column.addWidget(card)
        row = QHBoxLayout()
        self.do = Button(self.tr("Withdraw from today"), name="withdraw_now", kind="primary", does=self._do)
        row.addWidget(self.do)
        row.addWidget(Button(self.tr("Leave it as it is"), name="withdraw_back", does=self.back.emit))
        row.addStretch(1)
        self.column.addLayout(row)

    def begin(self, entry: Agreed, everything: Sequence[Agreed]) -> None:
        """About this consent; it can be widened to its recipients or to everything that is in force."""
        running = [other for other in everything if other.standing == "in_force"]
        same = tuple(other for other in running if other.ref in entry.beside)
        self.what.setText(self._saying.title(entry))
        self.whom.setText(self._saying.quiet(entry))
        self._scopes = [(self.tr("Only this"), (entry,))]
        if len(same) > 1:
            self._scopes.append((self.tr("Everything for the same recipient"), same))
        if len(running) > len(same):
            self._scopes.append((self.tr("Everything that is in force"), tuple(running)))
        body = self.scope_card[1]
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(body)
        for number, (words, _) in enumerate(self._scopes):
            radio = Radio(words)
            radio.setObjectName(f"scope_{number}")
            radio.setAccessibleName(words)
            radio.clicked.connect(self.scope_chosen)
            self._group.addButton(radio, number)
            body.addWidget(radio)
            radio.show()
        self._group.button(0).setChecked(True)
        self.verticalScrollBar().setValue(0)

    @property
    def scope(self) -> int:
        """How far: the number of the choice."""
        return max(0, self._group.checkedId())

    @scope.setter
    def scope(self, number: int) -> None:
        button = self._group.button(number)
        if button is not None:
            button.setChecked(True)

    def _list(self, name: str, heading: str) -> tuple[Card, QVBoxLayout]:
        card, body = Card(heading, name=name), QVBoxLayout()
        body.setSpacing(0)
        card.column.addLayout(body)
        return card, body

    @property
    def _chosen(self) -> tuple[Agreed, ...]:
        return self._scopes[self.scope][1]

    def _left(self) -> list[tuple[str, object]]:
        return list({trail.id: (code, trail) for entry in self._chosen for code, trail in entry.left}.values())

    def _show_left(self) -> None:
        body = self.left_card[1]
        clear(body)
        left = self._left()
        if not left:
            body.addWidget(Words(self.tr("Nothing has gone out under it."), kind="quiet"))
        for number, (code, trail) in enumerate(left):
            if number:
                body.addWidget(Rule())
            title = f"{code} · {profile_label(trail.profile)}"  # type: ignore[attr-defined]
            item = LineItem(title, f"{isolated(trail.recipient)} · {moment_words(trail.at)}")  # type: ignore[attr-defined]
            body.addWidget(item)
            item.show()

    def _do(self) -> None:
        self.withdraw_now.emit([entry.ref for entry in self._chosen], len(self._left()))
