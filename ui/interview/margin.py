"""The margin beside the page: number, kind and time stamp of each paragraph that is seen, outside the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from ui.interview import marks
from ui.interview.page import Page
from ui.interview.raised_card import RaisedCard
from ui.language import number_words, time_words
from ui.theme import look

_WIDTH = 112


class Margin(QWidget):
    """Lies on the page, at the side where its lines begin."""

    def __init__(self, page: Page, kind_words: Callable[[str], str]) -> None:
        super().__init__(page)
        self.setObjectName("page_margin")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._page, self._kind_words = page, kind_words
        self._card = RaisedCard(near=True)
        page.viewport().installEventFilter(self)
        for signal in (page.moved, page.scrolled, page.paragraphs.renumbered):
            signal.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stand beside the viewport, wherever that is."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            place, width = self._page.viewport().geometry(), look().px(_WIDTH)
            left = place.right() + 1 if self._page.isRightToLeft() else place.left() - width
            self.setGeometry(left, place.top(), width, place.height())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside a paragraph goes to its end."""
        for block, place in self._page.seen():
            if place.top() <= event.position().y() < place.bottom():
                self._page.go_to(self._page.paragraphs.ids[block.blockNumber()])
                self._page.setFocus()
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only what is seen."""
        now, page = look(), self._page
        painter = QPainter(self)
        painter.fillRect(event.rect(), now.color("surface"))
        painter.end()
        for block, place in page.seen():
            if block.blockNumber() == page.current:
                self._card.paint(self, place, rightwards=not page.isRightToLeft())
            if place.intersects(QRectF(event.rect())):
                self._label(block, place)

    def _label(self, block: QTextBlock, place: QRectF) -> None:
        now, rtl, page = look(), self._page.isRightToLeft(), self._page
        if block.blockNumber() >= len(page.paragraphs.numbers) or not block.layout().lineCount():
            return
        number, mark = page.paragraphs.numbers[block.blockNumber()], marks.mark_of(block)
        line = block.layout().lineAt(0)
        base = place.top() + line.y() + line.ascent()
        painter = QPainter(self)
        painter.setClipRect(place)
        pad, x = now.px(12), 0
        strong, small = now.font(13, bold=True), now.font(13)
        parts = [(number_words(number), strong, "ink")] if number else []
        parts.append((self._kind_words(mark.kind), small, "quiet"))
        for text, font, ink in parts:
            width = QFontMetrics(font).horizontalAdvance(text)
            left = self.width() - pad - x - width if rtl else pad + x
            painter.setFont(font)
            painter.setPen(now.color(ink))
            painter.drawText(left, round(base), text)
            x += width + now.px(5)
        if mark.said_at:
            area = QRect(pad, round(base) + now.px(1), self.width() - 2 * pad, now.px(16))
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            painter.setFont(now.font(11))
            painter.setPen(now.color("quiet"))
            painter.drawText(area, side | Qt.AlignmentFlag.AlignAbsolute, time_words(mark.said_at))
