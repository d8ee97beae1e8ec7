"""Signing: one person after the other, her declaration in the statement's language above the pad."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from intake.consent.signatures import DRAWN, REASONED, WITNESSED
from intake.errors import IntakeError
from intake.statement.viewing import View
from ui.labels import fill, label
from ui.language import direction
from ui.theme import look
from ui.told import complaint
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, line
from ui.widgets.pad import Pad
from ui.widgets.radio import Radio
from ui.widgets.scroll import Scroll, centred
from ui.widgets.tab_stop import choose
from ui.widgets.words import Words


class SigningPanel(QWidget):
    """`kept` carries who, manner, what was drawn, the witness' role and the reason; `left` goes back to the text."""

    kept = Signal(str, str, str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._declarations: Mapping[str, str] = {}
        now = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(name="signing_scroll")
        card = Card(name="signing_card")
        card.setMaximumWidth(now.px(760))
        card.column.setSpacing(now.px(14))
        self.who = QComboBox()
        self.who.setObjectName("sign_who")
        self.who.currentIndexChanged.connect(lambda _: self._show_who())
        card.column.addWidget(Field(self.tr("Who signs"), self.who))
        self.declaration = Words(kind="quiet")
        self.declaration.setObjectName("declaration")
        card.column.addWidget(self.declaration)
        card.column.addLayout(self._manners())
        self._below(card)
        scroll.column.addLayout(centred(card))
        column.addWidget(scroll)

    def show_view(self, view: View, declarations: Mapping[str, str]) -> None:
        """Whoever has not signed yet is offered first."""
        self._declarations = declarations
        self.declaration.setLayoutDirection(direction(view.statement.language))
        self.declaration.setFont(look().reading_font(view.statement.language))
        self.who.blockSignals(True)
        self.who.clear()
        for role in view.signers:
            done = self.tr("{who} (done)").format(who=label("present_roles", role))
            self.who.addItem(done if role in view.signed else label("present_roles", role), role)
        waiting = next((at for at, role in enumerate(view.signers) if role not in view.signed), 0)
        self.who.setCurrentIndex(waiting)
        self.who.blockSignals(False)
        self.start_anew()

    def start_anew(self) -> None:
        """An empty pad, by hand, no reason."""
        self.pad.clear()
        self.reason.clear()
        choose(self._manner, self.by["signature"])
        self.say_wrong(None)
        self._show_who()

    def say_wrong(self, problem: IntakeError | None) -> None:
        """What is missing, above the button."""
        self.wrong.setText("" if problem is None else complaint(problem))
        self.wrong.setVisible(problem is not None)

    def _manners(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self._manner = QButtonGroup(self)
        self.by: dict[str, QRadioButton] = {}
        for manner, words in (
            ("signature", self.tr("By hand, on this screen")),
            ("mark", self.tr("By a mark, before a witness")),
            ("spoken", self.tr("Aloud, before a witness")),
            ("not_signed", self.tr("Not signed")),
        ):
            button = Radio(words)
            button.setObjectName(f"sign_{manner}")
            self._manner.addButton(button)
            self.by[manner] = button
            column.addWidget(button)
        self.by["signature"].setChecked(True)
        self._manner.buttonToggled.connect(lambda *_: self._show_manner())
        return column

    def _below(self, card: Card) -> None:
        now = look()
        self.pad = Pad("signature_pad", self.tr("Sign here with mouse, pen or finger"))
        self.pad.setMinimumHeight(now.px(170))
        self.again = Button(self.tr("Clear the pad"), name="clear_pad", kind="quiet", does=self.pad.wipe)
        self.witness = fill(QComboBox(), "present_roles", first="trusted_person")
        self.witness.setObjectName("sign_witness")
        self.witness_field = Field(self.tr("Witness"), self.witness)
        self.reason = line("sign_reason")
        self.reason_field = Field(
            self.tr("Reason"), self.reason, hint=self.tr("In a few words. It stands in the print.")
        )
        self.wrong = Words(kind="danger")
        self.wrong.setObjectName("sign_wrong")
        row = QHBoxLayout()
        row.setSpacing(now.px(12))
        row.addWidget(Button(self.tr("Back to the statement"), name="leave_signing", does=self.left.emit))
        row.addStretch(1)
        self.keep = Button(self.tr("Keep"), name="keep_signature", kind="primary", does=self._keep)
        row.addWidget(self.keep)
        card.column.addWidget(self.pad)
        card.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.witness_field, self.reason_field, self.wrong):
            card.column.addWidget(part)
        card.column.addLayout(row)

    def _chosen(self) -> str:
        return next(manner for manner, button in self.by.items() if button.isChecked())

    def _show_who(self) -> None:
        who = self.who.currentData() or ""
        text = self._declarations.get(who, "")
        self.declaration.setText(text)
        self.declaration.setVisible(bool(text))
        self.pad.clear()
        self._show_manner()

    def _show_manner(self) -> None:
        manner = self._chosen()
        drawn = manner in DRAWN
        self.pad.setVisible(drawn)
        self.again.setVisible(drawn)
        self.witness_field.setVisible(manner in WITNESSED)
        self.reason_field.setVisible(manner in REASONED)
        self.say_wrong(None)

    def _keep(self) -> None:
        manner = self._chosen()
        drawn = self.pad.path() if manner in DRAWN else ""
        witness = self.witness.currentData() if manner in WITNESSED else ""
        reason = self.reason.text() if manner in REASONED else ""
        self.kept.emit(self.who.currentData() or "", manner, drawn, witness, reason)
