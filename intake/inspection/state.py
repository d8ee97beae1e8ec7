"""How a vault stands, in a few facts that cost little: its log, its last backup, what left, its disk, its keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from intake import custody
from intake.custody import Act
from intake.vault import has_recovery
from intake.vault.laptop import Encryption, disk_encryption
from intake.vault.rekeying import due

if TYPE_CHECKING:
    from intake.vault import Vault

OLD_BACKUP_DAYS: Final = 14
_PEOPLE = "SELECT EXISTS (SELECT 1 FROM person)"
_BACKUP = "SELECT time FROM log WHERE act = ? ORDER BY sequence DESC LIMIT 1"
_LAST = "SELECT sequence, time, user FROM log ORDER BY sequence DESC LIMIT 1"
_LEFT = "SELECT count(*) FROM export WHERE json_extract(body, '$.outcome') = 'made'"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastAct:
    """Number, moment and user of the newest entry of the log."""

    number: int
    at: str
    user: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What Today says about the vault."""

    has_people: bool
    entries: int
    head: str
    """The hash of the newest entry: a proof holds for as long as it stays."""
    last_backup: str | None
    """The moment of the newest backup that the log knows of."""
    exports: int
    disk: Encryption
    last_act: LastAct | None
    recovery: bool
    """Whether a recovery sheet opens it."""
    rekey_due: bool
    """Whether somebody may have seen a passphrase or sheet since the last re-key."""

    def days_since_backup(self, now: datetime) -> int | None:
        """How many midnights ago the newest backup was made; None while the log knows of none."""
        if self.last_backup is None:
            return None
        return (now.astimezone().date() - datetime.fromisoformat(self.last_backup).astimezone().date()).days

    def wants_backup(self, now: datetime) -> bool:
        """Whether there is none, or one too old to lose nothing that hurts."""
        days = self.days_since_backup(now)
        return days is None or days > OLD_BACKUP_DAYS


def state(vault: Vault, *, system: Path = Path("/")) -> State:
    """The facts as they are now; `system` is where /sys and /proc lie."""
    backup = vault.db.execute(_BACKUP, (Act.VAULT_BACKED_UP.value,)).fetchone()
    last = vault.db.execute(_LAST).fetchone()
    return State(
        has_people=bool(vault.db.execute(_PEOPLE).fetchone()[0]),
        entries=0 if last is None else last[0],
        head=custody.head(vault).hex(),
        last_backup=None if backup is None else backup[0],
        exports=int(vault.db.execute(_LEFT).fetchone()[0]),
        disk=disk_encryption(vault.path, system=system),
        last_act=None if last is None else LastAct(number=last[0], at=last[1], user=last[2]),
        recovery=has_recovery(vault),
        rekey_due=bool(due(vault)),
    )
