"""The form of a person: earlier accounts first, then who she is, how to reach her, who acts for her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.labels import fill
from ui.people.accounts_field import AccountsField
from ui.people.typed_fields import TypedFields
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.date_field import Ask, DateField
from ui.widgets.field import Field, line
from ui.widgets.scroll import Scroll, centred
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.people import Identity
    from ui.operations.people import Blank


class PersonForm(Scroll):
    """`wanted` asks for it to be kept. Nothing is judged here; `complain` shows what the core said."""

    wanted = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(name="person_form", parent=parent)
        self._ask = ask
        self._typed = TypedFields(self.wanted.emit)
        self.fields = self._typed.fields
        page = QWidget()
        page.setMaximumWidth(look().px(760))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(20))
        for card in (self._code_card(), self._accounts_card(), self._who_card(), self._reach_card()):
            column.addWidget(card)
        row = QHBoxLayout()
        self.save = Button(self.tr("Keep"), name="save_person", kind="primary", does=self.wanted.emit)
        row.addWidget(self.save)
        row.addStretch(1)
        column.addLayout(row)
        self.column.addLayout(centred(page))

    def begin(self, blank: Blank) -> None:
        """An empty form with a free code; the case is asked for only where it is not clear."""
        self.show_values({"code": blank.code})
        self.accounts.fill([])
        self._cases(blank)
        self._code_line.setReadOnly(False)

    def show_person(self, code: str, role: str, identity: Identity) -> None:
        """What is known, to be changed; the code stays."""
        attorney = identity.power_of_attorney
        names = identity.other_names if isinstance(identity.other_names, tuple) else ()
        values = {name: value for name in self.fields if isinstance(value := getattr(identity, name, None), str)}
        values |= {"code": code, "role": role, "other_names": ", ".join(names)}
        if attorney:
            values |= {"holder": attorney.holder, "given": attorney.given or ""}
        self.show_values(values)
        accounts = identity.previous_accounts if isinstance(identity.previous_accounts, tuple) else ()
        self.accounts.fill([(a.told, a.when or "", a.where or "", a.note or "") for a in accounts])
        self.fields["case"].hide()
        self._code_line.setReadOnly(True)

    def show_values(self, values: dict[str, str]) -> None:
        """These texts in their fields, the others empty; complaints go."""
        self._typed.put(values)

    def values(self) -> dict[str, str]:
        """What stands in each field, stripped."""
        return self._typed.read()

    def dates(self) -> dict[str, str]:
        """The dates as typed, by field."""
        return {name: self.values()[name] for name in ("born", "given")} | self.accounts.dates()

    def complain_dates(self, names: list[str]) -> None:
        """Say which dates were not understood, and go to the first."""
        self.accounts.complain(names)
        for name in ("given", "born"):
            field = self.fields[name]
            if name in names and isinstance(field, DateField):
                field.complain()
                field.line.setFocus()

    def complain(self, name: str, text: str) -> None:
        """Say what is wrong at its field and go there."""
        field = self.fields.get(name, self.fields["code"])
        field.say_wrong(text)
        field.control.setFocus()
        self.ensureWidgetVisible(field)

    def _code_card(self) -> Card:
        card = Card(name="code_card")
        self._case = QComboBox()
        self._case.setObjectName("person_case")
        self._case.setEditable(True)
        hint = self.tr("This vault has no case yet. It begins with this one.")
        self._typed.add(
            card, "case", Field(self.tr("Case"), self._case, hint=hint), self._case.currentText, lambda _: None
        )
        self._code_line = line("person_code")
        hint = self.tr("Stands on statements in place of the name. It does not change later.")
        self._typed.add_line(card, "code", self.tr("Code"), self._code_line, hint)
        self._typed.add_line(
            card,
            "full_name",
            self.tr("Full name"),
            line("full_name"),
            self.tr("Sealed: only custodians and reviewers read it."),
        )
        return card

    def _accounts_card(self) -> Card:
        card = Card(self.tr("Was it told before?"), name="accounts_card")
        card.column.addWidget(
            Words(
                self.tr("Ask this first: nobody should have to tell it twice, and accounts will be compared."),
                kind="quiet",
            )
        )
        self.accounts = AccountsField(self._ask)
        card.column.addWidget(self.accounts)
        return card

    def _who_card(self) -> Card:
        card = Card(self.tr("Identity"), name="who_card")
        self._typed.add_choice(card, "role", self.tr("Part in the case"), self._box("person_role", "person_roles"))
        self._typed.add_line(
            card,
            "other_names",
            self.tr("Other names and spellings"),
            line("other_names"),
            self.tr("Commas between them."),
        )
        born = DateField(
            self.tr("Born"), "born", self._ask, hint=self.tr("As she says it: 1984, about 1984, 3 May 1984.")
        )
        self._typed.add(card, "born", born, born.text, born.line.setText)
        self._typed.add_choice(card, "sex", self.tr("Sex"), self._box("sex", "sexes"))
        self._typed.add_line(card, "nationality", self.tr("Nationality"), line("nationality"), "")
        return card

    def _reach_card(self) -> Card:
        card = Card(self.tr("Contact and safety"), name="reach_card")
        self._typed.add_line(card, "contact", self.tr("Contact"), line("contact"), "")
        self._typed.add_text(
            card,
            "contact_rules",
            self.tr("Rules of safe contact"),
            self.tr("When, by whom, by which way; and how never."),
        )
        self._typed.add_text(card, "risks", self.tr("Risks"), self.tr("What is feared, for whom, from whom."))
        self._typed.add_line(
            card,
            "service_address",
            self.tr("Address for service"),
            line("service_address"),
            self.tr("Where papers may be served: as a rule a lawyer's office."),
        )
        self._typed.add_line(card, "holder", self.tr("Power of attorney: to whom"), line("attorney"), "")
        given = DateField(self.tr("Power of attorney: since when"), "attorney_given", self._ask)
        self._typed.add(card, "given", given, given.text, given.line.setText)
        return card

    def _box(self, name: str, vocabulary: str) -> QComboBox:
        box = fill(QComboBox(), vocabulary)
        box.insertItem(0, self.tr("not said"), "")
        box.setCurrentIndex(0)
        box.setObjectName(name)
        return box

    def _cases(self, blank: Blank) -> None:
        self._case.clear()
        self._case.addItems(list(blank.cases) or [blank.new_case])
        self._case.setEditable(not blank.cases)
        self.fields["case"].setVisible(len(blank.cases) != 1)
        if blank.cases:
            self.fields["case"].hint.setText(self.tr("This vault holds several cases."))
