"""Exports: what left and what was refused, who asked, for whom, under which consent; recalls and later openings."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from intake.errors import IntakeError, Refused
from ui.export.export_words import ExportWords
from ui.export.past_card import PastCard
from ui.export.past_words import PastWords
from ui.operations import looking_back, papers
from ui.operations.looking_back import PastPage
from ui.operations.papers import Paper
from ui.shell import Desk, Place, Screen
from ui.told import complaint, message
from ui.widgets.button import Button
from ui.widgets.empty import Empty
from ui.widgets.rows import Rows
from ui.widgets.scroll import Scroll
from ui.widgets.two_panes import TwoPanes
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.export import Disclosed
    from intake.export.looking_back import PastInFull

_PARAGRAPHS = re.compile(r"[\s,;،؛]*(\d+([\s,;،؛]+\d+)*)?[\s,;،؛]*")


class ExportsScreen(Screen):
    """A list and, beside it, the one that is chosen."""

    passing = frozenset(("paragraphs",))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._words, self._refusals = PastWords(self), ExportWords(self)
        self._told: PastInFull | None = None
        self._wanted = ""
        self._new = Button(self.tr("New export"), name="new_export", kind="primary", does=self._go_export)
        self.head.add(self._new)
        self._list = Rows("exports_list", self.tr("Exports"))
        self._list.inset()
        self._list.chosen.connect(self._choose)
        self._detail = Scroll(margin=28)
        self._card = PastCard(self._words)
        self._card.recall.connect(self._recall)
        self._card.disclose.connect(self._disclose)
        self._hint = Words(
            self.tr("Choose an export to see its files, its consent and what happened later."), kind="quiet"
        )
        self._detail.column.addWidget(self._hint)
        self._detail.column.addWidget(self._card)
        self._panes = TwoPanes(self._list, self._detail)
        self._first = Button(self.tr("Export a statement"), name="first_export", kind="primary", does=self._go_export)
        self._empty = Empty(
            self.tr("Nothing has left this vault"),
            self.tr(
                "Here stands every export and every refusal: for whom, when, under which consent, with the SHA-256 of "
                "each file. If she withdraws her consent, the letters that recall it are written from here."
            ),
            self._first,
        )
        self.body.addWidget(self._panes)
        self.body.addWidget(self._empty)

    def show_place(self, place: Place) -> None:
        """The newest page; `subject` is the export to show."""
        for way in (self._new, self._first):
            way.setVisible(self._may_export())
        self.head.say(self.tr("Exports"), facts=self.tr("what left, what was refused"))
        self._told, self._wanted = None, place.subject
        self._card.hide()
        self._hint.show()
        looking_back.page(self.desk, None, self._show_first)

    def first_focus(self) -> QWidget | None:
        """The list, or the first step."""
        return self._first if self._empty.isVisible() else self._list

    def panes(self) -> list[QWidget]:
        """The list, then the one that is chosen."""
        return [self._list, self._card.letter if self._card.letter.isVisible() else self._card.paragraphs]

    def _show_first(self, page: PastPage) -> None:
        self._empty.setVisible(not page.pasts)
        self._new.setVisible(bool(page.pasts) and self._may_export())  # else the way stands in the middle
        self._panes.setVisible(bool(page.pasts))
        self._list.show_rows([self._words.row(past) for past in page.pasts], self._more(page))
        recalls = sum(past.recall is not None for past in page.pasts)
        facts = self.tr("%Ln to recall", "", recalls) if recalls else self.tr("what left, what was refused")
        self.head.say(self.tr("Exports"), facts=facts)
        if self._wanted:
            self._choose(self._wanted)

    def _may_export(self) -> bool:
        return self.desk.sees_identities and self.desk.writable

    def _more(self, page: PastPage) -> Callable[[], None] | None:
        if page.next is None:
            return None
        following = page.next  # alone: a page that was scrolled by is not held
        return lambda: looking_back.page(self.desk, following, self._show_next)

    def _show_next(self, page: PastPage) -> None:
        self._list.add_rows([self._words.row(past) for past in page.pasts], self._more(page))

    def _choose(self, export: str) -> None:
        looking_back.one(self.desk, export, self._show_one)

    def _show_one(self, told: PastInFull) -> None:
        self._told = told
        self._hint.hide()
        self._card.show()
        self._card.show_told(told, may_open=self.desk.sees_identities and self.desk.writable)
        self._panes.show_detail()

    def _go_export(self) -> None:
        self.desk.go(Place("export"))

    def _recall(self) -> None:
        if self._told is not None:
            looking_back.recall(self.desk, self._told.past.trail.id, self._write_letter)

    def _write_letter(self, letter: Paper) -> None:
        path = self.desk.ask_new_file(self, self.tr("Where shall the letter be written?"), "recall-letter.pdf")
        if path is not None:
            said = self.tr("The letter was written: {path}. Nobody sends it but you.").format(path=path)
            papers.save(self.desk, letter, path, said)

    def _disclose(self, typed: str) -> None:
        if self._told is None:
            return
        if not _PARAGRAPHS.fullmatch(typed):
            self._card.refused(self.tr("Numbers, with commas between them."))
            return
        numbers = tuple(int(number) for number in re.findall(r"\d+", typed))
        packages = self.desk.ask_files(self, self.tr("Which package did this export make? (.asice)"))
        if not packages:
            return
        out = self.desk.ask_new_file(self, self.tr("Where shall the opened statement be written?"), "opened.sd-jwt")
        if out is None:
            return
        recipient = self._told.past.trail.recipient
        looking_back.disclose(self.desk, packages[0], recipient, out, numbers, self._disclosed, self._not_disclosed)

    def _disclosed(self, done: Disclosed) -> None:
        said = self.tr("%Ln hidden place(s) opened: {path}", "", done.opened).format(path=done.path)
        hint = self.tr("Give the recipient this number too: {nonce}").format(nonce=done.nonce) if done.nonce else ""
        self.desk.say(said, hint=hint)
        if self._told is not None:
            self._wanted = self._told.past.trail.id
            looking_back.page(self.desk, None, self._show_first)

    def _not_disclosed(self, problem: IntakeError) -> None:
        if isinstance(problem, Refused):
            self._card.refused(f"{self._refusals.refused(problem.kind)}: {message(problem)}")
        else:
            self._card.refused(complaint(problem))
