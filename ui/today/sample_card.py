"""On the sample vault alone: what it is, and a tour through the rooms."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fold import Fold
from ui.widgets.words import Words

_FOLDS_BELOW = 560


class SampleCard(Card):
    """`wanted`: the tour is asked for."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="sample_card", parent=parent)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(look().px(2))
        words.addWidget(Words(self.tr("This is the sample: every name in it is invented"), kind="heading"))
        about = self.tr("A tour leads through the rooms at your pace. It opens no account by itself.")
        words.addWidget(Words(about, kind="quiet"))
        row = Fold(below=_FOLDS_BELOW, spacing=16)
        row.add(said, 1)
        row.add(Button(self.tr("Look around with the sample"), name="begin_tour", does=self.wanted.emit))
        self.column.addWidget(row)
        self.hide()
