"""A new user: name, role, and a passphrase that only she types and sees."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from intake.errors import IntakeError
from ui.theme import look
from ui.told import complaint
from ui.vault.new_passphrase import NewPassphrase
from ui.vault.role_words import RoleWords
from ui.widgets.button import Button
from ui.widgets.field import Field, line
from ui.widgets.fold import Fold
from ui.widgets.radio import Radio
from ui.widgets.tab_stop import choose
from ui.widgets.words import Words
from ui.work import Work

_ROLES = ("interviewer", "reviewer", "custodian")


class AddUserForm(QWidget):
    """`wanted` carries name, role and passphrase; `given_up` closes it."""

    wanted = Signal(str, str, str)
    given_up = Signal()

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("add_user_form")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        self._name = line("user_name")
        self._name_field = Field(
            self.tr("Name in the log"),
            self._name,
            hint=self.tr("Small Latin letters and digits; it stays in the log for ever, so no real name is needed."),
        )
        column.addWidget(self._name_field)
        self._roles = QButtonGroup(self)
        words = RoleWords(self)
        for role in _ROLES:
            button = Radio(words.role(role))
            button.setObjectName(f"role_{role}")
            button.setProperty("role", role)
            self._roles.addButton(button)
            column.addWidget(button)
        column.addWidget(
            Words(self.tr("Now give her the keyboard: she alone types and sees her passphrase."), kind="heading")
        )
        self._new = NewPassphrase(work)
        self._new.entered.connect(self._add)
        column.addWidget(self._new)
        row = Fold(below=280)
        self._go = Button(self.tr("Add"), name="add_user_now", does=self._add)
        row.add(self._go)
        row.add(Button(self.tr("Go back"), name="add_user_back", kind="quiet", does=self.given_up.emit))
        row.row.addStretch(1)
        column.addWidget(row)

    def begin(self) -> None:
        """An empty form; an interviewer, whose key opens least, is offered first."""
        self.clear()
        choose(self._roles, self._roles.buttons()[0])
        self._new.begin()
        self.show()
        self._name.setFocus()

    def clear(self) -> None:
        """No passphrase stays on a screen that is not shown."""
        self._name.clear()
        self._name_field.say_wrong("")
        self._new.clear()
        self._wait(waiting=False)

    def wrong(self, problem: IntakeError) -> None:
        """Why nobody was added."""
        self._wait(waiting=False)
        self._name_field.say_wrong(complaint(problem))
        self._name.setFocus()

    def _add(self) -> None:
        name = self._name.text().strip()
        self._name_field.say_wrong("" if name else self.tr("Which name shall the log show?"))
        if not name:
            self._name.setFocus()
            return
        new = self._new.take()
        if new:
            self._wait(waiting=True)
            self.wanted.emit(name, self._roles.checkedButton().property("role"), new)

    def _wait(self, *, waiting: bool) -> None:
        self._go.setEnabled(not waiting)
        self._go.set_text(self.tr("Adding… a few seconds") if waiting else self.tr("Add"))
