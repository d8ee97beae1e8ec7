"""Facts under each other: what it is on one side, the answer beside it, a hairline above each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.clear import clear
from ui.widgets.rule import Rule
from ui.widgets.words import Words

_LABEL, _FOLDS_BELOW, _ANY = 156, 400, 16_777_215


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line; `more` stands small under the value, `kind` is the value's look (`digest`, `good`, …)."""

    label: str
    value: str
    more: str = ""
    kind: str = ""


def digest_words(digest: str) -> str:
    """A hex digest in groups of eight, so that it breaks over lines and can be read aloud; from the left always."""
    return "\u2066" + " ".join(digest[at : at + 8] for at in range(0, len(digest), 8)) + "\u2069"


class Facts(QWidget):
    """`show_facts` replaces what stands there; values can be selected to be copied."""

    def __init__(self, name: str, *, label: int = _LABEL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.facts: tuple[Fact, ...] = ()
        self._label = label
        self._rows: list[tuple[QBoxLayout, Words]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """These, in this order."""
        clear(self._column)
        self._rows = []
        self.facts = facts
        for fact in facts:
            self._column.addWidget(Rule())
            self._column.addLayout(self._row(fact))
        self.setAccessibleDescription("\n".join(f"{fact.label}: {fact.value} {fact.more}".strip() for fact in facts))
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the answer stands under its label."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        wide = self.width() >= look().px(_FOLDS_BELOW)
        for row, label in self._rows:
            row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
            label.setMinimumWidth(look().px(self._label) if wide else 0)
            label.setMaximumWidth(look().px(self._label) if wide else _ANY)

    def _row(self, fact: Fact) -> QBoxLayout:
        now = look()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(0, now.px(9), 0, now.px(9))
        row.setSpacing(now.px(4))
        label = Words(fact.label, kind="quiet")
        label.setAlignment(label.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
        row.addWidget(label)
        values = QVBoxLayout()
        values.setSpacing(now.px(2))
        for text, kind in ((fact.value, fact.kind), (fact.more, "small")):
            if text:
                words = Words(text, kind=kind)
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                if kind in ("mono", "digest"):  # digests and codes read from the left in every language
                    words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                values.addWidget(words)
        row.addLayout(values, 1)
        self._rows.append((row, label))
        return row
