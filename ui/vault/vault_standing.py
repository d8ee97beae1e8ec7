"""How this vault stands: where it is, whose it is, who opened it before, when it was last backed up."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.labels import isolated
from ui.language import moment_words, number_words
from ui.operations.keeping import Standing
from ui.shell.desk import Session
from ui.told import told
from ui.vault.role_words import RoleWords
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.facts import Fact, Facts
from ui.widgets.words import Words


class VaultStanding(Card):
    """Facts, and notes of the opening."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This vault"), name="standing_card", parent=parent)
        self.facts = Facts("vault_facts")
        self.column.addWidget(self.facts)
        self._notes = QVBoxLayout()
        self.column.addLayout(self._notes)
        self._roles = RoleWords(self)

    def show_standing(self, standing: Standing, session: Session, now: datetime) -> None:
        """As it is now."""
        backup, kind = self._backup(standing, now)
        facts = [
            Fact(label=self.tr("Folder"), value=f"\u2066{session.path}\u2069"),
            Fact(label=self.tr("Organisation"), value=session.organisation, more=" · ".join(standing.words)),
            Fact(label=self.tr("You are"), value=session.user, more=self._roles.role(session.role)),
            Fact(label=self.tr("Opened before this"), value=self._before(session)),
            Fact(label=self.tr("Last backup"), value=backup, kind=kind),
            Fact(label=self.tr("Acts in the log"), value=number_words(standing.state.entries)),
            Fact(label=self.tr("Disk encryption"), value=self._disk(standing.state.disk.value)),
        ]
        self.facts.show_facts(tuple(facts))
        clear(self._notes)
        if standing.damaged:
            self._notes.addWidget(
                Words(
                    self.tr(
                        "Open to read only: this vault is damaged. Nothing is written, so that nothing gets worse. "
                        "Restore the newest backup beside it, and keep this folder."
                    ),
                    kind="danger",
                )
            )
        for note in standing.notes:
            self._notes.addWidget(Words(told(note), kind="caution"))

    def _before(self, session: Session) -> str:
        if session.opened_before is None:
            return self.tr("never")
        user, at = session.opened_before
        return self.tr("{moment}, by {user}").format(moment=moment_words(at), user=isolated(user))

    def _backup(self, standing: Standing, now: datetime) -> tuple[str, str]:
        last = standing.state.last_backup
        if last is None:
            return self.tr("none yet: one disk is one accident away from nothing"), "caution"
        return moment_words(last), "caution" if standing.state.wants_backup(now) else ""

    def _disk(self, code: str) -> str:
        return {
            "on": self.tr("on"),
            "not_seen": self.tr("not seen: this vault is encrypted, the rest of the disk may not be"),
        }.get(code, self.tr("cannot be told here"))
