"""The fields of a form, whatever they are made of: found by name, read, filled, and heard when a hand changes them.

A widget that is drawn on, or that holds several controls, is one field when it says itself what stands in it: it has
`entry`, `put_entry` and the signal `edited`. Passphrases are no fields: they are never read here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QTextEdit, QWidget

Value = Any
"""Of the values that JSON has."""


def entries(top: QWidget) -> dict[str, QWidget]:
    """The fields inside a widget by their object names; of two with one name the first."""
    found: dict[str, QWidget] = {}
    whole: list[QWidget] = []
    for widget in top.findChildren(QWidget):
        if any(outer.isAncestorOf(widget) for outer in whole):
            continue
        if _speaks_for_itself(widget):
            whole.append(widget)
        elif not _is_control(widget):
            continue
        if widget.objectName():
            found.setdefault(widget.objectName(), widget)
    return found


def read(widget: QWidget) -> Value:
    """What stands in a field."""
    if _speaks_for_itself(widget):
        return widget.entry()  # type: ignore[attr-defined]
    if isinstance(widget, QComboBox):
        return widget.currentText() if widget.isEditable() else _datum(widget, widget.currentIndex())
    if isinstance(widget, QCheckBox | QRadioButton):
        return widget.isChecked()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QLineEdit) else None


def put(widget: QWidget, value: Value) -> bool:
    """Put it there as a hand would; False when the field does not offer it (yet)."""
    if _speaks_for_itself(widget):
        return bool(widget.put_entry(value))  # type: ignore[attr-defined]
    if isinstance(widget, QComboBox):
        return _choose(widget, str(value))
    if isinstance(widget, QCheckBox | QRadioButton):
        widget.setChecked(bool(value))
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        widget.setPlainText(str(value))
    elif isinstance(widget, QLineEdit):
        widget.setText(str(value))
    return True


def hear(widget: QWidget, changed: Callable[[], None]) -> None:
    """Have `changed` called when a hand changes the field; what the program puts there is not heard."""
    if _speaks_for_itself(widget):
        widget.edited.connect(changed)  # type: ignore[attr-defined]
    elif isinstance(widget, QComboBox):
        widget.activated.connect(lambda _: changed())
        if widget.isEditable():
            widget.lineEdit().textEdited.connect(lambda _: changed())
    elif isinstance(widget, QCheckBox | QRadioButton):
        widget.clicked.connect(lambda _: changed())
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        widget.textChanged.connect(lambda: changed() if _by_hand(widget) else None)
    elif isinstance(widget, QLineEdit):
        widget.textEdited.connect(lambda _: changed())


def rivals(widget: QWidget) -> set[str]:
    """Names of the choices that go when this one is made."""
    group = widget.group() if isinstance(widget, QRadioButton) else None
    buttons = group.buttons() if group is not None else []
    return {button.objectName() for button in buttons if button is not widget}


def _speaks_for_itself(widget: QWidget) -> bool:
    return hasattr(widget, "put_entry")


def _is_control(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        secret = bool(widget.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData)
        return not secret and not widget.isReadOnly() and not isinstance(widget.parentWidget(), QComboBox)
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QComboBox | QCheckBox | QRadioButton)


def _by_hand(text: QPlainTextEdit | QTextEdit) -> bool:
    """What a hand typed can be undone; a text that the program puts there begins a new history."""
    return text.document().isUndoAvailable() or text.document().isRedoAvailable()


def _datum(box: QComboBox, at: int) -> str:
    datum = box.itemData(at)
    return datum if isinstance(datum, str) else box.itemText(at)


def _choose(box: QComboBox, value: str) -> bool:
    if box.isEditable():
        at = box.findText(value, Qt.MatchFlag.MatchExactly)
        box.setCurrentIndex(at)
        if at < 0:
            box.setEditText(value)
        return True
    at = next((at for at in range(box.count()) if _datum(box, at) == value), -1)
    if at >= 0:
        box.setCurrentIndex(at)
    return at >= 0
