"""Consent of one person: the sheet is read, each purpose is asked for each recipient, a hand vouches for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from intake.errors import IntakeError
from ui.consent.manner_card import MannerCard
from ui.consent.outgoing_card import OutgoingCard
from ui.consent.questions_card import Answer, QuestionsCard
from ui.consent.sheet_card import SheetCard
from ui.consent.standing_card import StandingCard
from ui.consent.summary_card import SummaryCard
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

_FOLDS_BELOW = 980
_SIDE = 340


class ConsentScreen(Screen):
    """At the side what stands; in the middle the questions, or one withdrawal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._id = ""
        self._asking: consent.Asking | None = None
        self._piled: list[Answer] = []
        self._withdrawing = ""
        self.back = Button(self.tr("Back"), name="back_to_person", does=self._to_person)
        self.head.add(self.back)
        self.standing = StandingCard()
        self.side = Scroll(margin=24, name="standing_pane")
        self.side.setFixedWidth(look().px(_SIDE))
        self.questions = Scroll(name="questions_pane")
        self.withdrawal = WithdrawalPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.questions)
        self.pages.addWidget(self.withdrawal)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        self._edge = Rule(upright=True)
        row.addWidget(self._edge)
        row.addWidget(self.pages, 1)
        self.body.addLayout(row)
        self._cards()
        self._connect()
        self._fold(narrow=False)
        self.foot.show_keys(
            [("PgDn", self.tr("read on")), ("Tab", self.tr("next question")), ("F6", self.tr("next pane"))]
        )

    def show_place(self, place: Place) -> None:
        """What stands, and empty questions; part of the place may be a consent to withdraw."""
        if self._id != place.subject or not self._touched():
            self._id = place.subject
            self._empty()
        consent.ask(self.desk, place.subject, lambda asking: self._begin(asking, place.part))

    def form_of(self, place: Place) -> Place:
        """Her consent; the part only says which one is to be withdrawn."""
        return Place("consent", place.subject)

    def aside(self) -> Any:
        """Answers for recipients who were asked for already, and which consent is being withdrawn, how far."""
        if not self._piled and not self._withdrawing:
            return None
        return {"piled": self._piled, "withdrawing": self._withdrawing, "scope": self.withdrawal.scope}

    def put_aside(self, value: Any) -> None:
        """Take them back."""
        self._piled = list(value["piled"]) if value else []
        if value and value["withdrawing"]:
            self._begin_withdrawal(value["withdrawing"])
            self.withdrawal.scope = value["scope"]
        else:
            self._leave_withdrawal()
        self._sum_up()

    def first_focus(self) -> QWidget | None:
        """The language of the sheet."""
        return self.sheet.languages

    def panes(self) -> list[QWidget]:
        """What stands, then the questions."""
        return [self.standing, self.sheet.languages]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room for two panes, what stands goes below the questions."""
        super().resizeEvent(event)
        self._fold(narrow=self.width() < look().px(_FOLDS_BELOW))

    def _cards(self) -> None:
        self.sheet = SheetCard()
        self.own = QuestionsCard(
            self.tr("What may be done here"),
            self.tr("Only by this organisation. No is an ordinary answer and costs nothing."),
            "here",
            name="own_card",
        )
        self.outgoing = OutgoingCard(self._say_date, name="outgoing_card")
        self.manner, self.summary = MannerCard(), SummaryCard()
        for card in (self.sheet, self.own, self.outgoing, self.manner, self.summary):
            card.setMaximumWidth(look().px(760))
            self.questions.column.addWidget(card)

    def _connect(self) -> None:
        self.sheet.language_chosen.connect(lambda tag: consent.sheet(self.desk, tag, self.sheet.show_sheet))
        self.sheet.save_wanted.connect(self._save_form)
        for card in (self.own, self.outgoing, self.manner):
            card.changed.connect(self._sum_up)
        self.outgoing.next_wanted.connect(self._next_recipient)
        self.summary.keep_wanted.connect(self._give)
        self.standing.withdraw_wanted.connect(self._begin_withdrawal)
        self.withdrawal.back.connect(self._leave_withdrawal)
        self.withdrawal.scope_chosen.connect(self.begun_aside)
        self.withdrawal.withdraw_now.connect(self._withdraw)
        for key, step in (("PgDown", 1), ("PgUp", -1)):
            add_key(self, key, lambda step=step: self._turn(step))

    def _fold(self, *, narrow: bool) -> None:
        if narrow:
            self.questions.column.addWidget(self.standing)
            self.standing.setMaximumWidth(look().px(760))
        else:
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
        fresh = self._asking is None or self._asking.person.id != self._id
        self._asking = asking
        session = self.desk.session
        writable = session is not None and not session.read_only
        running = sum(entry.standing == "in_force" for entry in asking.agreed)
        state = self.tr("%Ln in force", "", running) if running else ""
        self.head.say(self.tr("%1 · consent").replace("%1", asking.person.code), state=state)
        self.standing.show_agreed(asking.agreed, writable=writable)
        self.summary.give.setEnabled(writable)
        if fresh or not self._touched():
            self.sheet.begin(asking.languages)
            self.outgoing.begin(asking.book)
        self._sum_up()
        self.pages.setCurrentIndex(0)
        in_reading_order(self.head, self)
        if ref:
            self._begin_withdrawal(ref)

    def _empty(self) -> None:
        self._piled, self._asking = [], None
        for card in (self.own, self.outgoing, self.manner):
            card.reset()
        self.sheet.read.setChecked(False)
        self.questions.verticalScrollBar().setValue(0)

    def _touched(self) -> bool:
        return bool(self._answers())

    def _answers(self, expires_on: str | None = None) -> list[Answer]:
        organisation = self._asking.organisation if self._asking is not None else ""
        return [*self.own.answers(organisation), *self._piled, *self.outgoing.outgoing(expires_on)]

    def _sum_up(self) -> None:
        self.summary.show_answers(self._answers(), self.manner.words())

    def _say_date(self, typed: str, then: Callable[[str], None]) -> None:
        understand(self.desk, {"": typed}, lambda known: then(known[""].words if known else ""))

    def _next_recipient(self) -> None:
        if self._recipient_lacks():
            return
        self._with_last_day(self._pile)

    def _pile(self, expires_on: str | None) -> None:
        self._piled += self.outgoing.outgoing(expires_on)
        self.outgoing.next_one()
        self.done(self.outgoing)
        self.begun_aside()
        self.outgoing.recipient.setFocus()
        self._sum_up()

    def _recipient_lacks(self) -> bool:
        lacks = bool(self.outgoing.outgoing()) and not self.outgoing.recipient.currentText().strip()
        self.outgoing.recipient_field.say_wrong(self.tr("Who would receive it?") if lacks else "")
        if lacks:
            self.outgoing.recipient.setFocus()
            self.questions.ensureWidgetVisible(self.outgoing.recipient_field)
        return lacks

    def _with_last_day(self, then: Callable[[str | None], None]) -> None:
        """Go on with the last day that was typed, once it is a day and no more uncertain than that."""

        def known(meanings: dict[str, Understood]) -> None:
            meant = meanings.get("")
            if meant is not None and (len(meant.edtf) != 10 or "X" in meant.edtf):
                self.outgoing.expires.say_wrong(self.tr("A consent ends on one day. Which?"))
                self.outgoing.expires.line.setFocus()
                return
            then(meant.edtf if meant is not None else None)

        understand(self.desk, {"": self.outgoing.expires.text()}, known)

    def _give(self) -> None:
        if not self.sheet.read.isChecked():
            self.sheet.say_wrong(self.tr("Read and explain the sheet first; then mark it here."))
            self.sheet.read.setFocus()
            self.questions.ensureWidgetVisible(self.sheet.wrong)
        elif not self._answers():
            self.summary.say_wrong(self.tr("Answer at least one question with yes or no."))
        elif not self._recipient_lacks() and not self.manner.missing():
            self._with_last_day(self._keep)

    def _keep(self, expires_on: str | None) -> None:
        code = self._asking.person.code if self._asking is not None else ""
        said = self.tr("The answers of %1 are kept.").replace("%1", code)
        given = self.manner.given(self.sheet.tag)
        self.summary.give.setEnabled(False)
        consent.give(self.desk, self._id, self._answers(expires_on), given, said, self._answers_kept, self._refused)

    def _answers_kept(self) -> None:
        self.done()
        self._empty()
        self._to_person()

    def _refused(self, problem: IntakeError) -> None:
        self.summary.give.setEnabled(True)
        self.summary.say_wrong(complaint(problem))
        self.summary.give.setFocus()

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

    def _save_form(self, kind: str) -> None:
        if self._asking is None:
            return
        sheet = kind == "information_sheet"
        code = self._asking.person.code
        title = self.tr("Where shall the sheet be saved?") if sheet else self.tr("Where shall the form be saved?")
        name = f"information-sheet-{self.sheet.tag}.pdf" if sheet else f"consent-{code}-{self.sheet.tag}.pdf"
        file = self.desk.ask_new_file(self, title, name)
        if file is not None:
            self._write(kind, file if file.suffix else Path(f"{file}.pdf"), "" if sheet else code)

    def _write(self, kind: str, file: Path, code: str) -> None:
        choices = [
            (str(answer["purpose"]), str(answer["recipient"]) or None, bool(answer["agreed"]))
            for answer in self._answers()
        ]
        said = self.tr("The PDF is saved. It is not encrypted.")
        consent.save_form(self.desk, kind, file, language=self.sheet.tag, code=code, choices=choices, said=said)

    def _to_person(self) -> None:
        self.desk.go(Place("person", self._id))
