"""A statement beside its translation, paragraph by paragraph. A translation is a help to readers, never testimony."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QStackedWidget, QWidget

from intake.errors import IntakeError
from intake.statement.records import Translation, Translator
from intake.statement.translating import Line, Sheet
from ui.language import language_words, moment_words, number_words
from ui.operations import translations
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.statement.translation_bar import TranslationBar
from ui.statement.translation_keeper import TranslationKeeper
from ui.statement.translation_pages import TranslationPages
from ui.statement.translation_row import TranslationRow
from ui.told import message, told
from ui.widgets.button import Button
from ui.widgets.empty import Empty
from ui.widgets.key_button import KeyButton
from ui.widgets.scroll import Scroll

_SHEET, _MISSING = range(2)


class TranslationScreen(Screen):
    """What is typed is kept at once; a paragraph that is left becomes an act."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: Sheet | None = None
        self._lines: list[Line] = []
        self._place = Place("translation")
        self.keeper, self.bar, self.pages = TranslationKeeper(desk, self), TranslationBar(), TranslationPages()
        back = Button(
            self.tr("Back"), name="to_statement", does=lambda: desk.go(Place("statement", self._place.subject))
        )
        self.previous = Button(self.tr("Previous to do"), name="previous_to_do", does=lambda: self._go_on(-1))
        self.next = KeyButton(
            self.tr("Next to do"), name="next_to_do", kind="primary", key="Ctrl+Enter", does=lambda: self._go_on(1)
        )
        self.head.add(back, self.previous, self.next)
        self.scroll = Scroll(margin=24, name="translation_rows")
        self.scroll.column.addWidget(self.bar)
        self.scroll.column.addWidget(self.pages)
        self.stack = QStackedWidget()
        for page in (self.scroll, QWidget()):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack)
        self._connect()

    def show_place(self, place: Place) -> None:
        """The translation worked on last; `part` may name a paragraph (`at:<id>`) or a language (`into:<tag>`)."""
        if place.subject != self._place.subject:
            self._sheet = None
            self.pages.empty()
        self._place = place
        self.head.say(self.tr("Translation"))
        keys = [("Ctrl+Enter", self.tr("next to do")), ("Ctrl+Shift+Enter", self.tr("previous to do"))]
        self.foot.show_keys(keys, self.tr("Everything is kept."))
        self._read(place.part.removeprefix("into:") if place.part.startswith("into:") else "")

    def leave(self) -> None:
        """What is being typed becomes acts now."""
        self.keeper.keep_all()

    def unsaved(self) -> bool:
        """While words stand only on the screen."""
        return self.keeper.unsaved()

    def first_focus(self) -> QWidget | None:
        """The first field that can be written in, else the choice of a language."""
        return self.pages.first() or self.bar.language

    def panes(self) -> list[QWidget]:
        """The choices, the paragraphs."""
        return [self.bar, self.pages]

    def _connect(self) -> None:
        self.bar.language_chosen.connect(self._change_language)
        self.bar.work_chosen.connect(self._use)
        self.bar.named.connect(self._name)
        self.pages.typed.connect(self.keeper.type)
        self.pages.left.connect(self.keeper.keep)
        self.pages.holds.connect(self._confirm)
        self.keeper.kept.connect(self._take)
        self.keeper.saved.connect(self._say_saved)
        add_key(self, Key.NEXT_PARAGRAPH, lambda: self._go_on(1))
        add_key(self, Key.PREVIOUS_PARAGRAPH, lambda: self._go_on(-1))

    def _read(self, language: str = "") -> None:
        translations.open_sheet(self.desk, self._place.subject, language, self._show, self._missing)

    def _show(self, sheet: Sheet) -> None:
        if self._place.subject not in (sheet.statement.id, sheet.statement.code):
            return
        self._sheet, self._lines = sheet, list(sheet.lines)
        self.stack.setCurrentIndex(_SHEET)
        kept = {line.paragraph.id: _text(line) for line in sheet.lines}
        self.keeper.take_up(sheet.statement.id, sheet.work, sheet.language, kept)
        self.bar.show_sheet(sheet, fixed=not self.desk.writable)
        at = self._place.part.removeprefix("at:")
        self.pages.show_lines(self._lines, sheet.statement.language, sheet.language, self._show_row, at=at)
        self._say_progress()

    def _editable(self) -> bool:
        """Only with a language and somebody who is named: a translation names who made it."""
        work = self.keeper.work
        return self.desk.writable and bool(work.language and work.translator)

    def _show_row(self, row: TranslationRow, line: Line) -> None:
        text = self.keeper.text(line.paragraph.id, _text(line))
        row.show_line(line, text, self._about(line.translation), editable=self._editable())

    def _about(self, entry: Translation | None) -> str:
        if entry is None or self._sheet is None:
            return ""
        who = next((t for t in self._sheet.translators if t.id == entry.translator), None)
        facts = [self.bar.words_of(who)] if who is not None else []
        if entry.manner == "machine_aided":
            facts.append(self.tr("with a machine’s help"))
        if isinstance(entry.at, str):
            facts.append(moment_words(entry.at))
        return " · ".join(facts)

    def _say_progress(self) -> None:
        if self._sheet is None:
            return
        done = sum(line.translation is not None for line in self._lines)
        changed = sum(line.changed for line in self._lines)
        words = self.tr("{done} of {of} paragraphs").format(done=number_words(done), of=number_words(len(self._lines)))
        facts = (
            [language_words(self._sheet.language), words] if self._sheet.language else [self.tr("choose a language")]
        )
        if changed:
            facts.append(self.tr("%Ln to look at again", "", changed))
        title = self.tr("{code} · translation").format(code=self._sheet.statement.code)
        self.head.say(title, facts=" · ".join(facts))
        for button in (self.previous, self.next):
            button.setEnabled(self._editable() and any(line.to_do for line in self._lines))

    def _go_on(self, step: int) -> None:
        if self._editable() and self._lines:
            self.pages.go_on(step)

    def _confirm(self, paragraph: str) -> None:
        """It is right for the paragraph as it reads now: kept anew, with the same words."""
        self.keeper.type(paragraph, self.pages.text_of(paragraph))
        self.keeper.keep(paragraph)

    def _take(self, paragraph: str, entry: Translation | None) -> None:
        self._lines = [
            replace(line, translation=entry) if line.paragraph.id == paragraph else line for line in self._lines
        ]
        self.pages.refresh(self._lines)
        self._say_progress()

    def _change_language(self, language: str) -> None:
        self.keeper.keep_all()
        if language:
            self._read(language)

    def _use(self, translator: str, manner: str) -> None:
        self.keeper.use(translator=translator, manner=manner)
        self.pages.refresh(self._lines)
        self._say_progress()

    def _name(self, name: str, role: str) -> None:
        if self._sheet is not None:
            translations.name_translator(
                self.desk, self._sheet.statement.id, name, role, self._named, self.desk.problem
            )

    def _named(self, entry: Translator) -> None:
        if self._sheet is None:
            return
        self._sheet = replace(self._sheet, translators=(*self._sheet.translators, entry))
        self.bar.take_name()
        self.bar.show_translators(self._sheet.translators, entry.id)
        self._use(*self.bar.chosen())
        if (field := self.first_focus()) is not None:
            field.setFocus()

    def _say_saved(self, saved: bool) -> None:
        self.foot.note.setText(self.tr("Everything is kept.") if saved else "")

    def _missing(self, problem: IntakeError) -> None:
        self.stack.removeWidget(old := self.stack.widget(_MISSING))
        old.deleteLater()
        back = Button(self.tr("All statements"), name="to_statements", does=lambda: self.desk.go(Place("statements")))
        self.stack.insertWidget(_MISSING, Empty(message(problem), told(problem.hint), back))
        self.stack.setCurrentIndex(_MISSING)


def _text(line: Line) -> str:
    return line.translation.text if line.translation is not None else ""
