"""The cost of a guess: bounds before memory, and a default that takes one to two seconds."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from intake import canonical, vault
from intake.errors import BadInput
from intake.vault.cost import Cost, calibrate
from intake.vault.slots import parse
from intake.vault.stretching import CEILING_MEMORY, MIB, require_bounds, stretch
from tests.intake.vault.conftest import NOW, PASSPHRASE, Copy

OUTSIDE = [
    Cost(memory=64 * MIB - 1, passes=3),
    Cost(memory=64 * MIB, passes=2),
    Cost(memory=64 * MIB, passes=3, lanes=3),
    Cost(memory=CEILING_MEMORY + 1, passes=3),
    Cost(memory=2**62, passes=3),
    Cost(memory=64 * MIB, passes=17),
    Cost(memory=64 * MIB, passes=3, lanes=17),
    Cost(memory=-1, passes=3),
]


def most_memory_ever() -> int:
    """The process's peak of virtual memory in KiB: it grows when memory is asked for, touched or not."""
    return int(re.search(r"VmPeak:\s+(\d+)", Path("/proc/self/status").read_text()).group(1))


@pytest.mark.parametrize("cost", OUTSIDE)
def test_a_cost_out_of_bounds_is_refused_before_memory_is_taken(cost: Cost) -> None:
    before = most_memory_ever()
    with pytest.raises(BadInput):
        stretch(PASSPHRASE, bytes(16), cost)
    assert most_memory_ever() == before


@pytest.mark.parametrize("cost", OUTSIDE)
def test_a_hostile_keys_file_takes_no_memory(copied: Copy, cost: Cost) -> None:
    file = parse((copied.path / "keys.json").read_bytes())
    hostile = msgspec.structs.replace(file, salts=(msgspec.structs.replace(file.salts[0], cost=cost),))
    (copied.path / "keys.json").write_bytes(canonical.encode(hostile))
    before = most_memory_ever()
    with pytest.raises(BadInput, match=r"keys\.json"):
        vault.unlock(copied.path, PASSPHRASE, now=NOW)
    assert most_memory_ever() == before


def test_a_cheap_vault_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        vault.create(tmp_path / "v", "x", organisation="o", cost=Cost(memory=MIB, passes=1), now=NOW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("seconds_a_pass", "memory", "expected"),
    [
        (0.4, 16 * 1024 * MIB, Cost(memory=512 * MIB, passes=3)),
        (0.1, 16 * 1024 * MIB, Cost(memory=512 * MIB, passes=10)),
        (0.3, 4 * 1024 * MIB, Cost(memory=256 * MIB, passes=4)),
        (5.0, 16 * 1024 * MIB, Cost(memory=256 * MIB, passes=4)),
        (0.001, 16 * 1024 * MIB, Cost(memory=512 * MIB, passes=16)),
    ],
)
def test_the_default_fits_the_computer(seconds_a_pass: float, memory: int, expected: Cost) -> None:
    now = 0.0

    def run(cost: Cost) -> None:
        nonlocal now
        now += cost.passes * seconds_a_pass

    found = calibrate(run, memory_of_computer=memory, clock=lambda: now)
    assert found == expected
    require_bounds(found)
