"""Before a session: was her account taken down already?"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ui.widgets.card import Card
from ui.widgets.field import Field, line
from ui.widgets.words import Words


class BeforeCard(Card):
    """Asked first, so that nobody has to tell it twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Accounts given before"), name="before_card", parent=parent)
        self.column.addWidget(
            Words(
                self.tr(
                    "Ask first whether somebody took down her account already. What is on record is not asked again."
                ),
                kind="quiet",
            )
        )
        self._asked = QComboBox()
        self._asked.setObjectName("previous_asked")
        for words, code in (
            (self.tr("Not asked yet"), "not_asked"),
            (self.tr("Asked: none"), "none"),
            (self.tr("Asked: there is one, or more"), "told"),
        ):
            self._asked.addItem(words, code)
        self._told = line("previous_told")
        told = Field(self.tr("By whom, when, and is there a text?"), self._told)
        self._asked.currentIndexChanged.connect(lambda: told.setVisible(self._asked.currentData() == "told"))
        told.hide()
        self.column.addWidget(Field(self.tr("Previous accounts"), self._asked))
        self.column.addWidget(told)

    def empty(self) -> None:
        """Nothing was asked yet."""
        self._told.clear()
        self._asked.setCurrentIndex(0)

    def asked(self) -> str:
        """`not_asked`, `none` or `told`."""
        return str(self._asked.currentData())

    def told(self) -> str:
        """By whom and when, where there was one."""
        return self._told.text() if self.asked() == "told" else ""
