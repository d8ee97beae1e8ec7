"""A button with its words and its look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import look


class Button(QPushButton):
    """`kind`: `primary` (one on each screen), `secondary`, `quiet`, `danger`. `name` is the object name.

    Painted by Qt alone: a painter of ours would load Qt's classes of events before the first paint.
    """

    def __init__(
        self,
        text: str,
        *,
        name: str,
        kind: str = "secondary",
        does: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)  # given to the maker it would load QIcon, which a text could be made into
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setAccessibleName(text.replace("&", ""))
        if does is not None:
            self.clicked.connect(lambda: does())

    def set_text(self, text: str) -> None:
        """Other words, for eyes and for screen readers."""
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()

    def set_kind(self, kind: str) -> None:
        """Another look: the one filled button of a screen moves on with the work."""
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        """A target that a hand meets."""
        size = super().sizeHint()
        return QSize(size.width(), max(size.height(), look().px(36)))

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`: words are never cut."""
        return self.sizeHint()
