"""A new passphrase: the old one, then one that is made here or chosen and weighed, typed twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from ui.operations import passphrases
from ui.shell import Desk
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.passphrase import PassphraseLine
from ui.widgets.words import Words


class PassphraseCard(Card):
    """`wanted` carries old, new, and whether nobody has seen the old one; `given_up` closes it."""

    wanted = Signal(str, str, bool)
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change my passphrase"), name="passphrase_card", parent=parent)
        self.desk = desk
        self._made = ""
        self.column.setSpacing(look().px(12))
        self.old = PassphraseLine("old_passphrase", self.tr("The passphrase until now"))
        self.old_field = Field(self.tr("The passphrase until now"), self.old)
        self.column.addWidget(self.old_field)
        self._new_part()
        self.never_seen = QCheckBox(self.tr("Nobody else has ever seen the old one"))
        self.never_seen.setObjectName("never_seen")
        self.never_seen.setChecked(True)
        self.column.addWidget(self.never_seen)
        self.column.addWidget(
            Words(
                self.tr(
                    "If somebody may have seen it, take the tick away: whoever copied the disk and knows it can read "
                    "what is in that copy for ever. A backup keeps the passphrase that it was made with."
                ),
                kind="small",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        self.go = Button(self.tr("Change it"), name="change_now", does=self._change)
        row.addWidget(self.go)
        row.addWidget(Button(self.tr("Go back"), name="change_back", kind="quiet", does=self.given_up.emit))
        row.addStretch(1)
        self.column.addLayout(row)

    def begin(self) -> None:
        """An empty form with a fresh passphrase."""
        self.clear()
        self.made_choice.setChecked(True)
        self.desk.work.free(passphrases.new_words, self._show_made)
        self.show()
        self.old.setFocus()

    def clear(self) -> None:
        """No passphrase stays on a screen that is not shown."""
        self._made = ""
        self.made_words.setText("")
        for entry in (self.old, self.chosen, self.again):
            entry.line.clear()
        for field in (self.old_field, self.again_field):
            field.say_wrong("")
        self.waiting(waits=False)

    def waiting(self, *, waits: bool) -> None:
        """While both passphrases are stretched."""
        self.go.setEnabled(not waits)
        self.go.set_text(self.tr("Changing… a few seconds") if waits else self.tr("Change it"))

    def wrong(self, complaint: str) -> None:
        """Why it was not changed."""
        self.waiting(waits=False)
        self.old_field.say_wrong(complaint)
        self.old.setFocus()

    def _new_part(self) -> None:
        self.made_choice = QRadioButton(self.tr("Use a passphrase made here: seven random words"))
        self.made_choice.setObjectName("use_made")
        self.own_choice = QRadioButton(self.tr("Choose my own"))
        self.own_choice.setObjectName("use_own")
        self._manner = QButtonGroup(self)
        self._manner.addButton(self.made_choice)
        self._manner.addButton(self.own_choice)
        self.made_words = Words(kind="display")
        self.made_words.setObjectName("made_passphrase")
        self.chosen = PassphraseLine("chosen", self.tr("New passphrase"))
        self.chosen.line.textChanged.connect(self._weigh)
        self.chosen_field = Field(self.tr("New passphrase"), self.chosen)
        self.again = PassphraseLine("again", self.tr("Type it once more"))
        self.again.line.returnPressed.connect(self._change)
        self.again_field = Field(self.tr("Type it once more, to see that it is written down"), self.again)
        parts = (self.made_choice, self.made_words, self.own_choice, self.chosen_field, self.again_field)
        for part in parts:
            self.column.addWidget(part)
        self.made_choice.toggled.connect(self._manner_chosen)
        self.made_choice.setChecked(True)

    def _manner_chosen(self) -> None:
        made = self.made_choice.isChecked()
        self.made_words.setVisible(made)
        self.chosen_field.setVisible(not made)

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

    def _change(self) -> None:
        wanted = self._made if self.made_choice.isChecked() else self.chosen.text()
        old = self.old.text()
        self.old_field.say_wrong("" if old else self.tr("Type the passphrase that opens the vault now."))
        same = bool(wanted) and self.again.text() == wanted
        self.again_field.say_wrong("" if same else self.tr("The two are not the same. Look at each word."))
        if old and same:
            self.waiting(waits=True)
            self.wanted.emit(old, wanted, self.never_seen.isChecked())
        else:
            (self.again if old else self.old).setFocus()
