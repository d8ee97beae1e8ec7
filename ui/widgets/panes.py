"""A page and what stands beside it; where both have no room, one at a time, with two buttons to choose."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.rule import Rule


class Panes(QWidget):
    """`main` takes what `side` leaves; under `fold` pixels (at 100 % text) they share the place."""

    def __init__(
        self,
        main: QWidget,
        side: QWidget,
        *,
        words: tuple[str, str],
        name: str,
        side_width: int = 344,
        fold: int = 860,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.main, self.side, self._fold, self._side_width = main, side, fold, side_width
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._choice = QWidget()
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(look().px(24), look().px(6), look().px(24), look().px(6))
        choice.setSpacing(look().px(8))
        self._group = QButtonGroup(self)
        for at, text in enumerate(words):
            button = Button(text, name=f"{name}_{'side' if at else 'main'}", kind="place")
            button.setCheckable(True)
            bold = QFontMetrics(look().font(bold=True))  # the chosen one's letters, so that neither moves
            button.setMinimumWidth(bold.horizontalAdvance(text) + look().px(32))
            self._group.addButton(button, at)
            choice.addWidget(button)
        choice.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._arrange)
        self._rule = Rule(upright=True)
        row = QHBoxLayout()
        row.setSpacing(0)
        for part, stretch in ((main, 1), (self._rule, 0), (side, 0)):
            row.addWidget(part, stretch)
        column.addWidget(self._choice)
        column.addLayout(row, 1)
        self._arrange()

    @property
    def folded(self) -> bool:
        """Whether they share the place."""
        return self.width() < look().px(self._fold)

    def show_main(self) -> None:
        """Bring the page to the front where both share the place."""
        self._group.button(0).setChecked(True)

    def show_side(self) -> None:
        """Bring what stands beside it to the front where both share the place."""
        self._group.button(1).setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        folded, main = self.folded, self._group.checkedId() == 0
        self._choice.setVisible(folded)
        self._rule.setVisible(not folded)
        self.main.setVisible(not folded or main)
        self.side.setVisible(not folded or not main)
        if folded:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)
        else:
            self.side.setFixedWidth(look().px(self._side_width))
