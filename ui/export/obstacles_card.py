"""What stands between this and an export: each name with its places, and a way to let it stand with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.export.export_words import ExportWords
from ui.language import listed, number_words
from ui.theme import look
from ui.told import told
from ui.widgets.badge import Badge, Sign
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.field import Field, line
from ui.widgets.line_item import LineItem
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.errors import Reason, Refused

_BY_PLACE = frozenset(("unmarked_name", "leak"))
"""Refusals that name places; the others are said as a whole."""


class ObstaclesCard(Card):
    """`waved` carries (name, reason); `to_redaction` asks to go and hide it."""

    waved = Signal(str, str)
    to_redaction = Signal()
    edited = Signal()

    def __init__(self, words: ExportWords, *, name: str, badge: Sign, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._words = words
        self._typed: dict[str, str] = {}
        self._reasons: dict[str, QLineEdit] = {}
        now = look()
        top = QHBoxLayout()
        top.setSpacing(now.px(14))
        top.addWidget(Badge(badge))
        said = QVBoxLayout()
        self.said, self.way = Words(kind="title"), Words(kind="quiet")
        self.said.setObjectName(f"{name}_said")
        said.addWidget(self.said)
        said.addWidget(self.way)
        top.addLayout(said, 1)
        self.column.addLayout(top)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(now.px(6))
        self.column.addLayout(self._lines)
        self.redaction = Button(
            self.tr("Go to the redaction"), name=f"{name}_to_redaction", does=self.to_redaction.emit
        )
        row = QHBoxLayout()
        row.addWidget(self.redaction)
        row.addStretch(1)
        self.column.addLayout(row)
        self.hide()

    def show_refusal(self, refusal: Refused, numbers: Mapping[str, int], why: str) -> None:
        """What it is refused for, name by name; `why` is what consent lacks, in words."""
        clear(self._lines)
        self._reasons = {}
        self.said.setText(self._words.refused(refusal.kind))
        by_consent = refusal.kind == "consent"
        self.way.setText(" ".join(filter(None, (why if by_consent else "", self._words.what_to_do(refusal.kind)))))
        self.redaction.setVisible(not by_consent)
        grouped: dict[str, list[Reason]] = {}
        for reason in refusal.reasons if refusal.kind in _BY_PLACE else ():
            grouped.setdefault(reason.name or told(reason.message), []).append(reason)
        for at, (name, reasons) in enumerate(grouped.items()):
            self._lines.addWidget(LineItem(name, self._places(reasons, numbers)))
            if reasons[0].may_stand:
                self._lines.addLayout(self._way_through(at, name))
        self.show()

    def forget(self) -> None:
        """Another order: what was typed belongs to none of its names."""
        self._typed = {}

    def entry(self) -> dict[str, str]:
        """The reasons that stand there and are not given yet, as one field's value."""
        return dict(self._typed)

    def put_entry(self, value: dict[str, str]) -> bool:
        """Put them beside their names, now or once they are shown."""
        self._typed = dict(value)
        for name, reason in self._reasons.items():
            reason.setText(value.get(name, ""))
        return True

    def _places(self, reasons: list[Reason], numbers: Mapping[str, int]) -> str:
        found = sorted({numbers[reason.paragraph] for reason in reasons if reason.paragraph in numbers})
        if found:
            return self.tr("in paragraph {numbers}", "", len(found)).format(
                numbers=listed(number_words(number) for number in found)
            )
        if any(reason.name and reason.paragraph is None for reason in reasons):
            return self.tr("in a title or beside the text")
        return ""

    def _way_through(self, at: int, name: str) -> QHBoxLayout:
        reason: QLineEdit = line(f"reason_{at}", placeholder=self.tr("why it may stand"))
        reason.setText(self._typed.get(name, ""))
        reason.textEdited.connect(lambda text: self._type(name, text))
        self._reasons[name] = reason
        field = Field(self.tr("Why may “{name}” stand?").format(name=name), reason)
        field.label.hide()
        button = Button(self.tr("Let it stand"), name=f"let_stand_{at}")

        def let_stand() -> None:
            given = reason.text().strip()
            field.say_wrong("" if given else self.tr("Say why: the log keeps the reason."))
            if given:
                self._type(name, "")
                self.waved.emit(name, given)
            else:
                reason.setFocus()

        button.clicked.connect(lambda: let_stand())
        reason.returnPressed.connect(let_stand)
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(field, 1)
        row.addWidget(button)
        return row

    def _type(self, name: str, text: str) -> None:
        if text:
            self._typed[name] = text
        else:
            self._typed.pop(name, None)
        self.edited.emit()
