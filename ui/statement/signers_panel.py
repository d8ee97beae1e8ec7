"""Who signs a statement, and how far that is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.consent.signatures import Signature
from intake.statement.viewing import View
from ui.labels import label
from ui.language import moment_words
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.words import Words


class SignersPanel(QWidget):
    """`asked` goes to the pad."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        column.addWidget(Words(self.tr("Signatures"), kind="section"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        column.addSpacing(look().px(6))
        self.to_sign = Button(self.tr("Sign"), name="to_sign", does=self.asked.emit)
        column.addWidget(self.to_sign)

    def show_view(self, view: View) -> None:
        """One line for each whose signature belongs here."""
        clear(self._lines)
        for who in view.signers:
            self._lines.addWidget(self._signer(who, view.signed, final=view.final))

    def _signer(self, who: str, signed: Mapping[str, Signature], *, final: bool) -> LineItem:
        kept = signed.get(who)
        name = label("present_roles", who)
        if kept is None:
            return LineItem(name, self.tr("not recorded in this vault") if final else self.tr("not yet"))
        manner = {
            "signature": self.tr("signed"),
            "mark": self.tr("made a mark"),
            "spoken": self.tr("agreed aloud"),
            "not_signed": self.tr("did not sign"),
        }[kept.manner]
        facts = [manner, moment_words(kept.at)]
        if isinstance(kept.witness_role, str):
            facts.append(self.tr("witness: {who}").format(who=label("present_roles", kept.witness_role)))
        if isinstance(kept.reason, str):
            facts.append(kept.reason)
        return LineItem(name, " · ".join(facts))
