"""Ctrl+K: people, statements, actions and settings by a few letters, in any spelling (case, marks, digits).

What can be done stands first, with its key; once something is typed, people and statements by their codes, as soon as
the vault answers. For those who may see identities, people are found by their names too, a moment later, and stand
there by their codes: no name, no word of testimony is shown. While a session with a survivor is open it offers actions
alone: nothing of other testimonies can be reached.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from intake.language import fold_text
from ui.operations import palette as operations
from ui.operations.palette import Found
from ui.shell.by_name import ByName
from ui.shell.choice import Choice
from ui.shell.desk import Desk
from ui.shell.offered import Offered
from ui.shell.place import Place
from ui.theme import look
from ui.widgets.caret import begin_at_the_right_side
from ui.widgets.choice_list import ChoiceList
from ui.widgets.words import Words

_MOST, _ROWS = 40, 320
"""How many choices, and how high their list grows."""


class Palette(QFrame):
    """A line and a list over the window; Escape or a click beside it takes it away."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setProperty("kind", "card")
        self._desk = desk
        self._records: list[Choice] = []
        self._named: list[Choice] = []
        self._room = look().px(_ROWS)
        self._asking, self._hurried, self._closed = 0, False, False
        self._offers = Offered(desk, self)
        self._names = ByName(desk, self)
        self._names.found.connect(self._take_named)
        column = QVBoxLayout(self)
        pad = look().px(12)
        column.setContentsMargins(pad, pad, pad, pad)
        self.line = QLineEdit()
        begin_at_the_right_side(self.line)
        self.line.setObjectName("palette_line")
        self.line.setPlaceholderText(self.tr("Go to a person, a statement, a place; or do something"))
        self.line.setAccessibleName(self.tr("Find anything"))
        self.list = ChoiceList("palette_list", self.tr("What was found"))
        self.nothing = Words(self.tr("Nothing here is called that."), kind="quiet")
        self.nothing.setObjectName("palette_nothing")
        for part in (self.line, self.list, self.nothing):
            column.addWidget(part)
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)

    def open_on(self, window: QWidget) -> None:
        """Show it in the upper third of its window and ask the vault for codes."""
        now = look()
        width = min(now.px(640), window.width() - now.px(80))
        top = min(now.px(72), window.height() // 8)
        self._room = min(now.px(_ROWS), window.height() - 3 * top)
        self.setGeometry(QRect((window.width() - width) // 2, top, width, 0))
        self._fill("")
        self.show()
        self.raise_()
        self.line.setFocus()
        self._ask("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the list while the line keeps the keyboard."""
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        else:
            return False
        return True

    def _typed(self, typed: str) -> None:
        self._named = []
        named = self._desk.sees_identities and not self._desk.interview_open
        self._names.ask(typed if named else "")
        self._ask(typed)
        self._fill(typed)

    def _ask(self, typed: str) -> None:
        if not self._desk.interview_open:
            self._asking += 1
            operations.codes(self._desk, typed, self._take)

    def _take_named(self, found: Found) -> None:
        wanted = fold_text(self.line.text()).split()
        known = {choice.words for choice in self._records if choice.answers(wanted)}
        self._named = [choice for choice in self._choices(found) if choice.words not in known]
        self._fill(self.line.text())
        if self._hurried and not self._asking:
            self._choose(self.list.currentItem())

    def _choices(self, found: Found) -> list[Choice]:
        rooms = {"person": self.tr("person"), "statement": self.tr("statement")}
        return [
            Choice(code, rooms[room], lambda room=room, key=key: self._desk.go(Place(room, key)))
            for room, key, code in found
        ]

    def _take(self, found: Found) -> None:
        self._asking -= 1
        if self._closed or self._asking:  # what was typed since is answered next
            return
        self._records = self._choices(found)
        self._fill(self.line.text())
        if self._hurried:
            self._choose(self.list.currentItem())

    def _fill(self, typed: str) -> None:
        wanted = fold_text(typed).split()
        offers = self._offers.choices()
        if wanted:
            known = (choice for choice in self._records if choice.answers(wanted))
            choices = [*known, *self._named, *(choice for choice in offers if choice.answers(wanted))]
        else:
            choices = [*offers, *self._records]
        self.list.show_lines((choice.words, choice.quiet, choice.key, choice) for choice in choices[:_MOST])
        self.list.fit(self._room)
        self.list.setVisible(bool(choices))
        self.nothing.setVisible(not choices)
        self.resize(self.width(), self.layout().totalMinimumSize().height())

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None and (self._asking or self._names.asking):
            self._hurried = True  # Enter came before the vault's answer
            return
        choice = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self._close()
        if isinstance(choice, Choice):
            choice.does()

    def _close(self) -> None:
        self._closed = True
        self._names.ask("")
        self.line.removeEventFilter(self)
        self.hide()
        self.deleteLater()
