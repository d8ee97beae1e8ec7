"""A line for a path, and beside it a button that asks for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.field import line


class PathLine(QWidget):
    """`name` is the line's object name; the button is called `choose_` and that. `asks` gives a path or None."""

    def __init__(self, name: str, asks: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = asks
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        self.line = line(name)
        self.setFocusProxy(self.line)
        row.addWidget(self.line, 1)
        row.addWidget(Button(self.tr("Choose"), name=f"choose_{name}", does=self._ask))

    def text(self) -> str:
        """The path that stands there."""
        return self.line.text().strip()

    def setAccessibleName(self, name: str) -> None:
        """It is the line that is spoken of."""
        self.line.setAccessibleName(name)

    def _ask(self) -> None:
        chosen = self._asks()
        if chosen is not None:
            self.line.setText(str(chosen))
