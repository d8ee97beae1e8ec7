"""This vault: last backup, the log and whether it was proved, what left, the disk that it lies on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake.inspection.state import State
from intake.vault.laptop import Encryption
from ui.labels import isolated
from ui.language import moment_words, number_words
from ui.shell.desk import Session
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.line_item import LineItem
from ui.widgets.rule import Rule


class VaultCard(Card):
    """`proved`: True, False, or None while nobody looked; green only after a proof."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This vault"), name="vault_state", parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)
        self.column.addStretch(1)

    def show_state(self, state: State, session: Session, now: datetime, *, proved: bool | None) -> None:
        """The facts, each in words."""
        clear(self._lines)
        lines = (
            self._backup(state, now),
            *self._keys(state, session),
            self._opened(session),
            self._log(state, proved),
            self._exports(state),
            self._disk(state),
        )
        for at, part in enumerate(lines):
            if at:
                self._lines.addWidget(Rule())
            self._lines.addWidget(part)

    def _backup(self, state: State, now: datetime) -> LineItem:
        title = self.tr("Last backup")
        days = state.days_since_backup(now)
        if days is None:
            words = self.tr("none yet")
        else:
            words = self.tr("today") if days <= 0 else self.tr("%Ln day(s) ago", "", days)
        return LineItem(title, value=words, value_kind="caution" if state.wants_backup(now) else "")

    def _keys(self, state: State, session: Session) -> list[LineItem]:
        """What a custodian should do about the keys."""
        lines = []
        if session.keeps_keys and not state.recovery:
            lines.append(LineItem(self.tr("Recovery sheet"), value=self.tr("none yet"), value_kind="caution"))
        if session.keeps_keys and state.rekey_due:
            lines.append(LineItem(self.tr("A re-key"), value=self.tr("is due"), value_kind="caution"))
        return lines

    def _opened(self, session: Session) -> LineItem:
        title = self.tr("Opened before this")
        if session.opened_before is None:
            return LineItem(title, value=self.tr("never"), value_kind="quiet")
        user, at = session.opened_before
        return LineItem(title, self._by(moment_words(at), user))

    def _by(self, moment: str, user: str) -> str:
        return self.tr("{moment}, by {user}").format(moment=moment, user=isolated(user))

    def _log(self, state: State, proved: bool | None) -> LineItem:
        entries = self.tr("%Ln entries", "", state.entries)
        title, kind = {
            None: (self.tr("Log, not proved yet"), "quiet"),
            True: (self.tr("Log, proved unbroken"), "good"),
            False: (self.tr("Log, does not hold"), "danger"),
        }[proved]
        last = state.last_act
        said = "" if last is None else self.tr("last act {act}").format(act=self._by(moment_words(last.at), last.user))
        return LineItem(title, said, value=entries, value_kind=kind)

    def _exports(self, state: State) -> LineItem:
        return LineItem(self.tr("Exports that left"), value=number_words(state.exports))

    def _disk(self, state: State) -> LineItem:
        words, kind = {
            Encryption.ON: (self.tr("on"), "good"),
            Encryption.NOT_SEEN: (self.tr("not seen"), "caution"),
            Encryption.UNKNOWN: (self.tr("unknown"), "quiet"),
        }[state.disk]
        return LineItem(self.tr("Disk encryption of this laptop"), value=words, value_kind=kind)
