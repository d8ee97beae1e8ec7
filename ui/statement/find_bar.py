"""Find here: words in this statement, in any spelling; Enter goes from place to place, Escape puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.language import number_words
from ui.operations.statements import Mark
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.field import line
from ui.widgets.words import Words


class FindBar(QFrame):
    """`asked` carries the words; `went` the number of the place to show; `closed` when it is put away."""

    asked = Signal(str)
    went = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setProperty("kind", "strip")
        now = look()
        self._marks: tuple[Mark, ...] = ()
        self._at, self._words = -1, ""
        row = QHBoxLayout(self)
        row.setContentsMargins(now.px(28), now.px(8), now.px(20), now.px(8))
        row.setSpacing(now.px(10))
        self.line = line("find_here", placeholder=self.tr("Words in this statement, in any spelling"))
        self.line.setAccessibleName(self.tr("Find in this statement"))
        self.line.returnPressed.connect(self._go_on)
        self.said = Words(kind="quiet", wrap=False)
        self.said.setObjectName("find_said")
        row.addWidget(self.line, 1)
        row.addWidget(self.said)
        row.addWidget(Button(self.tr("Next place"), name="find_next", does=self._go_on))
        row.addWidget(Button(self.tr("Close"), name="find_close", kind="quiet", does=self.put_away))
        self.hide()

    def open(self) -> None:
        """Show it with the keyboard in its line."""
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def put_away(self) -> None:
        """Nothing is looked for."""
        self._marks, self._at, self._words = (), -1, ""
        self.said.setText("")
        self.line.clear()
        self.hide()
        self.closed.emit()

    def show_marks(self, words: str, marks: tuple[Mark, ...]) -> None:
        """What was found for these words; the first place is gone to."""
        self._words, self._marks, self._at = words, marks, -1
        if not marks:
            self.said.setText(self.tr("not found"))
            return
        self._step()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def _go_on(self) -> None:
        words = self.line.text().strip()
        if words and words == self._words and self._marks:
            self._step()
        elif words:
            self.asked.emit(words)

    def _step(self) -> None:
        self._at = (self._at + 1) % len(self._marks)
        place = self.tr("{number} of {count}").format(
            number=number_words(self._at + 1), count=number_words(len(self._marks))
        )
        self.said.setText(place)
        self.went.emit(self._at)
