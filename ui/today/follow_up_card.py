"""What was done for somebody since a session stopped for her sake: a few words, and it waits no more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from intake.inspection.waiting import Item
from ui.language import moment_words
from ui.shell.place import Place
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, line
from ui.widgets.words import Words


class FollowUpCard(Card):
    """`done` carries the session, the moment it stopped, and what was done; `gone_to` the session's place."""

    done = Signal(str, str, str)
    gone_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What was done?"), name="follow_up", kind="raised", parent=parent)
        self._item: Item | None = None
        self.about = Words(kind="quiet")
        self.about.setObjectName("follow_up_about")
        self.note = line("follow_up_note")
        self.note.returnPressed.connect(self._tell)
        self.field = Field(self.tr("In a few words"), self.note, hint=self.tr("Facts only. It stays with the session."))
        keep = Button(self.tr("Mark as done"), name="follow_up_done", does=self._tell)
        see = Button(self.tr("See the session"), name="follow_up_see", kind="quiet", does=self._see)
        later = Button(self.tr("Not yet"), name="follow_up_later", kind="quiet", does=self.hide)
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        for button in (keep, see, later):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(self.about)
        self.column.addWidget(self.field)
        self.column.addLayout(row)
        self.hide()

    def ask(self, item: Item) -> None:
        """For this one."""
        self._item = item
        when = self.tr("{person} · stopped {when}")
        self.about.setText(when.format(person=item.person, when=moment_words(item.day)))
        self.note.clear()
        self.field.say_wrong("")
        self.show()
        self.note.setFocus()

    def _tell(self) -> None:
        note = self.note.text().strip()
        if self._item is None or not note:
            self.field.say_wrong(self.tr("What was done? A few words are enough."))
            self.note.setFocus()
            return
        self.done.emit(self._item.subject, self._item.day, note)

    def _see(self) -> None:
        if self._item is not None:
            self.gone_to.emit(Place("interviews", self._item.subject))
