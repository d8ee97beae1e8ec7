"""The page on which she is written down: one editor, one block for each paragraph, numbers and kinds in the margin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from ui.interview import marks, pasting
from ui.interview.marks import Linked, Mark
from ui.interview.paper import Paper
from ui.interview.paragraphs import Paragraphs
from ui.interview.written import LINE, Written, new_id
from ui.theme import look
from ui.utf16 import units


class Page(Paper):
    """`fill` puts paragraphs on it; `paragraphs` says what changed. It keeps plain text only, whatever is pasted."""

    moved = Signal()
    """The cursor went to another paragraph."""
    link_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Her account"))
        self.paragraphs = Paragraphs(self.document(), self)
        self.cursorPositionChanged.connect(self._follow)

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

    def go_to(self, paragraph: str, offset: int | None = None) -> None:
        """Put the cursor into a paragraph: at an offset in code points, else at its end."""
        block = self.paragraphs.block(paragraph)
        if block is not None:
            cursor = QTextCursor(block)
            text = block.text()
            inside = units(text, offset)
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
        lines = pasting.lines(source.text())
        if not lines or self.isReadOnly():
            return
        cursor, kind = self.textCursor(), marks.mark_of(self.block()).kind
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for at, line in enumerate(lines):
            if at:
                form = marks.write_mark(cursor.blockFormat(), Mark(id=new_id(), kind=kind))
                cursor.insertBlock(form, self.characters(kind))
            cursor.insertText(line, self.characters(kind))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Only words are copied."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

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
            self.make_current(number)
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


_AFTER = {marks.QUESTION: marks.ANSWER_KIND, marks.NOTE: marks.NARRATIVE}
