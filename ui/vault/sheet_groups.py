"""The groups of a recovery sheet, shown or typed; one that can't be right is marked and named at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from intake.errors import IntakeError, WrongKey
from ui.language import listed, number_words
from ui.theme import look
from ui.told import complaint
from ui.widgets.field import Field, line
from ui.widgets.words import Words

GROUPS, _DIGITS, _CELL = 17, 6, 118
_HINTS = Qt.InputMethodHint.ImhPreferNumbers | Qt.InputMethodHint.ImhSensitiveData


class SheetGroups(QWidget):
    """`typed` gives what stands there; `checked` says that a group is full, `entered` that Enter was pressed."""

    checked = Signal()
    entered = Signal()

    def __init__(self, name: str, *, shown: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().px(10))
        self._grid.setVerticalSpacing(look().px(6))
        column.addLayout(self._grid)
        self.said = Words()
        self.said.setObjectName(f"{name}_said")
        column.addWidget(self.said)
        self.said.hide()
        self._columns = 0
        self._fields = [self._field(name, number, shown) for number in range(1, GROUPS + 1)]
        self._lay_out(4)

    @property
    def lines(self) -> list[QLineEdit]:
        """The lines, in order."""
        return [field.control for field in self._fields]

    def typed(self) -> tuple[str, ...]:
        """What stands in each group."""
        return tuple(each.text() for each in self.lines)

    def show_groups(self, groups: Sequence[str]) -> None:
        """Put these there; none empties all."""
        for at, each in enumerate(self.lines):
            each.setText(groups[at] if at < len(groups) else "")
        self.mark(())
        self.say("")

    def mark(self, wrong: Sequence[int]) -> None:
        """The numbers of groups that are not right: by their border, and in words below."""
        for number, each in enumerate(self.lines, 1):
            if bool(each.property("wrong")) != (number in wrong):
                each.setProperty("wrong", number in wrong)
                each.style().unpolish(each)
                each.style().polish(each)
        if wrong:
            self.say(
                self.tr("Not as on a sheet: group %1. Compare digit by digit.").replace(
                    "%1", listed(number_words(number) for number in wrong)
                )
            )

    def mark_only(self, wrong: Sequence[int]) -> None:
        """As `mark`; nothing wrong takes the words away too."""
        self.mark(wrong)
        if not wrong:
            self.say("")

    def complain(self, problem: IntakeError) -> None:
        """Why it is no sheet of this vault, with the groups that the core named; the first is next."""
        groups, fault = getattr(problem, "groups", ()), getattr(problem, "fault", "")
        self.mark(groups)
        said = {
            "torn": self.tr("The sheet is not whole: groups %1 are missing. A torn sheet opens nothing."),
            "mistyped": self.tr("Not as on a sheet: group %1. Compare digit by digit."),
            "mixed": self.tr("Each group is right, but not beside the others: look at their order, and at the sheet."),
            "other": self.tr("This is not the sheet that was made just now: look at group %1."),
        }.get(fault, complaint(problem))
        if isinstance(problem, WrongKey):
            said = self.tr("This is a whole sheet, but not one of this vault; or a newer one took its place.")
        self.say(said.replace("%1", listed(number_words(number) for number in groups)))
        self.first().setFocus()

    def say(self, words: str) -> None:
        """What is wrong, in words; empty says nothing."""
        self.said.setText(words)
        self.said.set_kind("danger")
        self.said.setVisible(bool(words))

    def first(self) -> QLineEdit:
        """Where typing begins: the first group that is wrong, else that is empty, else the first."""
        wrong = [each for each in self.lines if each.property("wrong")]
        empty = [each for each in self.lines if not each.text()]
        return [*wrong, *empty, self.lines[0]][0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many beside each other as there is room for."""
        super().resizeEvent(event)
        self._lay_out(max(1, min(6, self.width() // look().px(_CELL))))

    def _field(self, name: str, number: int, shown: bool) -> Field:
        each = line(f"{name}_{number}")
        each.setProperty("kind", "digits")
        each.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        each.setReadOnly(shown)
        each.setInputMethodHints(_HINTS)
        each.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        each.textEdited.connect(lambda text: self._edited(number, text))
        each.returnPressed.connect(self.entered)
        field = Field(self.tr("Group %1").replace("%1", number_words(number)), each)
        field.label.set_kind("small")
        return field

    def _edited(self, number: int, text: str) -> None:
        """A full group sends the keyboard to the next; one that is longer fills those behind it."""
        digits = "".join(text.split())
        if len(digits) < _DIGITS:
            return
        pieces = [digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS)]
        for each, piece in zip(self.lines[number - 1 :], pieces, strict=False):
            each.setText(piece)
        after = self.lines[min(GROUPS, number - 1 + len(pieces)) : GROUPS]
        if after and len(pieces[-1]) == _DIGITS:
            after[0].setFocus()
        self.checked.emit()

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        for at, field in enumerate(self._fields):
            self._grid.addWidget(field, at // columns, at % columns)
        for at in range(6):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self.updateGeometry()
