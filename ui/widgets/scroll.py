"""A page that scrolls up and down when it does not fit, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import look


class Scroll(QScrollArea):
    """`column` is the layout of the page; things stand at its top."""

    def __init__(self, *, margin: int = 32, name: str = "scroll", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("ground")
        outer = QVBoxLayout(page)
        pad = look().px(margin)
        outer.setContentsMargins(pad, look().px(min(margin, 26)), pad, pad)
        outer.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setSpacing(look().px(20))
        outer.addLayout(self.column)
        outer.addStretch(1)
        self.setWidget(page)


def centred(part: QWidget) -> QHBoxLayout:
    """A part of limited width in the middle of its page."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(part, 100)
    row.addStretch(1)
    return row
