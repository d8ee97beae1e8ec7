"""Unlock: which vault, its passphrase, and what can be done without one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake.errors import Damaged, IntakeError
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.told import message, told
from ui.vault.language_box import LanguageBox
from ui.vault.other_ways import OtherWays
from ui.vault.which_vault import WhichVault
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.passphrase import PassphraseLine
from ui.widgets.words import Words

_TALL = 1.2
"""Above this text size the smallest window does not hold everything."""


class UnlockScreen(Screen):
    """The first thing that is painted; nothing heavy is imported for it."""

    bare = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._damaged_with = ""
        now = look()
        middle = QHBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(now.px(14))
        card = self._card()
        card.setFixedWidth(now.px(460))
        column.addStretch(2)
        column.addWidget(card)
        self._ways = OtherWays()
        self._ways.gone_to.connect(self._leave_for)
        self._ways.another.connect(self._choose)
        column.addWidget(self._ways)
        column.addStretch(3)
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)
        if now.scale > _TALL:
            from ui.widgets.scroll import Scroll  # heavy, and not needed where everything fits

            scroll = Scroll(margin=8)
            scroll.column.addLayout(middle)
            self.body.addWidget(scroll, 1)
        else:
            self.body.addLayout(middle, 1)
        self.body.addLayout(self._languages())

    def show_place(self, place: Place) -> None:
        """The vault that the program was started with, or one that lies beside it."""
        program = self.desk.program
        if program is not None and program.path is not None:
            self.which.take(program.path)
        elif self.which.path is None:
            self.which.look_around()
        self._show_ways()
        self._wait(waiting=False)
        self._complain("")

    def first_focus(self) -> QWidget | None:
        """The passphrase, or without a vault the way to one."""
        return self.passphrase.line if self.which.path is not None else self._ways.new_vault

    def _card(self) -> Card:
        now = look()
        card = Card(name="unlock_card")
        self._card_column = card.column
        card.column.setContentsMargins(now.px(32), now.px(28), now.px(32), now.px(28))
        card.column.setSpacing(now.px(12))
        card.column.addWidget(Words("Testimony Intake", kind="display"))
        self.which = WhichVault()
        self.which.chosen.connect(self._chosen)
        card.column.addWidget(self.which)
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

    def _leave_for(self, room: str) -> None:
        """The other ways work on the vault that is chosen here."""
        if self.desk.program is not None and self.which.path is not None:
            self.desk.program.path = self.which.path
        self.desk.go(Place(room))

    def _chosen(self) -> None:
        self._show_ways()
        self._complain("")
        self.passphrase.line.setFocus()

    def _languages(self) -> QHBoxLayout:
        row = QHBoxLayout()
        now = look()
        row.setContentsMargins(now.px(24), 0, now.px(24), now.px(18))
        row.addStretch(1)
        row.addWidget(LanguageBox(self.desk))
        return row

    def _choose(self) -> None:
        chosen = self.desk.ask_folder(self, self.tr("Which folder is the vault?"))
        if chosen is not None:
            self.which.take(chosen)
            if self.desk.program is not None:
                self.desk.program.path = chosen
            self._chosen()
            self._complain("" if (chosen / "keys.json").exists() else self.tr("There is no vault in this folder."))

    def _show_ways(self) -> None:
        there = self.which.path is not None
        for part in (self.field, self.unlock, self._ways.by_sheet):
            part.setVisible(there)
        self._ways.lead(None if there else self._card_column)

    def _unlock(self) -> None:
        if self._writes_nothing():
            self._unlock_read_only()
            return
        typed = self.passphrase.take()
        if not typed or self.which.path is None:
            self._complain(self.tr("Type the passphrase first."))
            return
        from ui.operations import opening  # not needed for the first paint

        self._wait(waiting=True)
        opening.unlock(self.desk, self.which.path, typed, self._opened, lambda problem: self._failed(problem, typed))

    def _writes_nothing(self) -> bool:
        return self.desk.program is not None and self.desk.program.read_only

    def _unlock_read_only(self) -> None:
        typed, self._damaged_with = self._damaged_with or self.passphrase.take(), ""
        if not typed:
            self._complain(self.tr("Type the passphrase first."))
        elif self.which.path is not None:
            from ui.operations import opening

            self._wait(waiting=True)
            opening.unlock_read_only(self.desk, self.which.path, typed, self._opened, lambda p: self._failed(p, ""))

    def _opened(self) -> None:
        self._wait(waiting=False)
        self._complain("")
        self.read_only.hide()
        from ui.vault.coming_in import come_in  # the core is loaded by now

        come_in(self.desk)

    def _failed(self, problem: IntakeError, typed: str) -> None:
        self._wait(waiting=False)
        damaged = isinstance(problem, Damaged)
        self._damaged_with = typed if damaged else ""
        self.read_only.setVisible(damaged)
        findings = map(told, problem.findings[:5] if isinstance(problem, Damaged) else ())
        self._complain("\n".join(part for part in (message(problem), told(problem.hint), *findings) if part))
        self.passphrase.line.setFocus()

    def _wait(self, *, waiting: bool) -> None:
        self.unlock.setEnabled(not waiting)
        ready = self.tr("Open to read only") if self._writes_nothing() else self.tr("Unlock")
        self.unlock.set_text(self.tr("Unlocking…") if waiting else ready)

    def _complain(self, text: str) -> None:
        self.field.say_wrong(text)
