"""Reading back: one paragraph at a time, large, everything else away; at her pace, in parts, on another day."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intake.errors import IntakeError
from intake.statement.changes import NOTE, numbers
from intake.statement.reading_back import Sitting
from intake.statement.records import Paragraph
from intake.statement.steps import ReadBack
from intake.statement.store import Whole
from ui.labels import label
from ui.language import language_words, number_words
from ui.operations import statements
from ui.shell import Desk, Place, Screen
from ui.shell.keys import add_key
from ui.statement.closing_card import ClosingCard
from ui.statement.large_text import LargeText
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.key_button import KeyButton
from ui.widgets.scroll import Scroll, centred
from ui.widgets.words import Words

_CORRECT, _KEEP, _END = "Ctrl+E", "Ctrl+Return", "Ctrl+End"
_READING, _CLOSING = range(2)
_SAVE_MS = 400


class ReadBackScreen(Screen):
    """Nothing of it touches the statement before the end; where it stands is kept at each step."""

    wide = True
    passing = frozenset(("correction", "initialled"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._whole: Whole | None = None
        self._sitting = Sitting(version=1)
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._unsaved = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SAVE_MS)
        self._soon.timeout.connect(self._keep_typing)
        self.head.add(Button(self.tr("Go on another time"), name="interrupt", does=self._interrupt))
        self.stack = QStackedWidget()
        self.stack.addWidget(self._page())
        self.closing = ClosingCard()
        self.closing.finished.connect(self._finish)
        self.closing.back.connect(self._reopen)
        closing = Scroll(name="closing_scroll")
        closing.column.addLayout(centred(self.closing))
        self.stack.addWidget(closing)
        self.body.addWidget(self.stack)
        add_key(self, _CORRECT, self._correct)
        add_key(self, _KEEP, self._keep_correction)
        self.shown.installEventFilter(self)
        self.typed.installEventFilter(self)

    def show_place(self, place: Place) -> None:
        """Where it was left, or the beginning."""
        self._whole = None
        self.head.say(self.tr("Read back"))
        self._show_keys(editing=False)
        self.shown.show_text("", "en")
        statements.sitting(self.desk, place.subject, self._show_sitting, self._refused)

    def leave(self) -> None:
        """What is being typed is kept with the place."""
        self._keep_typing()

    def unsaved(self) -> bool:
        """While the disk has not taken the last step."""
        return self._unsaved > 0

    def aside(self) -> Any:
        """Whether it is being closed."""
        return "closing" if self.stack.currentIndex() == _CLOSING else None

    def put_aside(self, value: Any) -> None:
        """Go there again."""
        self._close() if value else self._reopen()

    def first_focus(self) -> QWidget | None:
        """The text: Enter and the arrows turn the page."""
        return self.shown

    def panes(self) -> list[QWidget]:
        """The text, then what can be done."""
        return [self.shown, self.next_button]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and arrows turn the page while the text has the keyboard; Escape leaves a correction as it was."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.typed:
            if event.key() == Qt.Key.Key_Escape:
                self._leave_correction()
                return True
            return False
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left if right else Qt.Key.Key_Right)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in forward:
            self._next()
            return True
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Right if right else Qt.Key.Key_Left):
            self._previous()
            return True
        return False

    def _page(self) -> QWidget:
        now = look()
        page = QWidget()
        page.setObjectName("read_back_page")
        outer = QHBoxLayout(page)
        outer.setContentsMargins(now.px(28), now.px(12), now.px(28), now.px(14))
        middle = QWidget()
        middle.setMaximumWidth(now.px(900))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(now.px(10))
        self.where = Words(kind="quiet")
        self.where.setObjectName("read_back_where")
        self.shown = LargeText("read_back_text", self.tr("The paragraph that is read"))
        self.first = Words(kind="quiet")
        self.first.setObjectName("first_written")
        self.typed = LargeText("correction", self.tr("The paragraph as it shall read"), editable=True)
        self.typed.textChanged.connect(self._typing)
        self.keeping = self._keeping()
        self.end_button = Button(self.tr("End here"), name="end_here", kind="quiet", does=self._close)
        above = QHBoxLayout()
        above.addWidget(self.where, 1)
        above.addWidget(self.end_button)
        column.addLayout(above)
        column.addWidget(self.shown, 3)
        column.addWidget(self.first)
        column.addWidget(self.typed, 2)
        column.addWidget(self.keeping)
        column.addLayout(self._turning())
        outer.addStretch(1)
        outer.addWidget(middle, 100)
        outer.addStretch(1)
        return page

    def _keeping(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().px(12))
        line.addWidget(
            Button(self.tr("Leave it as it was"), name="leave_correction", kind="quiet", does=self._leave_correction)
        )
        line.addStretch(1)
        self.keep = Button(
            self.tr("Keep the correction"), name="keep_correction", kind="primary", does=self._keep_correction
        )
        line.addWidget(self.keep)
        return row

    def _turning(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        self.previous_button = Button(self.tr("Previous"), name="previous_paragraph", does=self._previous)
        self.correct_button = KeyButton(self.tr("Correct"), name="correct", key=_CORRECT, does=self._correct)
        self.initial = QCheckBox(self.tr("Initialled"))
        self.initial.setObjectName("initialled")
        self.initial.setToolTip(self.tr("She confirms this paragraph as it reads now"))
        self.initial.clicked.connect(self._initial)
        self.next_button = Button(self.tr("Next"), name="next_paragraph", kind="primary", does=self._next)
        row.addWidget(self.previous_button)
        row.addWidget(self.correct_button)
        row.addWidget(self.initial)
        row.addStretch(1)
        row.addWidget(self.next_button)
        return row

    def _show_sitting(self, found: tuple[Whole, Sitting]) -> None:
        whole, self._sitting = found
        self._paragraphs = tuple(p for p in whole.paragraphs if p.kind != NOTE)
        if whole.statement.status == "final" or not self._paragraphs:
            self.desk.go(Place("statement", whole.statement.id))
            return
        self._whole = whole
        self.stack.setCurrentIndex(_READING)
        typing = self._sitting.typing
        self._show()
        if typing is not None:
            self._correct(typing)

    def _refused(self, problem: IntakeError) -> None:
        self.desk.problem(problem)
        self.desk.go(Place("statements"))

    @property
    def _at(self) -> int:
        return next((at for at, p in enumerate(self._paragraphs) if p.id == self._sitting.at), 0)

    def _show(self) -> None:
        if self._whole is None:
            return
        entry, paragraph = self._whole.statement, self._paragraphs[self._at]
        counted = numbers(self._whole.paragraphs)
        place = self.tr("paragraph {number} of {count}").format(
            number=number_words(counted[paragraph.id]), count=number_words(len(self._paragraphs))
        )
        self.head.say(
            self.tr("{code} · read back").format(code=entry.code), facts=f"{language_words(entry.language)} · {place}"
        )
        kind = label("paragraph_kinds", paragraph.kind)
        self.where.setText(f"{number_words(counted[paragraph.id])} · {kind}")
        self.shown.show_text(self._sitting.text(paragraph), entry.language)
        corrected = paragraph.id in self._sitting.corrections
        self.first.setVisible(corrected)
        self.first.setText(self.tr("First written: {text}").format(text=paragraph.text) if corrected else "")
        self.initial.setChecked(paragraph.id in self._sitting.initialled)
        self.previous_button.setEnabled(self._at > 0)
        self._edit(editing=False)
        self.shown.setFocus()

    def _edit(self, *, editing: bool) -> None:
        """While a paragraph is corrected, its own button is the filled one, and the pages do not turn."""
        self.typed.setVisible(editing)
        self.keeping.setVisible(editing)
        for button in (self.previous_button, self.correct_button, self.initial, self.end_button, self.next_button):
            button.setVisible(not editing)
        self._show_keys(editing=editing)

    def _show_keys(self, *, editing: bool) -> None:
        self.foot.show_keys(
            [(_KEEP.replace("Return", "Enter"), self.tr("keep")), ("Esc", self.tr("leave it as it was"))]
            if editing
            else [("Enter", self.tr("next")), ("←  →", self.tr("turn")), (_CORRECT, self.tr("correct"))],
            self.tr("Everything is kept."),
        )

    def _correct(self, text: str | None = None) -> None:
        if self._whole is None or self.typed.isVisible() or self.stack.currentIndex() != _READING:
            return
        now = self._sitting.text(self._paragraphs[self._at]) if text is None else text
        self.typed.show_text(now, self._whole.statement.language)
        self._edit(editing=True)
        self.typed.to_end()
        self.typed.setFocus()

    def _typing(self) -> None:
        if self.typed.isVisible():
            self._unsaved = max(1, self._unsaved)
            self._soon.start()

    def _keep_typing(self) -> None:
        self._soon.stop()
        if self._whole is not None and self.typed.isVisible():
            self._keep(self._sitting.move(self._paragraphs[self._at].id).type(self.typed.text()))

    def _keep_correction(self) -> None:
        if self._whole is not None and self.typed.isVisible():
            paragraph = self._paragraphs[self._at]
            self._keep(self._sitting.move(paragraph.id).correct(paragraph, self.typed.text()))
            self._show()

    def _leave_correction(self) -> None:
        self._keep(self._sitting.type(None))
        self._show()

    def _initial(self) -> None:
        given = self.initial.isChecked()
        self._keep(self._sitting.initial(self._paragraphs[self._at].id, given=given))

    def _next(self) -> None:
        if self._at + 1 < len(self._paragraphs):
            self._turn(self._at + 1)
        else:
            self._close()

    def _previous(self) -> None:
        if self._at > 0:
            self._turn(self._at - 1)

    def _turn(self, at: int) -> None:
        self._keep(self._sitting.move(self._paragraphs[at].id))
        self._show()

    def _keep(self, sitting: Sitting) -> None:
        self._soon.stop()
        self._sitting = sitting
        if self._whole is not None:
            self._unsaved += 1
            statements.keep_sitting(self.desk, self._whole.statement.id, sitting, self._kept)

    def _kept(self) -> None:
        self._unsaved = 0

    def _interrupt(self) -> None:
        if self._whole is None:
            return
        self.leave()
        self.desk.go(Place("statement", self._whole.statement.id))
        self.desk.say(self.tr("Kept. It goes on at this paragraph."))

    def _close(self) -> None:
        if self._whole is None:
            return
        counted = numbers(self._whole.paragraphs)
        corrected = sorted(counted[key] for key in self._sitting.corrections if key in counted)
        self.closing.show_end(
            self._whole.statement.language,
            corrected=corrected,
            initialled=len(self._sitting.initialled),
            whole=self._at + 1 == len(self._paragraphs),
        )
        self.stack.setCurrentIndex(_CLOSING)
        self.begun_aside()
        self.closing.manner.setFocus()

    def _reopen(self) -> None:
        self.stack.setCurrentIndex(_READING)
        self.done()
        self._show()

    def _finished(self, statement: str) -> None:
        self.done()
        self.desk.go(Place("statement", statement))

    def _finish(self, manner: str, language: str, by_role: str, reason: str) -> None:
        if self._whole is None:
            return
        order = {p.id: at for at, p in enumerate(self._paragraphs)}
        read = ReadBack(
            manner=manner,
            language=language,
            by_role=by_role,
            read_on=self.desk.now().astimezone().date().isoformat(),
            corrections=tuple(sorted(self._sitting.corrections.values(), key=lambda c: order[c.paragraph])),
            reason=reason,
            initialled=tuple(sorted(self._sitting.initialled, key=lambda key: order[key])),
        )
        entry = self._whole.statement
        statements.finish_read_back(
            self.desk,
            entry.id,
            read,
            self.tr("{code} has been read back.").format(code=entry.code),
            lambda: self._finished(entry.id),
            self.closing.say_wrong,
        )
