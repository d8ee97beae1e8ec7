"""A text with its title, what stands beside the title, and a line below."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.redaction.page import Page
from ui.theme import look
from ui.widgets.words import Words


class TextPane(QFrame):
    """`parts` stand beside the title; boxes take the room that is left."""

    def __init__(self, title: str, parts: tuple[QWidget, ...], page: Page, foot: Words) -> None:
        super().__init__()
        now = look()
        self.setProperty("kind", "page")
        self.setMinimumWidth(now.px(180))
        column = QVBoxLayout(self)
        column.setContentsMargins(now.px(20), now.px(8), now.px(12), now.px(8))
        column.setSpacing(now.px(8))
        self._title = Words(title, kind="section", wrap=False)
        head = QWidget()
        head.setMinimumHeight(now.px(40))
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(now.px(10))
        row.addWidget(self._title)
        boxes = any(isinstance(part, QComboBox) for part in parts)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        column.addWidget(head)
        page.setMinimumHeight(now.px(24))  # what stands in the way below it is never cut
        column.addWidget(page, 1)
        column.addWidget(foot)
        self._head, self._boxes, self._folded = head, boxes, False
        self._parts, self._row = parts, row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Boxes say by themselves who reads it: the title gives way to them."""
        super().resizeEvent(event)
        self._give_way()

    def fold(self, *, folded: bool) -> None:
        """Where panes share the place, a button above says the title."""
        self._folded = folded
        self._give_way()
        self._head.setVisible(not folded or self._boxes)

    def _give_way(self) -> None:
        spare = self.width() - sum(part.sizeHint().width() + self._row.spacing() for part in self._parts)
        margins = self.layout().contentsMargins()
        room = spare - margins.left() - margins.right() >= self._title.sizeHint().width()
        self._title.setVisible(not self._folded and (room or not self._boxes))
