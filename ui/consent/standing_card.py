"""What was agreed to before: in force, ended, withdrawn, refused; each that is in force can be withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.consent.saying import KINDS, Saying
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.rule import Rule
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.operations.consent import Agreed


class StandingCard(Card):
    """`withdraw_wanted` carries the reference of a consent."""

    withdraw_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What stands"), name="standing_card", parent=parent)
        self._saying = Saying(self)
        self._body = QVBoxLayout()
        self._body.setSpacing(look().px(8))
        self.column.addLayout(self._body)

    def show_agreed(self, agreed: Sequence[Agreed], *, writable: bool) -> None:
        """What is in force first, then the rest, the newest first."""
        clear(self._body)
        if not agreed:
            self._body.addWidget(Words(self.tr("Nothing was asked yet."), kind="quiet"))
        for number, entry in enumerate(sorted(agreed, key=lambda entry: entry.standing != "in_force")):
            if number:
                self._body.addWidget(Rule())
            self._put(entry, writable=writable)

    def _put(self, entry: Agreed, *, writable: bool) -> None:
        title = self._saying.title(entry)
        for words in (Words(title), Words(self._saying.quiet(entry), kind="small")):
            self._body.addWidget(words)
        row = QHBoxLayout()
        row.addWidget(Words(self._saying.standing(entry), kind=KINDS[entry.standing], wrap=False))
        row.addStretch(1)
        if entry.standing == "in_force":
            button = Button(self.tr("Withdraw"), name="withdraw", kind="quiet")
            button.setAccessibleName(self.tr("Withdraw: %1").replace("%1", title))
            button.setEnabled(writable)
            button.clicked.connect(lambda _=False, ref=entry.ref: self.withdraw_wanted.emit(ref))
            row.addWidget(button)
        self._body.addLayout(row)
