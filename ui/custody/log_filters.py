"""What the log is asked for: who, what, about whom, from when to when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from ui.custody.act_words import ActWords
from ui.operations.log_reading import About
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, line

if TYPE_CHECKING:
    from intake.custody import Filter


class LogFilters(Card):
    """`changed` when something else is asked for; `wanted` is None while a day does not read.

    `typed` carries what is typed of a code, and is answered by `propose`.
    """

    changed = Signal()
    typed = Signal(str)

    def __init__(self, words: ActWords, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Look for"), name="log_filters", parent=parent)
        self._words = words
        self.column.setSpacing(look().px(12))
        self.act = self._box("filter_act", self.tr("What was done"))
        self.about = line("filter_about")
        self._codes = QStringListModel(self)
        self._completer = QCompleter(self._codes, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = self._completer.popup()
        popup.setObjectName("filter_about_codes")
        popup.setAccessibleName(self.tr("About a person or a statement"))
        popup.setProperty("kind", "proposed")
        self.about.setCompleter(self._completer)
        self.column.addWidget(Field(self.tr("About a person or a statement"), self.about))
        self.user = self._box("filter_user", self.tr("By whom"))
        self.since, self._since_field = self._day("filter_since", self.tr("From this day"))
        self.until, self._until_field = self._day("filter_until", self.tr("To this day"))
        row = QHBoxLayout()
        row.addWidget(Button(self.tr("Show everything"), name="filter_clear", does=self.clear))
        row.addStretch(1)
        self.column.addLayout(row)
        for box in (self.act, self.user):
            box.currentIndexChanged.connect(self.changed)
        self.about.textChanged.connect(self.changed)
        self.about.textEdited.connect(self.typed)

    def offer(self, about: About) -> None:
        """What may be chosen; what was chosen stays."""
        for box, entries in (
            (self.act, [(self._words.act(act), act) for act in about.acts]),
            (self.user, [(user, user) for user in about.users]),
        ):
            chosen = box.currentText()
            with QSignalBlocker(box):
                box.clear()
                box.addItem(self.tr("all"), "")
                for words, code in entries:
                    box.addItem(words, code)
                box.setCurrentIndex(max(0, box.findText(chosen)))

    def propose(self, codes: tuple[str, ...]) -> None:
        """Codes that hold what is typed."""
        self._codes.setStringList(codes)
        if self.about.hasFocus() and self.about.text() not in codes:
            self._completer.complete()

    def clear(self) -> None:
        """Ask for everything."""
        parts: tuple[QWidget, ...] = (self.act, self.user, self.about, self.since, self.until)
        blockers = [QSignalBlocker(part) for part in parts]
        for box in (self.act, self.user):
            box.setCurrentIndex(0)
        for entry in (self.about, self.since, self.until):
            entry.clear()
        del blockers
        self._since_field.say_wrong("")
        self._until_field.say_wrong("")
        self.changed.emit()

    def wanted(self) -> Filter | None:
        """What is asked for now, but for the code; a day that does not read is said at its field."""
        from intake.custody import Filter

        days: list[date | None] = []
        for entry, field in ((self.since, self._since_field), (self.until, self._until_field)):
            typed = entry.text().strip()
            try:
                days.append(date.fromisoformat(typed) if typed else None)
            except ValueError:
                field.say_wrong(self.tr("A day as year-month-day: 2026-11-24"))
                return None
            field.say_wrong("")
        role = Qt.ItemDataRole.UserRole
        return Filter(
            user=self.user.currentData(role) or "",
            act=self.act.currentData(role) or "",
            since=days[0],
            until=days[1],
        )

    def _box(self, name: str, label: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setMinimumContentsLength(10)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.column.addWidget(Field(label, box))
        return box

    def _day(self, name: str, label: str) -> tuple[QLineEdit, Field]:
        entry = line(name, placeholder="2026-11-24")
        field = Field(label, entry)
        entry.editingFinished.connect(self.changed)
        self.column.addWidget(field)
        return entry, field
