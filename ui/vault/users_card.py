"""Who opens this vault, with what each role sees; a custodian adds people and shuts them out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.errors import IntakeError
from ui.labels import isolated
from ui.operations import users
from ui.operations.keeping import Standing, User
from ui.shell import Desk
from ui.task import Cancelled
from ui.vault.add_user_form import AddUserForm
from ui.vault.role_words import RoleWords
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.confirm import Confirm
from ui.widgets.fold import Fold
from ui.widgets.line_item import LineItem
from ui.widgets.progress import Progress
from ui.widgets.words import Words


class UsersCard(Card):
    """`changed` is said when somebody came or went."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who opens it"), name="users_card", parent=parent)
        self._desk = desk
        self._roles = RoleWords(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)
        self._stays = Words(
            self.tr("Custodians and reviewers hold the identity key and stay: nothing here can renew it yet."),
            kind="small",
        )
        self._progress = Progress("removing")
        self._add = Button(self.tr("Add a user"), name="add_user", does=self._open_form)
        row = Fold(below=280)
        row.add(self._add)
        row.row.addStretch(1)
        self._form = AddUserForm(desk.work)
        self._form.wanted.connect(self._add_user)
        self._form.given_up.connect(self.close_form)
        for part in (self._stays, self._progress, row, self._form):
            self.column.addWidget(part)
        self._form.hide()

    def show_standing(self, standing: Standing) -> None:
        """Everybody, those who left too."""
        keeps = self._desk.keeps_keys
        self._add.setVisible(keeps and self._form.isHidden())
        self._stays.setVisible(keeps and any(not user.removed and user.role == "reviewer" for user in standing.users))
        clear(self._lines)
        for user in standing.users:
            self._lines.addWidget(self._line(user, keeps=keeps))

    def close_form(self) -> None:
        """The list alone; no passphrase stays."""
        self._form.clear()
        self._form.hide()
        self._add.setVisible(self._desk.keeps_keys)

    def _line(self, user: User, *, keeps: bool) -> LineItem:
        action = None
        if keeps and user.removable:
            action = Button(self.tr("Remove"), name=f"remove_{user.id}", does=lambda: self._ask(user.id))
            action.setAccessibleName(self.tr("Remove {user}").format(user=user.id))
        value = self.tr("removed") if user.removed else ""
        return LineItem(user.id, self._roles.role(user.role), value=value, value_kind="quiet", action=action)

    def _open_form(self) -> None:
        self._add.hide()
        self._form.begin()

    def _add_user(self, name: str, role: str, passphrase: str) -> None:
        users.add(self._desk, name, role, passphrase, lambda _: self._added(name), self._form.wrong)

    def _added(self, name: str) -> None:
        self.close_form()
        self._desk.say(
            self.tr("{user} can open this vault now.").format(user=isolated(name)),
            hint=self.tr("Nobody can look her passphrase up, not even a custodian."),
        )
        self.changed.emit()

    def _ask(self, name: str) -> None:
        Confirm(
            self,
            self.tr("Remove {user}?").format(user=isolated(name)),
            self.tr(
                "Her passphrase opens this vault no more, and everything is written anew under another key. What she "
                "signed stays hers in the log. What she copied before, she can still read."
            ),
            verb=self.tr("Remove"),
            then=lambda: self._remove(name),
        )

    def _remove(self, name: str) -> None:
        self._add.setEnabled(False)
        task = users.remove(self._desk, name, lambda _: self._removed(name), self._failed, self._progress.report)
        self._progress.begin(self.tr("Writing everything anew…"), task.cancel)

    def _rest(self) -> None:
        self._add.setEnabled(True)
        self._progress.end()

    def _removed(self, name: str) -> None:
        self._rest()
        self._desk.say(
            self.tr("{user} is removed, and the vault lies under a new key.").format(user=isolated(name)),
            hint=self.tr("Make a backup now: older backups still open with that passphrase."),
        )
        self.changed.emit()

    def _failed(self, problem: IntakeError) -> None:
        self._rest()
        if isinstance(problem, Cancelled):
            self._desk.say(self.tr("Stopped. Nobody was removed."))
        else:
            self._desk.problem(problem)
        self.changed.emit()
