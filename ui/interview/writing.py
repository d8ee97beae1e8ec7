"""What keys and buttons do to the paragraph in which the cursor is; each is one step of undo."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from ui.interview import marks
from ui.interview.marks import Linked, Mark
from ui.interview.page import Page
from ui.interview.written import new_id
from ui.utf16 import points, units

_WAYS = {
    Qt.LayoutDirection.LayoutDirectionAuto: Qt.LayoutDirection.RightToLeft,
    Qt.LayoutDirection.RightToLeft: Qt.LayoutDirection.LeftToRight,
    Qt.LayoutDirection.LeftToRight: Qt.LayoutDirection.LayoutDirectionAuto,
}


def set_kind(page: Page, kind: str) -> None:
    """Narrative, question, answer, clarification or note."""
    cursor = QTextCursor(page.block())
    cursor.beginEditBlock()
    _write(cursor, replace(marks.mark_of(page.block()), kind=kind))
    ink = page.characters(kind)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setForeground(ink.foreground() if kind == marks.NOTE else page.palette().text())
    if cursor.hasSelection():
        cursor.mergeCharFormat(form)
    cursor.mergeBlockCharFormat(form)
    cursor.endEditBlock()
    page.setCurrentCharFormat(ink)


def turn(page: Page) -> Qt.LayoutDirection:
    """The next direction of this paragraph: right, left, by its first letter."""
    cursor = QTextCursor(page.block())
    form = QTextBlockFormat()
    way = _WAYS[page.block().blockFormat().layoutDirection()]
    form.setLayoutDirection(way)
    cursor.mergeBlockFormat(form)
    return way


def stamp(page: Page, moment: str) -> None:
    """When this paragraph was said."""
    _write(QTextCursor(page.block()), replace(marks.mark_of(page.block()), said_at=moment))


def put_question(page: Page, text: str) -> None:
    """A question from the guide as a paragraph of its own, and an answer to be written below it."""
    cursor = _free_paragraph(page, marks.QUESTION)
    cursor.insertText(text)
    _insert_block(page, cursor, marks.ANSWER_KIND)
    cursor.endEditBlock()
    _here(page, cursor)


def put_answer(page: Page, answer: str, words: str) -> None:
    """She prefers not to answer, or does not know: an answer in the words of the session's language."""
    cursor = _free_paragraph(page, marks.ANSWER_KIND)
    _write(cursor, replace(marks.mark_of(cursor.block()), answer=answer))
    cursor.insertText(words)
    _insert_block(page, cursor, marks.NARRATIVE)
    cursor.endEditBlock()
    _here(page, cursor)


def link(page: Page, linked: Linked) -> None:
    """The selected words name something; a selection over several paragraphs is taken in its first."""
    cursor = page.textCursor()
    block = page.document().findBlock(cursor.selectionStart())
    end = min(cursor.selectionEnd(), block.position() + block.length() - 1)
    _over(block, cursor.selectionStart(), end, page.link_characters(linked, marks.mark_of(block).kind))
    after = QTextCursor(block)
    after.setPosition(end)
    _here(page, after)


def unlink(page: Page, here: Linked) -> None:
    """These words name nothing any more."""
    _over_link(page, here, page.characters(marks.mark_of(page.block()).kind))


def relink(page: Page, here: Linked, linked: Linked) -> None:
    """These words name something else."""
    _over_link(page, here, page.link_characters(linked, marks.mark_of(page.block()).kind))


def link_here(page: Page) -> Linked | None:
    """The link in which the cursor is, or that the selection touches."""
    cursor, text = page.textCursor(), page.block().text()
    start = points(text, max(0, cursor.selectionStart() - page.block().position()))
    end = points(text, max(0, cursor.selectionEnd() - page.block().position()))
    found = [entry for entry in marks.links_of(page.block()) if entry.start <= end and start <= entry.end]
    return found[0] if found else None


def _over_link(page: Page, here: Linked, form: QTextCharFormat) -> None:
    block = page.block()
    start, end = (block.position() + units(block.text(), at) for at in (here.start, here.end))
    _over(block, start, end, form)


def _over(block: QTextBlock, start: int, end: int, form: QTextCharFormat) -> None:
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(form)


def _free_paragraph(page: Page, kind: str) -> QTextCursor:
    """An empty paragraph of that kind: this one if it is empty, else a new one behind it. Begins a step of undo."""
    cursor = QTextCursor(page.block())
    cursor.beginEditBlock()
    if cursor.block().length() > 1:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        _insert_block(page, cursor, kind)
    else:
        _write(cursor, Mark(id=marks.mark_of(cursor.block()).id or new_id(), kind=kind))
        cursor.setBlockCharFormat(page.characters(kind))
    return cursor


def _insert_block(page: Page, cursor: QTextCursor, kind: str) -> None:
    form = marks.write_mark(cursor.blockFormat(), Mark(id=new_id(), kind=kind))
    form.clearProperty(QTextBlockFormat.Property.LayoutDirection.value)
    cursor.insertBlock(form, page.characters(kind))


def _write(cursor: QTextCursor, mark: Mark) -> None:
    cursor.setBlockFormat(marks.write_mark(cursor.blockFormat(), mark))


def _here(page: Page, cursor: QTextCursor) -> None:
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    page.setFocus()
