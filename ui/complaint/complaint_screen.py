"""The complaint in numbers: what the vault holds, and what may be published of those who were killed or harmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.complaint.count_words import CountWords
from ui.operations import complaint
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.empty import Empty
from ui.widgets.facts import Fact, Facts
from ui.widgets.scroll import Scroll, centred
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.complaint import Statistics

_WIDTH, _LABEL = 860, 300


class ComplaintScreen(Screen):
    """Counts alone: no name, no code, no word of testimony."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._words = CountWords()
        self.scroll, self.empty = Scroll(name="counts"), self._empty()
        self.body.addWidget(self.scroll)
        self.body.addWidget(self.empty)
        self.empty.hide()
        self.head.say(self.tr("Complaint"), facts=self.tr("what this vault can say in numbers"))

    def show_place(self, place: Place) -> None:
        """Count anew at every visit."""
        complaint.count(self.desk, self._show)

    def panes(self) -> list[QWidget]:
        """The page."""
        return [self.scroll]

    def _show(self, counted: Statistics) -> None:
        clear(self.scroll.column)
        there = bool(counted.vault["statement"])
        self.scroll.setVisible(there)
        self.empty.setVisible(not there)
        if not there:
            return
        held = {**counted.vault, "deponents_who_agreed": counted.deponents}
        self._add("vault", self.tr("What this vault holds"), self.tr("For the office; not to be published."), held)
        note = self.tr("Numbers under five, and those that would give one away, are held back (–).")
        for name, cells in counted.for_the_public().items():
            if cells:
                self._add(name, self._words.title(name), note, cells)
                note = ""

    def _add(self, name: str, heading: str, note: str, cells: dict[str, int] | dict[str, int | None]) -> None:
        card = Card(heading, name=f"counts_{name}")
        card.setMaximumWidth(look().px(_WIDTH))
        if note:
            card.column.addWidget(Words(note, kind="quiet"))
        facts = Facts(f"facts_{name}", label=_LABEL)
        facts.show_facts([Fact(label=self._words.cell(cell), value=self._words.number(n)) for cell, n in cells.items()])
        card.column.addWidget(facts)
        self.scroll.column.addLayout(centred(card))

    def _empty(self) -> Empty:
        people = Button(
            self.tr("Go to People"), name="to_people", kind="primary", does=lambda: self.desk.go(Place("people"))
        )
        return Empty(
            self.tr("Nothing to count yet"),
            self.tr("When statements were taken down, this place says in numbers what they hold."),
            people,
        )
