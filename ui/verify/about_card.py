"""Before there is a file: what Verify answers, about which files, and what it can't prove."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.verify.verdict_words import VerdictWords
from ui.widgets.card import Card
from ui.widgets.words import Words


class AboutCard(Card):
    """Stands where the answer will."""

    def __init__(self, words: VerdictWords, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Is this file as it was signed, and by whom?"), name="about_verify", parent=parent)
        for text in (
            self.tr("There are three answers: valid, not valid, cannot tell. Each says why."),
            self.tr(
                "Signed statements (PDF), packages (.asice) and statements as data (.sd-jwt) can be judged. The files "
                "are only read; nothing is written and nothing leaves this computer."
            ),
            *words.limits()[:2],
        ):
            self.column.addWidget(Words(text, kind="quiet"))
