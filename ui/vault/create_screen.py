"""Create a vault: where, for which organisation, and a passphrase that the tool makes or a person chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from intake.errors import IntakeError
from ui.operations import opening
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.told import complaint
from ui.vault.new_passphrase import NewPassphrase
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, line
from ui.widgets.path_line import PathLine
from ui.widgets.scroll import Scroll, centred


class CreateScreen(Screen):
    """One page from top to bottom; the one filled button is at its end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.say(self.tr("Create a vault"), facts=self.tr("everything in it is encrypted on this computer"))
        self.head.add(Button(self.tr("Back"), name="back", kind="secondary", does=lambda: desk.go(Place("unlock"))))
        scroll = Scroll()
        card = Card(name="create_card")
        card.setMaximumWidth(look().px(720))
        card.column.setSpacing(look().px(16))
        self._where_fields(card)
        self.passphrase = NewPassphrase(desk.work)
        self.passphrase.entered.connect(self._create)
        card.column.addWidget(self.passphrase)
        self.go = Button(self.tr("Create"), name="create_now", kind="primary", does=self._create)
        card.column.addWidget(self.go)
        scroll.column.addLayout(centred(card))
        self.body.addWidget(scroll)

    def show_place(self, place: Place) -> None:
        """An empty form with a fresh passphrase."""
        self.passphrase.begin()

    def leave(self) -> None:
        """No passphrase stays on a screen that is not shown."""
        self.passphrase.clear()

    def first_focus(self) -> QWidget | None:
        """The organisation's name."""
        return self.organisation

    def _where_fields(self, card: Card) -> None:
        self.organisation = line("organisation")
        self.organisation_field = Field(
            self.tr("Organisation"),
            self.organisation,
            hint=self.tr("Its name stands on every signed statement."),
        )
        self.folder = PathLine("folder", self._ask_folder)
        self.folder.line.setText(str(Path.cwd() / "vault"))
        self.folder_field = Field(
            self.tr("Folder"), self.folder, hint=self.tr("A new folder; an encrypted disk is best.")
        )
        card.column.addWidget(self.organisation_field)
        card.column.addWidget(self.folder_field)

    def _ask_folder(self) -> Path | None:
        chosen = self.desk.ask_folder(self, self.tr("In which folder shall the vault stand?"))
        return None if chosen is None else chosen / "vault"

    def _create(self) -> None:
        organisation = self.organisation.text().strip()
        self.organisation_field.say_wrong("" if organisation else self.tr("Which organisation keeps this vault?"))
        if not organisation:
            self.organisation.setFocus()
            return
        wanted = self.passphrase.take()
        if not wanted:
            return
        self.go.setEnabled(False)
        self.go.set_text(self.tr("Creating… about two seconds"))
        opening.create(self.desk, Path(self.folder.text()), wanted, organisation, self._done, self._failed)

    def _done(self) -> None:
        self._reset()
        self.leave()
        self.desk.go(Place("recovery", "", "new"))
        opening.record(self.desk)

    def _failed(self, problem: IntakeError) -> None:
        self._reset()
        self.folder_field.say_wrong(complaint(problem))
        self.folder.setFocus()

    def _reset(self) -> None:
        self.go.setEnabled(True)
        self.go.set_text(self.tr("Create"))
