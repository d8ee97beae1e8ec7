"""Settings: how the window looks and speaks, and when it locks. Each change is on at once and can be undone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QWidget

from ui.language import LANGUAGES, number_words
from ui.operations import settling
from ui.settings import applying
from ui.settings.specimen import Specimen
from ui.shell import Desk, Place, Screen
from ui.theme import Scheme, look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.fold import Fold
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words

_MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)
_TEXT_SIZES = range(100, 201, 10)
_READING_SIZES = range(14, 29)


class SettingsScreen(Screen):
    """Kept in the vault for each user, so that nothing is written outside of it."""

    passing = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._now: dict[str, str] = {}
        self._boxes: dict[str, QComboBox] = {}
        self._asked_for = ""
        self.head.say(self.tr("Settings"), facts=self.tr("kept in this vault, for you alone"))
        self.head.add(Button(self.tr("Back"), name="back", does=lambda: desk.go(Place("vault"))))
        scroll = Scroll()
        columns = Fold(below=820, spacing=20)
        columns.add(self._looks(), 1)
        columns.add(self._safety(), 1)
        scroll.column.addWidget(columns)
        self.body.addWidget(scroll)

    def show_place(self, place: Place) -> None:
        """What is set now; `part` is the control that gets the keyboard."""
        self._asked_for = place.part
        settling.read(self.desk, self._show)

    def first_focus(self) -> QWidget | None:
        """The control that was asked for, else the language."""
        return self._boxes.get(self._asked_for, self.language)

    def _looks(self) -> QWidget:
        card = Card(self.tr("How it looks"), name="looks")
        card.column.setSpacing(look().px(16))
        self.language = self._box("language", LANGUAGES)
        self.scheme = self._box(
            "scheme",
            {
                Scheme.SYSTEM.value: self.tr("As the system"),
                Scheme.LIGHT.value: self.tr("Light"),
                Scheme.DARK.value: self.tr("Dark"),
                Scheme.CONTRAST_LIGHT.value: self.tr("High contrast, light"),
                Scheme.CONTRAST_DARK.value: self.tr("High contrast, dark"),
            },
        )
        self.text_size = self._box("text_size", {str(size): self._percent(size) for size in _TEXT_SIZES})
        self.reading_size = self._box("reading_size", {str(size): self._pixels(size) for size in _READING_SIZES})
        card.column.addWidget(Field(self.tr("Language"), self.language))
        card.column.addWidget(Field(self.tr("Colours"), self.scheme))
        card.column.addWidget(Field(self.tr("Text size"), self.text_size))
        card.column.addWidget(Field(self.tr("Size of testimony"), self.reading_size))
        self.specimen = Specimen()
        card.column.addWidget(self.specimen)
        return card

    def _safety(self) -> QWidget:
        card = Card(self.tr("When it locks"), name="safety")
        card.column.setSpacing(look().px(16))
        words = {
            str(minutes): self.tr("after %Ln minute(s) without a key or the mouse", "", minutes) for minutes in _MINUTES
        }
        words["0"] = self.tr("never by itself")
        self.idle_minutes = self._box("idle_minutes", words)
        card.column.addWidget(Field(self.tr("Lock"), self.idle_minutes))
        for text in (
            self.tr("It locks too when the computer sleeps, when the desktop’s own lock comes on, and with Ctrl+L."),
            self.tr("Locking ends this process: no passphrase, key or text stays in memory. What you typed is kept."),
            self.tr("F12 covers the window at once and keeps your place."),
        ):
            card.column.addWidget(Words(text, kind="quiet"))
        card.column.addStretch(1)
        return card

    def _percent(self, size: int) -> str:
        return self.tr("{number} %").format(number=number_words(size))

    def _pixels(self, size: int) -> str:
        return self.tr("{number} pixels").format(number=number_words(size))

    def _box(self, name: str, entries: Mapping[str, str]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        for code, words in entries.items():
            box.addItem(words, code)
        box.currentIndexChanged.connect(lambda: self._set(name, box.currentData(Qt.ItemDataRole.UserRole)))
        self._boxes[name] = box
        return box

    def _show(self, settings: dict[str, str]) -> None:
        self._now = applying.on_now(self.desk) | settings
        for name, box in self._boxes.items():
            with QSignalBlocker(box):
                if box.findData(self._now[name]) < 0:
                    box.addItem(self._now[name], self._now[name])
                box.setCurrentIndex(box.findData(self._now[name]))

    def _set(self, name: str, value: str) -> None:
        before = self._now.get(name, value)
        if value == before:
            return
        self._now[name] = value
        desk = self.desk
        desk.here = Place("settings", "", name)  # a window that is made anew comes back to this control
        settling.change(desk, {name: value}, lambda: self._said(name), lambda: settling.undo(desk, {name: before}))

    def _said(self, name: str) -> str:
        return {
            applying.LANGUAGE: self.tr("The language is changed."),
            applying.SCHEME: self.tr("The colours are changed."),
            applying.TEXT_SIZE: self.tr("The text size is changed."),
            applying.READING_SIZE: self.tr("The size of testimony is changed."),
            applying.IDLE: self.tr("The time until it locks is changed."),
        }[name]
