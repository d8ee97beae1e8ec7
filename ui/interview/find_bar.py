"""Find in this account: a line above the page, Enter for the next place, Escape back to the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.interview.page import Page
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.field import line
from ui.widgets.words import Words


class FindBar(QFrame):
    """Hidden until it is asked for."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.setObjectName("find_bar")
        self.setProperty("kind", "strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(20), look().px(6), look().px(20), look().px(6))
        self.line = line("find_line", placeholder=self.tr("Find in this account"))
        self.line.setAccessibleName(self.tr("Find in this account"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._from_here)
        self.said = Words(kind="quiet", wrap=False)
        row.addWidget(self.line, 1)
        row.addWidget(self.said)
        row.addWidget(Button(self.tr("Previous"), name="find_previous", kind="quiet", does=lambda: self._go(back=True)))
        row.addWidget(Button(self.tr("Next"), name="find_next", kind="quiet", does=self._go))
        row.addWidget(Button(self.tr("Close"), name="find_close", kind="quiet", does=self.close_bar))
        self.hide()

    def open_bar(self) -> None:
        """Show it; what is selected is looked for."""
        selected = self._page.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.line.setText(selected)
        self.line.selectAll()
        self.line.setFocus()

    def close_bar(self) -> None:
        """Back to the text."""
        self.hide()
        self._page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        return True

    def _from_here(self) -> None:
        cursor = self._page.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._page.setTextCursor(cursor)
        self._go()

    def _go(self, *, back: bool = False) -> None:
        wanted = self.line.text()
        if not wanted:
            self.said.setText("")
            return
        way = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        found = self._page.find(wanted, way)
        if not found:
            before = self._page.textCursor()
            cursor = QTextCursor(before)
            cursor.movePosition(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
            self._page.setTextCursor(cursor)
            found = self._page.find(wanted, way)
            if not found:
                self._page.setTextCursor(before)
        self.said.setText("" if found else self.tr("Not in this account"))
