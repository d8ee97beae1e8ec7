"""A hairline between two things."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget


class Rule(QFrame):
    """Horizontal, or vertical with `upright`."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "edge" if upright else "rule")
