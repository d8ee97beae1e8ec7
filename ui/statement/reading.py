"""A statement to read: her words large, numbers and kinds in the margin, outside the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from intake.statement.changes import NOTE
from intake.statement.records import Paragraph
from ui.language import direction
from ui.statement.reading_margin import ReadingMargin
from ui.theme import look
from ui.utf16 import points, units

_MARGIN, _WIDEST, _PAD = 116, 880, 28


class Reading(QTextEdit):
    """One block for each paragraph; it can be selected and copied by nobody else than its reader, and not changed."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("kind", "page")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._right = False
        self._margin = ReadingMargin(self, self._seen)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self.viewport().installEventFilter(self)

    def show_paragraphs(self, paragraphs: Sequence[Paragraph], language: str) -> None:
        """Show these; the place where one was reading is kept when they are the same ones."""
        same = [(p.id, p.text) for p in paragraphs] == [(p.id, p.text) for p in self._paragraphs]
        kept, place = (self.verticalScrollBar().value(), self.textCursor().position()) if same else (0, 0)
        self._paragraphs = tuple(paragraphs)
        self._right = direction(language) == Qt.LayoutDirection.RightToLeft
        self._margin.show_paragraphs(paragraphs, right=self._right)
        self._fill(language)
        self._place_margin()
        self.setExtraSelections([])
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(kept)

    def jump_to(self, paragraph: str) -> None:
        """Bring a paragraph to the upper third and mark it."""
        at = next((at for at, entry in enumerate(self._paragraphs) if entry.id == paragraph), None)
        if at is None:
            return
        cursor = QTextCursor(self.document().findBlockByNumber(at))
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(max(0, round(top) - self.viewport().height() // 4))
        chosen = QTextEdit.ExtraSelection()
        chosen.cursor = cursor
        wash = QTextCharFormat()
        wash.setBackground(look().color("tint"))
        wash.setProperty(QTextFormat.Property.FullWidthSelection, True)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        chosen.format = wash
        self.setExtraSelections([chosen])

    def mark_words(self, places: Sequence[tuple[str, int, int]], at: int) -> None:
        """Underline words (paragraph, start, end in code points); the one at `at` is washed and brought into view."""
        numbers_ = {paragraph.id: number for number, paragraph in enumerate(self._paragraphs)}
        found = []
        for number, (paragraph, start, end) in enumerate(places):
            if paragraph not in numbers_:
                continue
            text = self._paragraphs[numbers_[paragraph]].text
            block = self.document().findBlockByNumber(numbers_[paragraph])
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + units(text, start))
            cursor.setPosition(block.position() + units(text, end), QTextCursor.MoveMode.KeepAnchor)
            marked = QTextEdit.ExtraSelection()
            marked.cursor, form = cursor, QTextCharFormat()
            form.setFontUnderline(True)
            if number == at:
                form.setBackground(look().color("tint"))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(max(0, round(top) - self.viewport().height() // 4))
            marked.format = form
            found.append(marked)
        self.setExtraSelections(found)

    def place_chosen(self) -> tuple[str, tuple[int, int] | None] | None:
        """The paragraph in which the cursor is, and which of its words are selected, in code points."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        if not block.isValid() or block.blockNumber() >= len(self._paragraphs):
            return None
        paragraph, text = self._paragraphs[block.blockNumber()], block.text()
        if not cursor.hasSelection():
            return paragraph.id, None
        first = cursor.selectionStart() - block.position()
        last = min(cursor.selectionEnd() - block.position(), block.length() - 1)
        return paragraph.id, (points(text, first), points(text, last))

    def _seen(self) -> list[tuple[int, int, int]]:
        """The paragraphs that are on the screen, for the margin."""
        layout, offset = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        if block.previous().isValid():
            block = block.previous()
        found = []
        while block.isValid():
            area, first = layout.blockBoundingRect(block), block.layout().lineAt(0)
            if area.top() - offset > self.viewport().height():
                break
            height = round(first.height()) if first.isValid() else look().px(24)
            found.append((block.blockNumber(), round(area.top() - offset + first.y()), height))
            block = block.next()
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column of text never grows wider than one reads well."""
        super().resizeEvent(event)
        self._place_margin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What scrolls or is laid out anew takes its numbers along."""
        if event.type() in (QEvent.Type.Paint, QEvent.Type.Resize):
            self._margin.update()
        return super().eventFilter(watched, event)

    def _place_margin(self) -> None:
        now = look()
        margin, pad = now.px(_MARGIN), now.px(_PAD)
        spare = max(0, self.width() - now.px(_WIDEST) - margin - 2 * pad) // 2
        near, far = pad + margin + spare, pad + spare
        self.setViewportMargins(far if self._right else near, now.px(18), near if self._right else far, 0)
        area = self.viewport().geometry()
        left = area.right() + 1 if self._right else area.left() - margin
        self._margin.setGeometry(left, area.top(), margin, area.height())

    def _fill(self, language: str) -> None:
        now = look()
        self.document().setDefaultFont(now.reading_font(language))
        self.document().setDocumentMargin(0)
        self.clear()
        height = line_height(now.reading_font(language))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for at, paragraph in enumerate(self._paragraphs):
            if at:
                cursor.insertBlock()
            form = QTextBlockFormat()
            form.setBottomMargin(now.px(14))
            form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if not paragraph.text.strip():
                form.setLayoutDirection(direction(language))
            cursor.setBlockFormat(form)
            cursor.insertText(paragraph.text.replace("\n", "\u2028"), _letters(paragraph, now.color("quiet"), language))
        cursor.endEditBlock()


def line_height(font: QFont) -> float:
    """The house's 1.7 of the letters' size, as a percentage of what the font itself asks for."""
    return max(100.0, 170 * font.pixelSize() / QFontMetrics(font).lineSpacing())


def _letters(paragraph: Paragraph, quiet: QColor, language: str) -> QTextCharFormat:
    """Notes are smaller and quiet: they are no testimony."""
    letters = QTextCharFormat()
    font: QFont = look().font(15) if paragraph.kind == NOTE else look().reading_font(language)
    letters.setFont(font)
    letters.setForeground(quiet if paragraph.kind == NOTE else look().color("ink"))
    return letters
