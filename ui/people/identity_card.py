"""Who she is: sealed until somebody who may asks for it, and sealed again when the page is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.labels import label
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.fact import Fact
from ui.widgets.rule import Rule
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.people import Identity


class IdentityCard(Card):
    """`asked` wants it opened; earlier accounts and rules of contact stand first."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Identity"), name="identity_card", parent=parent)
        self.note = Words(kind="quiet")
        self.note.setObjectName("identity_note")
        self.column.addWidget(self.note)
        row = QHBoxLayout()
        self.button = Button(self.tr("Show"), name="show_identity", does=self._press)
        row.addWidget(self.button)
        row.addStretch(1)
        self.facts = QVBoxLayout()
        self.facts.setSpacing(look().px(10))
        self.column.addLayout(self.facts)
        self.column.addLayout(row)
        self._open = False

    def seal(self, *, may: bool) -> None:
        """Show nothing; `may` says whether this user can have it opened."""
        self._open = False
        clear(self.facts)
        self.button.setVisible(may)
        self.button.set_text(self.tr("Show"))
        self.note.setText(
            self.tr("Name, contact and risks lie sealed, apart from every statement.")
            if may
            else self.tr(
                "Sealed. Custodians and reviewers can open it; your role takes testimony down under the code alone."
            )
        )
        self.note.show()

    def show_identity(self, identity: Identity, dates: dict[str, str]) -> None:
        """Show it until the page is left; `dates` are its dates in words."""
        self._open = True
        clear(self.facts)
        self.note.hide()
        self.button.set_text(self.tr("Hide"))
        for number, (name, key, value) in enumerate(self._pairs(identity, dates)):
            if number:
                self.facts.addWidget(Rule())
            shown = Fact(name, value, name=f"identity_{key}")
            self.facts.addWidget(shown)
            shown.show()

    def _press(self) -> None:
        if self._open:
            self.seal(may=True)
        else:
            self.asked.emit()

    def _pairs(self, who: Identity, dates: dict[str, str]) -> list[tuple[str, str, str]]:
        names = who.other_names if isinstance(who.other_names, tuple) else ()
        attorney = who.power_of_attorney
        acting = ""
        if attorney:
            acting = " · ".join(part for part in (attorney.holder, dates.get("given", "")) if part)
        pairs = [
            (self.tr("Told before"), "accounts", self._accounts(who, dates) or self.tr("not recorded")),
            (self.tr("Rules of safe contact"), "contact_rules", who.contact_rules or self.tr("not recorded")),
            (self.tr("Risks"), "risks", who.risks or self.tr("not recorded")),
            (self.tr("Full name"), "full_name", who.full_name),
            (self.tr("Other names and spellings"), "other_names", " · ".join(names)),
            (self.tr("Born"), "born", dates.get("born", "")),
            (self.tr("Sex"), "sex", label("sexes", who.sex) if who.sex else ""),
            (self.tr("Nationality"), "nationality", who.nationality or ""),
            (self.tr("Contact"), "contact", who.contact or ""),
            (self.tr("Address for service"), "service_address", who.service_address or ""),
            (self.tr("Power of attorney"), "attorney", acting),
        ]
        return [pair for pair in pairs if pair[2]]

    def _accounts(self, who: Identity, dates: dict[str, str]) -> str:
        accounts = who.previous_accounts if isinstance(who.previous_accounts, tuple) else ()
        return "\n".join(
            " · ".join(part for part in (a.told, dates.get(f"account_{at}", ""), a.where or "", a.note or "") if part)
            for at, a in enumerate(accounts)
        )
