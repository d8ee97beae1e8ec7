"""Earlier accounts: to whom she told it before, when and where. Asked before anything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.date_field import Ask, DateField
from ui.widgets.field import Field, line
from ui.widgets.fold import Fold
from ui.widgets.tab_order import in_reading_order


class AccountsField(QWidget):
    """Rows that can be added and taken away; `read` gives what was typed, without empty rows."""

    edited = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accounts")
        self._ask = ask
        self._rows: list[_Row] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        self._column = QVBoxLayout()
        self._column.setSpacing(look().px(12))
        column.addLayout(self._column)
        self.more = Button(self.tr("Add an earlier account"), name="add_account", does=self._add_and_go)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        column.addLayout(foot)

    def fill(self, accounts: Sequence[tuple[str, str, str, str]]) -> None:
        """Show these: (to whom, when, where, note)."""
        for row in list(self._rows):
            self._remove(row)
        for account in accounts:
            self._add(account)

    def read(self) -> list[tuple[str, str, str, str]]:
        """What stands there: (to whom, when as typed, where, note)."""
        return [values for row in self._rows if any(values := row.read())]

    def entry(self) -> list[list[str]]:
        """What stands there, as one field's value."""
        return [list(values) for values in self.read()]

    def put_entry(self, accounts: Sequence[Sequence[str]]) -> bool:
        """Put it there."""
        self.fill([(told, when, where, note) for told, when, where, note in accounts])
        return True

    def dates(self) -> dict[str, str]:
        """The typed dates by a name that `complain` takes."""
        return {f"account_{at}": row.when.text() for at, row in enumerate(self._filled())}

    def complain(self, names: Sequence[str]) -> None:
        """Say which of the dates are none."""
        for at, row in enumerate(self._filled()):
            if f"account_{at}" in names:
                row.when.complain()
                row.when.line.setFocus()

    def nobody_told(self) -> bool:
        """Whether a row lacks to whom; says so there."""
        lacking = [row for row in self._filled() if not row.told.text().strip()]
        for row in self._rows:
            row.told_field.say_wrong(self.tr("To whom was it told?") if row in lacking else "")
        if lacking:
            lacking[0].told.setFocus()
        return bool(lacking)

    def _filled(self) -> list[_Row]:
        return [row for row in self._rows if any(row.read())]

    def _add_and_go(self) -> None:
        row = self._add(("", "", "", ""))
        in_reading_order(self.window())
        row.told.setFocus()

    def _add(self, account: tuple[str, str, str, str]) -> _Row:
        row = _Row(self._ask, account, len(self._rows) + 1)
        row.remove.clicked.connect(lambda: self._take_away(row))
        row.edited.connect(self.edited)
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
        return row

    def _take_away(self, row: _Row) -> None:
        self._remove(row)
        self.edited.emit()

    def _remove(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.more.setFocus()


class _Row(QFrame):
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
