"""What a passphrase guess costs: Argon2id parameters, judged before any memory is taken (RFC 9106).

A cost outside the floor or the ceiling raises BadInput: below, guessing would be cheap; above, a hostile
`keys.json` could take all memory. Memory is in KiB.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import msgspec

from intake.vault.stretching import CEILING_PASSES, FLOOR_MEMORY, FLOOR_PASSES, LANES, MIB

_USUAL = (256 * MIB, 4)
_LARGE = (512 * MIB, 3)
_LARGE_COMPUTER = 8 * 1024 * MIB
_SLOWEST = 2.0
_FASTEST = 1.0


class Cost(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Argon2id's memory in KiB, its passes (t) and its lanes (p)."""

    memory: int
    passes: int
    lanes: int = LANES


FLOOR = Cost(memory=FLOOR_MEMORY, passes=FLOOR_PASSES)


def calibrate(
    run: Callable[[Cost], object],
    *,
    memory_of_computer: int | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> Cost:
    """The default cost for this computer: 1 to 2 s, never under 256 MiB with 4 passes.

    `run` derives once at the cost that it is given. With 8 GiB of RAM and more it starts at 512 MiB and
    3 passes. A computer that needs longer than 2 s keeps the smaller default: safety before speed.
    """
    available = memory_of_computer if memory_of_computer is not None else _memory_of_computer()
    memory, passes = _LARGE if available >= _LARGE_COMPUTER else _USUAL
    seconds = _time(run, Cost(memory=memory, passes=passes), clock)
    if seconds > _SLOWEST:
        return Cost(memory=_USUAL[0], passes=_USUAL[1])
    while seconds < _FASTEST and passes < CEILING_PASSES:
        passes = min(CEILING_PASSES, max(passes + 1, int(passes * _FASTEST / seconds)))
        seconds = _time(run, Cost(memory=memory, passes=passes), clock)
    return Cost(memory=memory, passes=passes)


def _time(run: Callable[[Cost], object], cost: Cost, clock: Callable[[], float]) -> float:
    started = clock()
    run(cost)
    return clock() - started


def _memory_of_computer() -> int:
    """RAM in KiB; 0 where the system doesn't say (Windows has no sysconf): then the smaller default holds."""
    if not hasattr(os, "sysconf"):
        return 0
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024
