"""The title row: where I am, the state in words, quiet facts, then the actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from ui.theme import look
from ui.widgets.elided import Elided
from ui.widgets.words import Words

_HIGH = 56


class Head(QFrame):
    """Filled by its screen; actions stand at the far side in the order in which they were added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self.setProperty("kind", "head")
        now = look()
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(now.px(24), now.px(8), now.px(24), now.px(8))
        self._whole.setSpacing(now.px(14))
        row = self._said = QHBoxLayout()
        row.setSpacing(now.px(14))
        self.title = Words(kind="title", wrap=False)
        self.title.setObjectName("title")
        self.state = Words(kind="chip", wrap=False)
        self.state.setObjectName("state")
        self.facts = Elided(kind="quiet")
        self.facts.setObjectName("facts")
        row.addWidget(self.title)
        row.addWidget(self.state)
        row.addWidget(self.facts, 1)
        self.side = QHBoxLayout()
        self.side.setSpacing(now.px(14))
        self._whole.addLayout(row, 1)
        self._whole.addLayout(self.side)
        self._whole.setAlignment(self.side, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.state.hide()
        self._title_alone = False

    def say(self, title: str, *, state: str = "", facts: str = "") -> None:
        """Title, state and facts in one call; an empty state shows none."""
        self.title.setText(title)
        self.state.setText(state)
        self.state.setVisible(bool(state) and not self._title_alone)
        self.facts.setText(facts)

    def make_room(self, *, title_alone: bool) -> None:
        """Whether state and facts give way to the actions."""
        if title_alone != self._title_alone:
            self._title_alone = title_alone
            self.state.setVisible(bool(self.state.text()) and not title_alone)
            self.facts.setVisible(not title_alone)

    def sizeHint(self) -> QSize:
        """A quiet height, also with a title alone."""
        return super().sizeHint().expandedTo(QSize(0, look().px(_HIGH)))

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`; it asks for no width: facts give way, then actions stand below."""
        return QSize(0, max(super().minimumSizeHint().height(), look().px(_HIGH)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Actions that do not fit beside the title stand below it."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """The same when a text or an action came or went."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return handled

    def _fold(self) -> None:
        margins = self._whole.contentsMargins()
        gap = self._whole.spacing()
        between = (gap - self.side.spacing()) * max(0, self.side.count() - 1)  # in a row they stand further apart
        wanted = self._said.minimumSize().width() + self.side.minimumSize().width() + between + gap
        narrow = wanted + margins.left() + margins.right() > self.width()
        ways = QBoxLayout.Direction
        way = ways.TopToBottom if narrow else ways.LeftToRight
        if self._whole.direction() != way:
            self.side.setSpacing(look().px(6 if narrow else 14))
            self._whole.setDirection(way)
            self.updateGeometry()

    def add(self, *actions: QWidget) -> None:
        """Buttons at the far side."""
        for action in actions:
            self.side.addWidget(action)
