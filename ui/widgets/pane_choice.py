"""A row of buttons: which of the panes that share a place is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button


class PaneChoice(QWidget):
    """`panes` are (object name of the button, its words); `turned` says that another one is chosen."""

    turned = Signal()

    def __init__(self, panes: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(24), look().px(6), look().px(24), look().px(6))
        row.setSpacing(look().px(8))
        self._group = QButtonGroup(self)
        bold = QFontMetrics(look().font(bold=True))  # the chosen one's letters, so that none moves
        for at, (name, text) in enumerate(panes):
            button = Button(text, name=name, kind="place")
            button.setCheckable(True)
            button.setMinimumWidth(bold.horizontalAdvance(text) + look().px(25))
            self._group.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(lambda _, on: self.turned.emit() if on else None)

    @property
    def chosen(self) -> int:
        """The number of the pane that is shown."""
        return self._group.checkedId()

    def choose(self, at: int) -> None:
        """Show this one."""
        self._group.button(at).setChecked(True)
