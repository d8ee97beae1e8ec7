"""Waiting for you: one line for each thing, the gravest first, each with the way to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.inspection.waiting import Item, gravest_first
from ui.labels import label, profile_label
from ui.language import day_words, language_words, listed
from ui.shell.place import Place
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.rule import Rule
from ui.widgets.words import Words

MOST = 7


class WaitingCard(Card):
    """`gone_to` carries the Place of what was chosen."""

    gone_to = Signal(object)
    done_wanted = Signal(object)
    """A follow-up (Item) that is to be marked as done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Waiting for you"), name="waiting", parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)
        self.column.addStretch(1)
        self._shown: tuple[tuple[Item, ...], bool] | None = None

    def show_items(self, items: Sequence[Item], today: date, *, looking: bool) -> None:
        """The first of these; `looking`: the vault is still being looked through."""
        ordered = gravest_first(items)
        if self._shown == (ordered, looking):
            return
        self._shown = ordered, looking
        clear(self._lines)
        for at, item in enumerate(ordered[:MOST]):
            if at:
                self._lines.addWidget(Rule())
            self._lines.addWidget(self._line(at, item, today))
        if not ordered:
            words = self.tr("Looking…") if looking else self.tr("Nothing. What needs you will stand here.")
            self._lines.addWidget(Words(words, kind="quiet"))
        if len(ordered) > MOST:
            self._lines.addWidget(Rule())
            more = self.tr("%Ln more under Statements", "", len(ordered) - MOST)
            self._lines.addWidget(Words(more, kind="small"))

    def _line(self, at: int, item: Item, today: date) -> LineItem:
        title, quiet, verb, place = self._told(item, today)
        follows_up = item.kind == "follow_up"
        does = (lambda: self.done_wanted.emit(item)) if follows_up else lambda: self.gone_to.emit(place)
        button = Button(verb, name=f"waiting_{at}", does=does)
        button.setAccessibleName(f"{verb}: {title}")
        return LineItem(title, quiet, action=button)

    def _told(self, item: Item, today: date) -> tuple[str, str, str, Place]:
        """Title, second line, verb and place of one thing."""
        if item.kind == "consent":
            days = (date.fromisoformat(item.day) - today).days
            title = self.tr("Consent of {person} ends in %Ln day(s)", "", days).format(person=item.person)
            if days <= 0:
                title = self.tr("Consent of {person} ends today").format(person=item.person)
            about = listed(label("consent_purposes", code) for code in item.about)
            return title, about, self.tr("See"), Place("person", item.subject)
        if item.kind == "follow_up":
            title = self.tr("{person}: something is to be done").format(person=item.person)
            return title, self._stopped(item.about[0]), self.tr("Done?"), Place("interviews", item.subject)
        if item.kind == "approval":
            title = self.tr("{code} is prepared for: {reader}").format(
                code=item.code, reader=profile_label(item.about[0])
            )
            words = self.tr("a second person should approve the redaction")
            return title, words, self.tr("Review"), Place("redaction", item.subject, item.about[0])
        if item.kind == "refused":
            title = self.tr("An export of {code} was refused").format(code=item.code)
            about = f"{profile_label(item.about[0])} · {self._why(item.about[1])} · {day_words(item.day[:10])}"
            return title, about, self.tr("See"), Place("export", item.subject)
        if item.kind == "redaction":
            title = self.tr("{code}: what is hidden is not decided").format(code=item.code)
            about = listed(profile_label(code) for code in item.about)
            words = self.tr("consent is there for: {readers}").format(readers=about)
            return title, words, self.tr("Decide"), Place("redaction", item.subject)
        facts = [item.person, language_words(item.language), self._paragraphs(item.paragraphs)]
        if item.kind == "read_back":
            title = self.tr("{code} can be read back").format(code=item.code)
        else:
            title = self.tr("{code} can be signed and made final").format(code=item.code)
        return title, " · ".join(facts), self.tr("Open"), Place("statement", item.subject)

    def _paragraphs(self, count: int) -> str:
        return self.tr("%Ln paragraph(s)", "", count)

    def _stopped(self, because: str) -> str:
        return {
            "under_18": self.tr("the session stopped: under 18"),
            "sexual_violence": self.tr("the session stopped: sexual violence in detail"),
            "risk_of_suicide": self.tr("the session stopped: risk of suicide"),
            "self_incrimination": self.tr("the session stopped: self-incrimination"),
        }.get(because, self.tr("the session stopped for her sake"))

    def _why(self, kind: str) -> str:
        return {
            "consent": self.tr("no consent covers it"),
            "undecided": self.tr("nothing was decided yet"),
            "unmarked_name": self.tr("a name stands unmarked"),
            "leak": self.tr("something hidden would have shown"),
        }.get(kind, kind)
