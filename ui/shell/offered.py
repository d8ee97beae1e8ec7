"""What the palette offers beside records: what can be done, with its key; places; settings."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.operations import tour
from ui.shell.choice import Choice
from ui.shell.desk import Desk
from ui.shell.keys import Key
from ui.shell.place import Place

_HELD_BACK = frozenset(("people", "statements", "exhibits", "complaint", "exports", "log", "today"))


class Offered(QObject):
    """`choices` gives those that can be had now."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def choices(self) -> tuple[Choice, ...]:
        """Actions, places, settings."""
        return (*self._actions(), *self._places(), *self._settings())

    def _actions(self) -> list[Choice]:
        desk, words = self._desk, self.tr("action")
        ways = (
            (self.tr("Add a person"), Place("person", "", "new")),
            (self.tr("Begin an interview"), Place("begin")),
            (self.tr("Export a statement"), Place("export")),
            (self.tr("Take in files"), Place("exhibits")),
            (self.tr("Make a backup"), Place("vault")),
            (self.tr("Change the passphrase"), Place("vault")),
        )
        made = [] if desk.interview_open else [Choice(name, words, lambda to=to: desk.go(to)) for name, to in ways]
        if tour.offered(desk):
            made.append(Choice(self.tr("Look around with the sample"), words, lambda: tour.begin(desk)))
        made.append(Choice(self.tr("Lock"), words, desk.lock_asked.emit, Key.LOCK))
        made.append(Choice(self.tr("Cover the screen"), words, desk.cover_asked.emit, Key.COVER))
        return made

    def _places(self) -> list[Choice]:
        desk, words = self._desk, self.tr("place")
        held = _HELD_BACK if desk.interview_open else frozenset()
        return [
            Choice(name, words, lambda room=room: desk.go(Place(room)), Key.HELP if room == "help" else "")
            for room, name in (
                ("today", self.tr("Today")),
                ("people", self.tr("People")),
                ("interviews", self.tr("Interviews")),
                ("statements", self.tr("Statements")),
                ("exhibits", self.tr("Exhibits")),
                ("complaint", self.tr("Complaint")),
                ("exports", self.tr("Exports")),
                ("verify", self.tr("Verify")),
                ("vault", self.tr("Vault")),
                ("log", self.tr("Log")),
                ("settings", self.tr("Settings")),
                ("help", self.tr("Help")),
            )
            if room not in held
        ]

    def _settings(self) -> list[Choice]:
        desk, words = self._desk, self.tr("setting")
        return [
            Choice(name, words, lambda part=part: desk.go(Place("settings", "", part)))
            for part, name in (
                ("language", self.tr("Language")),
                ("scheme", self.tr("Colours: light, dark, high contrast")),
                ("text_size", self.tr("Text size")),
                ("reading_size", self.tr("Size of testimony")),
                ("idle_minutes", self.tr("When it locks by itself")),
            )
        ]
