"""Panes side by side where there is room, one under the other where there is not (narrow window, large text)."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme import look


class Columns(QWidget):
    """`add` puts a pane in reading order; below `folds_below` pixels (at 100 %) they stack."""

    def __init__(self, *, folds_below: int = 820, gap: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folds_below = folds_below
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look().px(gap))

    @property
    def stacked(self) -> bool:
        """Whether the panes stand under each other now."""
        return self.width() < look().px(self._folds_below)

    def add(self, pane: QWidget, share: int = 1) -> None:
        """A pane, with its share of the width."""
        self._row.addWidget(pane, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if self.stacked else QBoxLayout.Direction.LeftToRight)
