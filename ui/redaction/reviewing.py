"""The second person: she is asked for, then she approves; where there is none, that is said."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.operations import redaction_acts
from ui.operations.redaction_table import Seen, Table
from ui.shell import Desk
from ui.widgets.button import Button


class Reviewing(QObject):
    """`button` says what a press would do now; `changed` carries what is to be shown after it."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table: Table | None = None
        self._seen: Seen | None = None
        self.button = Button(self.tr("Ask for review"), name="ask_review", does=self._press)

    def begin(self, table: Table) -> None:
        """Another statement, or another reader."""
        self._table, self._seen = table, None

    def show_decision(self, seen: Seen, *, allowed: bool) -> None:
        """Review is for a decision that is kept and not approved yet."""
        self._seen, decision = seen, seen.decision
        waits = decision.asked and not decision.approved_by
        self.button.set_text(self.tr("Approve") if waits and decision.may_approve else self.tr("Ask for review"))
        ready = allowed and decision.there and not seen.touched and not decision.approved_by
        self.button.setEnabled(ready and (not waits or decision.may_approve))

    def _press(self) -> None:
        if self._table is None or self._seen is None:
            return
        decision, then = self._seen.decision, self.changed.emit
        if decision.asked:
            redaction_acts.approve(self._desk, self._table, then, self.tr("Approved. Nothing else holds it back."))
        elif decision.second_person:
            said = self.tr("Nothing leaves for this reader until another custodian or reviewer approves.")
            redaction_acts.ask_review(self._desk, self._table, then, said)
        else:
            self._desk.say(
                self.tr("There is no second custodian or reviewer in this vault."),
                hint=self.tr("The export goes on without, and says that one person decided."),
            )
