"""A final statement is corrected by a new version: why, in a few words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.field import Field, line


class CorrectionCard(QWidget):
    """`opened` when it is asked why; `wanted` carries the reason."""

    opened = Signal()
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.correct = Button(self.tr("Correct"), name="begin_correction", does=self._press)
        self._reason: QLineEdit = line("correction_reason")
        self._reason.returnPressed.connect(self._press)
        self._field = Field(
            self.tr("Why is it corrected?"),
            self._reason,
            hint=self.tr("The reason stays beside the new version."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(self._field)
        column.addWidget(self.correct)
        self._field.hide()

    @property
    def asking(self) -> bool:
        """Whether it is asked why."""
        return not self._field.isHidden()

    def ask(self, *, asking: bool) -> None:
        """Ask why, or stop asking; what was typed stays."""
        self._field.setVisible(asking)

    def empty(self) -> None:
        """The new version is begun."""
        self._reason.clear()

    def _press(self) -> None:
        reason = self._reason.text().strip()
        if self.asking and reason:
            self.wanted.emit(reason)
            return
        self._field.say_wrong(self.tr("A few words are enough.") if self.asking else "")
        self._field.show()
        self.opened.emit()
        self._reason.setFocus()
