"""A text that wraps: the house's label. `kind` chooses its look in the style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Words(QLabel):
    """Plain text, never rich: what comes from a vault is shown as it is."""

    def __init__(self, text: str = "", *, kind: str = "", wrap: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        if kind:
            self.setProperty("kind", kind)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: str) -> None:
        """Another look."""
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
