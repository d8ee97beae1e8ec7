"""The passphrase's head start: what it stretched is used when it fits, and never believed when it doesn't."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intake import vault
from intake.errors import BadInput, WrongKey
from intake.vault import stretching
from intake.vault.slots import parse
from intake.vault.stretching import HeadStart, Lightweight
from tests.intake.vault.conftest import NOW, ORGANISATION, PASSPHRASE, Copy

FLOOR = Lightweight(memory=vault.FLOOR.memory, passes=vault.FLOOR.passes)


@pytest.fixture
def stretched(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The salts with which something was stretched; so fast that many tries cost nothing."""
    salts: list[bytes] = []

    def quick(secret: bytes, salt: bytes, **_: object) -> bytes:
        salts.append(salt)
        return (secret + salt).ljust(32, b"\0")[:32]

    monkeypatch.setattr(stretching, "hash_secret_raw", quick)
    return salts


def test_a_new_vault_takes_the_salt_and_the_cost_of_its_head_start(stretched: list[bytes], tmp_path: Path) -> None:
    start = HeadStart.of_new(PASSPHRASE, FLOOR)
    vault.create(
        tmp_path / "v", PASSPHRASE, organisation=ORGANISATION, cost=vault.FLOOR, now=NOW, head_start=start
    ).close()
    (salts,) = parse((tmp_path / "v" / "keys.json").read_bytes()).salts
    assert stretched == [salts.salt], "once"
    assert salts.cost == vault.FLOOR
    vault.unlock(tmp_path / "v", PASSPHRASE, now=NOW).close()


def test_a_new_vault_believes_no_head_start_of_another_passphrase_or_cost(
    stretched: list[bytes], tmp_path: Path
) -> None:
    other = vault.Cost(memory=vault.FLOOR.memory, passes=4)
    for number, (passphrase, cost) in enumerate([("other words", vault.FLOOR), (PASSPHRASE, other)]):
        start = HeadStart.of_new(passphrase, FLOOR)
        path = tmp_path / str(number)
        vault.create(path, PASSPHRASE, organisation=ORGANISATION, cost=cost, now=NOW, head_start=start).close()
        (salts,) = parse((path / "keys.json").read_bytes()).salts
        assert salts.cost == cost
        vault.unlock(path, PASSPHRASE, now=NOW).close()
        with pytest.raises(WrongKey):
            vault.unlock(path, "other words", now=NOW)


def test_without_a_cost_the_head_start_finds_the_one_that_fits(stretched: list[bytes], tmp_path: Path) -> None:
    start = HeadStart.of_new(PASSPHRASE, None)
    vault.create(tmp_path / "v", PASSPHRASE, organisation=ORGANISATION, now=NOW, head_start=start).close()
    (salts,) = parse((tmp_path / "v" / "keys.json").read_bytes()).salts
    assert salts.cost.passes == 16 and salts.cost.memory in (256 * 1024, 512 * 1024)
    assert stretched.count(salts.salt) == 1


def test_a_cost_out_of_bounds_is_told_by_who_makes_the_vault(stretched: list[bytes], tmp_path: Path) -> None:
    low = Lightweight(memory=8 * 1024, passes=3)
    start = HeadStart.of_new(PASSPHRASE, low)
    assert start.chosen() is None and stretched == []
    with pytest.raises(BadInput, match="floor"):
        cost = vault.Cost(memory=low.memory, passes=low.passes)
        vault.create(tmp_path / "v", PASSPHRASE, organisation="o", cost=cost, now=NOW, head_start=start)


def test_a_backup_is_restored_with_one_stretch(copied: Copy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with copied.unlock() as opened:
        vault.backup(opened, tmp_path / "backup")
    start = HeadStart.of_backup(tmp_path / "backup", PASSPHRASE)
    assert start.chosen() is not None
    monkeypatch.setattr(stretching, "hash_secret_raw", None)
    vault.restore(tmp_path / "backup", tmp_path / "v", PASSPHRASE, now=NOW, head_start=start).close()


def test_what_is_no_backup_and_a_pipe_give_no_head_start(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "short").write_bytes(stretching.BACKUP_MAGIC)
    (tmp_path / "empty").write_bytes(b"")
    for name in ("pipe", "short", "empty", "missing"):
        assert HeadStart.of_backup(tmp_path / name, PASSPHRASE).chosen() is None
        assert HeadStart.of_vault(tmp_path / name, PASSPHRASE).chosen() is None
