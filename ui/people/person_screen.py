"""One person: her page, or the form to add or change her."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from intake.errors import BadInput, IntakeError
from ui.labels import label
from ui.operations import people
from ui.operations.dates import Understood, understand
from ui.people.person_form import PersonForm
from ui.people.person_page import PersonPage
from ui.people.typed import draft_of
from ui.shell import Desk, Place, Screen
from ui.shell.keys import Key, add_key
from ui.told import complaint
from ui.widgets.button import Button
from ui.widgets.tab_order import in_reading_order

if TYPE_CHECKING:
    from intake.people import Identity, Person


class PersonScreen(Screen):
    """`Place("person", id)` reads, part `edit` changes, `Place("person", "", "new")` adds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._id, self._part = "", ""
        self._shown: people.Overview | None = None
        self.pages = QStackedWidget()
        self.page, self.form = PersonPage(), PersonForm(self._say_date)
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.form)
        self.body.addWidget(self.pages)
        self.cancel = Button(self.tr("Back"), name="cancel_person", does=self._cancel)
        go = self._go
        self.edit = Button(self.tr("Change"), name="edit_person", does=lambda: go("person", "edit"))
        self.consent = Button(self.tr("Ask for consent"), name="to_consent", does=lambda: go("consent"))
        self.interview = Button(self.tr("Begin an interview"), name="to_interview", does=lambda: go("begin"))
        self.head.title.setObjectName("person_title")
        self.head.add(self.cancel, self.edit, self.consent, self.interview)
        self.page.go.connect(desk.go)
        self.page.identity.asked.connect(self._open)
        self.form.wanted.connect(self._save)
        add_key(self, Key.NEXT_PARAGRAPH, self._save)

    def show_place(self, place: Place) -> None:
        """Her page, or the form."""
        self._id, self._part = place.subject, place.part
        writing = place.part in ("new", "edit")
        self._set_head(writing=writing)
        self.pages.setCurrentIndex(1 if writing else 0)
        if place.part == "new":
            people.blank(self.desk, self.form.begin)
            self.head.say(
                self.tr("Add a person"), facts=self.tr("the identity lies sealed, apart from everything else")
            )
        else:
            people.overview(self.desk, place.subject, self._show)

    def leave(self) -> None:
        """Seal again what was shown."""
        self.page.identity.seal(may=self.desk.sees_identities)

    def first_focus(self) -> QWidget | None:
        """The name in a form, else the next step."""
        if self._part in ("new", "edit"):
            return self.form.fields["full_name"].control
        return self.consent

    def _set_head(self, *, writing: bool) -> None:
        writable, may_see = self.desk.writable, self.desk.sees_identities
        self.cancel.setVisible(writing)
        for button in (self.edit, self.consent, self.interview):
            button.setVisible(not writing)
        for button in (self.interview, self.form.save):
            button.setEnabled(writable)
        self.edit.setEnabled(writable and may_see)
        self.edit.setToolTip("" if may_see else self.tr("Custodians and reviewers change identities."))
        keys = [("Ctrl+Enter", self.tr("keep")), ("Tab", self.tr("next field"))] if writing else []
        self.foot.show_keys(keys)

    def _show(self, shown: people.Overview) -> None:
        if shown.person.id != self._id:
            return
        self._shown = shown
        person = shown.person
        role = label("person_roles", person.role) if person.role else ""
        if self._part == "edit":
            self.head.say(person.code, state=role, facts=self.tr("a change is kept as a new sealed version"))
            people.identity(self.desk, person.id, self._edit)
            return
        self.head.say(person.code, state=role)
        self.page.show_overview(shown)
        in_reading_order(self.head, self)
        self.page.identity.seal(may=self.desk.sees_identities)
        agreed = any(entry.standing == "in_force" for entry in shown.consents)
        for button, primary in ((self.interview, agreed), (self.consent, not agreed)):
            button.set_kind("primary" if primary else "secondary")
        self.consent.set_text(self.tr("Consent") if shown.consents else self.tr("Ask for consent"))

    def _edit(self, identity: Identity) -> None:
        if self._shown is not None and self._part == "edit":
            self.form.show_person(self._shown.person.code, self._shown.person.role or "", identity)
            in_reading_order(self.head, self)

    def _open(self) -> None:
        people.identity(self.desk, self._id, self._opened)

    def _opened(self, identity: Identity) -> None:
        texts = {"born": identity.born or "", "given": ""}
        if identity.power_of_attorney:
            texts["given"] = identity.power_of_attorney.given or ""
        accounts = identity.previous_accounts or ()
        texts |= {f"account_{at}": account.when or "" for at, account in enumerate(accounts)}
        asked = self._id

        def show(known: dict[str, Understood]) -> None:
            if self._id == asked and not self._part and self.desk.here == Place("person", asked):
                self.page.identity.show_identity(identity, {name: meant.words for name, meant in known.items()})

        understand(self.desk, texts, show)

    def _say_date(self, typed: str, then: Callable[[str], None]) -> None:
        understand(self.desk, {"": typed}, lambda known: then(known[""].words if known else ""))

    def _save(self) -> None:
        values = self.form.values()
        if self._part not in ("new", "edit"):
            return
        for name, lacks in (("full_name", self.tr("Without a name nobody finds this person again.")), ("code", "")):
            if not values[name]:
                self.form.complain(name, lacks or self.tr("A code is needed."))
                return
        if self.form.accounts.nobody_told():
            return
        understand(self.desk, self.form.dates(), self._keep)

    def _keep(self, known: dict[str, Understood]) -> None:
        wrong = [name for name, meant in known.items() if not meant.edtf]
        if wrong:
            self.form.complain_dates(wrong)
            return
        values, accounts = self.form.values(), self.form.accounts.read()
        dates = {name: meant.edtf for name, meant in known.items()}

        def draft() -> people.Draft:
            return draft_of(values, accounts, dates)

        if self._part == "new":
            said = self.tr("%1 is kept. The identity lies sealed.").replace("%1", values["code"])
            people.add(self.desk, draft, said, self._added, self._refused)
            return
        said = self.tr("The change is kept.")
        person_id = self._id
        people.change(self.desk, person_id, draft, said, lambda: self._changed(person_id), self._refused)

    def _added(self, person: Person) -> None:
        self.done()
        self.desk.go(Place("person", person.id))

    def _changed(self, person_id: str) -> None:
        self.done()
        self.desk.go(Place("person", person_id))

    def _refused(self, problem: IntakeError) -> None:
        where = problem.where if isinstance(problem, BadInput) else ""
        self.form.complain(where if where in self.form.fields else "code", complaint(problem))

    def _cancel(self) -> None:
        self.desk.go(Place("person", self._id) if self._id else Place("people"))

    def _go(self, room: str, part: str = "") -> None:
        self.desk.go(Place(room, self._id, part))
