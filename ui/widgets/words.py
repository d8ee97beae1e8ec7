"""A text that wraps: the house's label. `kind` chooses its look in the style sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

_PLAIN_TEXT = 0
_RIGHT, _LEFT, _ABSOLUTE, _MIDDLE = 0x2, 0x1, 0x10, 0x80
"""Values of Qt.TextFormat and Qt.AlignmentFlag: the names are heavy to load, and labels stand on the first screen."""


class Words(QLabel):
    """Plain text, never rich: what comes from a vault is shown as it is."""

    def __init__(self, text: str = "", *, kind: str = "", wrap: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("textFormat", _PLAIN_TEXT)
        self.setWordWrap(wrap)
        side = _RIGHT if self.isRightToLeft() else _LEFT
        self.setProperty("alignment", side | _ABSOLUTE | _MIDDLE)
        if kind:
            self.setProperty("kind", kind)
        if not wrap:
            from PySide6.QtWidgets import QSizePolicy  # heavy, and no label of the first screen needs it

            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: str) -> None:
        """Another look."""
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
