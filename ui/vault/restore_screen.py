"""Restore: a backup into a new folder, with the passphrase that it was made with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake.errors import AlreadyThere, IntakeError, WrongKey
from ui.operations import opening
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.told import complaint
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.passphrase import PassphraseLine
from ui.widgets.path_line import PathLine
from ui.widgets.scroll import Scroll, centred
from ui.widgets.words import Words


class RestoreScreen(Screen):
    """One page from top to bottom; the one filled button is at its end."""

    passing = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.say(self.tr("Restore a backup"), facts=self.tr("nothing that is there already is touched"))
        self.head.add(Button(self.tr("Back"), name="back", does=lambda: desk.go(Place("unlock"))))
        scroll = Scroll()
        card = Card(name="restore_card")
        card.setMaximumWidth(look().px(720))
        card.column.setSpacing(look().px(16))
        self.file = PathLine("backup_file", self._ask_file)
        self.folder = PathLine("restore_folder", self._ask_folder)
        self.file_field = Field(self.tr("Backup"), self.file)
        self.folder_field = Field(
            self.tr("Folder"), self.folder, hint=self.tr("A new folder, which is made; an encrypted disk is best.")
        )
        self.passphrase = PassphraseLine("restore_passphrase", self.tr("Passphrase"))
        self.passphrase.line.returnPressed.connect(self._restore)
        self.passphrase_field = Field(
            self.tr("Passphrase"),
            self.passphrase,
            hint=self.tr("The one that opened the vault when the backup was made."),
        )
        said = Words(
            self.tr(
                "The backup is read to its last byte before anything is written. What was written in the vault after "
                "the backup is not in it; the log says that it was restored."
            ),
            kind="quiet",
        )
        self.go = Button(self.tr("Restore"), name="restore_now", kind="primary", does=self._restore)
        for part in (self.file_field, self.folder_field, self.passphrase_field, said, self.go):
            card.column.addWidget(part)
        scroll.column.addLayout(centred(card))
        self.body.addWidget(scroll)

    def show_place(self, place: Place) -> None:
        """An empty form; the folder is one beside the program."""
        self.leave()
        self.folder.line.setText(str(Path.cwd() / "vault"))
        for field in (self.file_field, self.folder_field, self.passphrase_field):
            field.say_wrong("")

    def leave(self) -> None:
        """No passphrase stays on a screen that is not shown."""
        self.passphrase.take()

    def first_focus(self) -> QWidget | None:
        """The backup."""
        return self.file

    def _ask_file(self) -> Path | None:
        chosen = self.desk.ask_files(self, self.tr("Which file is the backup?"))
        return chosen[0] if chosen else None

    def _ask_folder(self) -> Path | None:
        chosen = self.desk.ask_folder(self, self.tr("In which folder shall the vault stand?"))
        return None if chosen is None else chosen / "vault"

    def _restore(self) -> None:
        file, folder, typed = self.file.text(), self.folder.text(), self.passphrase.text()
        missing: list[QWidget] = []
        for field, entry, said, there in (
            (self.file_field, self.file, self.tr("Which file is the backup?"), file),
            (self.folder_field, self.folder, self.tr("Where shall the vault stand?"), folder),
            (self.passphrase_field, self.passphrase, self.tr("Type the passphrase first."), typed),
        ):
            field.say_wrong("" if there else said)
            missing += [] if there else [entry]
        if missing:
            missing[0].setFocus()
            return
        self._wait(waiting=True)
        opening.restore(self.desk, Path(file), Path(folder), self.passphrase.take(), self._done, self._failed)

    def _done(self) -> None:
        self._wait(waiting=False)
        self.desk.go(Place("today"))
        opening.record(self.desk)
        self.desk.say(
            self.tr("The vault is restored and open."), hint=self.tr("Users and passphrases are those of the backup.")
        )

    def _failed(self, problem: IntakeError) -> None:
        self._wait(waiting=False)
        field, entry = {
            WrongKey: (self.passphrase_field, self.passphrase),
            AlreadyThere: (self.folder_field, self.folder),
        }.get(type(problem), (self.file_field, self.file))
        field.say_wrong(complaint(problem))
        entry.setFocus()

    def _wait(self, *, waiting: bool) -> None:
        self.go.setEnabled(not waiting)
        self.go.set_text(self.tr("Restoring…") if waiting else self.tr("Restore"))
