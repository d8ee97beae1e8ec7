"""Vault: how it stands, backup, check, users, one's own passphrase; ways to the log and the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake.errors import IntakeError
from ui.operations import keeping
from ui.operations.keeping import Standing
from ui.shell import Desk, Place, Screen
from ui.task import Cancelled, Task
from ui.vault.check_card import CheckCard
from ui.vault.passphrase_card import PassphraseCard
from ui.vault.recovery_card import RecoveryCard
from ui.vault.rekey_card import RekeyCard
from ui.vault.users_card import UsersCard
from ui.vault.vault_standing import VaultStanding
from ui.widgets.button import Button
from ui.widgets.fold import Fold
from ui.widgets.scroll import Scroll
from ui.widgets.upright import Upright


class VaultScreen(Screen):
    """The folder itself, and what keeps it safe."""

    passing = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.add(
            Button(self.tr("Log"), name="to_log", does=lambda: desk.go(Place("log"))),
            Button(self.tr("Settings"), name="to_settings", does=lambda: desk.go(Place("settings"))),
        )
        self._backup = Button(self.tr("Back up now"), name="backup_now", kind="primary", does=self._back_up)
        self.head.add(self._backup)
        scroll = Scroll()
        row = Fold(below=820, spacing=20)
        self._standing = VaultStanding()
        self._users = UsersCard(desk)
        self._users.changed.connect(self._look_again)
        row.add(Upright(self._standing, self._users), 5)
        row.add(self._side(), 4)
        scroll.column.addWidget(row)
        self.body.addWidget(scroll)

    def show_place(self, place: Place) -> None:
        """How it stands now."""
        session = self.desk.session
        read_only = session is not None and session.read_only
        self.head.say(
            self.tr("Vault"),
            state=self.tr("read only") if read_only else "",
            facts=session.organisation if session is not None else "",
        )
        self._backup.setVisible(not read_only)
        self._passphrase.setVisible(not read_only)
        for card in (self._rekey, self._recovery):
            card.setVisible(self.desk.keeps_keys)
        self._look_again()

    def leave(self) -> None:
        """No passphrase stays."""
        self._passphrase.close_form()
        self._users.close_form()

    def first_focus(self) -> QWidget | None:
        """The backup."""
        return self._backup if self._backup.isVisible() else self._check

    def _side(self) -> QWidget:
        self._check = Button(self.tr("Check now"), name="check_now", does=self._check_now)
        self._check_card = CheckCard(self._check)
        self._passphrase = PassphraseCard(self.desk)
        self._passphrase.changed.connect(self._look_again)
        self._rekey = RekeyCard(self.desk)
        self._rekey.done.connect(self._look_again)
        self._recovery = RecoveryCard(self.desk)
        return Upright(self._check_card, self._passphrase, self._recovery, self._rekey)

    def _look_again(self) -> None:
        keeping.standing(self.desk, self._show)

    def _show(self, standing: Standing) -> None:
        self._rekey.show_standing(standing)
        self._recovery.show_standing(standing)
        self._users.show_standing(standing)
        if self.desk.session is not None:
            self._standing.show_standing(standing, self.desk.session, self.desk.now())

    def _back_up(self) -> None:
        day = self.desk.now().astimezone().date().isoformat()
        asked = self.tr("Where shall the backup be written? Another disk is best.")
        file = self.desk.ask_new_file(self, asked, f"backup-{day}.vault")
        if file is None:
            return
        progress = self._check_card.progress.report
        task = keeping.back_up(self.desk, file, self._backed_up, self._failed, progress)
        self._begin(self.tr("Writing the backup…"), task)

    def _backed_up(self, file: Path) -> None:
        self._rest()
        self.desk.say(
            self.tr("The backup was written: {file}").format(file=file),
            hint=self.tr("It opens with the passphrase that you have today. Keep it away from this computer."),
        )
        self._look_again()

    def _check_now(self) -> None:
        task = keeping.check(self.desk, self._checked, self._failed, self._check_card.progress.report)
        self._begin(self.tr("Reading every page and file…"), task)

    def _checked(self, findings: tuple[str, ...]) -> None:
        self._rest()
        self._check_card.show_findings(findings)

    def _begin(self, words: str, task: Task) -> None:
        self._backup.setEnabled(False)
        self._check.setEnabled(False)
        self._check_card.progress.begin(words, task.cancel)

    def _rest(self) -> None:
        self._backup.setEnabled(True)
        self._check.setEnabled(True)
        self._check_card.progress.end()

    def _failed(self, problem: IntakeError) -> None:
        self._rest()
        if isinstance(problem, Cancelled):
            self.desk.say(self.tr("Stopped. Nothing was left behind."))
        else:
            self.desk.problem(problem)
