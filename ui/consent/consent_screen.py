"""Consent of one person: the sheet is read, each purpose is asked for each recipient, a hand vouches for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from intake.errors import IntakeError
from ui.consent.asking_page import AskingPage
from ui.consent.form_saver import FormSaver
from ui.consent.questions_card import Answer
from ui.consent.standing_card import StandingCard
from ui.consent.steps_card import StepsCard
from ui.consent.withdrawal_page import WithdrawalPage
from ui.operations import consent
from ui.operations.dates import Understood, understand
from ui.shell import Desk, Place, Screen
from ui.shell.keys import add_key
from ui.theme import look
from ui.told import complaint
from ui.widgets.button import Button
from ui.widgets.rule import Rule
from ui.widgets.scroll import Scroll
from ui.widgets.tab_order import in_reading_order

_FOLDS_BELOW, _SIDE = 980, 340


class ConsentScreen(Screen):
    """At the side what stands; in the middle the questions, or one withdrawal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._id = ""
        self._asking: consent.Asking | None = None
        self._withdrawing = ""
        self.head.add(Button(self.tr("Back"), name="back_to_person", does=self._to_person))
        self.standing = StandingCard()
        self.side = Scroll(margin=24, name="standing_pane")
        self.side.setFixedWidth(look().px(_SIDE))
        self.questions = AskingPage(self._meaning)
        keys = [("PgDn", self.tr("read on")), ("Tab", self.tr("next question")), ("F6", self.tr("next pane"))]
        self.steps = StepsCard(self.questions, self.foot, keys)
        self.forms = FormSaver(desk, self.questions)
        self.withdrawal = WithdrawalPage()
        self.pages = QStackedWidget()
        for page in (self.questions, self.withdrawal):
            self.pages.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._edge = Rule(upright=True)
        for part, stretch in ((self.side, 0), (self._edge, 0), (self.pages, 1)):
            row.addWidget(part, stretch)
        self.body.addLayout(row)
        self._connect()
        self._fold(narrow=False)

    def show_place(self, place: Place) -> None:
        """What stands, and empty questions; part of the place may be a consent to withdraw."""
        if self._id != place.subject or not self.questions.touched():
            self._id = place.subject
            self._empty()
        consent.ask(self.desk, place.subject, lambda asking: self._begin(asking, place.part))

    def form_of(self, place: Place) -> Place:
        """Her consent; the part only says which one is to be withdrawn."""
        return Place("consent", place.subject)

    def aside(self) -> Any:
        """Answers for recipients who were asked for already, and which consent is being withdrawn, how far."""
        if not self.questions.piled and not self._withdrawing:
            return None
        return {"piled": self.questions.piled, "withdrawing": self._withdrawing, "scope": self.withdrawal.scope}

    def put_aside(self, value: Any) -> None:
        """Take them back."""
        self.questions.pile(value["piled"] if value else [])
        if value and value["withdrawing"]:
            self._begin_withdrawal(value["withdrawing"])
            self.withdrawal.scope = value["scope"]
        else:
            self._leave_withdrawal()

    def first_focus(self) -> QWidget | None:
        """The language of the sheet."""
        return self.questions.sheet.languages

    def panes(self) -> list[QWidget]:
        """What stands, then the questions."""
        return [self.standing, self.questions.sheet.languages]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room for two panes, what stands goes below the questions."""
        super().resizeEvent(event)
        self._fold(narrow=self.width() < look().px(_FOLDS_BELOW))

    def _connect(self) -> None:
        sheet = self.questions.sheet
        sheet.language_chosen.connect(lambda tag: consent.sheet(self.desk, tag, sheet.show_sheet))
        sheet.save_wanted.connect(self.forms.save)
        self.questions.keep_wanted.connect(self._keep)
        self.questions.laid_aside.connect(self._piled)
        self.steps.wanted.connect(self._leave_withdrawal)
        self.standing.withdraw_wanted.connect(self._begin_withdrawal)
        self.withdrawal.back.connect(self._leave_withdrawal)
        self.withdrawal.scope_chosen.connect(self.begun_aside)
        self.withdrawal.withdraw_now.connect(self._withdraw)
        for key, step in (("PgDown", 1), ("PgUp", -1)):
            add_key(self, key, lambda step=step: self._turn(step))

    def _fold(self, *, narrow: bool) -> None:
        if narrow:
            self.questions.cards.addWidget(self.standing)
        else:
            self.side.column.addWidget(self.steps)
            self.side.column.addWidget(self.standing)
        self.side.setHidden(narrow)
        self._edge.setHidden(narrow)

    def _turn(self, step: int) -> None:
        bar = self.pages.currentWidget().verticalScrollBar()  # type: ignore[attr-defined]
        bar.setValue(bar.value() + step * round(bar.pageStep() * 0.9))

    def _begin(self, asking: consent.Asking, ref: str) -> None:
        if asking.person.id != self._id:
            return
        self._withdrawing = ""
        self._asking = asking
        self.forms.code = asking.person.code
        writable = self.desk.writable
        running = sum(entry.standing == "in_force" for entry in asking.agreed)
        state = self.tr("%Ln in force", "", running) if running else ""
        self.head.say(self.tr("%1 · consent").replace("%1", asking.person.code), state=state)
        self.standing.show_agreed(asking.agreed, writable=writable)
        self.questions.begin(asking, writable=writable)
        self.pages.setCurrentIndex(0)
        in_reading_order(self.head, self)
        if ref:
            self._begin_withdrawal(ref)

    def _empty(self) -> None:
        self._asking = None
        self.forms.code = ""
        self.questions.empty()

    def _meaning(self, typed: str, then: Callable[[Understood | None], None]) -> None:
        understand(self.desk, {"": typed}, lambda known: then(known.get("")))

    def _keep(self, answers: list[Answer], given: dict[str, str | bool]) -> None:
        code = self._asking.person.code if self._asking is not None else ""
        said = self.tr("The answers of %1 are kept.").replace("%1", code)
        consent.give(self.desk, self._id, answers, given, said, self._answers_kept, self._refused)

    def _piled(self) -> None:
        """One recipient's answers were laid aside, the fields are empty for the next."""
        self.done(self.questions.outgoing)
        self.begun_aside()

    def _answers_kept(self) -> None:
        self.done()
        self._empty()
        self._to_person()

    def _refused(self, problem: IntakeError) -> None:
        self.questions.say_refused(complaint(problem))

    def _begin_withdrawal(self, ref: str) -> None:
        agreed = self._asking.agreed if self._asking is not None else ()
        for entry in agreed:
            if entry.ref == ref:
                self._withdrawing = ref
                self.withdrawal.begin(entry, agreed)
                self.begun_aside()
                self.pages.setCurrentIndex(1)
                in_reading_order(self.head, self)
                self.withdrawal.do.setFocus()

    def _leave_withdrawal(self) -> None:
        self._withdrawing = ""
        self.pages.setCurrentIndex(0)
        self.begun_aside()

    def _withdraw(self, refs: list[str], left: int) -> None:
        said = self.tr("Withdrawn from today.")
        hint = (
            self.tr("%Ln export(s) went out before: the letters are written under Exports.", "", left) if left else ""
        )
        consent.withdraw(self.desk, refs, said, hint, self._withdrawn)

    def _withdrawn(self) -> None:
        self._leave_withdrawal()
        self.show_place(Place("consent", self._id))

    def _to_person(self) -> None:
        self.desk.go(Place("person", self._id))
