"""A text as high as its words: to be read, or to be written in. Plain words in one block, lines inside it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.language import direction
from ui.statement.reading import line_height
from ui.theme import look

_LINE = "\u2028"


class GrowingText(QTextEdit):
    """`left` tells that the keyboard went elsewhere."""

    left = Signal()

    def __init__(self, name: str, spoken: str, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setAcceptRichText(False)
        self.setReadOnly(not editable)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine | Qt.InputMethodHint.ImhSensitiveData)
        if not editable:
            self.setFrameShape(QFrame.Shape.NoFrame)
            self.setProperty("kind", "bare")
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().documentLayout().documentSizeChanged.connect(lambda *_: self._grow())

    def show_text(self, text: str, language: str) -> None:
        """This text in the font and direction of its language."""
        font, document = look().reading_font(language), self.document()
        document.setDefaultFont(font)
        document.setDocumentMargin(look().px(4))
        self.blockSignals(True)
        self.clear()
        cursor = QTextCursor(document)
        form = QTextBlockFormat()
        form.setLineHeight(line_height(font), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if not text.strip():
            form.setLayoutDirection(direction(language))
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(look().color("ink"))
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(letters)
        cursor.insertText(text.replace("\n", _LINE), letters)
        self.blockSignals(False)
        document.clearUndoRedoStacks()
        self._grow()

    def text(self) -> str:
        """What stands there."""
        return self.toPlainText().replace(_LINE, "\n")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted brings words, no look."""
        self.textCursor().insertText(source.text().replace("\r\n", "\n").replace("\r", "\n").replace("\n", _LINE))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has finished with this paragraph for now."""
        super().focusOutEvent(event)
        self.left.emit()

    def _grow(self) -> None:
        frame = self.height() - self.viewport().height()
        wanted = ceil(self.document().size().height()) + max(0, frame)
        if wanted != self.height():
            self.setFixedHeight(wanted)
