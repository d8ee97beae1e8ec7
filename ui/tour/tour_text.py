"""The words of one step: to be read, by eyes and screen readers; as high as they need."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ui.theme import look

_LINE_HEIGHT, _WIDTH, _LEAST, _MARGIN, _EDGES = 135.0, 780, 70, 4, 16


class TourText(QTextEdit):
    """Arrow keys scroll and read it; nothing can be typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour_words")
        self.setAccessibleName(self.tr("The tour"))
        self.setProperty("kind", "bare")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.setMaximumWidth(look().px(_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._whole = False

    def show_words(self, title: str, paragraphs: list[str]) -> None:
        """A heading, what is said, and what to try."""
        now, document = look(), self.document()
        document.setDefaultFont(now.font(15))
        document.setDocumentMargin(now.px(_MARGIN))
        self.clear()
        cursor = QTextCursor(document)
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setLayoutDirection(self.layoutDirection())
        for at, words in enumerate((title, *paragraphs)):
            letters = QTextCharFormat()
            font = now.font(15)
            if at == 0:
                font.setWeight(QFont.Weight.DemiBold)
            letters.setFont(font)
            letters.setForeground(now.color("ink" if at < 2 else "quiet"))
            if at:
                cursor.insertBlock()
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(letters)
            cursor.insertText(words, letters)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()

    def spread(self, whole: bool) -> None:
        """Where it has the room's place, what does not fit is scrolled to; else all of it stands there."""
        if whole != self._whole:
            self._whole = whole
            bars = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if whole else bars.ScrollBarAlwaysOff)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        if self.textCursor().atStart():
            self.verticalScrollBar().setValue(0)  # Qt keeps the last line in view while it becomes narrower

    def sizeHint(self) -> QSize:
        """What the words need at the width that they have."""
        return QSize(look().px(_WIDTH), ceil(self.document().size().height()) + look().px(_EDGES))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it must be; never lower than its words, unless it scrolls."""
        needed = self.sizeHint().height()
        return QSize(look().px(160), min(needed, look().px(_LEAST)) if self._whole else needed)
