"""One paragraph, large: to be read aloud from across a table, or to be corrected."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.language import direction
from ui.statement.reading import line_height
from ui.theme import look

_LARGER = 1.45
"""Than testimony elsewhere, as long as the text size leaves room for it."""


class LargeText(QTextEdit):
    """Plain text in one block; line breaks inside a paragraph stay inside it."""

    def __init__(self, name: str, spoken: str, *, editable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setAcceptRichText(False)
        self.setReadOnly(not editable)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not editable:
            self.setFrameShape(QFrame.Shape.NoFrame)
            self.setProperty("kind", "large")
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._editable = editable

    def show_text(self, text: str, language: str) -> None:
        """This text in the font and direction of its language."""
        now = look()
        font = now.reading_font(language)
        if not self._editable:
            font.setPixelSize(round(font.pixelSize() * max(1.0, _LARGER / now.scale)))
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(now.px(10) if self._editable else 28)
        self.clear()
        cursor = QTextCursor(self.document())
        form = QTextBlockFormat()
        form.setLineHeight(line_height(font), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if not text.strip():
            form.setLayoutDirection(direction(language))
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(now.color("ink"))
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(letters)
        cursor.insertText(text.replace("\n", "\u2028"), letters)
        self.document().clearUndoRedoStacks()
        self.verticalScrollBar().setValue(0)

    def text(self) -> str:
        """What stands there."""
        return self.toPlainText().replace("\u2028", "\n")

    def to_end(self) -> None:
        """The cursor behind the last word."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted brings words, no look."""
        self.textCursor().insertText(source.text().replace("\n", "\u2028"))
