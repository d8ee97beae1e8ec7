"""All statements, by code; and a search through what they say, in any spelling."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake.statement.listing import PAGE, Stretch
from ui.operations import statement_list
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.statement.statement_line_words import StatementLineWords
from ui.statement.statements_filter import StatementsFilter
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.empty import Empty
from ui.widgets.rows import Rows
from ui.widgets.words import Words

_TYPING_MS = 250


class StatementsScreen(Screen):
    """A list that is fast at a hundred thousand; texts are searched when something else than a code is typed."""

    passing = frozenset(("statements_filter", "statements_status", "show_words"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        now = look()
        self._asked = 0
        self._goes_in = False
        self._hits: tuple[statement_list.Hit, ...] = ()
        self._first = Stretch(lines=(), before=None)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPING_MS)
        self._words = StatementLineWords(self)
        self.filters = StatementsFilter()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(now.px(32), now.px(18), now.px(32), 0)
        column.setSpacing(now.px(12))
        column.addWidget(self.filters)
        self.list = Rows("statements_list", self.tr("Statements"))
        column.addWidget(self.list, 1)
        self.nothing = Words(kind="quiet")
        self.nothing.setObjectName("nothing_found")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        column.addWidget(self.nothing, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(page)
        self.stack.addWidget(self._empty())
        self.body.addWidget(self.stack)
        self._connect()

    def show_place(self, place: Place) -> None:
        """The newest page; a part names the status to show."""
        self.head.say(self.tr("Statements"))
        self.foot.show_keys([("Ctrl+F", self.tr("find")), ("Enter", self.tr("open"))])
        self.filters.show_status(place.part)
        self._read()
        statement_list.count(self.desk, self._show_count)

    def first_focus(self) -> QWidget | None:
        """The line to type a code into."""
        return self.filters.filter

    def panes(self) -> list[QWidget]:
        """The filter, the list."""
        return [self.filters.filter, self.list]

    def _connect(self) -> None:
        self._typed.timeout.connect(self._read)
        self.filters.typed.connect(self._begin_to_type)
        self.filters.entered.connect(self._enter)
        self.filters.status.activated.connect(self._read)
        self.filters.show_words.toggled.connect(self._show_again)
        self.list.chosen.connect(self._open)
        add_key(self, Key.FIND, self.filters.filter.setFocus, whole_window=False)

    def _empty(self) -> Empty:
        first = Button(
            self.tr("Begin an interview"), name="begin", kind="primary", does=lambda: self.desk.go(Place("begin"))
        )
        return Empty(
            self.tr("No statement yet"),
            self.tr(
                "A statement begins with an interview: what she says is taken down paragraph by paragraph, "
                "read back to her, and made final here."
            ),
            first,
        )

    def _show_count(self, count: int) -> None:
        self.stack.setCurrentIndex(0 if count else 1)
        self.head.say(self.tr("Statements"), facts=self.tr("%Ln statement(s)", "", count))

    def _read(self) -> None:
        self._typed.stop()
        self._asked += 1
        asked, words = self._asked, self.filters.words()
        self._hits = ()
        statement_list.list_page(
            self.desk, words, self.filters.chosen_status(), None, lambda first: self._show_first(asked, first)
        )

    def _show_first(self, asked: int, first: Stretch) -> None:
        if asked == self._asked:
            self._first = first
            self._show(looking=True)
            self._look_on(first)

    def _look_on(self, last: Stretch) -> None:
        """Where a filter lets few pass, until a page is there; then in the texts."""
        self._go_in()
        words, asked = self.filters.words(), self._asked
        if last.before is not None and len(self.list.rows) < PAGE:
            self.list.ask_for_more()
        elif len(words) > 1:
            statement_list.look_through(self.desk, words, lambda hits: self._show_hits(asked, hits))
        else:
            self._say_whether_found(looking=False)

    def _show_hits(self, asked: int, hits: tuple[statement_list.Hit, ...]) -> None:
        if asked == self._asked:
            self._hits = hits
            self._show_again()
            self._go_in()

    def _show(self, *, looking: bool = False) -> None:
        rows = [self._words.row(entry) for entry in self._first.lines]
        more = self._more(self._first) if not self._hits else None
        self.list.show_rows(
            [*rows, *(self._words.hit(hit, words=self.filters.words_shown()) for hit in self._hits)], more
        )
        self._say_whether_found(looking=looking)
        self.filters.show_words.setVisible(bool(self._hits))

    def _say_whether_found(self, *, looking: bool) -> None:
        found = looking or bool(self.list.rows)
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        self.nothing.setText(self.tr("Nothing has this code, and no text holds these words."))

    def _show_again(self) -> None:
        """The same lines with something more; whoever stands on one stays there."""
        at = self.list.currentIndex().row()
        self._show()
        if 0 <= at < len(self.list.rows):
            self.list.setCurrentIndex(self.list.model().index(at, 0))

    def _more(self, last: Stretch) -> Callable[[], None] | None:
        if last.before is None:
            return None
        asked, words, status = self._asked, self.filters.words(), self.filters.chosen_status()
        before = last.before  # alone: a page that was scrolled by is not held
        return lambda: statement_list.list_page(
            self.desk, words, status, before, lambda further: self._add(asked, further)
        )

    def _add(self, asked: int, further: Stretch) -> None:
        if asked == self._asked:
            lacked = self._first.before is not None and len(self._first.lines) < PAGE
            self.list.add_rows([self._words.row(entry) for entry in further.lines], self._more(further))
            if lacked:
                self._first = Stretch(lines=(*self._first.lines, *further.lines), before=further.before)
                self._look_on(further)

    def _begin_to_type(self) -> None:
        self._goes_in = False
        self._typed.start()

    def _enter(self) -> None:
        """Enter in the line: into the list, once it shows what was typed."""
        self._goes_in = True
        if self._typed.isActive():
            self._read()
        else:
            self._go_in()

    def _go_in(self) -> None:
        if self._goes_in and self.list.rows:
            self._goes_in = False
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.setFocus()

    def _open(self, key: str) -> None:
        statement, _, paragraph = key.partition("\n")
        self.desk.go(Place("statement", statement, f"at:{paragraph}" if paragraph else ""))
