"""Beside the page: who is there, what she agreed to, and what the account names so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.language import number_words
from ui.theme import look
from ui.widgets.clear import clear
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words

_WIDTH = 236
_MOST = 60

Line = tuple[str, str, str]
"""What, its value, and the value's look."""


class SidePane(QFrame):
    """`show_facts` at the start of a session; `show_links` whenever a link came or went."""

    chosen = Signal(str)
    """A paragraph's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_pane")
        self.setProperty("kind", "side")
        self.setFixedWidth(look().px(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(margin=16, name="side_scroll")
        scroll.column.setSpacing(look().px(18))
        column.addWidget(scroll)
        self._facts, self._links = QVBoxLayout(), QVBoxLayout()
        for part in (self._facts, self._links):
            part.setSpacing(look().px(4))
            scroll.column.addLayout(part)
        self._shown: list[tuple[str, str, int]] = []

    def show_facts(self, present: Sequence[Line], consents: Sequence[Line]) -> None:
        """Who is there, and which consents are in force."""
        clear(self._facts)
        for heading, lines in ((self.tr("Present"), present), (self.tr("Consent"), consents)):
            if lines:
                self._facts.addWidget(Words(heading, kind="section"))
                for words, value, kind in lines:
                    row = QHBoxLayout()
                    row.addWidget(Words(words), 1)
                    row.addWidget(Words(value, kind=kind, wrap=False))
                    self._facts.addLayout(row)
                self._facts.addSpacing(look().px(14))

    def show_links(self, links: Sequence[tuple[str, str, int]]) -> None:
        """(paragraph, words, number) of each link; a click goes there."""
        if list(links) == self._shown:
            return
        self._shown = list(links)
        clear(self._links)
        self._links.addWidget(Words(self.tr("In the account"), kind="section"))
        if not links:
            self._links.addWidget(Words(self.tr("Nothing is linked yet. Select words and press Enter."), kind="small"))
        for at, (paragraph, words, number) in enumerate(links[-_MOST:]):
            button = QPushButton()
            button.setObjectName(f"link_{at}")
            button.setProperty("kind", "line")
            button.setAccessibleName(self.tr("{0}, paragraph {1}").format(words, number_words(number)))
            row = QHBoxLayout(button)
            row.setContentsMargins(0, 0, 0, 0)
            name, place = Words(words), Words(f"¶ {number_words(number)}" if number else "–", kind="quiet", wrap=False)
            for label in (name, place):
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(name, 1)
            row.addWidget(place)
            button.setMinimumHeight(max(look().px(32), row.sizeHint().height()))
            button.clicked.connect(lambda _=False, where=paragraph: self.chosen.emit(where))
            self._links.addWidget(button)
