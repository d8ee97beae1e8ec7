"""A page and what stands beside it; where both have no room, one at a time, with two buttons to choose."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.pane_choice import PaneChoice
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
        self._choice = PaneChoice([(f"{name}_main", words[0]), (f"{name}_side", words[1])])
        self._choice.turned.connect(self._arrange)
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
        self._choice.choose(0)

    def show_side(self) -> None:
        """Bring what stands beside it to the front where both share the place."""
        self._choice.choose(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        folded, main = self.folded, self._choice.chosen == 0
        self._choice.setVisible(folded)
        self._rule.setVisible(not folded)
        self.main.setVisible(not folded or main)
        self.side.setVisible(not folded or not main)
        if folded:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)
        else:
            self.side.setFixedWidth(look().px(self._side_width))
