"""A new passphrase for who is signed in: the old one first, then the new one twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.errors import IntakeError
from ui.operations import keeping
from ui.shell import Desk
from ui.theme import look
from ui.told import complaint
from ui.vault.new_passphrase import NewPassphrase
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.fold import Fold
from ui.widgets.passphrase import PassphraseLine
from ui.widgets.tick import Tick
from ui.widgets.words import Words


class PassphraseCard(Card):
    """A button that opens the form; `changed` is said when the new one is in place."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("My passphrase"), name="passphrase_card", parent=parent)
        self._desk = desk
        self.column.setSpacing(look().px(12))
        self._open = Button(self.tr("Change my passphrase"), name="change_passphrase", does=self._begin)
        opener = Fold(below=280)
        opener.add(self._open)
        opener.row.addStretch(1)
        self.column.addWidget(opener)
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        self.old = PassphraseLine("old_passphrase", self.tr("The passphrase until now"))
        self.old_field = Field(self.tr("The passphrase until now"), self.old)
        self.new = NewPassphrase(desk.work)
        self.new.entered.connect(self._change)
        self.never_seen = Tick(self.tr("Nobody else has ever seen the old one"))
        self.never_seen.setObjectName("never_seen")
        said = Words(
            self.tr(
                "If somebody may have seen it, take the tick away: whoever copied the disk and knows it can read "
                "what is in that copy for ever. A backup keeps the passphrase that it was made with."
            ),
            kind="small",
        )
        row = Fold(below=280)
        self.go = Button(self.tr("Change it"), name="change_now", does=self._change)
        row.add(self.go)
        row.add(Button(self.tr("Go back"), name="change_back", kind="quiet", does=self.close_form))
        row.row.addStretch(1)
        for part in (self.old_field, self.new, self.never_seen, said, row):
            column.addWidget(part)
        self.column.addWidget(self._form)
        self._form.hide()

    def close_form(self) -> None:
        """The button again; no passphrase stays on a screen that is not shown."""
        self.old.take()
        self.old_field.say_wrong("")
        self.new.clear()
        self._waiting(waits=False)
        self._form.hide()
        self._open.show()

    def _begin(self) -> None:
        self._open.hide()
        self.never_seen.setChecked(True)
        self.new.begin()
        self._form.show()
        self.old.setFocus()

    def _waiting(self, *, waits: bool) -> None:
        """While both passphrases are stretched."""
        self.go.setEnabled(not waits)
        self.go.set_text(self.tr("Changing… a few seconds") if waits else self.tr("Change it"))

    def _change(self) -> None:
        old = self.old.text()
        self.old_field.say_wrong("" if old else self.tr("Type the passphrase that opens the vault now."))
        if not old:
            self.old.setFocus()
            return
        new = self.new.take()
        if new:
            self._waiting(waits=True)
            seen = self.never_seen.isChecked()
            keeping.change_passphrase(self._desk, old, new, never_seen=seen, then=self._done, failed=self._failed)

    def _done(self, _: object) -> None:
        self.close_form()
        self._open.setFocus()
        self._desk.say(
            self.tr("Your passphrase is changed. The old one opens nothing here any more."),
            hint=self.tr("Make a backup now: older backups still open with the old one."),
        )
        self.changed.emit()

    def _failed(self, problem: IntakeError) -> None:
        self._waiting(waits=False)
        self.old_field.say_wrong(complaint(problem))
        self.old.setFocus()
