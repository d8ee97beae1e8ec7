"""The margin of a statement: numbers and kinds of paragraphs, beside the text and never in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from intake.statement.changes import numbers
from intake.statement.records import Paragraph
from ui.labels import label
from ui.language import number_words
from ui.theme import look

Seen = Callable[[], list[tuple[int, int, int]]]
"""The paragraphs that are on the screen: which one, where its first line begins, how high that line is."""


class ReadingMargin(QWidget):
    """Where numbers and kinds are painted, beside the text that scrolls."""

    def __init__(self, page: QWidget, seen: Seen) -> None:
        super().__init__(page)
        self._seen = seen
        self._marks: list[tuple[str, str]] = []
        self._right = False

    def show_paragraphs(self, paragraphs: Sequence[Paragraph], *, right: bool) -> None:
        """From now on these are marked; `right` for a text that runs from right to left."""
        counted = numbers(paragraphs)
        self._marks = [
            (number_words(counted[p.id]) if p.id in counted else "", label("paragraph_kinds", p.kind))
            for p in paragraphs
        ]
        self._right = right

    def paintEvent(self, event: QPaintEvent) -> None:
        """What belongs to the paragraphs that are on the screen."""
        painter = QPainter(self)
        for at, top, height in self._seen():
            if at < len(self._marks):
                self._paint_mark(painter, QRect(0, top, self.width(), height), *self._marks[at])

    def _paint_mark(self, painter: QPainter, line: QRect, number: str, kind: str) -> None:
        """Number and kind of one paragraph, on the line of its first words."""
        now = look()
        far = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        side = Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft
        bold, small = now.font(13, bold=True), now.font(12)
        width = now.px(34)
        painter.setFont(bold)
        painter.setPen(now.color("quiet"))
        painter.drawText(line, side | far, number)
        rest = line.adjusted(0 if self._right else width, 0, -width if self._right else 0, 0)
        painter.setFont(small)
        shown = QFontMetrics(small).elidedText(kind, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, side | far, shown)
