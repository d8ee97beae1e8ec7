"""One paragraph of a read-back, large, and what can be done with it; everything else is away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from intake.statement.reading_back import Sitting
from intake.statement.records import Paragraph
from ui.labels import label
from ui.language import number_words
from ui.statement.large_text import LargeText
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.key_button import KeyButton
from ui.widgets.words import Words

CORRECT, KEEP = "Ctrl+E", "Ctrl+Return"


class ReadBackPage(QWidget):
    """Enter and the arrows turn the page; while a paragraph is corrected, the pages do not turn."""

    next_wanted = Signal()
    previous_wanted = Signal()
    correct_wanted = Signal()
    typing = Signal()
    keep_wanted = Signal()
    leave_wanted = Signal()
    initial_given = Signal(bool)
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("read_back_page")
        now = look()
        self.where = Words(kind="quiet")
        self.where.setObjectName("read_back_where")
        self.shown = LargeText("read_back_text", self.tr("The paragraph that is read"))
        self.first = Words(kind="quiet")
        self.first.setObjectName("first_written")
        self.typed = LargeText("correction", self.tr("The paragraph as it shall read"), editable=True)
        self.end = Button(self.tr("End here"), name="end_here", kind="quiet", does=self.end_wanted.emit)
        middle = QWidget()
        middle.setMaximumWidth(now.px(900))
        self._lay_out(QVBoxLayout(middle))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(now.px(28), now.px(12), now.px(28), now.px(14))
        outer.addStretch(1)
        outer.addWidget(middle, 100)
        outer.addStretch(1)
        self._connect()

    def show_paragraph(self, paragraph: Paragraph, number: int, sitting: Sitting, language: str) -> None:
        """This paragraph as it reads now, what was first written, and whether it is initialled."""
        self.where.setText(f"{number_words(number)} · {label('paragraph_kinds', paragraph.kind)}")
        self.shown.show_text(sitting.text(paragraph), language)
        corrected = paragraph.id in sitting.corrections
        self.first.setVisible(corrected)
        self.first.setText(self.tr("First written: {text}").format(text=paragraph.text) if corrected else "")
        self.initial.setChecked(paragraph.id in sitting.initialled)

    def correct(self, text: str, language: str) -> None:
        """The paragraph, to be corrected; `edit` opens it."""
        self.typed.show_text(text, language)
        self.edit(editing=True)
        self.typed.to_end()
        self.typed.setFocus()

    def edit(self, *, editing: bool) -> None:
        """While a paragraph is corrected, its own button is the filled one, and the pages do not turn."""
        self.typed.setVisible(editing)
        self.keeping.setVisible(editing)
        for button in (self.previous, self.correct_button, self.initial, self.end, self.next):
            button.setVisible(not editing)

    def correcting(self) -> bool:
        """Whether a paragraph is being corrected."""
        return self.typed.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and arrows turn the page while the text has the keyboard; Escape leaves a correction as it was."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.typed:
            if event.key() == Qt.Key.Key_Escape:
                self.leave_wanted.emit()
                return True
            return False
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left if right else Qt.Key.Key_Right)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in forward:
            self.next_wanted.emit()
            return True
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Right if right else Qt.Key.Key_Left):
            self.previous_wanted.emit()
            return True
        return False

    def _lay_out(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        self.keeping = self._keeping()
        above = QHBoxLayout()
        above.addWidget(self.where, 1)
        above.addWidget(self.end)
        column.addLayout(above)
        column.addWidget(self.shown, 3)
        column.addWidget(self.first)
        column.addWidget(self.typed, 2)
        column.addWidget(self.keeping)
        column.addLayout(self._turning())

    def _keeping(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().px(12))
        line.addWidget(
            Button(self.tr("Leave it as it was"), name="leave_correction", kind="quiet", does=self.leave_wanted.emit)
        )
        line.addStretch(1)
        line.addWidget(
            Button(self.tr("Keep the correction"), name="keep_correction", kind="primary", does=self.keep_wanted.emit)
        )
        return row

    def _turning(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        self.previous = Button(self.tr("Previous"), name="previous_paragraph", does=self.previous_wanted.emit)
        self.correct_button = KeyButton(self.tr("Correct"), name="correct", key=CORRECT, does=self.correct_wanted.emit)
        self.initial = QCheckBox(self.tr("Initialled"))
        self.initial.setObjectName("initialled")
        self.initial.setToolTip(self.tr("She confirms this paragraph as it reads now"))
        self.next = Button(self.tr("Next"), name="next_paragraph", kind="primary", does=self.next_wanted.emit)
        row.addWidget(self.previous)
        row.addWidget(self.correct_button)
        row.addWidget(self.initial)
        row.addStretch(1)
        row.addWidget(self.next)
        return row

    def _connect(self) -> None:
        self.typed.textChanged.connect(self.typing)
        self.initial.clicked.connect(lambda: self.initial_given.emit(self.initial.isChecked()))
        self.shown.installEventFilter(self)
        self.typed.installEventFilter(self)
