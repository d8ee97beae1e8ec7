"""The only modal question: before something that can't be undone. It names what will be lost; its buttons are verbs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.words import Words


class Confirm(QDialog):
    """Opened without blocking; `then` is called only when the verb was pressed. Escape goes back."""

    def __init__(
        self, parent: QWidget, title: str, lost: str, *, verb: str, then: Callable[[], None], danger: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("confirm")
        self.setWindowTitle(title)
        now = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(now.px(28), now.px(24), now.px(28), now.px(20))
        column.setSpacing(now.px(12))
        column.addWidget(Words(title, kind="title"))
        column.addWidget(Words(lost))
        row = QHBoxLayout()
        row.addStretch(1)
        back = Button(self.tr("Go back"), name="confirm_back", does=self.reject)
        row.addWidget(back)
        row.addWidget(Button(verb, name="confirm_do", kind="danger" if danger else "primary", does=self.accept))
        column.addLayout(row)
        self.setMinimumWidth(now.px(440))
        self.accepted.connect(then)
        self.finished.connect(self.deleteLater)
        back.setFocus()
        self.open()
