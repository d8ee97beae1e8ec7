"""How it is given: signed on the screen or on paper, by a mark, or spoken before a witness."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QWidget

from intake.consent.signatures import DRAWN, REASONED, WITNESSED
from ui.labels import fill
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field, line
from ui.widgets.pad import Pad
from ui.widgets.radio import Radio
from ui.widgets.tick import Tick
from ui.widgets.words import Words


class MannerCard(Card):
    """`given` is what the core keeps; `missing` says at its field what lacks, and is False when nothing does."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How is it given?"), name="manner_card", parent=parent)
        self._group = QButtonGroup(self)
        self.manners: dict[str, QRadioButton] = {}
        for code, text in (
            ("signature", self.tr("By signature")),
            ("mark", self.tr("By a mark, before a witness")),
            ("spoken", self.tr("Spoken, before a witness")),
        ):
            radio = Radio(text)
            radio.setObjectName(f"manner_{code}")
            radio.setAccessibleName(text)
            self.manners[code] = radio
            self._group.addButton(radio)
            self.column.addWidget(radio)
        self._group.buttonToggled.connect(self._choose)
        self.wrong = Words(kind="danger")
        self.wrong.setObjectName("manner_wrong")
        self._drawing()
        self._witness()
        self.column.addWidget(self.wrong)
        self._capacity()
        self.reset()

    def reset(self) -> None:
        """Nothing is chosen, nothing drawn."""
        self._group.setExclusive(False)
        for radio in self.manners.values():
            radio.setChecked(False)
        self._group.setExclusive(True)
        self.pad.clear()
        self.on_paper.setChecked(False)
        self.witness.setCurrentIndex(0)
        self.reason.clear()
        self.capacity.setCurrentIndex(0)
        self._choose()

    @property
    def manner(self) -> str:
        """`signature`, `mark`, `spoken`, or empty."""
        return next((code for code, radio in self.manners.items() if radio.isChecked()), "")

    def given(self, explained_in: str) -> dict[str, str | bool]:
        """The members of the core's `Given`."""
        drawing, witnessed = self.manner in DRAWN, self.manner in WITNESSED
        return {
            "manner": self.manner,
            "capacity": str(self.capacity.currentData()),
            "explained_in": explained_in,
            "drawn": self.pad.path() if drawing and not self.on_paper.isChecked() else "",
            "on_paper": drawing and self.on_paper.isChecked(),
            "witness_role": str(self.witness.currentData()) if witnessed else "",
            "reason": self.reason.text().strip() if self.manner in REASONED else "",
        }

    def missing(self) -> bool:
        """Say what lacks and go there."""
        given = self.given("")
        self.wrong.setText("")
        self.witness_field.say_wrong("")
        self.reason_field.say_wrong("")
        if not self.manner:
            self.wrong.setText(self.tr("Choose how it is given."))
            self.manners["signature"].setFocus()
        elif self.manner == "signature" and not given["drawn"] and not given["on_paper"]:
            self.wrong.setText(self.tr("Nothing was signed yet. Sign in the box, or on the printed form."))
            self.on_paper.setFocus()
        elif self.manner in WITNESSED and not given["witness_role"]:
            self.witness_field.say_wrong(self.tr("Who is the witness?"))
            self.witness.setFocus()
        elif self.manner in REASONED and not given["reason"]:
            self.reason_field.say_wrong(self.tr("Why was it not signed? One sentence is enough."))
            self.reason.setFocus()
        else:
            return False
        self.wrong.setVisible(bool(self.wrong.text()))
        return True

    def words(self) -> str:
        """How it is given, for the summary."""
        if not self.manner:
            return ""
        words = self.manners[self.manner].text()
        if self.manner in DRAWN and self.on_paper.isChecked():
            return self.tr("%1, on the printed form").replace("%1", words)
        return words

    def _drawing(self) -> None:
        self.pad = Pad("signature_pad", self.tr("Sign here with mouse, pen or finger"))
        self.pad.setMaximumWidth(look().px(560))
        self.pad.drawn.connect(self.changed)
        self.on_paper = Tick(self.tr("On the printed form, which is kept"))
        self.on_paper.setObjectName("on_paper")
        self.on_paper.setAccessibleName(self.on_paper.text())
        self.on_paper.toggled.connect(self._choose)
        self.again = Button(self.tr("Clear"), name="clear_pad", kind="quiet", does=self._clear)
        self.column.addWidget(self.pad)
        row = QHBoxLayout()
        row.addWidget(self.on_paper)
        row.addStretch(1)
        row.addWidget(self.again)
        self.column.addLayout(row)

    def _witness(self) -> None:
        self.witness = fill(QComboBox(), "present_roles")
        self.witness.removeItem(self.witness.findData("deponent"))
        self.witness.insertItem(0, self.tr("choose"), "")
        self.witness.setCurrentIndex(0)
        self.witness.setObjectName("witness_role")
        self.witness.currentIndexChanged.connect(self.changed)
        self.witness_field = Field(
            self.tr("Who is the witness?"), self.witness, hint=self.tr("The part, not the name; names are sealed.")
        )
        self.reason = line("spoken_reason")
        self.reason_field = Field(self.tr("Why is it not signed?"), self.reason)
        self.column.addWidget(self.witness_field)
        self.column.addWidget(self.reason_field)

    def _capacity(self) -> None:
        self.capacity = QComboBox()
        self.capacity.setObjectName("capacity")
        for code, text in (
            ("herself", self.tr("the person herself or himself")),
            ("guardian", self.tr("a guardian")),
            ("family", self.tr("family of a missing person")),
        ):
            self.capacity.addItem(text, code)
        self.capacity.currentIndexChanged.connect(self._choose)
        self.interests = Words(
            self.tr("Ask by themselves whether their own interests differ, and whether the person would agree."),
            kind="caution",
        )
        self.column.addWidget(Field(self.tr("Who decides?"), self.capacity))
        self.column.addWidget(self.interests)

    def _clear(self) -> None:
        self.pad.wipe()
        self.changed.emit()

    def _choose(self) -> None:
        drawing = self.manner in DRAWN
        here = drawing and not self.on_paper.isChecked()
        self.pad.setVisible(here)
        self.again.setVisible(here)
        self.on_paper.setVisible(drawing)
        self.witness_field.setVisible(self.manner in WITNESSED)
        self.reason_field.setVisible(self.manner in REASONED)
        self.interests.setVisible(self.capacity.currentData() != "herself")
        self.wrong.hide()
        self.changed.emit()
