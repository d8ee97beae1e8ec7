"""How this vault stands: where it is, whose it is, who opens it, when it was last backed up."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import moment_words, number_words
from ui.operations.keeping import Standing, User
from ui.shell.desk import Session
from ui.told import told
from ui.widgets.card import Card
from ui.widgets.clear import clear
from ui.widgets.facts import Fact, Facts
from ui.widgets.line_item import LineItem
from ui.widgets.words import Words

_OLD_DAYS = 14


class VaultStanding(Card):
    """Facts, notes of the opening, and the users with their roles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This vault"), name="standing_card", parent=parent)
        self.facts = Facts("vault_facts")
        self.column.addWidget(self.facts)
        self._notes = QVBoxLayout()
        self.column.addLayout(self._notes)
        self.column.addWidget(Words(self.tr("Who opens it"), kind="heading"))
        self._users = QVBoxLayout()
        self._users.setSpacing(0)
        self.column.addLayout(self._users)
        self.column.addStretch(1)

    def show_standing(self, standing: Standing, session: Session, now: datetime) -> None:
        """As it is now."""
        backup, kind = self._backup(standing, now)
        facts = [
            Fact(label=self.tr("Folder"), value=f"\u2066{session.path}\u2069"),
            Fact(label=self.tr("Organisation"), value=session.organisation, more=" · ".join(standing.words)),
            Fact(label=self.tr("You are"), value=session.user, more=self.role(session.role)),
            Fact(label=self.tr("Last backup"), value=backup, kind=kind),
            Fact(label=self.tr("Acts in the log"), value=number_words(standing.state.entries)),
            Fact(label=self.tr("Disk encryption"), value=self._disk(standing.state.disk.value)),
        ]
        self.facts.show_facts(tuple(facts))
        clear(self._notes)
        if session.read_only:
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
        clear(self._users)
        for user in standing.users:
            self._users.addWidget(self._line(user))

    def role(self, code: str) -> str:
        """What a role may do."""
        return {
            "custodian": self.tr("custodian: opens identities, exports, adds users"),
            "interviewer": self.tr("interviewer: takes down statements, opens no identity"),
            "reviewer": self.tr("reviewer: opens identities, approves, exports"),
            "recovery": self.tr("recovery: opens the vault when every passphrase is lost"),
        }.get(code, code)

    def _line(self, user: User) -> LineItem:
        value = self.tr("removed") if user.removed else ""
        return LineItem(user.id, self.role(user.role), value=value, value_kind="quiet")

    def _backup(self, standing: Standing, now: datetime) -> tuple[str, str]:
        last = standing.state.last_backup
        if last is None:
            return self.tr("none yet: one disk is one accident away from nothing"), "caution"
        days = (now.astimezone().date() - datetime.fromisoformat(last).astimezone().date()).days
        return moment_words(last), "caution" if days > _OLD_DAYS else ""

    def _disk(self, code: str) -> str:
        return {
            "on": self.tr("on"),
            "not_seen": self.tr("not seen: this vault is encrypted, the rest of the disk may not be"),
        }.get(code, self.tr("cannot be told here"))
