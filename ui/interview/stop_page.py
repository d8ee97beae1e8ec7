"""Stop and refer: the one place where the guide stops. It says why, pauses, and notes what is to be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from ui.interview.interlude import Interlude
from ui.widgets.button import Button
from ui.widgets.radio import Radio
from ui.widgets.words import Words


class StopPage(Interlude):
    """`stopped` carries the reason's code."""

    stopped = Signal(str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__("stop_page", "")
        self.setAccessibleName(self.tr("Stop and refer"))
        self.column.addWidget(Words(self.tr("Stop and refer"), kind="display"))
        self.column.addWidget(Words(self.tr("For her sake the interview stops here. What is it?"), kind="quiet"))
        self._choices = QButtonGroup(self)
        self._codes: dict[QRadioButton, str] = {}
        for code, words in (
            ("under_18", self.tr("She is, or may be, under 18")),
            ("sexual_violence", self.tr("Sexual violence in detail")),
            ("risk_of_suicide", self.tr("She may harm herself")),
            ("self_incrimination", self.tr("She begins to incriminate herself")),
        ):
            choice = Radio(words)
            choice.setObjectName(f"stop_{code}")
            choice.toggled.connect(self._explain)
            self._choices.addButton(choice)
            self._codes[choice] = code
            self.column.addWidget(choice)
        self.words = Words()
        self.words.setObjectName("stop_words")
        self.column.addWidget(self.words)
        self.now = Button(self.tr("Pause and note the follow-up"), name="stop_now", kind="primary", does=self._stop)
        self.row.addWidget(self.now)
        self.row.addWidget(Button(self.tr("Back to the session"), name="stop_back", does=self.back.emit))
        self.row.addStretch(1)

    def begin(self) -> None:
        """Nothing is chosen yet."""
        self._choices.setExclusive(False)
        for choice in self._codes:
            choice.setChecked(False)
        self._choices.setExclusive(True)
        self.words.hide()
        self.now.setEnabled(False)
        next(iter(self._codes)).setFocus()

    def referral(self, code: str) -> str:
        """What is to be said and done."""
        return {
            "under_18": self.tr(
                "Speak no further about what happened. A child is heard by people trained for it, with a guardian whose"
                " interests are not in conflict. Refer to child protection and to a lawyer for children."
            ),
            "sexual_violence": self.tr(
                "Ask for no details. Tell her that trained people can hear this, once, and that medical help is there,"
                " urgently within 72 hours. Refer to specialised medical and psychosocial care."
            ),
            "risk_of_suicide": self.tr(
                "Stay with her. Ask plainly and calmly whether she is safe. Call the crisis contact of your"
                " organisation now; she does not leave alone."
            ),
            "self_incrimination": self.tr(
                "Tell her that she need not say more, and that what is written may be disclosed. Refer to a lawyer of"
                " her own before the interview goes on."
            ),
        }[code]

    def _explain(self) -> None:
        chosen = self._chosen()
        self.now.setEnabled(bool(chosen))
        self.words.setVisible(bool(chosen))
        if chosen:
            self.words.setText(self.referral(chosen))

    def _chosen(self) -> str:
        return next((code for choice, code in self._codes.items() if choice.isChecked()), "")

    def _stop(self) -> None:
        self.now.setEnabled(False)
        self.stopped.emit(self._chosen())
