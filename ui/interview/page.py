"""The page on which she is written down: one editor, one block for each paragraph, numbers and kinds in the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.interview import marks
from ui.interview.marks import Linked, Mark
from ui.interview.page_layout import PageLayout, wrapping
from ui.interview.paragraphs import LINE, Paragraphs, Written, new_id
from ui.interview.raised_card import RaisedCard
from ui.language import direction
from ui.theme import look

_WIDEST, _MARGIN, _OUTER, _INNER, _PAD, _LINES = 760, 112, 20, 14, 9, 1.7


class Page(QPlainTextEdit):
    """`fill` puts paragraphs on it; `paragraphs` says what changed. It keeps plain text only, whatever is pasted."""

    moved = Signal()
    """The cursor went to another paragraph."""
    scrolled = Signal()
    link_asked = Signal()
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setProperty("kind", "page")
        self.setProperty("no_ring", True)  # its caret and the raised card say where the keyboard is
        self.setCursorWidth(2)
        self.setAccessibleName(self.tr("Her account"))
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
        self.paragraphs = Paragraphs(document, self)
        self._card, self._paper = RaisedCard(near=False), look().color("surface")
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._place: QRectF | None = None
        """Where the card stands; None until it is looked for again."""
        self.current = 0
        """The number of the block that the cursor is in."""
        self.language = ""
        """Of the session."""
        self.cursorPositionChanged.connect(self._follow)
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

    def fill(self, paragraphs: Sequence[Written]) -> None:
        """Show these paragraphs, or one empty one; undo begins here."""
        document = self.document()
        self.paragraphs.stop()
        document.setUndoRedoEnabled(False)
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for at, paragraph in enumerate(paragraphs or [Written(mark=Mark(id=new_id()), text="", links=())]):
            form = marks.write_mark(QTextBlockFormat(), paragraph.mark)
            plain = self.characters(paragraph.mark.kind)
            if at:
                cursor.insertBlock(form, plain)
            else:
                cursor.setBlockFormat(form)
                cursor.setBlockCharFormat(plain)
            self._insert(cursor, paragraph, plain)
        cursor.endEditBlock()
        document.setUndoRedoEnabled(True)
        self.paragraphs.take_over([paragraph.mark.id for paragraph in paragraphs])
        self.current = 0
        self.setTextCursor(QTextCursor(document))

    def characters(self, kind: str) -> QTextCharFormat:
        """How the words of a paragraph of this kind look: notes in quiet ink."""
        form = QTextCharFormat()
        if kind == marks.NOTE:
            form.setForeground(look().color("quiet"))
        return form

    def link_characters(self, linked: Linked, kind: str) -> QTextCharFormat:
        """How linked words look: dotted underneath, and by that alone no colour is needed."""
        form = self.characters(kind)
        form.setProperty(marks.LINK, marks.link_text(linked))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(look().color("accent"))
        return form

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

    def go_to(self, paragraph: str, offset: int | None = None) -> None:
        """Put the cursor into a paragraph: at an offset in code points, else at its end."""
        block = self.paragraphs.block(paragraph)
        if block is not None:
            cursor = QTextCursor(block)
            text = block.text()
            inside = len(text.encode("utf-16-le")) // 2 if offset is None else marks.units(text, offset)
            cursor.setPosition(block.position() + min(inside, block.length() - 1))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the next paragraph, Shift+Enter a line inside; on a selection Enter asks what it names."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertText(LINE)
                self.ensureCursorVisible()
            elif self.textCursor().hasSelection() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.link_asked.emit()
            else:
                self.next_paragraph()
            return
        super().keyPressEvent(event)

    def next_paragraph(self) -> None:
        """A new paragraph behind this one, or this one in two; an empty one stays alone."""
        cursor, mark = self.textCursor(), marks.mark_of(self.block())
        if cursor.block().length() <= 1:
            return
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        kind = mark.kind if not cursor.atBlockEnd() else _AFTER.get(mark.kind, mark.kind)
        form = marks.write_mark(cursor.blockFormat(), Mark(id=new_id(), kind=kind))
        cursor.insertBlock(form, self.characters(kind))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only words are pasted; each line is a paragraph of the kind of this one."""
        lines = [line for line in source.text().replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
        if not lines or self.isReadOnly():
            return
        cursor, kind = self.textCursor(), marks.mark_of(self.block()).kind
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for at, line in enumerate(lines):
            if at:
                form = marks.write_mark(cursor.blockFormat(), Mark(id=new_id(), kind=kind))
                cursor.insertBlock(form, self.characters(kind))
            cursor.insertText(_plain(line), self.characters(kind))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Only words are copied."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

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
            QPainter(self.viewport()).fillRect(changed, self._paper)
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

    def _insert(self, cursor: QTextCursor, paragraph: Written, plain: QTextCharFormat) -> None:
        text, at = paragraph.text.replace("\n", LINE), 0
        for link in sorted(paragraph.links, key=lambda link: link.start):
            start = max(at, link.start)  # where an imported link lies over another, no word is put down twice
            cursor.insertText(text[at:start], plain)
            cursor.insertText(text[start : link.end], self.link_characters(link, paragraph.mark.kind))
            at = max(at, link.end)
        cursor.insertText(text[at:], plain)

    def _follow(self) -> None:
        cursor = self.textCursor()
        number = cursor.blockNumber()
        if number != self.current:
            self.current, self._place = number, None
            self.viewport().update()
            self.moved.emit()
        linked = self.paragraphs.has_links(number) and not cursor.hasSelection()
        if linked and cursor.charFormat().hasProperty(marks.LINK):
            self._step_out_of_link(cursor)

    def _step_out_of_link(self, cursor: QTextCursor) -> None:
        """What is typed at the edge of a link is not part of it."""
        at, block = cursor.positionInBlock(), cursor.block()
        for stretch in block.textFormats():
            if stretch.start < at < stretch.start + stretch.length and marks.link_of(stretch.format) is not None:
                return
        self.setCurrentCharFormat(self.characters(marks.mark_of(block).kind))

    def _scroll(self) -> None:
        self._place = None
        self.scrolled.emit()


def _plain(text: str) -> str:
    """Words without the marks that turn text around, and without controls."""
    return "".join(" " if c == "\t" else c for c in text if c not in _TURNING and (c >= " " or c == "\t"))


_AFTER = {marks.QUESTION: marks.ANSWER_KIND, marks.NOTE: marks.NARRATIVE}
_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u2028\u2029")
