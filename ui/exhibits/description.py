"""What an exhibit is: its title, whom it shows, to which statement it belongs, and what the vault knows of its file."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.language import size_words
from ui.operations.exhibits import Listed, Shelf
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.field import Field, line
from ui.widgets.words import Words

_SHORT = 16
_Entries = tuple[tuple[str, str], ...]
"""Ids and codes."""


class Description(QFrame):
    """`kept` says that it is to be kept as it stands in the fields."""

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        now = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, now.px(8), 0, 0)
        column.setSpacing(now.px(10))
        self.facts = Words(kind="small")
        self.facts.setObjectName("exhibit_facts")
        self.title = line("exhibit_title")
        self.title.returnPressed.connect(self.kept.emit)
        self._shelf: Shelf | None = None
        self.person = _box("exhibit_person")
        self.statement = _box("exhibit_statement")
        column.addWidget(self.facts)
        column.addWidget(Field(self.tr("Title"), self.title, hint=self.tr("Plain and short; no graphic words.")))
        row = QHBoxLayout()
        row.setSpacing(now.px(12))
        row.addWidget(Field(self.tr("Shows"), self.person), 1)
        row.addWidget(Field(self.tr("Belongs to"), self.statement), 1)
        column.addLayout(row)
        self.save = Button(self.tr("Save"), name="save_exhibit", does=self.kept.emit)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.save)
        column.addLayout(last)

    def show_exhibit(self, one: Listed, shelf: Shelf, *, allowed: bool) -> None:
        """This exhibit."""
        self.title.setText(one.title)
        if shelf is not self._shelf:
            self._shelf = shelf
            _fill(self.person, self.tr("nobody"), shelf.people)
            _fill(self.statement, self.tr("no statement"), shelf.statements)
        _choose(self.person, shelf.people, one.person)
        _choose(self.statement, shelf.statements, one.statement)
        for part in (self.title, self.person, self.statement, self.save):
            part.setEnabled(allowed)
        if not one.there:
            self.facts.setText(self.tr("No file was taken in for it."))
            return
        facts = [one.media, size_words(one.size), f"SHA-256 {one.sha256[:_SHORT]}…"]
        if one.sealed:
            facts.append(self.tr("sealed: custodians and reviewers open it"))
        self.facts.setText(" · ".join(facts))
        self.facts.setToolTip(f"SHA-256 {one.sha256}")

    def chosen(self) -> tuple[str, str]:
        """The ids of the person and of the statement, empty for none."""
        shelf = self._shelf
        return ("", "") if shelf is None else (_id(self.person, shelf.people), _id(self.statement, shelf.statements))


def _box(name: str) -> QComboBox:
    """Its lines are codes alone: of a hundred thousand items with ids, Qt makes as many objects."""
    box = QComboBox()
    box.setModel(QStringListModel(box))
    box.setObjectName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    return box


def _fill(box: QComboBox, none: str, entries: _Entries) -> None:
    model = box.model()
    if isinstance(model, QStringListModel):
        model.setStringList([none, *(code for _, code in entries)])


def _choose(box: QComboBox, entries: _Entries, id_: str) -> None:
    box.setCurrentIndex(next((at for at, (one, _) in enumerate(entries, 1) if one == id_), 0))


def _id(box: QComboBox, entries: _Entries) -> str:
    at = box.currentIndex()
    return entries[at - 1][0] if at > 0 else ""
