"""A card: a quiet frame with an optional heading, for what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.words import Words


class Card(QFrame):
    """`column` is the layout inside; `heading` may be empty."""

    def __init__(self, heading: str = "", *, name: str, kind: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.column = QVBoxLayout(self)
        pad = look().px(20)
        self.column.setContentsMargins(pad, pad, pad, pad)
        self.column.setSpacing(look().px(8))
        self.heading = Words(heading, kind="heading")
        self.column.addWidget(self.heading)
        self.heading.setVisible(bool(heading))  # not before it has a parent: it would open as a window of its own
