"""Whether a recovery sheet opens this vault, and the way to a new one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.operations.keeping import Standing
from ui.shell import Desk, Place
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fold import Fold
from ui.widgets.words import Words


class RecoveryCard(Card):
    """Shown to custodians only."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recovery sheet"), name="recovery_state", parent=parent)
        self._said = Words()
        self.column.addWidget(self._said)
        row = Fold(below=280)
        self._go = Button(self.tr("Make one"), name="to_recovery", does=lambda: desk.go(Place("recovery")))
        row.add(self._go)
        row.row.addStretch(1)
        self.column.addWidget(row)

    def show_standing(self, standing: Standing) -> None:
        """As it is now."""
        if standing.state.recovery:
            self._said.setText(self.tr("There is one. Make a new one when it may have been seen or is lost."))
        else:
            self._said.setText(self.tr("There is none: when every passphrase is lost, everything in here is lost."))
        self._said.set_kind("quiet" if standing.state.recovery else "caution")
        self._go.set_text(self.tr("Make a new one") if standing.state.recovery else self.tr("Make one"))
