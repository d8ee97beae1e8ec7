"""Ctrl+K: people, statements, actions and settings by a few letters, in any spelling (case, marks, digits).

What can be done stands first, with its key; once something is typed, people and statements by their codes, as soon as
the vault answers. For those who may see identities, people are found by their names too, a moment later, and stand
there by their codes: no name, no word of testimony is shown. While a session with a survivor is open it offers actions
alone: nothing of other testimonies can be reached.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from intake.language import fold_text
from ui.operations import palette as operations
from ui.operations.palette import Found
from ui.shell.by_name import ByName
from ui.shell.choice import Choice
from ui.shell.desk import Desk
from ui.shell.offered import Offered
from ui.shell.place import Place
from ui.theme import look

_MOST, _ROWS = 40, 8


class Palette(QFrame):
    """A line and a list over the window; Escape or a click beside it takes it away."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setProperty("kind", "card")
        self._desk = desk
        self._records: list[Choice] = []
        self._named: list[Choice] = []
        self._asking, self._hurried, self._closed = 0, False, False
        self._offers = Offered(desk, self)
        self._names = ByName(desk, self)
        self._names.found.connect(self._take_named)
        column = QVBoxLayout(self)
        pad = look().px(12)
        column.setContentsMargins(pad, pad, pad, pad)
        self.line = QLineEdit()
        self.line.setObjectName("palette_line")
        self.line.setPlaceholderText(self.tr("Go to a person, a statement, a place; or do something"))
        self.line.setAccessibleName(self.tr("Find anything"))
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)

    def open_on(self, window: QWidget) -> None:
        """Show it in the upper third of its window and ask the vault for codes."""
        now = look()
        width = min(now.px(640), window.width() - now.px(80))
        self._fill("")
        top, line = min(now.px(72), window.height() // 8), self.list.sizeHintForRow(0)
        around = self.sizeHint().height() - self.list.sizeHint().height() + 2 * self.list.frameWidth()
        rows = max(2, min(_ROWS, (window.height() - 2 * top - around) // line))
        self.setGeometry(QRect((window.width() - width) // 2, top, width, around + rows * line))
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
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % max(1, self.list.count()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        else:
            return False
        return True

    def _typed(self, typed: str) -> None:
        self._named = []
        session = self._desk.session
        named = session is not None and session.sees_identities and not self._desk.interview_open
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
        self.list.clear()
        for choice in choices[:_MOST]:
            item = QListWidgetItem("   ·   ".join(filter(None, (choice.words, choice.quiet, choice.key))))
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

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
