"""Before a session: with whom, who is there, in which language, how far it goes, and what was told before."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from intake.errors import IntakeError
from ui.interview.before_card import BeforeCard
from ui.interview.languages import OFFERED, own_name
from ui.interview.present_rows import PresentRows
from ui.operations import beginning
from ui.operations.beginning import BeginView, PersonLine
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.told import complaint
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.field import Field, line
from ui.widgets.radio import Radio
from ui.widgets.scroll import Scroll, centred
from ui.widgets.words import Words


class BeginScreen(Screen):
    """One page from top to bottom; the one filled button is at its end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.say(self.tr("Begin an interview"))
        self.head.add(Button(self.tr("Back"), name="back", does=lambda: desk.go(Place("interviews"))))
        self._person: PersonLine | None = None
        self._asking = self._again = False
        self._code = ""
        scroll, self._before = Scroll(), BeforeCard()
        page = QWidget()
        page.setMaximumWidth(look().px(760))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(20))
        for card in (self._who(), self._room(), self._how(), self._before):
            card.column.setSpacing(look().px(14))
            column.addWidget(card)
        self.wrong = Words(kind="danger")
        self.wrong.setObjectName("begin_wrong")
        self.begin = Button(self.tr("Begin"), name="begin_now", kind="primary", does=self._begin)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addWidget(self.wrong, 1)
        column.addLayout(row)
        scroll.column.addLayout(centred(page))
        self.body.addWidget(scroll)

    def show_place(self, place: Place) -> None:
        """An empty form; `place.subject` is the person if she was chosen already."""
        self.begin.setEnabled(False)
        self.wrong.setText("")
        self.present.empty()
        self.place.clear()
        self._before.empty()
        self.first_account.setChecked(True)
        beginning.read_begin(self.desk, place.subject, self._show)

    def first_focus(self) -> QWidget | None:
        """Who it is."""
        return self.person

    def _who(self) -> Card:
        card = Card(self.tr("With whom"), name="who_card")
        self.person = Choice("person", editable=True)
        self.person.editTextChanged.connect(self._ask_person)
        self.person_field = Field(self.tr("Person"), self.person)
        self.consent = Words(kind="caution")
        self.consent.setObjectName("consent_state")
        self.statement = Choice("statement_choice")
        self.statement.currentIndexChanged.connect(self._show_language)
        for part in (self.person_field, self.consent, Field(self.tr("Statement"), self.statement)):
            card.column.addWidget(part)
        return card

    def _room(self) -> Card:
        card = Card(self.tr("In the room"), name="room_card")
        card.column.addWidget(
            Words(self.tr("She is there by herself. Add everybody else; names are sealed like hers."), kind="quiet")
        )
        self.present = PresentRows()
        card.column.addWidget(self.present)
        return card

    def _how(self) -> Card:
        card = Card(self.tr("Language and place"), name="how_card")
        self.language = Choice("language")
        for code in OFFERED:
            self.language.addItem(own_name(code), code)
        self.place = line("place")
        card.column.addWidget(
            Field(self.tr("Language in which it is taken down"), self.language, hint=self.tr("Hers, where you can."))
        )
        card.column.addWidget(Field(self.tr("Place"), self.place))
        self.first_account = Radio(self.tr("First account: who, what, where, when, who else knows, what exists"))
        self.first_account.setObjectName("mode_first_account")
        self.full_statement = Radio(self.tr("Full statement, for investigators"))
        self.full_statement.setObjectName("mode_full_statement")
        self._modes = QButtonGroup(self)
        for choice in (self.first_account, self.full_statement):
            self._modes.addButton(choice)
            card.column.addWidget(choice)
        return card

    def _show(self, view: BeginView) -> None:
        self._code = view.code
        with QSignalBlocker(self.person):
            self.person.clear()
            for key, code in view.people:
                self.person.addItem(code, key)
        self.person_field.say_wrong(
            "" if view.people else self.tr("There is nobody in this vault yet: add a person first.")
        )
        self._ask_person()

    def _ask_person(self) -> None:
        """One question at a time: typing must not queue a look for each letter."""
        self._person = None
        self.begin.setEnabled(False)
        self._again = self._asking
        if self._asking or not self.person.chosen():
            return
        self._asking = True
        beginning.read_person(self.desk, self.person.chosen(), self._show_person, self._nobody)

    def _nobody(self, problem: IntakeError) -> None:
        self._answered()
        self.consent.hide()
        self.person_field.say_wrong("" if self._asking else complaint(problem))

    def _answered(self) -> None:
        self._asking = False
        if self._again:
            self._ask_person()

    def _show_person(self, person: PersonLine) -> None:
        self._answered()
        if self._asking:
            return
        self._person = person
        self.person_field.say_wrong("")
        self.consent.setText(
            self.tr("Consent: she agreed that her account is kept.")
            if person.storage_agreed
            else self.tr("No consent to keep her account is on record. Ask for it before you write; it is not forced.")
        )
        self.consent.set_kind("good" if person.storage_agreed else "caution")
        self.consent.show()
        self.statement.clear()
        self.statement.addItem(self.tr("A new one, {0}").format(self._code), "")
        for draft in person.drafts:
            self.statement.addItem(self.tr("Go on with {0}").format(draft.code), draft.id)
        self.wrong.setText(
            self.tr("A session with her is open already: go on with it, or end it first.") if person.in_session else ""
        )
        self.begin.setEnabled(self.desk.writable)

    def _show_language(self) -> None:
        drafts = self._person.drafts if self._person is not None else ()
        language = next((draft.language for draft in drafts if draft.id == self.statement.currentData()), None)
        if language is not None:
            if self.language.findData(language) < 0:
                self.language.addItem(language, language)
            self.language.setCurrentIndex(self.language.findData(language))

    def _begin(self) -> None:
        from intake.interview import Present
        from intake.statement.taking_down import Opening

        if self._person is None:
            return
        self.begin.setEnabled(False)
        opening = Opening(
            person=self._person.id,
            language=self.language.currentData(),
            mode="first_account" if self.first_account.isChecked() else "full_statement",
            place=self.place.text(),
            present=tuple(Present(name=who.name, role=who.role) for who in self.present.there),
            asked=self._before.asked(),
            told=self._before.told(),
            statement=self.statement.currentData(),
            code=self._code,
        )
        beginning.begin(self.desk, opening, self._begun_session, self._failed)

    def _begun_session(self, session: str) -> None:
        self.done()
        self.desk.go(Place("session", session))

    def _failed(self, problem: IntakeError) -> None:
        self.begin.setEnabled(True)
        self.wrong.setText(complaint(problem))
