"""What leaves, for whom, how it is prepared and where it is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from intake import vocabulary
from ui.export.translation_choice import TranslationChoice
from ui.labels import language
from ui.operations.exporting import Offers
from ui.shell import Desk
from ui.theme import look
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.field import Field, line
from ui.widgets.path_line import PathLine
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from intake.export import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What stands in the form."""

    statement: str
    recipient: str
    profile: str
    identity_to: str | None
    translation: str = ""
    waved: tuple[tuple[str, str], ...] = ()

    def order(self) -> Order:
        """The core's form of it; called on the worker."""
        from intake.export import Order

        return Order(
            statement=self.statement,
            profile=self.profile,
            recipient=self.recipient,
            waved_through=self.waved,
            identity_to=self.identity_to,
            translation=self.translation,
        )


class ExportForm(Card):
    """`changed` when statement, recipient or profile became another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(name="export_form", parent=parent)
        self.desk = desk
        self.column.setSpacing(look().px(14))
        self.statement = Choice("statement", editable=True)
        self.recipient = Choice("recipient", editable=True)
        self.profile = Choice("profile")
        for code, profile in vocabulary.profiles().items():
            self.profile.addItem(profile.label(language()), code)
        self.profile.setCurrentIndex(self.profile.findData("filing"))
        self.statement_field = Field(self.tr("Statement"), self.statement)
        self.recipient_field = Field(
            self.tr("For whom"),
            self.recipient,
            hint=self.tr("From the address book of the case, or a name as you type it."),
        )
        self.profile_field = Field(self.tr("Prepared for this kind of reader"), self.profile)
        for field in (self.statement_field, self.recipient_field, self.profile_field):
            self.column.addWidget(field)
        self.translation = TranslationChoice()
        self.translation.changed.connect(self.changed)
        self.column.addWidget(self.translation)
        self._identity_part()
        self._folder_part()
        for box in (self.statement, self.recipient):
            box.editTextChanged.connect(self.changed)
        self.profile.currentIndexChanged.connect(self._profile_changed)
        self._profile_changed()

    def offer(self, offers: Offers) -> None:
        """The statements that may be chosen; the one that was asked for is chosen."""
        kept = offers.chosen.id if offers.chosen is not None else self.statement.currentData()
        with QSignalBlocker(self.statement):
            self.statement.clear()
            for each in offers.statements:
                self.statement.addItem(f"{each.code} · {each.person}", each.id)
            self.statement.setCurrentIndex(max(0, self.statement.findData(kept)))
        self.changed.emit()

    def offer_recipients(self, book: tuple[tuple[str, str], ...]) -> None:
        """The address book of the case; what is typed stays."""
        if book == tuple((self.recipient.itemData(at), self.recipient.itemText(at)) for at in range(len(book))):
            return
        typed = self.recipient.currentText()
        with QSignalBlocker(self.recipient):
            self.recipient.clear()
            for key, name in book:
                self.recipient.addItem(name, key)
            self.recipient.setEditText(typed)

    def wanted(self, waved: tuple[tuple[str, str], ...]) -> Wanted:
        """What is asked for now."""
        to = self.age.text().strip()
        return Wanted(
            statement=self.statement.chosen(),
            recipient=self.recipient.chosen(),
            profile=self.profile.currentData(Qt.ItemDataRole.UserRole),
            identity_to=to if self.with_identity.isVisibleTo(self) and self.with_identity.isChecked() else None,
            translation=self.translation.chosen(),
            waved=waved,
        )

    def complete(self) -> bool:
        """Whether nothing is missing; what is, is said at its field and gets the keyboard."""
        missing: list[QWidget] = []
        identity = self.with_identity.isVisibleTo(self) and self.with_identity.isChecked()
        for field, complaint, wrong in (
            (self.statement_field, self.tr("Which statement?"), not self.statement.chosen()),
            (self.recipient_field, self.tr("For whom is this?"), not self.recipient.chosen()),
            (self.age_field, self.tr("It begins with age1 and comes from the officer."), identity and not self._age()),
            (self.folder_field, self.tr("In which folder shall the files be written?"), not self.folder.text().strip()),
        ):
            field.say_wrong(complaint if wrong else "")
            if wrong:
                missing.append(field.control)
        if missing:
            missing[0].setFocus()
        return not missing

    def out(self) -> Path:
        """The folder."""
        return Path(self.folder.text().strip()).expanduser()

    def _age(self) -> str:
        return self.age.text().strip()

    def _identity_part(self) -> None:
        self.with_identity = Tick(self.tr("Also write who she is, for this officer’s key alone"))
        self.with_identity.setObjectName("with_identity")
        self.age = line("identity_to", placeholder="age1…")
        self.age_field = Field(
            self.tr("The officer’s age recipient"),
            self.age,
            hint=self.tr("Compare it with the officer in person: whoever holds its key can read her name."),
        )
        self.with_identity.toggled.connect(self.age_field.setVisible)
        self.age_field.hide()
        self.column.addWidget(self.with_identity)
        self.column.addWidget(self.age_field)

    def _folder_part(self) -> None:
        path = PathLine("folder", self._ask_folder)
        self.folder = path.line
        self.folder_field = Field(
            self.tr("Folder"),
            path,
            hint=self.tr("The files are in the clear there: an encrypted stick is best."),
        )
        self.column.addWidget(self.folder_field)

    def _ask_folder(self) -> Path | None:
        return self.desk.ask_folder(self, self.tr("In which folder shall the files be written?"))

    def _profile_changed(self) -> None:
        profile = vocabulary.profile(self.profile.currentData(Qt.ItemDataRole.UserRole))
        self.with_identity.setVisible(profile.identity_file)
        self.age_field.setVisible(profile.identity_file and self.with_identity.isChecked())
        own = profile.recipient == "own_organisation"
        if own and self.desk.session is not None:
            self.recipient.setEditText(self.desk.session.organisation)
        self.changed.emit()
