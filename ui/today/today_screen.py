"""What waits today, and how the vault is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from intake.errors import Damaged, IntakeError, Sentence
from ui.operations import today, tour
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key
from ui.task import Cancelled, Task
from ui.theme import look
from ui.today.continue_card import ContinueCard
from ui.today.follow_up_card import FollowUpCard
from ui.today.sample_card import SampleCard
from ui.today.vault_card import VaultCard
from ui.today.waiting_card import MOST, WaitingCard
from ui.widgets.button import Button
from ui.widgets.empty import Empty
from ui.widgets.key_button import KeyButton
from ui.widgets.scroll import Scroll

_FOLDS_BELOW = 820


class TodayScreen(Screen):
    """The first screen after an unlock; it looks through the vault piece by piece and proves the log behind that."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._visit = 0
        self._items: list[object] = []
        self._state: object = None
        self._proved_head = ""
        self._broken = False
        self._proof: Task | None = None
        self.head.add(
            KeyButton(self.tr("Find anything"), name="find_anything", key=Key.PALETTE, does=self._find),
            KeyButton(self.tr("Lock"), name="lock_now", key=Key.LOCK, does=desk.lock_asked.emit),
        )
        self.continue_card, self.waiting, self.vault = ContinueCard(), WaitingCard(), VaultCard()
        self.follow_up, self.sample = FollowUpCard(), SampleCard()
        self.sample.wanted.connect(lambda: tour.begin(desk))
        desk.toured.connect(self._show_sample)
        for card in (self.continue_card, self.waiting, self.follow_up):
            card.gone_to.connect(desk.go)
        self.waiting.done_wanted.connect(self.follow_up.ask)
        self.follow_up.done.connect(self._follow_up_done)
        scroll = Scroll(name="today")
        self._two = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._two.setSpacing(look().px(26))
        self._two.addWidget(self.waiting, 27)
        self._two.addWidget(self.vault, 20)
        scroll.column.setSpacing(look().px(26))
        scroll.column.addWidget(self.continue_card)
        scroll.column.addWidget(self.sample)
        scroll.column.addWidget(self.follow_up)
        scroll.column.addLayout(self._two)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.stack.addWidget(scroll)
        self.stack.addWidget(self._empty())
        self.body.addWidget(self.stack)

    def show_place(self, place: Place) -> None:
        """Read what waits, and show it."""
        state = self.tr("read only") if not self.desk.writable else ""
        now = self.desk.now().astimezone()
        day = QLocale().toString(QDate(now.year, now.month, now.day), "dddd d MMMM")
        self.head.say(self.tr("Today"), state=state, facts=day)
        self._visit += 1
        self.follow_up.hide()
        today.start(self.desk, self._if_still_here(self._show_start))

    def leave(self) -> None:
        """Nobody waits for a proof: it begins again at the next visit."""
        self._visit += 1
        if self._proof is not None:
            self._proof.cancel()
            self._proof = None

    def panes(self) -> list[QWidget]:
        """What to continue, what waits."""
        return [self.continue_card.button, self.waiting]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two cards stand one above the other where there is no room."""
        super().resizeEvent(event)
        wide = self.width() >= look().px(_FOLDS_BELOW)
        self._two.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _empty(self) -> Empty:
        first = self._first = Button(
            self.tr("Add a person"),
            name="first_person",
            kind="primary",
            does=lambda: self.desk.go(Place("person", "", "new")),
        )
        return Empty(
            self.tr("This vault is empty"),
            self.tr(
                "It will hold what survivors tell: who they are, sealed apart from what they say; their consent; "
                "their statements, and a log that proves each step. It begins with a person."
            ),
            first,
        )

    def _if_still_here(self, then: Callable[[object], None]) -> Callable[[object], None]:
        """An answer that came after another place was gone to is let go."""
        visit = self._visit
        return lambda answer: then(answer) if visit == self._visit else None

    def _show_start(self, start: today.Start) -> None:
        self._state = start.state
        self.stack.setCurrentIndex(1 if start.state.has_people else 2)
        for begins in (self.continue_card, self._first):
            begins.setVisible(self.desk.writable)
        self.continue_card.show_session(start.session, self.desk.now())
        self._show_sample()
        self._items = list(start.items)
        self._show_vault()
        self._show_items(looking=True)
        today.consents(self.desk, None, self._if_still_here(self._add_consents))

    def _add_consents(self, piece: object) -> None:
        self._items.extend(piece.items)
        self._show_items(looking=True)
        if piece.before is not None:
            today.consents(self.desk, piece.before, self._if_still_here(self._add_consents))
        else:
            today.statements(self.desk, None, self._if_still_here(self._add_statements))

    def _add_statements(self, piece: object) -> None:
        self._items.extend(piece.items)
        on = piece.before is not None and len(self._items) <= 4 * MOST
        self._show_items(looking=on)
        if on:
            today.statements(self.desk, piece.before, self._if_still_here(self._add_statements))
        elif self._proved_head != self._state.head:
            self._proof = today.prove(self.desk, self._if_still_here(self._show_proof), self._not_proved)

    def _show_items(self, *, looking: bool) -> None:
        self.waiting.show_items(self._items, self.desk.now().astimezone().date(), looking=looking)

    def _show_proof(self, proof: object) -> None:
        self._proof = None
        self._broken = not proof.holds
        self._proved_head = proof.head.hex()
        self._show_vault()
        if self._broken:
            self.desk.problem(
                Damaged(
                    Sentence("The log of this vault does not hold: {problem}", problem=proof.problems[0]),
                    hint=Sentence("Nothing was changed. Ask for help before you write in it."),
                )
            )

    def _not_proved(self, problem: IntakeError) -> None:
        if not isinstance(problem, Cancelled):
            self.desk.problem(problem)

    def _show_sample(self) -> None:
        self.sample.setVisible(tour.offered(self.desk))

    def _show_vault(self) -> None:
        looked = self._proved_head == self._state.head or self._broken
        proved = not self._broken if looked else None
        if self.desk.session is not None:
            self.vault.show_state(self._state, self.desk.session, self.desk.now(), proved=proved)

    def _follow_up_done(self, interview: str, at: str, note: str) -> None:
        said = self.tr("Done. What was done stays with the session.")
        today.follow_up_done(self.desk, interview, at, note, said, lambda: self.show_place(self.desk.here))

    def _find(self) -> None:
        from ui.shell.palette import Palette  # as the key does

        Palette(self.desk, self.window()).open_on(self.window())
