"""One question: may it be used for this? Yes, no, not now. All three answers look alike: none is the right one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.fold import Fold
from ui.widgets.tab_stop import choose
from ui.widgets.words import Words


class Question(Fold):
    """`answer` is True, False, or None while it is not asked; "not now" is chosen until somebody answers."""

    changed = Signal()

    def __init__(self, code: str, words: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(below=520, spacing=20, parent=parent)
        self.code = code
        self.words = words
        now = look()
        self.row.setContentsMargins(0, now.px(4), 0, now.px(4))
        said, answers = QWidget(), QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout(answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(now.px(20))
        column.addWidget(Words(words))
        if note:
            column.addWidget(Words(note, kind="small"))
        self.add(said, 1)
        self.add(answers)
        self._group = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}
        for name, text in (("yes", self.tr("Yes")), ("no", self.tr("No")), ("later", self.tr("Not now"))):
            radio = QRadioButton(text)
            radio.setObjectName(f"{name}_{code}")
            radio.setAccessibleName(f"{text}: {words}")
            radio.setAccessibleDescription(note)
            self._radios[name] = radio
            self._group.addButton(radio)
            row.addWidget(radio)
        self.reset()
        self._group.buttonToggled.connect(lambda _, on: self.changed.emit() if on else None)

    @property
    def answer(self) -> bool | None:
        """What was answered."""
        if self._radios["later"].isChecked():
            return None
        return self._radios["yes"].isChecked()

    def reset(self) -> None:
        """Not asked. Tab stops at the answer that is chosen, as Qt itself has it once one was."""
        choose(self._group, self._radios["later"])
