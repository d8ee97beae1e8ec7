"""How marks are drawn under the text of a page: where a mark lies, line by line, and what it looks like.

Undecided, decided, kept and chosen are told apart by the kind of line, by the code in the margin, and by colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextBlock, QTextLayout, QTextLine
from PySide6.QtWidgets import QTextEdit

from ui.redaction.lines import Mark
from ui.theme import look
from ui.utf16 import units

NUMBER_ROOM, CODE_ROOM = 40, 44
_JOINED = 3.0
"""Stretches that are nearer than this are painted as one."""


def paint_number(page: QTextEdit, painter: QPainter, block: QTextBlock, top: QPointF, number: str) -> None:
    """The number of a paragraph, beside its first line."""
    now = look()
    first = block.layout().lineAt(0)
    if not number or not first.isValid():
        return
    font = now.font(13, bold=True)
    painter.setFont(font)
    painter.setPen(now.color("quiet"))
    room = now.px(NUMBER_ROOM - 8)
    x = page.viewport().width() - room if page.isRightToLeft() else 0
    base = top.y() + first.y() + first.ascent()
    area = QRectF(x, base - QFontMetricsF(font).ascent(), room, QFontMetricsF(font).height())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, number)


def paint_codes(page: QTextEdit, painter: QPainter, line: QTextLine, top: QPointF, marks: Sequence[Mark]) -> None:
    """The codes of the marks that begin in this line, in the other margin."""
    now = look()
    font = now.font(11, bold=True)
    painter.setFont(font)
    room = now.px(CODE_ROOM - 8)
    x = 0.0 if page.isRightToLeft() else float(page.viewport().width() - room)
    base = top.y() + line.y() + line.ascent()
    area = QRectF(x, base - QFontMetricsF(font).ascent(), room, QFontMetricsF(font).height())
    painter.setPen(now.color(marks[0].ink))
    text = " ".join(dict.fromkeys(mark.code for mark in marks))
    painter.drawText(area, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, text)


def boxes(page: QTextEdit, block: QTextBlock, mark: Mark, top: QPointF) -> Iterator[tuple[int, QRectF]]:
    """The rectangles of a mark, line by line; in mixed directions one stretch may be several."""
    text = block.text()
    start, end = units(text, mark.start), units(text, mark.end)
    shape: QTextLayout = block.layout()
    left = float(page.document().documentLayout().blockBoundingRect(block).x())
    for row in range(shape.lineCount()):
        line = shape.lineAt(row)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            stretches = _stretches(line, first, last)
            if mark.style == "chip" and stretches:  # isolated, so it is one stretch whatever is in it
                stretches = [(stretches[0][0], stretches[-1][1])]
            for low, high in stretches:
                yield row, QRectF(left + low, top.y() + line.y(), high - low, line.height())


def paint_mark(painter: QPainter, mark: Mark, box: QRectF) -> None:
    """One stretch of a mark: its ground and its line, or the frame of what is current."""
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
