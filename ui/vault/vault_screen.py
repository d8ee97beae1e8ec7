"""Vault: how it stands, backup, check, users, one's own passphrase; ways to the log and the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.errors import IntakeError
from ui.operations import keeping
from ui.operations.keeping import Standing
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.told import complaint
from ui.vault.check_card import CheckCard
from ui.vault.passphrase_card import PassphraseCard
from ui.vault.vault_standing import VaultStanding
from ui.widgets.button import Button
from ui.widgets.fold import Fold
from ui.widgets.scroll import Scroll
from ui.work import Cancelled, Task


class VaultScreen(Screen):
    """The folder itself, and what keeps it safe."""

    passing = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._task: Task | None = None
        self.head.add(
            Button(self.tr("Log"), name="to_log", does=lambda: desk.go(Place("log"))),
            Button(self.tr("Settings"), name="to_settings", does=lambda: desk.go(Place("settings"))),
        )
        self._backup = Button(self.tr("Back up now"), name="backup_now", kind="primary", does=self._back_up)
        self.head.add(self._backup)
        scroll = Scroll()
        row = Fold(below=820, spacing=20)
        self._standing = VaultStanding()
        row.add(self._standing, 5)
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
        self._change.setVisible(not read_only)
        keeping.standing(self.desk, self._show)

    def leave(self) -> None:
        """No passphrase stays."""
        self._close_passphrase()

    def first_focus(self) -> QWidget | None:
        """The backup."""
        return self._backup if self._backup.isVisible() else self._check

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(16))
        self._check = Button(self.tr("Check now"), name="check_now", does=self._check_now)
        self._check_card = CheckCard(self._check)
        self._change = Button(self.tr("Change my passphrase"), name="change_passphrase", does=self._open_passphrase)
        self._passphrase = PassphraseCard(self.desk)
        self._passphrase.wanted.connect(self._change_passphrase)
        self._passphrase.given_up.connect(self._close_passphrase)
        self._passphrase.hide()
        column.addWidget(self._check_card)
        row = Fold(below=280)
        row.add(self._change)
        row.row.addStretch(1)
        column.addWidget(row)
        column.addWidget(self._passphrase)
        column.addStretch(1)
        return side

    def _show(self, standing: Standing) -> None:
        if self.desk.session is not None:
            self._standing.show_standing(standing, self.desk.session, self.desk.now())

    def _back_up(self) -> None:
        day = self.desk.now().astimezone().date().isoformat()
        asked = self.tr("Where shall the backup be written? Another disk is best.")
        file = self.desk.ask_new_file(self, asked, f"backup-{day}.vault")
        if file is None:
            return
        self._begin(self.tr("Writing the backup…"))
        progress = self._check_card.progress.report
        self._task = keeping.back_up(self.desk, file, self._backed_up, self._failed, progress)

    def _backed_up(self, file: Path) -> None:
        self._rest()
        self.desk.say(
            self.tr("The backup was written: {file}").format(file=file),
            hint=self.tr("It opens with the passphrase that you have today. Keep it away from this computer."),
        )
        keeping.standing(self.desk, self._show)

    def _check_now(self) -> None:
        self._begin(self.tr("Reading every page and file…"))
        self._task = keeping.check(self.desk, self._checked, self._failed, self._check_card.progress.report)

    def _checked(self, findings: tuple[str, ...]) -> None:
        self._rest()
        self._check_card.show_findings(findings)

    def _begin(self, words: str) -> None:
        self._backup.setEnabled(False)
        self._check.setEnabled(False)
        self._check_card.progress.begin(words, self._stop)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _rest(self) -> None:
        self._task = None
        self._backup.setEnabled(True)
        self._check.setEnabled(True)
        self._check_card.progress.end()

    def _failed(self, problem: IntakeError) -> None:
        self._rest()
        if isinstance(problem, Cancelled):
            self.desk.say(self.tr("Stopped. Nothing was left behind."))
        else:
            self.desk.problem(problem)

    def _open_passphrase(self) -> None:
        self._change.hide()
        self._passphrase.begin()

    def _close_passphrase(self) -> None:
        self._passphrase.clear()
        self._passphrase.hide()
        session = self.desk.session
        self._change.setVisible(session is not None and not session.read_only)

    def _change_passphrase(self, old: str, new: str, never_seen: bool) -> None:
        keeping.change_passphrase(
            self.desk, old, new, never_seen=never_seen, then=self._changed, failed=self._not_changed
        )

    def _changed(self, _: object) -> None:
        self._close_passphrase()
        self.desk.say(
            self.tr("Your passphrase is changed. The old one opens nothing here any more."),
            hint=self.tr("Make a backup now: older backups still open with the old one."),
        )

    def _not_changed(self, problem: IntakeError) -> None:
        self._passphrase.wrong(complaint(problem))
