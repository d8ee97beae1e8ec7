"""A page of paragraphs that is read: numbers in the margin, marks by colour, line and code together.

One text block for each paragraph; what stands in a block is the paragraph's text and nothing else, so that places on
the page and places in the text are the same. Marks are painted underneath; selection and screen readers work natively.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.redaction.lines import Line, Mark
from ui.redaction.mark_painting import CODE_ROOM, NUMBER_ROOM, boxes, paint_codes, paint_mark, paint_number
from ui.theme import look
from ui.theme.look import SANS
from ui.utf16 import points, units

_LINE = 1.7
"""Of the font's size."""


class Page(QTextEdit):
    """It speaks of paragraphs by key and of places in code points; `pointed` carries where a click was."""

    pointed = Signal(str, int)

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("kind", "page")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self._lines: list[Line] = []
        self._marks: dict[str, list[Mark]] = {}
        self._blocks: dict[str, int] = {}
        self._font = look().reading_font()

    def show_lines(self, lines: Sequence[Line], language: str) -> None:
        """These paragraphs; only blocks that read otherwise than before are touched, and the page does not jump."""
        self._font = look().reading_font(language)
        bar = self.verticalScrollBar()
        at = bar.value()
        if [line.key for line in lines] != [line.key for line in self._lines]:
            self._write_all(lines)
        else:
            for number, (before, line) in enumerate(zip(self._lines, lines, strict=True)):
                if before.runs != line.runs:
                    self._write(self.document().findBlockByNumber(number), line)
        self._lines = list(lines)
        self._blocks = {line.key: number for number, line in enumerate(lines)}
        bar.setValue(at)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """These marks instead of those before."""
        self._marks = {}
        for mark in marks:
            self._marks.setdefault(mark.key, []).append(mark)
        self.viewport().update()

    def selected(self) -> list[tuple[str, int, int]]:
        """What is selected, paragraph by paragraph, in code points."""
        cursor = self.textCursor()
        found: list[tuple[str, int, int]] = []
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() < cursor.selectionEnd():
            first = max(cursor.selectionStart() - block.position(), 0)
            last = min(cursor.selectionEnd() - block.position(), block.length() - 1)
            if first < last and block.blockNumber() < len(self._lines):
                text = block.text()
                found.append((self._lines[block.blockNumber()].key, points(text, first), points(text, last)))
            block = block.next()
        return found

    def drop_selection(self) -> None:
        """Nothing is selected any more."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def bring_into_view(self, key: str, start: int) -> None:
        """Put the cursor at this place, and scroll to it unless it can be read already."""
        block = self.document().findBlockByNumber(self._blocks.get(key, -1))
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(units(block.text(), start), block.length() - 1))
        bar, at = self.verticalScrollBar(), self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        bar.setValue(at)  # setting the cursor scrolls by as little as it can
        there, height = self.cursorRect(cursor), self.viewport().height()
        if there.top() < 0 or there.bottom() > height - look().px(24):
            bar.setValue(at + there.top() - height // 3)

    def first_seen(self) -> tuple[str, float]:
        """The first paragraph that can be read, and where it begins."""
        for block in self._visible_blocks():
            return self._lines[block.blockNumber()].key, self._top(block).y()
        return "", 0.0

    def align(self, key: str, y: float) -> None:
        """Scroll so that this paragraph begins there."""
        block = self.document().findBlockByNumber(self._blocks.get(key, -1))
        if block.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + self._top(block).y() - y))

    def runs_right_to_left(self, key: str) -> bool:
        """Whether this paragraph does."""
        block = self.document().findBlockByNumber(self._blocks.get(key, -1))
        return block.isValid() and block.textDirection() == Qt.LayoutDirection.RightToLeft

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selects nothing points at a place."""
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if not cursor.hasSelection() and cursor.blockNumber() < len(self._lines):
            at = points(cursor.block().text(), cursor.positionInBlock())
            self.pointed.emit(self._lines[cursor.blockNumber()].key, at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Numbers and marks first, the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in self._visible_blocks():
            line = self._lines[block.blockNumber()]
            top = self._top(block)
            paint_number(self, painter, block, top, line.number)
            codes: dict[int, list[Mark]] = {}
            for mark in self._marks.get(line.key, ()):
                for row, box in boxes(self, block, mark, top):
                    paint_mark(painter, mark, box)
                    if mark.code and mark not in (m for ms in codes.values() for m in ms):
                        codes.setdefault(row, []).append(mark)
            for row, marks in codes.items():
                paint_codes(self, painter, block.layout().lineAt(row), top, marks)
        painter.end()
        super().paintEvent(event)

    def _write_all(self, lines: Sequence[Line]) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            self._write(cursor.block(), line)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, block: QTextBlock, line: Line) -> None:
        now = look()
        shape = QTextBlockFormat()
        height = 100.0 * _LINE * self._font.pixelSize() / QFontMetricsF(self._font).height()
        shape.setLineHeight(max(100.0, height), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        first, last = now.px(NUMBER_ROOM), now.px(CODE_ROOM)
        shape.setLeftMargin(last if self.isRightToLeft() else first)
        shape.setRightMargin(first if self.isRightToLeft() else last)
        shape.setBottomMargin(now.px(14))
        cursor = QTextCursor(block)
        cursor.setBlockFormat(shape)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        plain, chip = QTextCharFormat(), QTextCharFormat()
        plain.setFont(self._font)
        plain.setForeground(now.color("ink"))
        small = now.font(self._font.pixelSize() / now.scale - 3, families=SANS)
        chip.setFont(small)
        chip.setForeground(now.color("ink"))
        if not line.runs:
            cursor.insertText("", plain)
        cursor.removeSelectedText()
        for run in line.runs:
            cursor.insertText(run.shown, chip if run.chip else plain)

    def _visible_blocks(self) -> Iterator[QTextBlock]:
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        bottom = self.viewport().height()
        while block.isValid() and block.blockNumber() < len(self._lines) and self._top(block).y() <= bottom:
            yield block
            block = block.next()

    def _top(self, block: QTextBlock) -> QPointF:
        area = self.document().documentLayout().blockBoundingRect(block)
        return QPointF(0.0, area.y() - self.verticalScrollBar().value())
