"""Backup and check: how far they are, and what was found."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import look
from ui.told import told
from ui.widgets.badge import Badge, Sign
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.fold import Fold
from ui.widgets.progress import Progress
from ui.widgets.words import Words


class CheckCard(Card):
    """`check` is the button; `show_findings` says what it came to."""

    def __init__(self, check: Button, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Is everything as it was written?"), name="check_card", parent=parent)
        self.column.addWidget(
            Words(
                self.tr(
                    "A check reads every page and file, proves the log, and compares each record with it. It changes "
                    "nothing. Do it after a fall, a theft, or before a hearing."
                ),
                kind="quiet",
            )
        )
        self.progress = Progress("keeping")
        self.column.addWidget(self.progress)
        row = Fold(below=280)
        self.badge = Badge(Sign.QUIET)
        self.found = Words(kind="heading")
        self.found.setObjectName("check_result")
        row.add(self.badge)
        row.add(self.found, 1)
        self._answer = row
        self.column.addWidget(row)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(look().px(4))
        self.column.addLayout(self._findings)
        side = Fold(below=280)
        side.add(check)
        side.row.addStretch(1)
        self.column.addWidget(side)
        self._answer.hide()

    def show_findings(self, findings: tuple[str, ...]) -> None:
        """One sentence for each; none is good."""
        clear(self._findings)
        self.badge.show_sign(Sign.NO if findings else Sign.YES)
        if findings:
            self.found.setText(self.tr("%Ln thing(s) are not as they were written", "", len(findings)))
            self._findings.addWidget(
                Words(
                    self.tr("Nothing was changed. Lock now, copy this folder as it is, and restore the newest backup."),
                    kind="danger",
                )
            )
        else:
            self.found.setText(self.tr("Whole: everything is as it was written"))
        for finding in findings[:50]:
            self._findings.addWidget(Words(told(finding)))
        self._answer.show()
