"""What is done with a statement from its page; what can't be taken back is asked before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from intake.statement.viewing import View
from ui.language import number_words
from ui.operations import statements
from ui.shell import Desk
from ui.widgets.confirm import Confirm


class StatementActs(QObject):
    """One signal for each act that is done; `not_signed` carries the problem."""

    waved = Signal()
    signed = Signal()
    not_signed = Signal(object)
    finalised = Signal()
    corrected = Signal()

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self.view: View | None = None
        """The statement that is shown; None until it is read."""

    def wave(self, code: str, reason: str) -> None:
        """Let a finding pass, with a reason; an empty one takes that back."""
        if self.view is not None:
            statements.wave_through(self._desk, self.view, code, reason, self.waved.emit)

    def sign(self, who: str, manner: str, drawn: str, witness: str, reason: str) -> None:
        """Keep one signature, mark, spoken yes, or the reason for none."""
        if self.view is None:
            return
        statements.sign(
            self._desk,
            self.view.statement.id,
            who=who,
            manner=manner,
            drawn=drawn,
            witness_role=witness,
            reason=reason,
            said=self.tr("Kept. It can't be changed any more."),
            then=self.signed.emit,
            failed=self.not_signed.emit,
        )

    def make_final(self) -> None:
        """Ask, then make it final."""
        if self.view is None:
            return
        view, code = self.view, self.view.statement.code
        said = self.tr("{code} is final. A correction will be a new version, with a reason.").format(code=code)
        Confirm(
            self._screen.window(),
            self.tr("Make {code} final?").format(code=code),
            self.tr(
                "Nothing in it can be changed after that. A correction becomes a new version; this one is kept whole."
            ),
            verb=self.tr("Make final"),
            danger=False,
            then=lambda: statements.make_final(self._desk, view, said, self.finalised.emit),
        )

    def begin_correction(self, reason: str) -> None:
        """Ask, then begin the next version."""
        if self.view is None:
            return
        view, number = self.view, number_words(self.view.present.number + 1)
        said = self.tr("Version {number} is begun. What was final is kept whole.").format(number=number)
        Confirm(
            self._screen.window(),
            self.tr("Begin version {number}?").format(number=number),
            self.tr(
                "It must be read back, signed and made final again before it can leave. The final version is kept."
            ),
            verb=self.tr("Begin version {number}").format(number=number),
            danger=False,
            then=lambda: statements.begin_correction(self._desk, view, reason, said, self.corrected.emit),
        )
