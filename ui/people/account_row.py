"""One earlier account: to whom it was told, when, where, and what to know about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.date_field import Ask, DateField
from ui.widgets.field import Field, line
from ui.widgets.fold import Fold


class AccountRow(QFrame):
    """Its fields can be complained about one by one; `number` tells it from the rows beside it."""

    edited = Signal()

    def __init__(self, ask: Ask, account: tuple[str, str, str, str], number: int) -> None:
        super().__init__()
        self.setProperty("kind", "raised")
        now = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(now.px(14), now.px(12), now.px(14), now.px(12))
        told, when, where, note = account
        self.told = line(f"account_told_{number}", text=told)
        self.told_field = Field(self.tr("To whom"), self.told)
        self.when = DateField(self.tr("When"), f"account_when_{number}", ask)
        self.when.line.setText(when)
        self.where = line(f"account_where_{number}", text=where)
        self.note = line(f"account_note_{number}", text=note)
        self.remove = Button(self.tr("Take away"), name=f"account_remove_{number}", kind="quiet")
        for control in (self.told, self.when.line, self.where, self.note):
            control.textEdited.connect(self.edited)
        column.addWidget(self.told_field)
        pair = Fold(below=400)
        pair.add(self.when, 1, Qt.AlignmentFlag.AlignTop)
        pair.add(Field(self.tr("Where"), self.where), 1, Qt.AlignmentFlag.AlignTop)
        last = Fold(below=400)
        last.add(Field(self.tr("What to know about it"), self.note), 1)
        last.add(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(pair)
        column.addWidget(last)

    def read(self) -> tuple[str, str, str, str]:
        """What stands in the row."""
        return (self.told.text().strip(), self.when.text(), self.where.text().strip(), self.note.text().strip())
