"""The paper under the writing: its one column, its layout and painting, where each paragraph stands on the screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.interview.page_layout import PageLayout, wrapping
from ui.interview.raised_card import RaisedCard
from ui.language import direction
from ui.theme import look

_WIDEST, _MARGIN, _OUTER, _INNER, _PAD, _LINES = 760, 112, 20, 14, 9, 1.7


class Paper(QPlainTextEdit):
    """Words on paper, the current paragraph on a raised card; knows nothing of kinds, links and records."""

    scrolled = Signal()
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setProperty("no_ring", True)  # its caret and the raised card say where the keyboard is
        self.setCursorWidth(2)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine | Qt.InputMethodHint.ImhSensitiveData)
        document = QTextDocument(self)
        self._layout = PageLayout(document)
        document.setDocumentLayout(self._layout)
        document.setDefaultTextOption(wrapping())
        self.setDocument(document)
        document.setDocumentMargin(look().px(_INNER))
        self._card, self._sheet = RaisedCard(near=False), look().color("surface")
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._place: QRectF | None = None
        """Where the card stands; None until it is looked for again."""
        self.current = 0
        """The number of the block that the cursor is in."""
        self.language = ""
        """Of the session."""
        self.verticalScrollBar().valueChanged.connect(self._scroll)
        self._layout.documentSizeChanged.connect(self._scroll)

    def speak(self, language: str) -> None:
        """The session's language: its font, and the way of what has no letters yet."""
        self.language = language
        now = look()
        way = direction(language)
        font = now.reading_font(language)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setLayoutDirection(way)
        self._layout.speaks = way
        self._layout.pitch = font.pixelSize() * _LINES
        self._layout.pad = float(now.px(_PAD))
        self._layout.forget()
        self._make_room()

    def block(self) -> QTextBlock:
        """The paragraph in which the cursor is."""
        return self.textCursor().block()

    def place(self, block: QTextBlock) -> QRectF:
        """Where a paragraph stands in the viewport, without the room that Qt leaves below the last one."""
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        if block.blockNumber() == self.blockCount() - 1:
            place.adjust(0.0, 0.0, 0.0, -self.document().documentMargin())
        return place

    def seen(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The paragraphs that are seen, with their places in the viewport."""
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        while block.isValid():
            place = self.place(block)
            if place.top() > bottom:
                return
            yield block, place
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column of words is never wider than one reads well."""
        self._layout.forget()
        super().resizeEvent(event)
        self._layout.forget()
        self._place = None
        self._make_room()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed is kept at once when the hand goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, and the raised card of the paragraph that is being written; nothing is filled twice."""
        changed = event.rect()
        if self._place is None or changed.height() >= self.viewport().height():
            block = self.document().findBlockByNumber(self.current)
            self._place = self.place(block) if block.isValid() else QRectF()
        if not self._place.contains(QRectF(changed)):
            QPainter(self.viewport()).fillRect(changed, self._sheet)
        if self._place.intersects(QRectF(changed)):
            self._card.paint(self.viewport(), self._place, rightwards=not self.isRightToLeft())
        super().paintEvent(event)

    def _make_room(self) -> None:
        now = look()
        margin, outer = now.px(_MARGIN), now.px(_OUTER)
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - margin - 2 * outer - now.px(_WIDEST)
        outer += max(0, spare // 2)
        start, end = outer + margin, outer
        if self.isRightToLeft():
            start, end = end, start
        self.setViewportMargins(start, now.px(12), end, 0)

    def make_current(self, number: int) -> None:
        """Raise the card of this block."""
        self.current, self._place = number, None
        self.viewport().update()

    def _scroll(self) -> None:
        self._place = None
        self.scrolled.emit()
