"""One line of a card: a title, a quiet second line, and at the far side a value or an action."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.words import Words


class LineItem(QWidget):
    """`value` has a kind (`good`, `caution`, …); `action` is a button."""

    def __init__(
        self,
        title: str,
        quiet: str = "",
        *,
        value: str = "",
        value_kind: str = "",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        now = look()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, now.px(8), 0, now.px(8))
        row.setSpacing(now.px(12))
        words = QVBoxLayout()
        words.setSpacing(now.px(2))
        self.title = Words(title)
        words.addWidget(self.title)
        if quiet:
            words.addWidget(Words(quiet, kind="quiet"))
        row.addLayout(words, 1)
        if value:
            self.value = Words(value, kind=value_kind, wrap=False)
            row.addWidget(self.value)
        if action is not None:
            row.addWidget(action)
