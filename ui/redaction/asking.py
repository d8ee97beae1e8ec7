"""What is asked before a place is generalised or kept: the words that stand there instead, or why it may stand."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from ui.operations import redaction
from ui.redaction import showing
from ui.redaction.chosen import Chosen
from ui.redaction.decision_panel import DecisionPanel

ASKED: Final = {"G": "generalise", "K": "keep"}
"""The treatments that want words, by their keys."""


class Asking(QObject):
    """`answered` carries the treatment and the words; `changed`: another thing is asked, or what stands there is."""

    answered = Signal(str, str)
    changed = Signal()

    def __init__(self, panel: DecisionPanel, chosen: Chosen) -> None:
        super().__init__(panel)
        self._panel, self._chosen = panel, chosen
        self._key = ""
        panel.said.connect(self._take)
        panel.line.textEdited.connect(self.changed)
        panel.left.connect(lambda: self.leave())

    def ask(self, key: str) -> None:
        """Ask for the words of this key's treatment, with those that were chosen for the same item before."""
        self._key = key
        before = showing.words_before(self._chosen.seen, self._chosen.subject(), ASKED[key])
        if key == "G":
            self._panel.ask(
                self.tr("What will stand there instead?"), self.tr("Enter takes it, Esc goes back."), before
            )
        else:
            self._panel.ask(self.tr("Why may it stand?"), self.tr("The reason stays in the vault."), before)

    def leave(self, *, focus: bool = True) -> None:
        """The words are not asked for any more."""
        was, self._key = self._key, ""
        self._panel.close_question()
        if was:
            self.changed.emit()
        if was and focus:
            self._chosen.back()

    def noted(self) -> list[Any] | None:
        """What is being asked: the key, the place, the words that stand there; None while nothing is."""
        spot = self._chosen.current
        if not self._key or spot is None:
            return None
        return [self._key, spot.paragraph, spot.start, spot.end, self._panel.line.text()]

    def ask_again(self, noted: list[Any] | None) -> None:
        """Ask what was being asked; None lets the question go."""
        if noted is None or self._chosen.seen is None:
            self.leave()
            return
        key, paragraph, start, end, words = noted
        self._chosen.go_to(redaction.spot(paragraph, start, end))
        self.ask(key)
        self._panel.line.setText(words)

    def _take(self, words: str) -> None:
        if words.strip():
            self.answered.emit(ASKED[self._key], words)
        else:
            self._panel.complain(self.tr("Write a few words first."))
