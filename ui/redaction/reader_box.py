"""A box to choose a reader in: as wide as its row lets it be, never wider."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui.theme import look

_AROUND = 54
"""Padding, borders and the arrow."""


class ReaderBox(QComboBox):
    """`spoken` is what a screen reader calls it."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for what is chosen."""
        letters = QFontMetrics(self.font())
        more = letters.horizontalAdvance(self.currentText()) + look().px(_AROUND)
        return QSize(max(more, self.minimumSizeHint().width()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What has no room ends in dots; all of it is in the tip."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = option.currentText
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, field.width() + 2)
        self.setToolTip(words if option.currentText != words else "")
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
