"""A list without a frame that paints its own lines: what every list of the house shares."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QWidget

from ui.theme import look


class PlainList(QListView):
    """Lines of one height, scrolled by pixels, never sideways; subclasses bring model and painter."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("kind", "plain")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def inset(self) -> None:
        """Room around it, where it stands at the edges of its page."""
        side = look().px(8)
        self.setViewportMargins(side, side, side, side)
