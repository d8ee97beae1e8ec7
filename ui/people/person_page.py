"""One person: consents in words, sessions, statements, what left; and, sealed until asked for, who she is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.consent.saying import KINDS, Saying
from ui.labels import isolated, label, profile_label
from ui.language import moment_words
from ui.people.identity_card import IdentityCard
from ui.shell import Place
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.rule import Rule
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.operations.people import Overview

_FOLDS_BELOW = 840
_SHOWN = 8
"""Consents that stand on the page; all of them are on the consent screen."""


class PersonPage(Scroll):
    """`go` carries a Place; the two columns become one where there is no room for both."""

    go = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="person_page", parent=parent)
        self._saying = Saying(self)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(look().px(20))
        work, side = QVBoxLayout(), QVBoxLayout()
        for column in (work, side):
            column.setSpacing(look().px(20))
        self.consent_card = Card(self.tr("Consent"), name="consent_card")
        self.statement_card = Card(self.tr("Interviews and statements"), name="statement_card")
        self.export_card = Card(self.tr("What left"), name="export_card")
        self._bodies: dict[Card, QVBoxLayout] = {}
        for card in (self.consent_card, self.statement_card, self.export_card):
            self._bodies[card] = QVBoxLayout()
            self._bodies[card].setSpacing(0)
            card.column.addLayout(self._bodies[card])
            work.addWidget(card)
        self.identity = IdentityCard()
        side.addWidget(self.identity)
        for column in (work, side):
            column.addStretch(1)
        self.columns.addLayout(work, 3)
        self.columns.addLayout(side, 2)
        self.column.addLayout(self.columns)

    def show_overview(self, shown: Overview) -> None:
        """Fill the cards."""
        self._consents(shown)
        self._statements(shown)
        self._exports(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where they fit, else one above the other."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < look().px(_FOLDS_BELOW)
        ways = QBoxLayout.Direction
        self.columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _consents(self, shown: Overview) -> None:
        items = [
            LineItem(
                self._saying.title(entry),
                self._saying.quiet(entry),
                value=self._saying.standing(entry),
                value_kind=KINDS[entry.standing],
            )
            for entry in sorted(shown.consents, key=lambda entry: entry.standing != "in_force")[:_SHOWN]
        ]
        rest = len(shown.consents) - len(items)
        if items:
            see = Button(self.tr("All of them, and withdrawal"), name="see_consents", kind="quiet")
            see.clicked.connect(lambda: self.go.emit(Place("consent", shown.person.id)))
            items.append(LineItem(self.tr("and %Ln more", "", rest) if rest > 0 else "", action=see))
        self._fill(self.consent_card, items, self.tr("Nothing was asked yet. Nothing may be kept or given without it."))

    def _statements(self, shown: Overview) -> None:
        items = []
        for at, entry in enumerate(shown.interviews):
            when = moment_words(entry.started) if entry.started else self.tr("no time on record")
            quiet = self.tr("ended") if entry.ended else self.tr("not ended: it can go on")
            button = Button(self.tr("Open"), name=f"go_interview_{at + 1}")
            button.setAccessibleName(self.tr("Open the interview of %1").replace("%1", when))
            button.clicked.connect(lambda _=False, key=entry.id: self.go.emit(Place("session", key)))
            title = self.tr("Interview, %1").replace("%1", when)
            items.append(LineItem(title, quiet, action=button))
        for entry in shown.statements:
            button = Button(self.tr("Open"), name=f"go_statement_{entry.code}")
            button.setAccessibleName(self.tr("Open statement %1").replace("%1", entry.code))
            button.clicked.connect(lambda _=False, key=entry.id: self.go.emit(Place("statement", key)))
            items.append(LineItem(entry.code, label("statement_statuses", entry.status), action=button))
        self._fill(self.statement_card, items, self.tr("No interview yet."))

    def _exports(self, shown: Overview) -> None:
        items = []
        for code, trail in shown.exports:
            made = trail.outcome == "made"
            items.append(
                LineItem(
                    f"{code} · {profile_label(trail.profile)}",
                    " · ".join((isolated(trail.recipient), moment_words(trail.at))),
                    value=self.tr("left") if made else self.tr("was refused"),
                    value_kind="" if made else "quiet",
                )
            )
        self._fill(self.export_card, items, self.tr("Nothing has left this vault."))

    def _fill(self, card: Card, items: list[LineItem], nothing: str) -> None:
        body = self._bodies[card]
        clear(body)
        if not items:
            body.addWidget(Words(nothing, kind="quiet"))
        for number, item in enumerate(items):
            if number:
                body.addWidget(Rule())
            body.addWidget(item)
            item.show()
