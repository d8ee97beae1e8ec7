"""When a vault wants a backup."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from intake import custody, vault
from intake.inspection.state import OLD_BACKUP_DAYS, state

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)


def test_a_vault_wants_a_backup_until_there_is_one_and_again_when_it_is_old(tmp_path: Path) -> None:
    with vault.create(tmp_path / "v", "a passphrase", organisation="O", cost=vault.FLOOR, now=NOW) as made:
        assert (state(made).days_since_backup(NOW), state(made).wants_backup(NOW)) == (None, True)
        custody.back_up(made, tmp_path / "backup", now=NOW)
        found = state(made)
    for days, wants in ((0, False), (OLD_BACKUP_DAYS, False), (OLD_BACKUP_DAYS + 1, True)):
        later = NOW + timedelta(days=days)
        assert (found.days_since_backup(later), found.wants_backup(later)) == (days, wants)
