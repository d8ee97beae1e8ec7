"""A statement's text: as it stands, as it was, or what a version changed; and finding in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intake.statement.changes import Change, numbers, pieces
from intake.statement.steps import ReadBack
from intake.statement.viewing import View
from ui.language import number_words
from ui.operations import statements
from ui.operations.statements import Mark
from ui.shell import Desk
from ui.statement.comparing import Comparing
from ui.statement.find_bar import FindBar
from ui.statement.reading import Reading
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.words import Words


class TextsPane(QWidget):
    """`brought` asks that the text be seen: something in it is pointed at."""

    brought = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: View | None = None
        self._found: tuple[tuple[str, int, int], ...] = ()
        self.reading = Reading("statement_text", self.tr("The statement"))
        self._comparing = Comparing("statement_changes")
        self.find = FindBar()
        self.texts = QStackedWidget()
        self.texts.addWidget(self.reading)
        self.texts.addWidget(self._comparing)
        self._other = self._other_version()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._other)
        column.addWidget(self.find)
        column.addWidget(self.texts, 1)
        self.find.asked.connect(self._find)
        self.find.went.connect(lambda at: self.reading.mark_words(self._found, at))
        self.find.closed.connect(lambda: self.reading.mark_words((), -1))

    def forget(self) -> None:
        """Another statement comes: no word of this one stays."""
        self._view = None
        self.reading.show_paragraphs((), "en")
        self.find.put_away()

    def show_view(self, view: View) -> None:
        """The text as it stands."""
        self._view = view
        self.show_present()

    def show_present(self) -> None:
        """Back to the text as it stands."""
        self._other.hide()
        self.texts.setCurrentWidget(self.reading)
        if self._view is not None:
            self.reading.show_paragraphs(self._view.present.paragraphs, self._view.statement.language)

    def jump_to(self, paragraph: str) -> None:
        """Show a paragraph of the text as it stands."""
        if not self._other.isHidden():
            self.show_present()
        self.brought.emit()
        self.reading.jump_to(paragraph)

    def open_find(self) -> None:
        """Find in the text as it stands."""
        self.show_present()
        self.brought.emit()
        self.find.open()

    def show_version(self, number: int) -> None:
        """A version as it was."""
        if self._view is not None:
            version = next(entry for entry in self._view.versions if entry.number == number)
            self.texts.setCurrentWidget(self.reading)
            self.reading.show_paragraphs(version.paragraphs, self._view.statement.language)
            self._say_other(self.tr("This is version {number}, as it was.").format(number=number_words(number)))

    def compare(self, number: int) -> None:
        """What the version after this one changed."""
        if self._view is not None:
            version = next(entry for entry in self._view.versions if entry.number == number)
            words = self.tr("What version {number} changed").format(number=number_words(number + 1))
            self._show_changes(self._view, version.changed_after, words)

    def show_corrections(self, read: ReadBack) -> None:
        """What was corrected in one reading back."""
        if self._view is None:
            return
        counted: dict[str, int] = {}
        for version in self._view.versions:
            counted.update(numbers(version.paragraphs))
        found = tuple(
            Change(
                paragraph=c.paragraph,
                number=counted.get(c.paragraph),
                fate="changed",
                pieces=pieces(c.before, c.after),
            )
            for c in read.corrections
        )
        self._show_changes(self._view, found, self.tr("What was corrected when it was read back"))

    def _other_version(self) -> Card:
        other = Card(name="other_version", kind="strip")
        back = Button(self.tr("Back to the text as it stands"), name="present_version", does=self.show_present)
        self._other_words = Words(kind="heading")
        row = QHBoxLayout()
        row.addWidget(self._other_words, 1)
        row.addWidget(back)
        other.column.setContentsMargins(look().px(28), look().px(8), look().px(20), look().px(8))
        other.column.addLayout(row)
        other.hide()
        return other

    def _show_changes(self, view: View, changes: tuple[Change, ...], words: str) -> None:
        self._comparing.show_changes(changes, view.statement.language)
        self.texts.setCurrentWidget(self._comparing)
        self._say_other(words)

    def _say_other(self, words: str) -> None:
        self._other_words.setText(words)
        self._other.show()
        self.brought.emit()

    def _find(self, words: str) -> None:
        if self._view is not None:
            self._found = ()
            paragraphs = self._view.present.paragraphs
            statements.find_here(self._desk, paragraphs, words, lambda marks: self._take_found(words, marks))

    def _take_found(self, words: str, marks: tuple[Mark, ...]) -> None:
        self._found = tuple((mark.paragraph, mark.start, mark.end) for mark in marks)
        self.reading.mark_words(self._found, -1)
        self.find.show_marks(words, marks)
