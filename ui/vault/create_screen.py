"""Create a vault: where, for which organisation, and a passphrase that the tool makes or a person chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from intake.errors import IntakeError
from ui.operations import opening, passphrases
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.told import complaint
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, line
from ui.widgets.passphrase import PassphraseLine
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words


class CreateScreen(Screen):
    """One page from top to bottom; the one filled button is at its end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.say(self.tr("Create a vault"), facts=self.tr("everything in it is encrypted on this computer"))
        self.head.add(Button(self.tr("Back"), name="back", kind="secondary", does=lambda: desk.go(Place("unlock"))))
        self._made = ""
        scroll = Scroll()
        card = Card(name="create_card")
        card.setMaximumWidth(look().px(720))
        card.column.setSpacing(look().px(16))
        self._where_fields(card)
        self._passphrase_fields(card)
        self.go = Button(self.tr("Create"), name="create_now", kind="primary", does=self._create)
        card.column.addWidget(self.go)
        scroll.column.addWidget(card)
        self.body.addWidget(scroll)

    def show_place(self, place: Place) -> None:
        """An empty form with a fresh passphrase."""
        self._made = ""
        self.again.line.clear()
        self.chosen.line.clear()
        self._choose_manner()

    def leave(self) -> None:
        """No passphrase stays on a screen that is not shown."""
        self._made = ""
        self.made_words.setText("")
        for entry in (self.again, self.chosen):
            entry.line.clear()

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
        self.folder = line("folder", text=str(Path.cwd() / "vault"))
        self.folder_field = Field(
            self.tr("Folder"), self.folder, hint=self.tr("A new folder; an encrypted disk is best.")
        )
        row = QHBoxLayout()
        row.addWidget(self.folder_field, 1)
        row.addWidget(Button(self.tr("Choose"), name="choose_folder", does=self._choose_folder))
        card.column.addWidget(self.organisation_field)
        card.column.addLayout(row)

    def _passphrase_fields(self, card: Card) -> None:
        self.made_choice = QRadioButton(self.tr("Use a passphrase made here: seven random words"))
        self.made_choice.setObjectName("use_made")
        self.digits_choice = QRadioButton(self.tr("Use 24 random digits, for a keyboard without Latin letters"))
        self.digits_choice.setObjectName("use_digits")
        self.own_choice = QRadioButton(self.tr("Choose my own"))
        self.own_choice.setObjectName("use_own")
        self._manner = QButtonGroup(self)
        self._manner.addButton(self.made_choice)
        self._manner.addButton(self.digits_choice)
        self._manner.addButton(self.own_choice)
        self.made_choice.setChecked(True)
        self._manner.buttonToggled.connect(self._choose_manner)
        self.made_words = Words(kind="display")
        self.made_words.setObjectName("made_passphrase")
        self.made_note = Words(
            self.tr("Write it on paper now and keep the paper away from this laptop. Nobody can recover it."),
            kind="caution",
        )
        self.chosen = PassphraseLine("chosen", self.tr("Passphrase"))
        self.chosen.line.textChanged.connect(self._weigh)
        self.chosen_field = Field(self.tr("Passphrase"), self.chosen)
        self.again = PassphraseLine("again", self.tr("Type it once more"))
        self.again.line.returnPressed.connect(self._create)
        self.again_field = Field(self.tr("Type it once more"), self.again)
        for part in (
            self.made_choice,
            self.digits_choice,
            self.made_words,
            self.made_note,
            self.own_choice,
            self.chosen_field,
            self.again_field,
        ):
            card.column.addWidget(part)

    def _choose_manner(self) -> None:
        made = not self.own_choice.isChecked()
        self._made = ""
        self.made_words.setText("")
        if made:
            digits = self.digits_choice.isChecked()
            self.desk.work.free(passphrases.new_digits if digits else passphrases.new_words, self._show_made)
        self.made_words.setVisible(made)
        self.made_note.setVisible(made)
        self.chosen_field.setVisible(not made)
        self.again_field.label.setText(
            self.tr("Type it from the paper, to see that it is written down") if made else self.tr("Type it once more")
        )
        self.again_field.say_wrong("")

    def _show_made(self, passphrase: str) -> None:
        self._made = passphrase
        self.made_words.setText(passphrase)

    def _weigh(self) -> None:
        typed = self.chosen.text()
        if typed:
            self.desk.work.free(lambda: passphrases.weigh(typed), self._say_strength)

    def _say_strength(self, strength: str) -> None:
        words = {
            "weak": self.tr("Weak: whoever copies the disk may guess it. Add words that do not belong together."),
            "fair": self.tr("Fair: it holds against a stranger, perhaps not against a state."),
            "strong": self.tr("Strong."),
        }
        self.chosen_field.hint.setText(words[strength])
        self.chosen_field.hint.set_kind({"weak": "danger", "fair": "caution", "strong": "good"}[strength])
        self.chosen_field.hint.show()

    def _choose_folder(self) -> None:
        chosen = self.desk.ask_folder(self, self.tr("In which folder shall the vault stand?"))
        if chosen is not None:
            self.folder.setText(str(chosen / "vault"))

    def _create(self) -> None:
        organisation = self.organisation.text().strip()
        self.organisation_field.say_wrong("" if organisation else self.tr("Which organisation keeps this vault?"))
        if not organisation:
            self.organisation.setFocus()
            return
        wanted = self.chosen.text() if self.own_choice.isChecked() else self._made
        if not wanted or self.again.text() != wanted:
            self.again_field.say_wrong(
                self.tr("The two are not the same. Compare them piece by piece, then type it again.")
            )
            self.again.line.setFocus()
            return
        self.go.setEnabled(False)
        self.go.set_text(self.tr("Creating… about two seconds"))
        opening.create(self.desk, Path(self.folder.text()), wanted, organisation, self._done, self._failed)

    def _done(self) -> None:
        self._reset()
        self.leave()
        self.desk.go(Place("today"))

    def _failed(self, problem: IntakeError) -> None:
        self._reset()
        self.folder_field.say_wrong(complaint(problem))
        self.folder.setFocus()

    def _reset(self) -> None:
        self.go.setEnabled(True)
        self.go.set_text(self.tr("Create"))
