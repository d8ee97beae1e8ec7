"""Help: a page for each screen, read without a vault. F1 opens the page of where one is, Escape goes back there."""

from __future__ import annotations

import re
from importlib import resources

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.labels import language
from ui.language import number_words
from ui.operations import tour
from ui.settings.help_keys import HelpKeys
from ui.shell import Desk, Place, Screen, rooms
from ui.shell.keys import add_key
from ui.theme import look
from ui.theme.look import MONO
from ui.widgets.button import Button
from ui.widgets.key_button import KeyButton
from ui.widgets.panes import Panes
from ui.widgets.rows import Row, Rows

_HEADINGS = {1: 22.0, 2: 16.0}
_LINE_HEIGHT = 145.0
_STEP = re.compile(r"^(\d+)\. (.*)$", re.MULTILINE)
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


class HelpScreen(Screen):
    """The page, and beside it the list of all pages."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keys = HelpKeys(self)
        self._tour = Button(self.tr("Look around with the sample"), name="begin_tour", does=lambda: tour.begin(desk))
        self.head.add(self._tour, KeyButton(self.tr("Back"), name="back", key="Esc", does=self._go_back))
        desk.toured.connect(self._offer_tour)
        self.page = QTextBrowser()
        self.page.setObjectName("help_page")
        self.page.setProperty("kind", "page")
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(look().px(36))
        self._list = Rows("help_list", self.tr("Pages"))
        self._list.chosen.connect(lambda room: desk.go(Place("help", room)))
        panes = Panes(self.page, self._list, words=(self.tr("Page"), self.tr("All pages")), name="help", side_width=300)
        self._panes = panes
        self.body.addWidget(panes)
        add_key(self, "Escape", self._go_back)

    def show_place(self, place: Place) -> None:
        """The page of the room that is the subject; that of help itself where there is none."""
        room = place.subject if place.subject in rooms.ROOMS else "help"
        self.head.say(self.tr("Help"), facts=self.tr("a page for each screen"))
        self._offer_tour()
        self._panes.show_main()
        self._list.show_rows([Row(key=each, title=_title(each)) for each in _order()])
        self._list.setCurrentIndex(self._list.model().index(_order().index(room), 0))
        heading = self.tr("Keys")
        self.page.document().setMarkdown(f"{_numbered(_page(room))}\n\n## {heading}\n")
        self._dress()
        self._add_keys(room)
        self.page.setAccessibleName(_title(room))
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def first_focus(self) -> QWidget | None:
        """The page: arrow keys scroll it."""
        return self.page

    def panes(self) -> list[QWidget]:
        """The page, then the list of pages."""
        return [self.page, self._list]

    def _offer_tour(self) -> None:
        self._tour.setVisible(tour.offered(self.desk))

    def _go_back(self) -> None:
        self.desk.go(self.desk.before_help)

    def _dress(self) -> None:
        """Sizes and distances of the house on what Markdown made."""
        now, document = look(), self.page.document()
        document.setDefaultFont(now.font(15))
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            shape = QTextBlockFormat()
            shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setBottomMargin(now.px(6))
            shape.setTopMargin(now.px(18 if level == 2 else 0))
            cursor = QTextCursor(block)
            cursor.mergeBlockFormat(shape)
            if level:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(_heading(level))  # whole: a merge keeps Markdown's own size
            _soften(block)
            block = block.next()

    def _add_keys(self, room: str) -> None:
        now, keys = look(), self._keys.of_room(room)
        cursor = QTextCursor(self.page.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        table = QTextTableFormat()
        table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        table.setBorder(0)
        table.setCellPadding(now.px(4))
        table.setCellSpacing(0)
        table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        rtl = self.isRightToLeft()
        widths = [QTextLength(QTextLength.Type.FixedLength, now.px(200)), QTextLength()]
        table.setColumnWidthConstraints(widths[::-1] if rtl else widths)
        side = QTextBlockFormat()
        side.setAlignment((Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | _ABSOLUTE)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cells = cursor.insertTable(len(keys), 2, table)
        mono, words = QTextCharFormat(), QTextCharFormat()
        mono.setFont(now.font(13, families=MONO))
        mono.setForeground(now.color("quiet"))
        words.setFont(now.font(15))
        for at, texts in enumerate(keys):
            for column, (text, shape) in enumerate(zip(texts, (mono, words), strict=True)):
                cell = cells.cellAt(at, 1 - column if rtl else column).firstCursorPosition()
                cell.setBlockFormat(side)
                cell.insertText(text, shape)


def _heading(level: int) -> QTextCharFormat:
    shape = QTextCharFormat()
    font = look().font(_HEADINGS.get(level, 15.0), bold=True)
    font.setWeight(QFont.Weight.DemiBold)
    shape.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
    return shape


def _soften(block: QTextBlock) -> None:
    """Bold words as our fonts have them: Markdown asks for a weight that would be smeared."""
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.DemiBold)
    spans = [
        (at.fragment().position(), at.fragment().length())
        for at in block
        if at.fragment().charFormat().fontWeight() > 600
    ]
    for start, length in spans:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(shape)


def _numbered(page: str) -> str:
    """Steps with their numbers in the digits of the language: Qt writes those of a list in Western ones."""
    if number_words(1) == "1":
        return page
    return _STEP.sub(lambda found: f"{number_words(int(found[1]))}. {found[2]}\n", page)


def _order() -> list[str]:
    """Help itself first, then the rooms in the order in which one meets them."""
    return ["help", *(room for room in rooms.ROOMS if room != "help")]


def _page(room: str) -> str:
    """The page in the window's language, else in English."""
    folder = resources.files("resources").joinpath("help")
    page = folder.joinpath(language(), f"{room}.md")
    if not page.is_file():
        page = folder.joinpath("en", f"{room}.md")
    return page.read_text("utf-8")


def _title(room: str) -> str:
    """The first line of a page, without its sign."""
    return _page(room).partition("\n")[0].removeprefix("# ")
