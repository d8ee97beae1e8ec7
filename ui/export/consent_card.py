"""What consent allows, before anything else: for every kind of reader, whether it is open and why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.export.export_words import ExportWords
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.rule import Rule
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.export.foreseeing import Outlook


class ConsentCard(Card):
    """One line for each profile, the chosen one first and by itself."""

    def __init__(self, words: ExportWords, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What consent allows"), name="consent_allows", parent=parent)
        self._words = words
        self.about = Words(kind="quiet")
        self.about.setObjectName("consent_about")
        self.column.addWidget(self.about)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)

    def ask_for_a_recipient(self) -> None:
        """Nothing can be said yet."""
        clear(self._lines)
        self.about.setText(self.tr("Choose a statement and say for whom it is. Consent is asked for each recipient."))

    def show_outlook(self, outlook: tuple[Outlook, ...], recipient: str, chosen: str) -> None:
        """For this recipient, today."""
        clear(self._lines)
        self.about.setText(self.tr("For {recipient}, today:").format(recipient=recipient))
        for each in sorted(outlook, key=lambda one: (one.profile != chosen, not one.open)):
            state, kind = self._words.state(each)
            item = LineItem(self._words.profile(each.profile), self._words.why(each), value=state, value_kind=kind)
            item.setObjectName(f"outlook_{each.profile}")
            if each.profile == chosen:
                item.title.set_kind("heading")
            self._lines.addWidget(item)
            self._lines.addWidget(Rule())
