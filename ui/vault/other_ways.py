"""What can be done on the unlock screen without a passphrase: quiet buttons in two rows; without a vault, one leads."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.button import Button


class OtherWays(QWidget):
    """`gone_to` carries a room, `another` asks for another folder. Names no `Qt`: it is part of the first paint."""

    gone_to = Signal(str)
    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.new_vault = self._way(self.tr("Create a vault"), "create")
        self.by_sheet = self._way(self.tr("Use a recovery sheet"), "rescue")
        other = Button(self.tr("Open another"), name="open_other", kind="quiet", does=self.another.emit)
        restore = self._way(self.tr("Restore a backup"), "restore")
        verify = self._way(self.tr("Verify a file"), "verify")
        self._upper = self._row(self.new_vault, other, restore)
        for row in (self._upper, self._row(verify, self.by_sheet)):
            column.addLayout(row)

    def lead(self, card: QVBoxLayout | None) -> None:
        """Without a vault to create one comes first, filled and in the card; else it is one of the ways."""
        kind = "quiet" if card is None else "primary"
        if self.new_vault.property("kind") == kind:
            return
        self.new_vault.setProperty("kind", kind)  # the other parent polishes it anew; a style in Python costs 25 ms
        if card is not None:
            card.addWidget(self.new_vault)
        else:
            self._upper.insertWidget(0, self.new_vault)

    def _row(self, *buttons: Button) -> QHBoxLayout:
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _way(self, words: str, room: str) -> Button:
        return Button(words, name=room, kind="quiet", does=lambda: self.gone_to.emit(room))
