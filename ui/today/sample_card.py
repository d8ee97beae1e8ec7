"""On the sample vault alone: what it is, and a tour through the rooms."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.words import Words


class SampleCard(Card):
    """`wanted`: the tour is asked for."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="sample_card", parent=parent)
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        words.addWidget(Words(self.tr("This is the sample: every name in it is invented"), kind="heading"))
        about = self.tr("A tour leads through the rooms at your pace. It opens no account by itself.")
        words.addWidget(Words(about, kind="quiet"))
        row = QHBoxLayout()
        row.setSpacing(look().px(16))
        row.addLayout(words, 1)
        row.addWidget(Button(self.tr("Look around with the sample"), name="begin_tour", does=self.wanted.emit))
        self.column.addLayout(row)
        self.hide()
