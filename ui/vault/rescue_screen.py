"""Into a vault by its recovery sheet: the groups first, then whose passphrase is new, and the new one."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from intake.errors import IntakeError
from ui.labels import isolated
from ui.operations import opening, recovery
from ui.operations.recovery import Rescue
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.vault.new_passphrase import NewPassphrase
from ui.vault.sheet_groups import SheetGroups
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.pages import Pages
from ui.widgets.radio import Radio
from ui.widgets.scroll import Scroll, centred
from ui.widgets.tab_stop import choose
from ui.widgets.words import Words


class RescueScreen(Screen):
    """Two pages; the second is shown when the sheet opened the vault."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: Rescue | None = None
        self.head.say(self.tr("Use a recovery sheet"))
        self.head.add(Button(self.tr("Back"), name="back", does=lambda: desk.go(Place("unlock"))))
        scroll = Scroll()
        card = Card(name="rescue_card")
        card.setMaximumWidth(look().px(820))
        self._pages = Pages()
        for page in (self._sheet_page(), self._passphrase_page()):
            self._pages.addWidget(page)
        card.column.addWidget(self._pages)
        scroll.column.addLayout(centred(card))
        self.body.addWidget(scroll)

    def show_place(self, place: Place) -> None:
        """Empty groups, for the vault that the unlock screen has chosen."""
        self.leave()
        path = self.desk.program.path if self.desk.program is not None else None
        self.head.say(self.tr("Use a recovery sheet"), facts=f"\u2066{path or ''}\u2069")

    def leave(self) -> None:
        """Nothing of a sheet or a passphrase stays on a screen that is not shown."""
        self._found = None
        self.groups.show_groups(())
        self.passphrase.clear()
        self._pages.setCurrentIndex(0)
        self._wait(waiting=False)

    def first_focus(self) -> QWidget | None:
        """The first group."""
        return self.groups.first()

    def _sheet_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(14))
        column.addWidget(Words(self.tr("Type the groups of the sheet in their order. Looking changes nothing.")))
        self.groups = SheetGroups("group")
        self.groups.checked.connect(self._judge)
        self.groups.entered.connect(self._look)
        column.addWidget(self.groups)
        self._open = Button(self.tr("Go on"), name="open_by_sheet", kind="primary", does=self._look)
        column.addWidget(self._open)
        column.addStretch(1)
        return page

    def _passphrase_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(14))
        column.addWidget(
            Words(self.tr("The sheet opens this vault. Whose passphrase is lost? From now on it opens nothing."))
        )
        self._users = QVBoxLayout()
        column.addLayout(self._users)
        self.passphrase = NewPassphrase(self.desk.work)
        self.passphrase.entered.connect(self._rescue)
        column.addWidget(self.passphrase)
        self._set = Button(self.tr("Set it and open"), name="rescue_now", kind="primary", does=self._rescue)
        column.addWidget(self._set)
        column.addStretch(1)
        return page

    def _judge(self) -> None:
        recovery.wrong_groups(self.desk, self.groups.typed(), self.groups.mark_only)

    def _look(self) -> None:
        path = self.desk.program.path if self.desk.program is not None else None
        if path is not None:
            self._wait(waiting=True)
            recovery.look(self.desk, path, self.groups.typed(), self._show_users, self._no_sheet)

    def _show_users(self, found: Rescue) -> None:
        self._wait(waiting=False)
        self._found = found
        self.groups.show_groups(())
        clear(self._users)
        self._choice = QButtonGroup(self)
        for user in found.users:
            button = Radio(self.tr("custodian {user}").format(user=isolated(user)))
            button.setObjectName(f"rescue_{user}")
            button.setProperty("user", user)
            self._choice.addButton(button)
            self._users.addWidget(button)
        choose(self._choice, self._choice.buttons()[0])
        self.passphrase.begin()
        self._pages.setCurrentIndex(1)
        self._choice.checkedButton().setFocus()

    def _rescue(self) -> None:
        new = self.passphrase.take() if self._found is not None else ""
        if new:
            self._wait(waiting=True)
            user = self._choice.checkedButton().property("user")
            recovery.rescue(self.desk, self._found, user, new, self._done, self._failed)

    def _done(self) -> None:
        self.desk.go(Place("vault"))
        opening.record(self.desk)
        self.desk.say(
            self.tr("The new passphrase opens the vault."),
            hint=self.tr("Re-key now: nobody knows who has the old one. Then make a new sheet and burn this one."),
        )

    def _no_sheet(self, problem: IntakeError) -> None:
        self._wait(waiting=False)
        self.groups.complain(problem)

    def _failed(self, problem: IntakeError) -> None:
        self._wait(waiting=False)
        self.desk.problem(problem)

    def _wait(self, *, waiting: bool) -> None:
        self._open.setEnabled(not waiting)
        self._set.setEnabled(not waiting)
        self._set.set_text(self.tr("Setting it… a few seconds") if waiting else self.tr("Set it and open"))
