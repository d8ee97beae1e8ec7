"""Before a session: with whom, who is there, in which language, how far it goes, and what was told before."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QWidget

from intake.errors import IntakeError
from ui.interview.present_rows import PresentRows
from ui.operations import interview as operations
from ui.operations.interview import BeginView, PersonLine
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, line
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words

_LANGUAGES = ("ar", "en", "ckb", "kmr", "fa", "ps", "ur", "tr", "uk", "ru", "ti", "am", "so", "fr", "de", "nb", "sv")
_OWN_NAMES = {"kmr": "Kurmancî", "ckb": "کوردیی ناوەندی", "ti": "ትግርኛ", "ar": "العربية", "en": "English"}


class BeginScreen(Screen):
    """One page from top to bottom; the one filled button is at its end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head.say(self.tr("Begin an interview"))
        self.head.add(Button(self.tr("Back"), name="back", does=lambda: desk.go(Place("interviews"))))
        self._people: dict[str, PersonLine] = {}
        self._code = ""
        scroll = Scroll()
        for card in (self._who(), self._room(), self._how(), self._before()):
            card.setMaximumWidth(look().px(760))
            card.column.setSpacing(look().px(14))
            scroll.column.addWidget(card)
        self.wrong = Words(kind="danger")
        self.wrong.setObjectName("begin_wrong")
        self.begin = Button(self.tr("Begin"), name="begin_now", kind="primary", does=self._begin)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addWidget(self.wrong, 1)
        scroll.column.addLayout(row)
        self.body.addWidget(scroll)

    def show_place(self, place: Place) -> None:
        """An empty form; `place.subject` is the person if she was chosen already."""
        self.begin.setEnabled(False)
        self.wrong.setText("")
        self.present.empty()
        self.place.clear()
        self.told.clear()
        self.asked.setCurrentIndex(0)
        self.first_account.setChecked(True)
        operations.read_begin(self.desk, lambda view: self._show(view, place.subject))

    def first_focus(self) -> QWidget | None:
        """Who it is."""
        return self.person

    def _who(self) -> Card:
        card = Card(self.tr("With whom"), name="who_card")
        self.person = _box("person")
        self.person.currentIndexChanged.connect(self._show_person)
        self.person_field = Field(self.tr("Person"), self.person)
        self.consent = Words(kind="caution")
        self.consent.setObjectName("consent_state")
        self.statement = _box("statement_choice")
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
        self.language = _box("language")
        for code in _LANGUAGES:
            self.language.addItem(_language_name(code), code)
        self.place = line("place")
        card.column.addWidget(
            Field(self.tr("Language in which it is taken down"), self.language, hint=self.tr("Hers, where you can."))
        )
        card.column.addWidget(Field(self.tr("Place"), self.place))
        self.first_account = QRadioButton(self.tr("First account: who, what, where, when, who else knows, what exists"))
        self.first_account.setObjectName("mode_first_account")
        self.full_statement = QRadioButton(self.tr("Full statement, for investigators"))
        self.full_statement.setObjectName("mode_full_statement")
        self._modes = QButtonGroup(self)
        for choice in (self.first_account, self.full_statement):
            self._modes.addButton(choice)
            card.column.addWidget(choice)
        return card

    def _before(self) -> Card:
        card = Card(self.tr("Accounts given before"), name="before_card")
        card.column.addWidget(
            Words(
                self.tr(
                    "Ask first whether somebody took down her account already. What is on record is not asked again."
                ),
                kind="quiet",
            )
        )
        self.asked = _box("previous_asked")
        for words, code in (
            (self.tr("Not asked yet"), "not_asked"),
            (self.tr("Asked: none"), "none"),
            (self.tr("Asked: there is one, or more"), "told"),
        ):
            self.asked.addItem(words, code)
        self.told = line("previous_told")
        self.told_field = Field(self.tr("By whom, when, and is there a text?"), self.told)
        self.asked.currentIndexChanged.connect(lambda: self.told_field.setVisible(self.asked.currentData() == "told"))
        self.told_field.hide()
        card.column.addWidget(Field(self.tr("Previous accounts"), self.asked))
        card.column.addWidget(self.told_field)
        return card

    def _show(self, view: BeginView, chosen: str) -> None:
        self._code = view.code
        self._people = {person.id: person for person in view.people}
        self.person.clear()
        for person in view.people:
            self.person.addItem(person.code, person.id)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        read_only = self.desk.session is not None and self.desk.session.read_only
        self.begin.setEnabled(bool(view.people) and not read_only)
        self.person_field.say_wrong(
            "" if view.people else self.tr("There is nobody in this vault yet: add a person first.")
        )
        self._show_person()

    def _show_person(self) -> None:
        person = self._people.get(self.person.currentData() or "")
        if person is None:
            self.consent.hide()
            return
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

    def _show_language(self) -> None:
        person = self._people.get(self.person.currentData() or "")
        drafts = {draft.id: draft.language for draft in person.drafts} if person is not None else {}
        language = drafts.get(self.statement.currentData() or "")
        if language is not None:
            if self.language.findData(language) < 0:
                self.language.addItem(language, language)
            self.language.setCurrentIndex(self.language.findData(language))

    def _begin(self) -> None:
        from intake.interview import Present
        from intake.statement.taking_down import Opening

        self.begin.setEnabled(False)
        there = [Present(role="deponent"), *(Present(name=who.name, role=who.role) for who in self.present.there)]
        opening = Opening(
            person=self.person.currentData(),
            language=self.language.currentData(),
            mode="first_account" if self.first_account.isChecked() else "full_statement",
            place=self.place.text(),
            present=tuple(there),
            asked=self.asked.currentData(),
            told=self.told.text() if self.asked.currentData() == "told" else "",
            statement=self.statement.currentData(),
            code=self._code,
        )
        operations.begin(self.desk, opening, self._begun_session, self._failed)

    def _begun_session(self, session: str) -> None:
        self.done()
        self.desk.go(Place("session", session))

    def _failed(self, problem: IntakeError) -> None:
        self.begin.setEnabled(True)
        self.wrong.setText(" ".join(part for part in (problem.message, problem.hint) if part))


def _box(name: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    return made


def _language_name(code: str) -> str:
    own = _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName() or code
    return f"{own} · {code}"
