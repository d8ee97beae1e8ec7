"""Earlier accounts: to whom she told it before, when and where. Asked before anything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.people.account_row import AccountRow
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.date_field import Ask
from ui.widgets.tab_order import in_reading_order


class AccountsField(QWidget):
    """Rows that can be added and taken away; `read` gives what was typed, without empty rows."""

    edited = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accounts")
        self._ask = ask
        self._rows: list[AccountRow] = []
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

    def _filled(self) -> list[AccountRow]:
        return [row for row in self._rows if any(row.read())]

    def _add_and_go(self) -> None:
        row = self._add(("", "", "", ""))
        in_reading_order(self.window())
        row.told.setFocus()

    def _add(self, account: tuple[str, str, str, str]) -> AccountRow:
        row = AccountRow(self._ask, account, len(self._rows) + 1)
        row.remove.clicked.connect(lambda: self._take_away(row))
        row.edited.connect(self.edited)
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
        return row

    def _take_away(self, row: AccountRow) -> None:
        self._remove(row)
        self.edited.emit()

    def _remove(self, row: AccountRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.more.setFocus()
