"""This vault: last backup, the log and whether it was proved, what left, the disk that it lies on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.inspection.state import State
from intake.vault.laptop import Encryption
from ui.language import number_words
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.rule import Rule

_OLD_DAYS = 14


class VaultCard(Card):
    """`proved`: True, False, or None while nobody looked; green only after a proof."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This vault"), name="vault_state", parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)
        self.column.addStretch(1)

    def show_state(self, state: State, now: datetime, *, proved: bool | None) -> None:
        """The facts, each in words."""
        clear(self._lines)
        for at, part in enumerate(
            (self._backup(state, now), self._log(state, proved), self._exports(state), self._disk(state))
        ):
            if at:
                self._lines.addWidget(Rule())
            self._lines.addWidget(part)

    def _backup(self, state: State, now: datetime) -> LineItem:
        title = self.tr("Last backup")
        if state.last_backup is None:
            return LineItem(title, value=self.tr("none yet"), value_kind="caution")
        days = (now.astimezone().date() - datetime.fromisoformat(state.last_backup).astimezone().date()).days
        words = self.tr("today") if days <= 0 else self.tr("%Ln day(s) ago", "", days)
        return LineItem(
            title,
            value=words,
            value_kind="caution" if days > _OLD_DAYS else "",
        )

    def _log(self, state: State, proved: bool | None) -> LineItem:
        entries = self.tr("%Ln entries", "", state.entries)
        if proved is None:
            return LineItem(self.tr("Log, not proved yet"), value=entries, value_kind="quiet")
        if proved:
            return LineItem(self.tr("Log, proved unbroken"), value=entries, value_kind="good")
        return LineItem(self.tr("Log, does not hold"), value=entries, value_kind="danger")

    def _exports(self, state: State) -> LineItem:
        return LineItem(self.tr("Exports that left"), value=number_words(state.exports))

    def _disk(self, state: State) -> LineItem:
        words, kind = {
            Encryption.ON: (self.tr("on"), "good"),
            Encryption.NOT_SEEN: (self.tr("not seen"), "caution"),
            Encryption.UNKNOWN: (self.tr("unknown"), "quiet"),
        }[state.disk]
        return LineItem(self.tr("Disk encryption of this laptop"), value=words, value_kind=kind)
