"""What an exhibit is: its title, whom it shows, to which statement it belongs, and what the vault knows of its file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.language import size_words
from ui.operations.exhibits import Listed, Shelf
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.field import Field, line
from ui.widgets.words import Words

_SHORT = 16


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
        _fill(self.person, self.tr("nobody"), shelf.people, one.person)
        _fill(self.statement, self.tr("no statement"), shelf.statements, one.statement)
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


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    return box


def _fill(box: QComboBox, none: str, entries: tuple[tuple[str, str], ...], chosen: str) -> None:
    box.clear()
    box.addItem(none, "")
    for id_, code in entries:
        box.addItem(code, id_)
    box.setCurrentIndex(max(0, box.findData(chosen, Qt.ItemDataRole.UserRole)))
