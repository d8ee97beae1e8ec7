"""What should be looked at, and what can be done with it: one below the other, or side by side where it is low."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.redaction.decision_panel import DecisionPanel
from ui.redaction.item_list import ItemList
from ui.redaction.reader_box import ReaderBox
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.rule import Rule
from ui.widgets.words import Words

_WIDTH, _PANEL = 300, 200
_ANY = 16_777_215
"""No limit, in Qt's words."""


class Side(QFrame):
    """The list with its progress, the panel, and another reader's plan to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = look()
        self.setProperty("kind", "side")
        self.copies = False
        """Whether another reader's plan could be copied."""
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setSpacing(now.px(6))
        self._looked_at = self._list()
        self.copy_from = ReaderBox("copy_from", self.tr("Copy from another reader"))
        self.panel = DecisionPanel(self.copy_from)
        self._below, self._beside = Rule(), Rule(upright=True)
        self._layout.addWidget(self._looked_at, 1)
        for part in (self._below, self._beside, self.panel):
            self._layout.addWidget(part)

    def fold(self, *, folded: bool, at: int) -> None:
        """Folded: list and panel side by side, or the panel alone beside the text (`at` 1) or the preview (2)."""
        way = QBoxLayout.Direction
        self._layout.setDirection(way.LeftToRight if folded else way.TopToBottom)
        now, room = look(), 4 if folded else 10
        self._layout.setContentsMargins(now.px(14), now.px(room), now.px(10), now.px(room))
        self._looked_at.setVisible(not folded or at == 0)
        self._below.setVisible(not folded)
        self._beside.setVisible(folded and at == 0)
        self.copy_from.setVisible(self.copies and not (folded and (at > 0 or self.panel.busy)))
        self.panel.fold(folded=folded)
        self.panel.setMinimumWidth(look().px(_PANEL) if folded else 0)
        self.panel.setMaximumWidth(look().px(_PANEL) if folded else _ANY)
        self.setMinimumWidth(0 if folded else look().px(_WIDTH))
        self.setMaximumWidth(_ANY if folded else look().px(_WIDTH))
        self.setVisible(not folded or at < 2 or self.panel.busy)

    def _list(self) -> QWidget:
        now, part = look(), QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(now.px(6))
        row = QHBoxLayout()
        row.setSpacing(0)
        self.progress = Words(kind="small")
        self.progress.setObjectName("progress")
        self.undo = Button(self.tr("Undo"), name="undo", kind="quiet")
        self.redo = Button(self.tr("Redo"), name="redo", kind="quiet")
        row.addWidget(self.progress, 1)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        column.addLayout(row)
        nothing = self.tr("No name was found here. What you select in the text can be hidden all the same.")
        self.items = ItemList("items", self.tr("What should be looked at"), nothing)
        self.items.setMinimumHeight(now.px(56))
        column.addWidget(self.items, 1)
        return part
