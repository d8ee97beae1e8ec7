"""Where a log begins: at the vault's making, and again at each restore, which cites the head that was restored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.vault import first_head

if TYPE_CHECKING:
    from intake.vault import Vault

_ORIGINS = "SELECT log_id, cites_head FROM log_origin ORDER BY number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One beginning."""

    log: str
    first_head: bytes
    """What the first entry cites; it binds the vault, this log's id and the head that it continues."""
    cites: bytes | None
    """The head of the log before it; None for a vault that was made new."""


def origins(vault: Vault) -> tuple[Origin, ...]:
    """Every beginning of this vault's log, oldest first; there is at least one."""
    return tuple(
        Origin(log=log_id.hex(), first_head=first_head(vault.id, log_id, cites), cites=cites)
        for log_id, cites in vault.db.execute(_ORIGINS)
    )
