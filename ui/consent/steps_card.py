"""The steps of asking, in their order, and at which one is: each leads there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup

from ui.consent.asking_page import AskingPage
from ui.language import number_words
from ui.widgets.card import Card
from ui.widgets.foot import Foot
from ui.widgets.wrapped import Wrapped


class StepsCard(Card):
    """The words of a step are the heading of its card; the footer counts them. `wanted`: one was pressed."""

    wanted = Signal()

    def __init__(self, page: AskingPage, foot: Foot, keys: list[tuple[str, str]]) -> None:
        super().__init__(name="steps_card")
        self._page, self._foot, self._keys = page, foot, keys
        self.column.setSpacing(0)
        self._group = QButtonGroup(self)
        for number, step in enumerate(page.steps):
            button = Wrapped(step.heading.text(), name=f"step_{number + 1}", does=lambda at=number: self._go(at))
            button.setCheckable(True)
            self._group.addButton(button, number)
            self.column.addWidget(button)
        page.came_to.connect(self._show_step)
        self._show_step(0)

    def _go(self, number: int) -> None:
        self.wanted.emit()
        self._page.go_to_step(number)
        self._show_step(number)

    def _show_step(self, number: int) -> None:
        self._group.button(number).setChecked(True)
        said = self.tr("Step %1 of %2").replace("%1", number_words(number + 1))
        self._foot.show_keys(self._keys, said.replace("%2", number_words(len(self._page.steps))))
