"""A vault is checked while it is open: whole, and with a page that was changed under it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake import custody, inspection, vault

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_whole_vault_stays_open_and_usable(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    with vault.create(tmp_path / "v", "seven words", organisation="Office", cost=vault.FLOOR, now=NOW) as made:
        assert inspection.check_open(made, progress=lambda done, of: steps.append((done, of))) == ()
        with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=NOW):
            pass
        assert inspection.check_open(made) == ()
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_changed_page_is_named_and_nothing_is_written_any_more(tmp_path: Path) -> None:
    made = vault.create(tmp_path / "v", "seven words", organisation="Office", cost=vault.FLOOR, now=NOW)
    made.checkpoint_wal()
    with made.database.open("r+b") as file:
        file.seek(5 * 4096 + 100)
        byte = file.read(1)
        file.seek(-1, 1)
        file.write(bytes((byte[0] ^ 1,)))
    found = inspection.check_open(made)
    assert any("page" in sentence for sentence in found)
    made.close()


def test_a_check_stops_between_steps(tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with (
        vault.create(tmp_path / "v", "seven words", organisation="Office", cost=vault.FLOOR, now=NOW) as made,
        pytest.raises(KeyboardInterrupt),
    ):
        inspection.check_open(made, progress=stop)
