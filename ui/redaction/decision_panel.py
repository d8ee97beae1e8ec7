"""What can be done with the place that is current: buttons with their keys, and words that are asked for in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QVBoxLayout, QWidget

from ui.redaction.category_list import CategoryList
from ui.redaction.hues import category
from ui.redaction.words_line import WordsLine
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.key_button import KeyButton
from ui.widgets.words import Words


class DecisionPanel(QFrame):
    """`pressed` carries the letter of an action, `said` the words that were asked for; `left` that they were not."""

    pressed = Signal(str)
    said = Signal(str)
    left = Signal()
    turned = Signal()
    """It begins or ends to say or ask something."""

    def __init__(self, above: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self.setObjectName("decision_panel")
        self.setProperty("kind", "side")
        now = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(now.px(6))
        self.note = Words(kind="small")
        self.note.setObjectName("decision_note")
        self.note.hide()
        column.addWidget(self.note)
        self.list = CategoryList()
        column.addWidget(self.list, 1)
        column.addWidget(self._field())
        column.addWidget(above)
        column.addWidget(self._buttons())
        column.addStretch(0)
        self.list.picked.connect(lambda _: self._turn())
        self.list.left.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether it says or asks something."""
        return not (self.note.isHidden() and self.field.isHidden() and self.list.isHidden())

    def show_category(self, code: str) -> None:
        """The category that the next decision takes."""
        shown = category(code)
        self.category.set_text(f"{shown.code} · {shown.word}")
        self.category.setToolTip(shown.label)
        self.category.setAccessibleName(self.tr("Category: %1").replace("%1", f"{shown.code}, {shown.label}"))

    def open_categories(self, code: str, decided: tuple[str, ...]) -> None:
        """The list of categories, in the buttons' place."""
        self.list.open_at(code, decided)
        self._turn()
        self.list.setFocus()

    def fold(self, *, folded: bool) -> None:
        """The buttons, or one menu of them, which makes room for what is asked."""
        self._folded, now = folded, look()
        self.setContentsMargins(0, 0 if folded else now.px(8), 0, 0)
        for button in self._all:
            button.setVisible(not folded)
        self.choices.setVisible(folded)
        self.list.setMinimumHeight(now.px(96 if folded else 200))
        self.buttons.setVisible(self.list.isHidden() and (not folded or self.field.isHidden()))

    def _turn(self) -> None:
        self.fold(folded=self._folded)
        self.turned.emit()

    def ask(self, question: str, hint: str, words: str) -> None:
        """Ask for words in place."""
        self.field.label.setText(question)
        self.line.setAccessibleName(question)
        self.field.say_wrong("")
        self.field.hint.setText(hint)
        self.field.hint.show()
        self.line.setText(words)
        self.line.selectAll()
        self.field.show()
        self._turn()
        self.line.setFocus()

    def complain(self, text: str) -> None:
        """What is wrong with the words."""
        self.field.say_wrong(text)

    def close_question(self) -> None:
        """The question is answered or let go."""
        self.field.hide()
        self.line.clear()
        self._turn()

    def say(self, text: str) -> None:
        """A line above the buttons; empty for none."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._turn()
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def let_decide(self, *, allowed: bool) -> None:
        """Whether anything can be decided now."""
        for button in self._all:
            button.setEnabled(allowed)

    def _field(self) -> Field:
        self.line = WordsLine()
        self.line.setObjectName("decision_words")
        self.field = Field(self.tr("Words"), self.line)
        self.line.returnPressed.connect(lambda: self.said.emit(self.line.text()))
        self.line.left.connect(self.left.emit)
        self.field.hide()
        return self.field

    def _buttons(self) -> QWidget:
        self.buttons = QWidget()
        grid = QGridLayout(self.buttons)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look().px(2))
        self.category = self._button("choose_category", "", "C")
        self._all = [
            self._button("hide", self.tr("Hide"), "Enter"),
            self._button("generalise", self.tr("Generalise"), "G"),
            self._button("pseudonym", self.tr("Pseudonym"), "P"),
            self._button("keep", self.tr("Keep"), "K"),
            self._button("all_alike", self.tr("All like this"), "A"),
            self._button("next", self.tr("Next"), "N"),
        ]
        self.choices = Button(self.tr("What to do"), name="actions", does=self._open_menu)
        self.choices.hide()
        grid.addWidget(self.category, 0, 0, 1, 2)
        for at, button in enumerate(self._all):
            grid.addWidget(button, 1 + at // 2, at % 2)
        grid.addWidget(self.choices, 4, 0, 1, 2)
        return self.buttons

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._all:
            action = menu.addAction(f"{button.text()}\t{button.accessibleDescription()}")
            action.triggered.connect(lambda _=False, pressed=button: pressed.click())
        menu.popup(self.choices.mapToGlobal(self.choices.rect().topLeft()))

    def _button(self, name: str, text: str, key: str) -> Button:
        button = KeyButton(text, name=name, kind="quiet", key=key, does=lambda: self.pressed.emit(key))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
