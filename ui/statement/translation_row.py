"""One paragraph and its translation: beside each other, below each other where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from intake.statement.translating import Line
from ui.language import language_words, number_words
from ui.statement.growing_text import GrowingText
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.words import Words

_NUMBER, _FOLDS_BELOW = 40, 620


class TranslationRow(QWidget):
    """`typed` and `left` carry the paragraph's id; `holds` says that a translation is right for the text as it is."""

    typed = Signal(str, str)
    left = Signal(str)
    holds = Signal(str)

    def __init__(self, line: Line, source: str, target: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paragraph = line.paragraph.id
        number = number_words(line.number)
        self.original = GrowingText(f"original_{line.number}", self.tr("Paragraph {number}"), editable=False)
        self.original.setAccessibleName(self.tr("Paragraph {number}").format(number=number))
        self.original.show_text(line.paragraph.text, source)
        language = language_words(target) if target else ""
        spoken = self.tr("Paragraph {number} in {language}").format(number=number, language=language)
        self.editor = GrowingText(f"translation_{line.number}", spoken, editable=True)
        self._target = target
        self.editor.textChanged.connect(lambda: self.typed.emit(self.paragraph, self.editor.text()))
        self.editor.left.connect(lambda: self.left.emit(self.paragraph))
        self.about = Words(kind="small")
        self.about.setObjectName(f"about_{line.number}")
        self.changed = Words(self.tr("The paragraph reads otherwise since it was translated."), kind="caution")
        self.changed.setObjectName(f"changed_{line.number}")
        self.right = Button(
            self.tr("It still holds"),
            name=f"holds_{line.number}",
            kind="quiet",
            does=lambda: self.holds.emit(self.paragraph),
        )
        self._lay_out(number)

    def show_line(self, line: Line, text: str, about: str, *, editable: bool) -> None:
        """How far it is; `text` is what its editor shows, `about` who made it and when."""
        if self.editor.text() != text:
            self.editor.show_text(text, self._target)
        self.editor.setReadOnly(not editable)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.changed.setVisible(line.changed)
        self.right.setVisible(line.changed and editable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below each other where two columns would be too narrow to read."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < look().px(_FOLDS_BELOW)
        self._both.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _lay_out(self, number: str) -> None:
        now = look()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(now.px(8))
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(now.px(20))
        mark = Words(number, kind="quiet", wrap=False)
        mark.setFixedWidth(now.px(_NUMBER))
        mark.setContentsMargins(0, now.px(14), 0, 0)
        left = QVBoxLayout()
        left.addWidget(self.original)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(now.px(2))
        right.addWidget(self.editor)
        below = QHBoxLayout()
        below.setSpacing(now.px(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.about)
        words.addWidget(self.changed)
        below.addLayout(words, 1)
        below.addWidget(self.right)
        right.addLayout(below)
        right.addStretch(1)
        self._both.addLayout(left, 1)
        self._both.addLayout(right, 1)
        column = QVBoxLayout()
        column.addWidget(mark)
        column.addStretch(1)
        row.addLayout(column)
        row.addLayout(self._both, 1)
