"""The paragraphs of a translation, a page of them at a time: a long statement opens as fast as a short one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake.statement.translating import Line
from ui.statement.translation_row import TranslationRow
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.clear import clear

_PAGE = 25


class TranslationPages(QWidget):
    """Signals as of a row: `typed`, `left`, `holds`."""

    typed = Signal(str, str)
    left = Signal(str)
    holds = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._languages = ("", "")
        self._show_row: Callable[[TranslationRow, Line], None] = lambda row, line: None
        self.rows: dict[str, TranslationRow] = {}
        self._page = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(18))
        self._column = QVBoxLayout()
        self._column.setSpacing(look().px(18))
        row = QHBoxLayout()
        self.earlier = Button(self.tr("Earlier paragraphs"), name="earlier", does=lambda: self._turn(self._page - 1))
        self.later = Button(self.tr("Later paragraphs"), name="later", does=lambda: self._turn(self._page + 1))
        row.addWidget(self.earlier)
        row.addStretch(1)
        row.addWidget(self.later)
        column.addLayout(self._column)
        column.addLayout(row)

    def show_lines(
        self,
        lines: Sequence[Line],
        source: str,
        target: str,
        show_row: Callable[[TranslationRow, Line], None],
        *,
        at: str = "",
    ) -> None:
        """These, in the languages of both columns; `show_row` fills one row, `at` is a paragraph to stand on."""
        self._lines, self._languages, self._show_row = lines, (source, target), show_row
        self._turn(next((n // _PAGE for n, line in enumerate(lines) if line.paragraph.id == at), 0))
        if at in self.rows:
            self.rows[at].editor.setFocus()

    def empty(self) -> None:
        """Nothing of another statement stays."""
        self.show_lines((), "", "", self._show_row)

    def refresh(self, lines: Sequence[Line]) -> None:
        """The same paragraphs, further on."""
        self._lines = lines
        for line in lines:
            if line.paragraph.id in self.rows:
                self._show_row(self.rows[line.paragraph.id], line)

    def text_of(self, paragraph: str) -> str:
        """What stands in its field."""
        return self.rows[paragraph].editor.text()

    def first(self) -> QWidget | None:
        """The first field that can be written in."""
        return next((row.editor for row in self.rows.values() if not row.editor.isReadOnly()), None)

    def go_on(self, step: int) -> None:
        """To the next (or previous) paragraph that is to be done, round the end."""
        ids = [line.paragraph.id for line in self._lines]
        here = next((key for key, row in self.rows.items() if row.editor.hasFocus()), "")
        first = self._page * _PAGE
        start = ids.index(here) if here else first - 1 if step > 0 else first
        order = [(start + step * n) % len(ids) for n in range(1, len(ids) + 1)]
        found = next((at for at in order if self._lines[at].to_do and ids[at] != here), None)
        if found is None:
            return
        if ids[found] not in self.rows:
            self._turn(found // _PAGE)
        self.rows[ids[found]].editor.setFocus()

    def _turn(self, page: int) -> None:
        self._page = page
        clear(self._column)
        self.rows = {}
        for line in self._lines[page * _PAGE : (page + 1) * _PAGE]:
            row = TranslationRow(line, *self._languages)
            row.typed.connect(self.typed)
            row.left.connect(self.left)
            row.holds.connect(self.holds)
            self.rows[line.paragraph.id] = row
            self._column.addWidget(row)
            row.show()  # else the keyboard could not go there yet
        self.earlier.setVisible(page > 0)
        self.later.setVisible((page + 1) * _PAGE < len(self._lines))
        self.refresh(self._lines)
