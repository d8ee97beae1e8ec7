"""One line of a card: a title, a quiet second line, and at the far side a value or an action."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.fold import Fold
from ui.widgets.words import Words


class LineItem(Fold):
    """`value` has a kind (`good`, `caution`, …); `action` is a button. Folds where the title would be squeezed."""

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
        super().__init__(below=360, parent=parent)
        now = look()
        self.row.setContentsMargins(0, now.px(8), 0, now.px(8))
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(now.px(2))
        self.title = Words(title)
        words.addWidget(self.title)
        if quiet:
            words.addWidget(Words(quiet, kind="quiet"))
        self.add(said, 1)
        if value:
            self.value = Words(value, kind=value_kind, wrap=False)
            self.add(self.value)
        if action is not None:
            self.add(action)
