"""How a vault stands, in a few facts that cost little: its log, its last backup, what left, its disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from intake import custody
from intake.custody import Act
from intake.vault.laptop import Encryption, disk_encryption

if TYPE_CHECKING:
    from intake.vault import Vault

_PEOPLE = "SELECT EXISTS (SELECT 1 FROM person)"
_ENTRIES = "SELECT coalesce(max(sequence), 0) FROM log"
_BACKUP = "SELECT time FROM log WHERE act = ? ORDER BY sequence DESC LIMIT 1"
_LEFT = "SELECT count(*) FROM export WHERE json_extract(body, '$.outcome') = 'made'"


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


def state(vault: Vault, *, system: Path = Path("/")) -> State:
    """The facts as they are now; `system` is where /sys and /proc lie."""
    backup = vault.db.execute(_BACKUP, (Act.VAULT_BACKED_UP.value,)).fetchone()
    return State(
        has_people=bool(vault.db.execute(_PEOPLE).fetchone()[0]),
        entries=int(vault.db.execute(_ENTRIES).fetchone()[0]),
        head=custody.head(vault).hex(),
        last_backup=None if backup is None else backup[0],
        exports=int(vault.db.execute(_LEFT).fetchone()[0]),
        disk=disk_encryption(vault.path, system=system),
    )
