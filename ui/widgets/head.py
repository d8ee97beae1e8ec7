"""The title row: where I am, the state in words, quiet facts, then the actions."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import look
from ui.widgets.words import Words


class Head(QFrame):
    """Filled by its screen; actions stand at the far side in the order in which they were added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self.setProperty("kind", "head")
        now = look()
        self.setMinimumHeight(now.px(56))
        row = QHBoxLayout(self)
        row.setContentsMargins(now.px(24), now.px(8), now.px(24), now.px(8))
        row.setSpacing(now.px(14))
        self.title = Words(kind="title", wrap=False)
        self.title.setObjectName("title")
        self.state = Words(kind="chip", wrap=False)
        self.state.setObjectName("state")
        self.facts = Words(kind="quiet", wrap=False)
        self.facts.setObjectName("facts")
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.title)
        row.addWidget(self.state)
        row.addWidget(self.facts, 1)
        self.actions = QHBoxLayout()
        self.actions.setSpacing(now.px(14))
        row.addLayout(self.actions)
        self.state.hide()

    def say(self, title: str, *, state: str = "", facts: str = "") -> None:
        """Title, state and facts in one call; an empty state shows none."""
        self.title.setText(title)
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self.facts.setText(facts)
        self.facts.setToolTip(facts)

    def add(self, *actions: QWidget) -> None:
        """Buttons at the far side."""
        for action in actions:
            self.actions.addWidget(action)
