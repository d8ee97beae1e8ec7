"""The people of the vault: by code, and for those who may see identities by name in any spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ui.language import number_words
from ui.operations import people_list
from ui.people.person_line_words import PersonLineWords
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.empty import Empty
from ui.widgets.field import line
from ui.widgets.progress import Progress
from ui.widgets.rows import Rows
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.search.people import Register
    from ui.task import Task

_PAUSE = 180
"""Milliseconds without a key before a search begins."""


class PeopleScreen(Screen):
    """A filter line and one long list; typed names go when the screen is left."""

    passing = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._task: Task | None = None
        self._register: Register | None = None
        self._shown = 0
        self._total = 0
        self._words = PersonLineWords(self)
        self.add = Button(self.tr("Add a person"), name="add_person", kind="primary", does=self._add)
        self.head.add(self.add)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._list())
        self.first = Button(self.tr("Add a person"), name="add_person", kind="primary", does=self._add)
        empty = Empty(
            self.tr("Nobody is kept here yet"),
            self.tr(
                "Everybody who gives testimony gets a code. Statements carry the code alone; names and contacts lie"
                " sealed beside it, for custodians and reviewers."
            ),
            self.first,
        )
        self.pages.addWidget(empty)
        self.body.addWidget(self.pages, 1)
        add_key(self, Key.FIND, self.filter.setFocus)
        self.foot.show_keys([(Key.FIND.value, self.tr("find a person")), ("Enter", self.tr("open"))])

    def show_place(self, place: Place) -> None:
        """The first page of everybody."""
        writable = self.desk.writable
        for button in (self.add, self.first):
            button.setEnabled(writable)
            button.setToolTip("" if writable else self.tr("This vault is open to read only."))
        self.filter.clear()
        self._timer.stop()
        self.head.say(self.tr("People"))
        self._first_page()

    def leave(self) -> None:
        """No name stays: neither typed nor opened for a search."""
        self._timer.stop()
        self._cancel()
        self._register = None
        self.filter.clear()

    def first_focus(self) -> QWidget | None:
        """The list when there is one, else the first step."""
        return self.first if self.pages.currentIndex() else self.filter

    def _list(self) -> QWidget:
        now = look()
        page = QFrame()
        column = QVBoxLayout(page)
        column.setContentsMargins(now.px(32), now.px(20), now.px(32), now.px(8))
        column.setSpacing(now.px(12))
        self.filter = line("people_filter", placeholder=self.tr("Find by code or name, in any spelling"))
        self.filter.setAccessibleName(self.tr("Find a person"))
        self.filter.setMaximumWidth(now.px(560))
        self.filter.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData)
        self.filter.textChanged.connect(self._typed)
        self.filter.returnPressed.connect(self._enter_list)
        self.progress = Progress("people_progress")
        self.nobody = Words(kind="quiet")
        self.nobody.setObjectName("people_nobody")
        self.nobody.hide()
        self.list = Rows("people_list", self.tr("People"))
        self.list.chosen.connect(lambda key: self.desk.go(Place("person", key)))
        column.addWidget(self.filter)
        column.addWidget(self.progress)
        column.addWidget(self.nobody)
        column.addWidget(self.list, 1)
        return page

    def _add(self) -> None:
        self.desk.go(Place("person", "", "new"))

    def _enter_list(self) -> None:
        self.list.setFocus()
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _typed(self) -> None:
        self._cancel()
        self._timer.start()

    def _search(self) -> None:
        words = self.filter.text().strip()
        if not words:
            self._first_page()
        elif self._register is None and self.desk.sees_identities:
            people_list.new_register(self.desk, self._begin_names)
        else:
            self._find(words)

    def _begin_names(self, register: Register) -> None:
        self._register = register
        self._search()

    def _find(self, words: str) -> None:
        asked = self._ask()
        self._task = people_list.find(
            self.desk, words, self._register, lambda found: self._show_found(asked, words, found), self._report
        )

    def _report(self, done: int, of: int) -> None:
        if of > 2_000 and self._task is not None:
            if not self.progress.isVisible():
                self.progress.begin(self.tr("Opening names to search in…"), self._cancel)
            self.progress.report(done, of)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.progress.end()

    def _ask(self) -> int:
        self._shown += 1
        return self._shown

    def _first_page(self) -> None:
        asked = self._ask()
        people_list.page(self.desk, 0, lambda page: self._show_page(asked, page))
        people_list.count(self.desk, lambda total: self._show_total(asked, total))

    def _show_page(self, asked: int, page: people_list.Page) -> None:
        if asked != self._shown:
            return
        there = bool(page.lines)
        self.pages.setCurrentIndex(0 if there else 1)
        self.add.setVisible(there)
        self.foot.setVisible(there)
        self.nobody.hide()
        self.list.show_rows([self._words.row(entry) for entry in page.lines], self._more(asked, page.more))
        if not there and self.isVisible():
            self.first.setFocus()

    def _show_total(self, asked: int, total: int) -> None:
        if asked == self._shown:
            self._total = total
            self.head.say(self.tr("People"), facts=self.tr("%Ln in this vault", "", total) if total else "")

    def _more(self, asked: int, after: int) -> object:
        if not after:
            return None
        return lambda: people_list.page(self.desk, after, lambda following: self._add_page(asked, following))

    def _add_page(self, asked: int, page: people_list.Page) -> None:
        if asked == self._shown:
            self.list.add_rows([self._words.row(entry) for entry in page.lines], self._more(asked, page.more))

    def _show_found(self, asked: int, words: str, page: people_list.Page) -> None:
        if asked != self._shown:
            return
        self._task = None
        self.list.show_rows([self._words.row(entry) for entry in page.lines])
        self.nobody.setText(self._words.nobody(sees_identities=self.desk.sees_identities))
        self.nobody.setVisible(not page.lines and not page.left)
        found = self.tr("%Ln found", "", len(page.lines))
        self.head.say(self.tr("People"), facts=f"{found} · {number_words(self._total)}")
        (self._search if page.left else self.progress.end)()
