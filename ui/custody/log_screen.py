"""The log: every act, found by who, what, about whom and when; its proof and its checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from intake.errors import IntakeError
from ui.custody.act_words import ActWords
from ui.custody.log_filters import LogFilters
from ui.custody.proof_card import ProofCard
from ui.labels import language
from ui.language import moment_words, number_words
from ui.operations import log_reading, papers
from ui.operations.log_reading import About, Page, Proved
from ui.shell import Desk, Place, Screen
from ui.task import Cancelled
from ui.widgets.button import Button
from ui.widgets.panes import Panes
from ui.widgets.rows import Row, Rows
from ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from intake.custody import Filter, Line


class LogScreen(Screen):
    """Lines on one side; what to look for, and the proof, on the other."""

    passing = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._words = ActWords(self)
        self._proved: Proved | None = None
        self.head.add(Button(self.tr("Back"), name="back", does=lambda: desk.go(Place("vault"))))
        self._prove = Button(self.tr("Prove"), name="prove", kind="primary", does=self._prove_now)
        self.head.add(self._prove)
        self._list = Rows("log_list", self.tr("Acts, the newest first"))
        self._list.inset()
        side = Scroll(margin=20)
        self._filters = LogFilters(self._words)
        self._filters.changed.connect(self._look)
        self._filters.typed.connect(lambda words: log_reading.proposed(self.desk, words, self._filters.propose))
        self._card = ProofCard()
        self._card.save.connect(self._save)
        side.column.addWidget(self._card)
        side.column.addWidget(self._filters)
        self._panes = Panes(
            self._list, side, words=(self.tr("Acts"), self.tr("Proof and filters")), name="log", side_width=400
        )
        self.body.addWidget(self._panes)

    def show_place(self, place: Place) -> None:
        """The newest acts; `subject` is the id of a person or statement to look for."""
        self.head.say(self.tr("Log"), facts=self.tr("what was done, by whom and when; nothing is ever taken out"))
        log_reading.about(self.desk, place.subject, self._offer)

    def first_focus(self) -> QWidget | None:
        """The acts."""
        return self._list

    def panes(self) -> list[QWidget]:
        """The acts, then what to look for."""
        return [self._list, self._filters.act]

    def _offer(self, about: About) -> None:
        self._filters.offer(about)
        if about.code and self._filters.about.text() != about.code:
            self._filters.about.setText(about.code)
        else:
            self._look()

    def _look(self) -> None:
        wanted, code = self._filters.wanted(), self._filters.about.text().strip()
        if wanted is not None:
            log_reading.page(self.desk, wanted, code, None, lambda page: self._show_first(wanted, code, page))

    def _show_first(self, wanted: Filter, code: str, page: Page) -> None:
        self._list.show_rows(self._rows(page), self._more(wanted, code, page))

    def _more(self, wanted: Filter, code: str, page: Page) -> Callable[[], None] | None:
        if not page.lines:
            return None
        before = page.lines[-1].sequence
        return lambda: log_reading.page(
            self.desk, wanted, code, before, lambda more: self._show_next(wanted, code, more)
        )

    def _show_next(self, wanted: Filter, code: str, page: Page) -> None:
        self._list.add_rows(self._rows(page), self._more(wanted, code, page))

    def _rows(self, page: Page) -> list[Row]:
        return [self._row(line, page.codes.get(line.subject, "")) for line in page.lines]

    def _row(self, line: Line, about: str) -> Row:
        title = self._words.act(line.act)  # the code itself, where there are no words for it
        return Row(
            key=str(line.sequence),
            title=f"{title} · {about}" if about else title,
            quiet=f"{number_words(line.sequence)} · {moment_words(line.at)} · {line.user}",
        )

    def _prove_now(self) -> None:
        self._prove.setEnabled(False)
        self._panes.show_side()
        task = log_reading.prove(self.desk, self._show_proved, self._not_proved, self._card.progress.report)
        self._card.begin(task.cancel)

    def _show_proved(self, proved: Proved) -> None:
        self._proved = proved
        self._prove.setEnabled(True)
        self._card.show_proved(proved)

    def _not_proved(self, problem: IntakeError) -> None:
        self._prove.setEnabled(True)
        self._card.stop()
        if not isinstance(problem, Cancelled):
            self.desk.problem(problem)

    def _save(self) -> None:
        if self._proved is None or self.desk.session is None:
            return
        path = self.desk.ask_new_file(self, self.tr("Where shall the checkpoint be written?"), "checkpoint.txt")
        if path is None:
            return
        head = self._proved.proof.head.hex()
        paper = papers.Paper(
            title=self.tr("Checkpoint of the log"),
            language=language(),
            parts=(
                papers.Part(
                    facts=(
                        (self.tr("Organisation"), self.desk.session.organisation),
                        (self.tr("Acts"), number_words(self._proved.proof.entries)),
                        (self.tr("At"), moment_words(self.desk.now())),
                        (self.tr("Checkpoint"), head),
                        (self.tr("As a code for cameras"), self._proved.code),
                    )
                ),
            ),
            page_words=self.tr("page {page} of {pages}"),
        )
        papers.save(self.desk, paper, path, self.tr("The checkpoint was written: {path}").format(path=path))
