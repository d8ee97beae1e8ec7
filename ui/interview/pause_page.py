"""The break: the words are away, the time in small type, one line that helps to be here."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.interview.interlude import Interlude
from ui.widgets.button import Button
from ui.widgets.words import Words


class PausePage(Interlude):
    """Shown while she rests; the title row has the way back."""

    another_day = Signal()

    def __init__(self) -> None:
        super().__init__("pause_page", "")
        self.setAccessibleName(self.tr("Break"))
        self.column.addWidget(Words(self.tr("A break"), kind="display"))
        self.since = Words(kind="small")
        self.since.setObjectName("break_since")
        self.column.addWidget(self.since)
        self.column.addWidget(Words(self.tr("Both feet on the floor. Breathe out slowly. There is no hurry.")))
        self.referral = Words()
        self.referral.setObjectName("referral_words")
        self.column.addWidget(self.referral)
        self.row.addWidget(Button(self.tr("Go on another day"), name="another_day", does=self.another_day.emit))
        self.row.addStretch(1)

    def begin(self, since: str, referral: str = "") -> None:
        """From when, and after a stop what to do for her now."""
        self.since.setText(self.tr("since {0}").format(since) if since else "")
        self.referral.setText(referral)
        self.referral.setVisible(bool(referral))
