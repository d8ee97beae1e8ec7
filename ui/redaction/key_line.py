"""The room's keys in the foot: as many as there is room for, the most used first."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.redaction.sayings import Sayings
from ui.shell import Screen
from ui.theme import look

_A_KEY = 130
_ROOM_FOR_NOTE = 10.5


class KeyLine(QObject):
    """Writes the foot anew only when other keys fit."""

    def __init__(self, screen: Screen, sayings: Sayings) -> None:
        super().__init__(screen)
        self._screen, self._sayings = screen, sayings
        self._shown = (0, False)

    def show_keys(self) -> None:
        """For the width that the screen has."""
        keys = self._sayings.keys()
        room = self._screen.width() / look().px(_A_KEY)
        note = self.tr("Nothing hidden is in the file that leaves: checked at export")
        shown = (max(2, min(int(room), len(keys))), room > _ROOM_FOR_NOTE)
        if shown != self._shown:
            self._shown = shown
            self._screen.foot.show_keys(keys[: shown[0]], note if shown[1] else "")

    def show_none(self) -> None:
        """No key does anything here."""
        self._shown = (0, False)
        self._screen.foot.show_keys([])
