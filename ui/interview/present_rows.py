"""Who is in the room: a role and a name for each, added one by one; names are sealed when the session begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.labels import fill, label
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.clear import clear
from ui.widgets.field import Field, line
from ui.widgets.line_item import LineItem


@dataclass(frozen=True, slots=True)
class Somebody:
    """One of those present; the name may be empty."""

    role: str
    name: str


class PresentRows(QWidget):
    """`there` is who was added; what stands in the two fields counts too, so that nobody is forgotten."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("present")
        self._there: list[Somebody] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        self.role = QComboBox()
        self.role.setObjectName("present_role")
        fill(self.role, "present_roles", first="interviewer")
        self.role.removeItem(self.role.findData("deponent"))
        self.name = line("present_name")
        self.name.returnPressed.connect(self._add)
        self.name.textEdited.connect(self.edited)
        self.role.activated.connect(self.edited)
        self.add = Button(self.tr("Add"), name="add_present", does=self._add)
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        role, name = Field(self.tr("Role"), self.role), Field(self.tr("Name"), self.name)
        row.addWidget(role, 2)
        row.addWidget(name, 3)
        column.addLayout(row)
        last = QHBoxLayout()
        last.addWidget(self.add)
        last.addStretch(1)
        column.addLayout(last)

    @property
    def there(self) -> tuple[Somebody, ...]:
        """Everybody, the one in the fields too."""
        typed = self.name.text().strip()
        waiting = (Somebody(self.role.currentData(), typed),) if typed else ()
        return (*self._there, *waiting)

    def entry(self) -> dict[str, Any]:
        """Who was added, and what stands in the two fields, as one field's value."""
        there = [[who.role, who.name] for who in self._there]
        return {"there": there, "role": self.role.currentData(), "name": self.name.text()}

    def put_entry(self, value: dict[str, Any]) -> bool:
        """Put them there."""
        self._there = [Somebody(role, name) for role, name in value["there"]]
        self.role.setCurrentIndex(max(0, self.role.findData(value["role"])))
        self.name.setText(value["name"])
        self._show()
        return True

    def empty(self) -> None:
        """Nobody yet."""
        self._there.clear()
        self.name.clear()
        self.role.setCurrentIndex(self.role.findData("interviewer"))
        self._show()

    def _add(self) -> None:
        if not self.name.text().strip() and any(who.role == self.role.currentData() for who in self._there):
            self.name.setFocus()
            return
        self._there.append(Somebody(self.role.currentData(), self.name.text().strip()))
        self.name.clear()
        self._show()
        self.role.setFocus()
        self.edited.emit()

    def _remove(self, who: Somebody) -> None:
        self._there.remove(who)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        clear(self._list)
        for at, who in enumerate(self._there):
            away = Button(
                self.tr("Remove"), name=f"remove_present_{at}", kind="quiet", does=lambda w=who: self._remove(w)
            )
            away.setAccessibleName(self.tr("Remove {0}").format(label("present_roles", who.role)))
            self._list.addWidget(LineItem(label("present_roles", who.role), who.name, action=away))
