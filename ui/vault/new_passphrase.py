"""A new passphrase: made here in words or digits, or chosen and weighed in words; typed twice in any case."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.operations import passphrases
from ui.theme import look
from ui.widgets.field import Field
from ui.widgets.passphrase import PassphraseLine
from ui.widgets.radio import Radio
from ui.widgets.tab_stop import choose
from ui.widgets.words import Words
from ui.work import Work


class NewPassphrase(QWidget):
    """`take` gives the passphrase once it was typed twice alike; `entered` says that Enter was pressed at its end."""

    entered = Signal()

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._made = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        self._manner = QButtonGroup(self)
        self._words = self._way("use_made", self.tr("Use a passphrase made here: seven random words"))
        self._digits = self._way("use_digits", self.tr("Use 24 random digits, for a keyboard without Latin letters"))
        self._own = self._way("use_own", self.tr("Choose my own"))
        self._manner.buttonToggled.connect(lambda _, on: self._offer() if on else None)
        self._shown = Words(kind="display")
        self._shown.setObjectName("made_passphrase")
        self._note = Words(
            self.tr(
                "Write it on paper now, and keep it away from this laptop. Once lost, only a recovery sheet helps."
            ),
            kind="caution",
        )
        self._chosen = PassphraseLine("chosen", self.tr("New passphrase"))
        self._chosen.line.textChanged.connect(self._weigh)
        self._chosen_field = Field(self.tr("New passphrase"), self._chosen)
        self._again = PassphraseLine("again", self.tr("Type it once more"))
        self._again.line.returnPressed.connect(self.entered)
        self._again_field = Field(self.tr("Type it once more"), self._again)
        parts = (self._words, self._digits, self._shown, self._note, self._own, self._chosen_field, self._again_field)
        for part in parts:
            column.addWidget(part)

    def begin(self) -> None:
        """Empty, with fresh words."""
        self.clear()
        choose(self._manner, self._words)
        self._offer()

    def clear(self) -> None:
        """No passphrase stays on a screen that is not shown."""
        self._made = ""
        self._shown.setText("")
        for entry in (self._chosen, self._again):
            entry.take()
        self._again_field.say_wrong("")

    def take(self) -> str:
        """The new passphrase; empty, and the line says why, until it was typed twice alike."""
        wanted = self._chosen.text() if self._own.isChecked() else self._made
        same = bool(wanted) and self._again.text() == wanted
        self._again_field.say_wrong(
            "" if same else self.tr("The two are not the same. Compare them piece by piece, then type it again.")
        )
        if not same:
            self._again.setFocus()
        return wanted if same else ""

    def _way(self, name: str, words: str) -> QRadioButton:
        button = Radio(words)
        button.setObjectName(name)
        self._manner.addButton(button)
        return button

    def _offer(self) -> None:
        """What belongs to the way that is chosen."""
        made = not self._own.isChecked()
        self._made = ""
        self._shown.setText("")
        if made:
            make = passphrases.new_digits if self._digits.isChecked() else passphrases.new_words
            self._work.free(make, self._show_made)
        self._shown.setVisible(made)
        self._note.setVisible(made)
        self._chosen_field.setVisible(not made)
        self._again_field.label.setText(
            self.tr("Type it from the paper, to see that it is written down") if made else self.tr("Type it once more")
        )
        self._again_field.say_wrong("")

    def _show_made(self, passphrase: str) -> None:
        if not self._own.isChecked():
            self._made = passphrase
            self._shown.setText(passphrase)

    def _weigh(self) -> None:
        typed = self._chosen.text()
        if typed:
            self._work.free(lambda: passphrases.weigh(typed), self._say_strength)

    def _say_strength(self, strength: str) -> None:
        words = {
            "weak": self.tr("Weak: whoever copies the disk may guess it. Add words that do not belong together."),
            "fair": self.tr("Fair: it holds against a stranger, perhaps not against a state."),
            "strong": self.tr("Strong. Verses, slogans and songs are guessed first all the same."),
        }
        self._chosen_field.hint.setText(words[strength])
        self._chosen_field.hint.set_kind({"weak": "danger", "fair": "caution", "strong": "good"}[strength])
        self._chosen_field.hint.show()
