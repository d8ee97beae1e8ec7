"""What changed, in words: what is gone is struck through, what is new is underlined; never by colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from intake.statement.changes import Change
from ui.language import direction, number_words
from ui.theme import look


class Comparing(QTextEdit):
    """Paragraph by paragraph; what stayed the same is left out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("What changed"))
        self.setProperty("kind", "page")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pad = look().px(32)
        self.setViewportMargins(pad, look().px(18), pad, 0)

    def show_changes(self, changes: Sequence[Change], language: str) -> None:
        """These; without any it is said that there are none."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._line(cursor, self._legend(changes), first=True)
        for change in changes:
            self._line(cursor, self._heading(change))
            form = QTextBlockFormat()
            form.setBottomMargin(look().px(18))
            form.setLineHeight(145, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setLayoutDirection(direction(language))
            cursor.insertBlock(form)
            for piece in change.pieces:
                cursor.insertText(piece.text.replace("\n", "\u2028"), _letters(piece.fate, language))
        cursor.endEditBlock()
        self.verticalScrollBar().setValue(0)

    def _legend(self, changes: Sequence[Change]) -> str:
        if not changes:
            return self.tr("No word was changed.")
        return self.tr("Struck through: as it was. Underlined: as it is. Paragraphs that stayed the same are left out.")

    def _heading(self, change: Change) -> str:
        words = {"changed": self.tr("changed"), "new": self.tr("new"), "gone": self.tr("taken out")}[change.fate]
        if change.number is None:
            return self.tr("Interviewer's note · {what}").format(what=words)
        return self.tr("Paragraph {number} · {what}").format(number=number_words(change.number), what=words)

    def _line(self, cursor: QTextCursor, text: str, *, first: bool = False) -> None:
        form = QTextBlockFormat()
        form.setBottomMargin(look().px(16 if first else 4))
        form.setLayoutDirection(self.layoutDirection())
        if first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
        letters = QTextCharFormat()
        letters.setFont(look().font(13, bold=not first))
        letters.setForeground(look().color("quiet"))
        cursor.insertText(text, letters)


def _letters(fate: str, language: str) -> QTextCharFormat:
    letters = QTextCharFormat()
    font = look().reading_font(language)
    font.setStrikeOut(fate == "gone")
    font.setUnderline(fate == "new")
    letters.setFont(font)
    letters.setForeground(look().color({"kept": "ink", "gone": "danger", "new": "accent"}[fate]))
    return letters
