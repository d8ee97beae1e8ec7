"""Unlock: which vault, its passphrase, and what can be done without one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from intake.errors import Damaged, IntakeError
from ui.language import LANGUAGES
from ui.operations import opening
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.told import told
from ui.vault.nearby import vaults_nearby
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.passphrase import PassphraseLine
from ui.widgets.words import Words


class UnlockScreen(Screen):
    """The first thing that is painted; nothing heavy is imported for it."""

    bare = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.path: Path | None = None
        self._damaged_with = ""
        now = look()
        middle = QHBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(now.px(14))
        card = self._card()
        card.setFixedWidth(now.px(460))
        column.addStretch(2)
        column.addWidget(card)
        column.addLayout(self._other_ways())
        column.addStretch(3)
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)
        self.body.addLayout(middle, 1)
        self.body.addLayout(self._languages())

    def show_place(self, place: Place) -> None:
        """The vault that the program was started with, or one that lies beside it."""
        program = self.desk.program
        if program is not None and program.path is not None:
            self.path = program.path
        found = vaults_nearby() if self.path is None else []
        if found:
            self.path = found[0]
        self._show_path()
        self._complain("")

    def first_focus(self) -> QWidget | None:
        """The passphrase, or without a vault the way to one."""
        return self.passphrase.line if self.path is not None else self.create

    def _card(self) -> Card:
        now = look()
        card = Card(name="unlock_card")
        card.column.setContentsMargins(now.px(32), now.px(28), now.px(32), now.px(28))
        card.column.setSpacing(now.px(12))
        card.column.addWidget(Words("Testimony Intake", kind="display"))
        self.where = Words(kind="quiet")
        self.where.setObjectName("vault_path")
        card.column.addWidget(self.where)
        self.passphrase = PassphraseLine("passphrase", self.tr("Passphrase"))
        self.passphrase.line.returnPressed.connect(self._unlock)
        self.field = Field(self.tr("Passphrase"), self.passphrase)
        card.column.addWidget(self.field)
        self.unlock = Button(self.tr("Unlock"), name="unlock", kind="primary", does=self._unlock)
        self.read_only = Button(self.tr("Open to read only"), name="read_only", does=self._unlock_read_only)
        self.read_only.hide()
        card.column.addWidget(self.unlock)
        card.column.addWidget(self.read_only)
        return card

    def _other_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.create = Button(
            self.tr("Create a vault"), name="create", kind="quiet", does=lambda: self.desk.go(Place("create"))
        )
        other = Button(self.tr("Open another"), name="open_other", kind="quiet", does=self._choose)
        verify = Button(
            self.tr("Verify a file"), name="verify", kind="quiet", does=lambda: self.desk.go(Place("verify"))
        )
        for button in (self.create, other, verify):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _languages(self) -> QHBoxLayout:
        row = QHBoxLayout()
        now = look()
        row.setContentsMargins(now.px(24), 0, now.px(24), now.px(18))
        self.languages = QComboBox()
        self.languages.setObjectName("language")
        self.languages.setAccessibleName(self.tr("Language"))
        for code, name in LANGUAGES.items():
            self.languages.addItem(name, code)
        program = self.desk.program
        if program is not None:
            self.languages.setCurrentIndex(self.languages.findData(program.speech.language))
        self.languages.activated.connect(self._speak)
        row.addStretch(1)
        row.addWidget(self.languages)
        return row

    def _speak(self) -> None:
        program = self.desk.program
        if program is not None:
            program.put_on(language=self.languages.currentData())

    def _choose(self) -> None:
        chosen = self.desk.ask_folder(self, self.tr("Which folder is the vault?"))
        if chosen is not None:
            self.path = chosen
            if self.desk.program is not None:
                self.desk.program.path = chosen
            self._show_path()
            self._complain("" if (chosen / "keys.json").exists() else self.tr("There is no vault in this folder."))
            self.passphrase.line.setFocus()

    def _show_path(self) -> None:
        there = self.path is not None
        self.where.setText(str(self.path) if there else self.tr("No vault was found beside the program."))
        self.field.setVisible(there)
        self.unlock.setVisible(there)

    def _unlock(self) -> None:
        typed = self.passphrase.take()
        if not typed or self.path is None:
            self._complain(self.tr("Type the passphrase first."))
            return
        self._wait(waiting=True)
        opening.unlock(self.desk, self.path, typed, self._opened, lambda problem: self._failed(problem, typed))

    def _unlock_read_only(self) -> None:
        typed, self._damaged_with = self._damaged_with or self.passphrase.take(), ""
        if self.path is not None and typed:
            self._wait(waiting=True)
            opening.unlock_read_only(self.desk, self.path, typed, self._opened, lambda p: self._failed(p, ""))

    def _opened(self) -> None:
        self._wait(waiting=False)
        self._complain("")
        self.read_only.hide()
        from intake.vault.settings import read_settings  # the core is loaded by now

        self.desk.read(read_settings, self._settle)

    def _settle(self, settings: dict[str, str]) -> None:
        """Put the user's own look on, then go where she was."""
        import json

        from ui.operations.coming_back import come_back_to
        from ui.settings.applying import apply

        apply(self.desk, settings)
        resume = settings.get("resume", "")
        place = Place(*json.loads(resume)) if resume else Place("today")
        if resume and place.room != "session":  # a session that is open stays the place to come back to
            come_back_to(self.desk, None)
        self.desk.go(place)

    def _failed(self, problem: IntakeError, typed: str) -> None:
        self._wait(waiting=False)
        damaged = isinstance(problem, Damaged)
        self._damaged_with = typed if damaged else ""
        self.read_only.setVisible(damaged)
        findings = problem.findings[:5] if isinstance(problem, Damaged) else ()
        self._complain("\n".join(told(part) for part in (problem.message, problem.hint, *findings) if part))
        self.passphrase.line.setFocus()

    def _wait(self, *, waiting: bool) -> None:
        self.unlock.setEnabled(not waiting)
        self.unlock.set_text(self.tr("Unlocking…") if waiting else self.tr("Unlock"))

    def _complain(self, text: str) -> None:
        self.field.say_wrong(text)
