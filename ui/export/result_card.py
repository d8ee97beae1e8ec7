"""After an export: that it was verified, its files, the trail, and the questions that only people can answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.export.export_words import ExportWords
from ui.labels import label
from ui.language import day_words, language_words, listed
from ui.theme import look
from ui.told import told
from ui.widgets.badge import Badge, Sign
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.facts import Fact, Facts, digest_words
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.export import Made
    from intake.export.looking_back import PastInFull


class ResultCard(Card):
    """`verify` and `see_trail` ask to go there."""

    verify = Signal()
    see_trail = Signal()

    def __init__(self, words: ExportWords, parent: QWidget | None = None) -> None:
        super().__init__(name="export_result", kind="chosen", parent=parent)
        self._words = words
        now = look()
        top = QHBoxLayout()
        top.setSpacing(now.px(14))
        top.addWidget(Badge(Sign.YES))
        said = QVBoxLayout()
        said.addWidget(Words(self.tr("Exported, and verified as it lies there"), kind="title"))
        said.addWidget(Words(self.tr("Nothing hidden was found in the finished files."), kind="quiet"))
        top.addLayout(said, 1)
        self.column.addLayout(top)
        self.facts = Facts("export_facts")
        self.column.addWidget(self.facts)
        self._asks = QVBoxLayout()
        self.column.addLayout(self._asks)
        row = QHBoxLayout()
        row.setSpacing(now.px(12))
        self.verify_button = Button(self.tr("Verify these files"), name="verify_result", does=self.verify.emit)
        row.addWidget(self.verify_button)
        row.addWidget(Button(self.tr("See the trail"), name="see_trail", does=self.see_trail.emit))
        row.addStretch(1)
        self.column.addLayout(row)
        self.hide()

    def show_made(self, made: Made, record: PastInFull, questions: tuple[str, ...], *, final: bool) -> None:
        """The files, under which consent they left, and what is still to be asked."""
        trail = record.past.trail
        facts = [Fact(label=self.tr("Folder"), value=str(made.pdf.parent))]
        facts += [
            Fact(label=self._kind(Path(file.name)), value=file.name, more=f"SHA-256 {digest_words(file.sha256)}")
            for file in trail.files
        ]
        if trail.translation:
            facts.append(Fact(label=self.tr("With a translation into"), value=language_words(trail.translation)))
        facts += [
            Fact(
                label=self.tr("Under the consent of"),
                value=day_words(consent.given_on),
                more=listed(label("consent_purposes", purpose) for purpose in consent.purposes),
            )
            for consent in record.consents
        ]
        facts.append(Fact(label=self.tr("Checkpoint"), value=digest_words(made.checkpoint), kind="digest"))
        self.facts.show_facts(tuple(facts))
        clear(self._asks)
        asks = [self._words.question(question) for question in questions]
        asks += [told(staying) for staying in made.staying]
        if not final:
            asks.insert(0, self.tr("This statement is not final: each page says so."))
        if asks:
            self._asks.addWidget(Words(self.tr("Before you hand it over"), kind="heading"))
        for ask in asks:
            self._asks.addWidget(Words(ask, kind="caution"))
        self.show()
        self.verify_button.setFocus()

    def _kind(self, path: Path) -> str:
        return {
            ".pdf": self.tr("Statement (PDF)"),
            ".asice": self.tr("Package"),
            ".sd-jwt": self.tr("Statement (data)"),
            ".age": self.tr("Identity file"),
        }.get(path.suffix, self.tr("File"))
