"""A page that scrolls up and down when it does not fit, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import look

_AROUND, _PAD = 56, 40
"""Around what has the focus; at the edges, where large text needs the room more than the margin does."""


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
        pad = min(look().px(margin), max(margin, _PAD))
        outer.setContentsMargins(pad, min(look().px(26), pad), pad, pad)
        outer.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setSpacing(look().px(20))
        outer.addLayout(self.column)
        outer.addStretch(1)
        self.setWidget(page)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """Bring what has the focus into view, however it got there (Qt itself follows Tab alone)."""
        page = self.widget()
        if new is not None and page is not None and page.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, look().px(_AROUND))


def centred(part: QWidget) -> QHBoxLayout:
    """A part of limited width in the middle of its page."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(part, 100)
    row.addStretch(1)
    return row
