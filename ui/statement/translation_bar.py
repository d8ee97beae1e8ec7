"""Above a translation: into which language, by whom, and how."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QWidget

from intake.statement.records import Translator
from intake.statement.translating import Sheet
from ui.labels import fill, label
from ui.language import language_words
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, line
from ui.widgets.words import Words

_LANGUAGES = ("en", "ar", "ku", "ckb", "de", "fr", "nb", "sv", "nl", "es", "tr", "fa", "uk", "ru", "ti", "am")
_NOBODY, _NEW = "", "+"
_FOLDS_BELOW = 680


class TranslationBar(Card):
    """`language_chosen`; `work_chosen` (translator's id, manner); `named` somebody new (name, part in the case)."""

    language_chosen = Signal(str)
    work_chosen = Signal(str, str)
    named = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="translation_bar", parent=parent)
        now = look()
        self.column.setSpacing(now.px(10))
        self.language, self.translator, self.manner = _box("language"), _box("translator"), _box("manner")
        self.manner.addItem(self.tr("By a person alone"), "person")
        self.manner.addItem(self.tr("With a machine’s help, gone over by her"), "machine_aided")
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(now.px(12))
        for words, box in (
            (self.tr("Into"), self.language),
            (self.tr("Translated by"), self.translator),
            (self.tr("How"), self.manner),
        ):
            self._choices.addWidget(Field(words, box), 1)
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentData()))
        self.translator.activated.connect(self._choose)
        self.manner.activated.connect(lambda _: self._tell())
        self.stays = Words(
            self.tr("An export can print it under her own words, once Redaction says what is hidden in it."),
            kind="small",
        )
        self.stays.setObjectName("stays")
        self.column.addLayout(self._choices)
        self.column.addWidget(self._new())
        self.column.addWidget(self.stays)

    def show_sheet(self, sheet: Sheet, *, fixed: bool) -> None:
        """The choices of this statement; `fixed`: nothing can be changed."""
        tags = dict.fromkeys(
            [*(entry.language for entry in sheet.languages), *filter(None, [sheet.language]), *_LANGUAGES]
        )
        self.language.clear()
        self.language.addItem(self.tr("Choose a language"), "")
        for tag in tags:
            if tag != sheet.statement.language:
                self.language.addItem(f"{language_words(tag)} · {tag}", tag)
        self.language.setCurrentIndex(max(0, self.language.findData(sheet.language)))
        self.show_translators(sheet.translators, sheet.work.translator)
        self.manner.setCurrentIndex(self.manner.findData(sheet.work.manner))
        for box in (self.translator, self.manner):
            box.setEnabled(not fixed and bool(sheet.language))

    def show_translators(self, translators: tuple[Translator, ...], chosen: str) -> None:
        """Whom one can choose, and a way to somebody new."""
        self.translator.clear()
        self.translator.addItem(self.tr("Who translates?"), _NOBODY)
        for entry in translators:
            self.translator.addItem(self.words_of(entry), entry.id)
        self.translator.addItem(self.tr("Somebody else…"), _NEW)
        self.translator.setCurrentIndex(max(0, self.translator.findData(chosen)))

    def take_name(self) -> None:
        """Somebody was named: the fields are empty for the next one."""
        self.name.clear()
        self.name_field.say_wrong("")
        self.new.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choices stand below each other where there is no room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < look().px(_FOLDS_BELOW)
        for row in (self._choices, self._new_row):
            row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def words_of(self, entry: Translator) -> str:
        """The name where this user may read it, and the part that she has."""
        name = entry.name if isinstance(entry.name, str) else self.tr("name sealed")
        return f"{name} · {label('present_roles', entry.role)}" if isinstance(entry.role, str) else name

    def chosen(self) -> tuple[str, str]:
        """The translator's id, empty where nobody is chosen, and the manner."""
        who = self.translator.currentData() or ""
        return ("" if who == _NEW else who), self.manner.currentData()

    def _choose(self) -> None:
        new = self.translator.currentData() == _NEW
        self.new.setVisible(new)
        if new:
            self.name.setFocus()
        else:
            self._tell()

    def _new(self) -> QWidget:
        self.new = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.new)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        self.name, self.role = line("translator_name"), _box("role")
        self.name.returnPressed.connect(self._name)
        self.role.addItem(self.tr("No other part in the case"), "")
        fill(self.role, "present_roles")
        hint = self.tr("The name is sealed: only custodians and reviewers read it.")
        self.name_field = Field(self.tr("Name of the translator"), self.name, hint=hint)
        keep = Button(self.tr("Name the translator"), name="name_translator", does=self._name)
        keeping = QHBoxLayout()
        keeping.addWidget(keep)
        keeping.addStretch(1)
        row.addWidget(self.name_field, 1)
        row.addWidget(Field(self.tr("Other part in the case"), self.role), 1)
        row.addLayout(keeping, 1)
        self._new_row = row
        self.new.hide()
        return self.new

    def _name(self) -> None:
        if self.name.text().strip():
            self.named.emit(self.name.text().strip(), self.role.currentData())
        else:
            self.name_field.say_wrong(self.tr("A translation names who made it."))
            self.name.setFocus()

    def _tell(self) -> None:
        self.work_chosen.emit(*self.chosen())


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(f"translation_{name}")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box
