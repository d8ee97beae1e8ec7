"""A control with its label above and, below, a hint or what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.caret import begin_at_the_right_side
from ui.widgets.words import Words


class Field(QWidget):
    """The label is the control's buddy and its accessible name; `say_wrong("")` takes the complaint away."""

    def __init__(self, label: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        self.label = Words(label)
        self.label.setBuddy(control)
        self._hint_text = hint
        self.hint = Words(hint, kind="small")
        control.setAccessibleName(label)
        control.setAccessibleDescription(hint)
        if isinstance(control, QComboBox) and (inner := control.lineEdit()) is not None:
            inner.setAccessibleName(label)  # what takes the keyboard in a box that is typed into
            begin_at_the_right_side(inner)
        column.addWidget(self.label)
        column.addWidget(control)
        column.addWidget(self.hint)
        self.hint.setVisible(bool(hint))  # not before it has a parent: it would open as a window of its own

    def say_hint(self, hint: str) -> None:
        """Another hint; what was wrong is over."""
        self._hint_text = hint
        self.say_wrong("")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.control.setAccessibleDescription(hint)

    def say_wrong(self, complaint: str) -> None:
        """Show what is wrong, in words and by the border; with an empty text the hint comes back."""
        if not complaint and not self.control.property("wrong"):
            return
        self.hint.setText(complaint or self._hint_text)
        self.hint.set_kind("danger" if complaint else "small")
        self.hint.setVisible(bool(complaint or self._hint_text))
        self.control.setProperty("wrong", bool(complaint))
        self.control.setAccessibleDescription(complaint or self._hint_text)
        shown = self.control.focusProxy() or self.control  # of a line with a button the line has the border
        shown.setProperty("wrong", bool(complaint))
        shown.style().unpolish(shown)
        shown.style().polish(shown)


def line(name: str, *, text: str = "", placeholder: str = "") -> QLineEdit:
    """A line of input by its object name."""
    made = QLineEdit(text)
    made.setObjectName(name)
    made.setPlaceholderText(placeholder)
    begin_at_the_right_side(made)
    return made
