"""Pages in one place, of which one is shown: as high as that one, not as the highest of them (as Qt's stack is)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Pages(QWidget):
    """The first is shown to begin with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, page: QWidget) -> None:
        """One more page."""
        self._column.addWidget(page)
        self._pages.append(page)
        page.setVisible(len(self._pages) == 1)

    def setCurrentIndex(self, at: int) -> None:
        """Show this one."""
        for number, page in enumerate(self._pages):
            page.setVisible(number == at)

    def currentIndex(self) -> int:
        """Which one is shown."""
        return next((at for at, page in enumerate(self._pages) if not page.isHidden()), -1)
