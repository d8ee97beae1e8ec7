"""A page of paragraphs that is read: numbers in the margin, marks by colour, line and code together.

One text block for each paragraph; what stands in a block is the paragraph's text and nothing else, so that places on
the page and places in the text are the same. Marks are painted underneath; selection and screen readers work natively.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.theme import look
from ui.theme.look import SANS

_BREAKS = str.maketrans(dict.fromkeys("\n\r\u2029\ufdd0\ufdd1\x85\x0b\x0c", "\u2028"))
"""What would begin a new block, as a line break inside the block: one character for one."""
CHIP = ("\u2068\u00a0", "\u00a0\u2069")
"""Around the words of a chip: isolated, so that their direction changes nothing around them, and with some room."""
_LINE = 1.7
"""Of the font's size."""
_NUMBER_ROOM, _CODE_ROOM = 40, 44
_JOINED = 3.0
"""Stretches that are nearer than this are painted as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of a paragraph as it is shown; a chip stands for what is hidden."""

    text: str
    chip: bool = False

    @property
    def shown(self) -> str:
        """As it stands in the block."""
        return (f"{CHIP[0]}{self.text}{CHIP[1]}" if self.chip else self.text).translate(_BREAKS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph."""

    key: str
    number: str
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The whole text of the block."""
        return "".join(run.shown for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something to paint under a stretch of a block; `start` and `end` count code points of the block's text."""

    key: str
    start: int
    end: int
    ink: str
    wash: str = ""
    style: str = "line"
    """`line` (decided), `dashes` (undecided), `chip` (stands for something), `dots` (kept)."""
    code: str = ""
    current: bool = False


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
            self._paint_number(painter, block, top, line.number)
            codes: dict[int, list[Mark]] = {}
            for mark in self._marks.get(line.key, ()):
                for row, box in self._boxes(block, mark, top):
                    _paint_mark(painter, mark, box)
                    if mark.code and mark not in (m for ms in codes.values() for m in ms):
                        codes.setdefault(row, []).append(mark)
            for row, marks in codes.items():
                self._paint_codes(painter, block.layout().lineAt(row), top, marks)
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
        first, last = now.px(_NUMBER_ROOM), now.px(_CODE_ROOM)
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

    def _paint_number(self, painter: QPainter, block: QTextBlock, top: QPointF, number: str) -> None:
        now = look()
        first = block.layout().lineAt(0)
        if not number or not first.isValid():
            return
        font = now.font(13, bold=True)
        painter.setFont(font)
        painter.setPen(now.color("quiet"))
        room = now.px(_NUMBER_ROOM - 8)
        x = self.viewport().width() - room if self.isRightToLeft() else 0
        base = top.y() + first.y() + first.ascent()
        area = QRectF(x, base - QFontMetricsF(font).ascent(), room, QFontMetricsF(font).height())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, number)

    def _paint_codes(self, painter: QPainter, line: QTextLine, top: QPointF, marks: Sequence[Mark]) -> None:
        now = look()
        font = now.font(11, bold=True)
        painter.setFont(font)
        room = now.px(_CODE_ROOM - 8)
        x = 0.0 if self.isRightToLeft() else float(self.viewport().width() - room)
        base = top.y() + line.y() + line.ascent()
        area = QRectF(x, base - QFontMetricsF(font).ascent(), room, QFontMetricsF(font).height())
        painter.setPen(now.color(marks[0].ink))
        text = " ".join(dict.fromkeys(mark.code for mark in marks))
        painter.drawText(area, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, text)

    def _boxes(self, block: QTextBlock, mark: Mark, top: QPointF) -> Iterator[tuple[int, QRectF]]:
        """The rectangles of a mark, line by line; in mixed directions one stretch may be several."""
        text = block.text()
        start, end = units(text, mark.start), units(text, mark.end)
        shape: QTextLayout = block.layout()
        left = float(self.document().documentLayout().blockBoundingRect(block).x())
        for row in range(shape.lineCount()):
            line = shape.lineAt(row)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                stretches = _stretches(line, first, last)
                if mark.style == "chip" and stretches:  # isolated, so it is one stretch whatever is in it
                    stretches = [(stretches[0][0], stretches[-1][1])]
                for low, high in stretches:
                    yield row, QRectF(left + low, top.y() + line.y(), high - low, line.height())


def points(text: str, unit: int) -> int:
    """A place in UTF-16 units, as Qt counts, in code points."""
    return unit if text.isascii() else len(text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))


def units(text: str, point: int) -> int:
    """A place in code points in UTF-16 units."""
    return point if text.isascii() else len(text[:point].encode("utf-16-le")) // 2


def _stretches(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    edges = []
    for at in range(first, last):
        one, other = (
            _x(line, at, QTextLine.Edge.Leading),
            _x(line, at, QTextLine.Edge.Trailing),
        )
        if one != other:
            edges.append((min(one, other), max(one, other)))
    merged: list[tuple[float, float]] = []
    for low, high in sorted(edges):
        if merged and low <= merged[-1][1] + _JOINED:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return merged


def _x(line: QTextLine, at: int, edge: QTextLine.Edge) -> float:
    found = line.cursorToX(at, edge)
    return float(found[0] if isinstance(found, tuple) else found)


def _paint_mark(painter: QPainter, mark: Mark, box: QRectF) -> None:
    now = look()
    ink = now.color(mark.ink)
    area = box.adjusted(-1, -1, 1, 1)
    painter.setPen(Qt.PenStyle.NoPen)
    if mark.wash:
        painter.setBrush(now.color(mark.wash))
        round_ = now.px(4) if mark.style == "chip" else 2
        painter.drawRoundedRect(area, round_, round_)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark.current:
        painter.setPen(QPen(ink, 2))
        painter.drawRoundedRect(area.adjusted(0, -1, 0, 2), 2, 2)
    elif mark.style != "chip":
        styles = {"dashes": Qt.PenStyle.DashLine, "dots": Qt.PenStyle.DotLine}
        painter.setPen(QPen(ink, 2, styles.get(mark.style, Qt.PenStyle.SolidLine)))
        base = area.bottom()
        painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base))
