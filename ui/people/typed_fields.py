"""The fields of a form by name: put values in, read them out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from ui.theme import look
from ui.widgets.card import Card
from ui.widgets.field import Field


class TypedFields:
    """`enter` is called when Enter is pressed in a line."""

    def __init__(self, enter: Callable[[], None]) -> None:
        self.fields: dict[str, Field] = {}
        self._enter = enter
        self._read: dict[str, Callable[[], str]] = {}
        self._put: dict[str, Callable[[str], None]] = {}

    def add(self, card: Card, name: str, field: Field, read: Callable[[], str], put: Callable[[str], None]) -> None:
        """Any field, with the way to read it and to fill it."""
        self.fields[name], self._read[name], self._put[name] = field, read, put
        card.column.addWidget(field)

    def add_line(self, card: Card, name: str, label: str, control: QLineEdit, hint: str) -> None:
        """One line."""
        control.returnPressed.connect(self._enter)
        self.add(card, name, Field(label, control, hint=hint), control.text, control.setText)

    def add_text(self, card: Card, name: str, label: str, hint: str) -> None:
        """A few lines."""
        control = QPlainTextEdit()
        control.setObjectName(name)
        control.setTabChangesFocus(True)
        control.setFixedHeight(look().px(84))
        self.add(card, name, Field(label, control, hint=hint), control.toPlainText, control.setPlainText)

    def add_choice(self, card: Card, name: str, label: str, box: QComboBox) -> None:
        """A code of a vocabulary; one that the vocabulary does not know is shown as it is."""

        def put(code: str) -> None:
            if box.findData(code) < 0:
                box.addItem(code, code)
            box.setCurrentIndex(box.findData(code))

        self.add(card, name, Field(label, box), lambda: str(box.currentData() or ""), put)

    def put(self, values: Mapping[str, str]) -> None:
        """These texts in their fields, the others empty; complaints go."""
        for name, put in self._put.items():
            put(values.get(name, ""))
            self.fields[name].say_wrong("")

    def read(self) -> dict[str, str]:
        """What stands in each field, stripped."""
        return {name: read().strip() for name, read in self._read.items()}
