"""The page's layout: Qt's plain one, with room between paragraphs and lines, and a direction for each paragraph.

Qt breaks the lines (only of what is seen or changed). What this class adds is done once a block was laid out: lines
are moved apart, and a block whose direction can't be told from its letters (empty, digits alone) or was chosen by
hand is laid out again that way. A block with its first line at 0 is one that Qt laid out anew.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from ui.first_letter import runs

_LEFT, _RIGHT = (
    side | Qt.AlignmentFlag.AlignAbsolute for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)
_AUTO = Qt.LayoutDirection.LayoutDirectionAuto


_NONE, _ALL = -1, -2
_bounding_rect, _document_changed = (
    QPlainTextDocumentLayout.blockBoundingRect,
    QPlainTextDocumentLayout.documentChanged,
)


class PageLayout(QPlainTextDocumentLayout):
    """`pitch` is the distance of lines, `pad` the room above and below a paragraph, both in pixels."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.pitch = 0.0
        self.pad = 8.0
        self.speaks = Qt.LayoutDirection.LeftToRight
        """The direction of the session's language: how empty paragraphs run."""
        self._known: dict[int, QRectF] = {}
        """What was answered, by the number of the block: Qt asks some thirty times at each key."""
        self._changing, self._blocks = _NONE, 0

    def forget(self) -> None:
        """Widths, fonts or directions are others now: nothing that was answered holds."""
        self._known.clear()

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """What changes within one block leaves the others as they were."""
        document = self.document()
        block = document.findBlock(start)
        within = removed + added <= block.length() and start + added < block.position() + block.length()
        if within and document.blockCount() == self._blocks:
            self._changing = block.blockNumber()
            self._known.pop(self._changing, None)
        else:
            self._changing, self._blocks = _ALL, document.blockCount()
            self._known.clear()
        _document_changed(self, start, removed, added)
        self._changing = _NONE

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """As Qt's, with the room around it."""
        number = block.blockNumber()
        known = self._known.get(number)
        if known is not None:
            return known
        rect = _bounding_rect(self, block)
        if number < 0:
            return rect
        layout = block.layout()
        if layout.lineAt(0).y() == 0.0 and layout.lineCount():
            self._settle(block, layout)
            rect = _bounding_rect(self, block)
        rect = rect.adjusted(0.0, 0.0, 0.0, self.pad)
        if self._changing not in (number, _ALL):
            self._known[number] = rect
        return rect

    def _settle(self, block: QTextBlock, layout: QTextLayout) -> None:
        chosen = block.blockFormat().layoutDirection()
        told = runs(block.text()) if chosen == _AUTO else None
        wanted = told or (self.speaks if chosen == _AUTO else chosen)
        if wanted == Qt.LayoutDirection.RightToLeft or told is None:
            option = layout.textOption()
            option.setTextDirection(wanted)
            option.setAlignment(_RIGHT if wanted == Qt.LayoutDirection.RightToLeft else _LEFT)
            layout.setTextOption(option)
        if told is None:
            self._break_lines(layout, layout.lineAt(0).width())
        margin, y = self.document().documentMargin(), self.pad
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            step = max(self.pitch, line.height())
            line.setPosition(QPointF(margin, y + (step - line.height()) / 2))
            y += step

    def _break_lines(self, layout: QTextLayout, width: float) -> None:
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
        layout.endLayout()


def wrapping() -> QTextOption:
    """How lines break: at words, anywhere when a word is too long."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(_AUTO)
    return option
