"""The writing room: the guide, the page with its margin, and what is known beside it. Narrow windows fold the sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.interview import writing
from ui.interview.find_bar import FindBar
from ui.interview.guide_pane import GuidePane
from ui.interview.link_list import LinkList, Offer
from ui.interview.margin import Margin
from ui.interview.marks import Linked
from ui.interview.page import Page
from ui.interview.side_pane import SidePane
from ui.labels import label, language
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.rule import Rule

if TYPE_CHECKING:
    from intake.statement.sitting import Choice

_SIDE_FOLDS, _GUIDE_FOLDS, _RELINK = 1180, 900, 250


class Workspace(QWidget):
    """`page` is the one editor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: Sequence[Choice] = ()
        self._kinds = {"interviewer_note": self.tr("Note")}
        self._wanted = ""
        self.page = Page()
        self.margin = Margin(self.page, self.kind_words)
        self.guide, self.side, self.find = GuidePane(), SidePane(), FindBar(self.page)
        self.links = LinkList(self)
        self._relink = QTimer(self)
        self._relink.setSingleShot(True)
        self._relink.setInterval(_RELINK)
        self._lay_out()
        self._connect()

    def kind_words(self, kind: str) -> str:
        """How a kind of paragraph is called beside it."""
        if kind not in self._kinds:
            self._kinds[kind] = label("paragraph_kinds", kind)
        return self._kinds[kind]

    def offer(self, choices: Sequence[Choice]) -> None:
        """What links may name beside what this account names already."""
        self._choices = choices
        self._show_links()

    def unfold(self, pane: str) -> None:
        """Show a side that was folded away (`guide`, `side`), or fold it again."""
        self._wanted = "" if self._wanted == pane else pane
        self._fold()

    def folds(self, pane: str) -> bool:
        """Whether there is no room for that side."""
        return self.width() < look().px(_GUIDE_FOLDS if pane == "guide" else _SIDE_FOLDS)

    def panes(self) -> list[QWidget]:
        """What F6 walks."""
        return [self.guide, self.page, self.side]

    def ask_link(self) -> None:
        """What do the selected words name?"""
        page = self.page
        cursor, here = page.textCursor(), writing.link_here(page)
        if (not cursor.hasSelection() and here is None) or page.isReadOnly():
            return
        at = page.viewport().mapTo(self, page.cursorRect().bottomLeft())
        recent = [link for _, _, link, _ in reversed(page.paragraphs.links())]
        text = (
            cursor.selectedText()
            if cursor.hasSelection()
            else page.block().text()[here.start : here.end]
            if here
            else ""
        )
        self.links.open_at(at, text, recent, self._choices, linked=here is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room."""
        super().resizeEvent(event)
        self._fold()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self._ways = self._toggles()
        middle.addWidget(self._ways)
        middle.addWidget(self.find)
        middle.addWidget(self.page, 1)
        self._edges = (Rule(upright=True), Rule(upright=True))
        row.addWidget(self.guide)
        row.addWidget(self._edges[0])
        row.addLayout(middle, 1)
        row.addWidget(self._edges[1])
        row.addWidget(self.side)

    def _toggles(self) -> QWidget:
        """Ways to the sides that were folded away."""
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(look().px(12), look().px(4), look().px(12), 0)
        self._guide = Button(self.tr("Guide"), name="show_guide", kind="quiet", does=lambda: self.unfold("guide"))
        self._details = Button(self.tr("Details"), name="show_side", kind="quiet", does=lambda: self.unfold("side"))
        row.addWidget(self._guide)
        row.addStretch(1)
        row.addWidget(self._details)
        return ways

    def _connect(self) -> None:
        self.page.link_asked.connect(self.ask_link)
        self.page.paragraphs.relinked.connect(self._relink.start)
        self._relink.timeout.connect(self._show_links)
        self.guide.asked.connect(lambda text: writing.put_question(self.page, text))
        self.side.chosen.connect(self._go_to)
        self.links.chosen.connect(self._link)
        self.links.closed.connect(self.page.setFocus)

    def _fold(self) -> None:
        for name, pane, edge in (("guide", self.guide, self._edges[0]), ("side", self.side, self._edges[1])):
            shown = not self.folds(name) or self._wanted == name
            pane.setVisible(shown)
            edge.setVisible(shown)
        self._guide.setVisible(self.folds("guide"))
        self._details.setVisible(self.folds("side"))
        self._ways.setVisible(self.folds("side") or self.folds("guide"))

    def _go_to(self, paragraph: str) -> None:
        self.page.go_to(paragraph)
        self.page.setFocus()

    def _link(self, offer: Offer) -> None:
        if offer.linked is not None and self.page.textCursor().hasSelection():
            writing.link(self.page, offer.linked)
        elif (here := writing.link_here(self.page)) is not None:
            if offer.linked is None:
                writing.unlink(self.page, here)
            else:
                writing.relink(self.page, here, offer.linked)

    def _show_links(self) -> None:
        links = self.page.paragraphs.links()
        self.side.show_links([(where, _called(link, words), number) for where, number, link, words in links])


def _called(link: Linked, words: str) -> str:
    """How a link is called at the side: a date in words, else the record's name or the words of the account."""
    if link.kind == "date" and link.target:
        from intake.language import in_words, parse_date  # no ICU behind these two

        return in_words(parse_date(link.target), language())
    return link.words or words
