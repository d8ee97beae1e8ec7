"""Where files are dropped; a button does the same for who has no mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.words import Words


class DropArea(QFrame):
    """`dropped` carries a list of paths."""

    dropped = Signal(object)

    def __init__(self, choose: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop_area")
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        now = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(now.px(24), now.px(24), now.px(24), now.px(24))
        column.setSpacing(now.px(10))
        column.addStretch(1)
        for words in (
            Words(self.tr("Drop a statement or a package here")),
            Words(self.tr("or choose files, as many as you like"), kind="quiet"),
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be let go here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They were let go."""
        self._show_over(over=False)
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _show_over(self, *, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)
