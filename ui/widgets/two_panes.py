"""A list and what is chosen in it, side by side; where there is no room, one of the two at a time."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.rule import Rule


class TwoPanes(QWidget):
    """`show_detail` brings the second pane forward where only one fits; its button goes back to the list."""

    def __init__(
        self, first: QWidget, detail: QWidget, *, folds_below: int = 760, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folds_below = folds_below
        self._in_detail = False
        now = look()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.first = first
        self._rule = Rule(upright=True)
        self.second = QWidget()
        column = QVBoxLayout(self.second)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.back = Button(self.tr("Back to the list"), name="back_to_list", kind="quiet", does=self.show_list)
        strip = QHBoxLayout()
        strip.setContentsMargins(now.px(16), now.px(8), now.px(16), 0)
        strip.addWidget(self.back)
        strip.addStretch(1)
        column.addLayout(strip)
        column.addWidget(detail, 1)
        row.addWidget(first, 2)
        row.addWidget(self._rule)
        row.addWidget(self.second, 3)
        self._fold()

    def show_detail(self) -> None:
        """Something was chosen."""
        self._in_detail = True
        self._fold()

    def show_list(self) -> None:
        """Back to choosing."""
        self._in_detail = False
        self._fold()
        self.first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < look().px(self._folds_below)
        self.first.setVisible(not narrow or not self._in_detail)
        self.second.setVisible(not narrow or self._in_detail)
        self._rule.setVisible(not narrow)
        self.back.setVisible(narrow)
