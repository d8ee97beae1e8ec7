"""Re-key: what it does, whether it is due, how far it is; it can be stopped until the new key is in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake.errors import IntakeError
from ui.labels import isolated
from ui.language import listed
from ui.operations import keeping
from ui.operations.keeping import Standing
from ui.shell import Desk
from ui.task import Cancelled
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fold import Fold
from ui.widgets.progress import Progress
from ui.widgets.words import Words


class RekeyCard(Card):
    """`done` is said when everything lies under the new key; shown to custodians only."""

    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A new key for everything"), name="rekey_card", parent=parent)
        self._desk = desk
        self._due = Words(kind="caution")
        self._due.setObjectName("rekey_due")
        said = Words(
            self.tr(
                "A re-key writes the whole vault anew under another key, so that whoever copied the disk or knows an "
                "old passphrase reads nothing that is written from then on. Do it when somebody may have seen a "
                "passphrase or a recovery sheet."
            ),
            kind="quiet",
        )
        self._progress = Progress("rekeying")
        row = Fold(below=280)
        self.go = Button(self.tr("Re-key now"), name="rekey_now", does=self._begin)
        row.add(self.go)
        row.row.addStretch(1)
        for part in (self._due, said, self._progress, row):
            self.column.addWidget(part)

    def show_standing(self, standing: Standing) -> None:
        """Whether it is due, and because of whom."""
        self._due.setVisible(bool(standing.rekey_due))
        self._due.setText(
            self.tr("Due: the passphrase or sheet of {users} may have been seen.").format(
                users=listed(isolated(user) for user in standing.rekey_due)
            )
        )

    def _begin(self) -> None:
        self.go.setEnabled(False)
        task = keeping.rekey(self._desk, self._finished, self._failed, self._progress.report)
        self._progress.begin(self.tr("Writing everything anew…"), task.cancel)

    def _rest(self) -> None:
        self.go.setEnabled(True)
        self._progress.end()

    def _finished(self, _: object) -> None:
        self._rest()
        self._desk.say(
            self.tr("The vault lies under a new key. Every passphrase stays as it is."),
            hint=self.tr("Make a backup now: what older copies and backups hold, an old passphrase still opens."),
        )
        self.done.emit()

    def _failed(self, problem: IntakeError) -> None:
        self._rest()
        if isinstance(problem, Cancelled):
            self._desk.say(self.tr("Stopped. The vault lies under the key that it had."))
        else:
            self._desk.problem(problem)
