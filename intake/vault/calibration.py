"""What a passphrase guess should cost on this computer: 1 to 2 s. Memory is in KiB; nothing heavy is imported here."""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False  # see intake.errors: a new passphrase is stretched before anything else is loaded
if TYPE_CHECKING:
    from collections.abc import Callable

_MIB = 1024
_USUAL = (256 * _MIB, 4)
_LARGE = (512 * _MIB, 3)
_LARGE_COMPUTER = 8 * 1024 * _MIB
_SLOWEST = 2.0
_FASTEST = 1.0
_MOST_PASSES = 16


def fitting(
    run: Callable[[int, int], object],
    *,
    memory_of_computer: int | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[int, int]:
    """Memory and passes that take this computer 1 to 2 s, never under 256 MiB with 4 passes.

    `run` stretches once with the memory and passes that it is given. With 8 GiB of RAM and more it starts at 512 MiB
    and 3 passes. A computer that needs longer than 2 s keeps the smaller default: safety before speed.
    """
    available = memory_of_computer if memory_of_computer is not None else _memory_of_computer()
    memory, passes = _LARGE if available >= _LARGE_COMPUTER else _USUAL
    seconds = _time(run, memory, passes, clock)
    if seconds > _SLOWEST:
        return _USUAL
    while seconds < _FASTEST and passes < _MOST_PASSES:
        passes = min(_MOST_PASSES, max(passes + 1, int(passes * _FASTEST / seconds)))
        seconds = _time(run, memory, passes, clock)
    return memory, passes


def _time(run: Callable[[int, int], object], memory: int, passes: int, clock: Callable[[], float]) -> float:
    started = clock()
    run(memory, passes)
    return clock() - started


def _memory_of_computer() -> int:
    """RAM in KiB; 0 where the system doesn't say (Windows has no sysconf): then the smaller default holds."""
    if not hasattr(os, "sysconf"):
        return 0
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024
