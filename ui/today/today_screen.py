"""What waits today, and how the vault is."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from ui.shell import Desk, Place, Screen
from ui.widgets.scroll import Scroll


class TodayScreen(Screen):
    """The first screen after an unlock."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.scroll = Scroll()
        self.body.addWidget(self.scroll)

    def show_place(self, place: Place) -> None:
        """Read what waits, and show it."""
        self.head.say(self.tr("Today"), facts=QLocale().toString(QDate.currentDate(), "dddd d MMMM"))
