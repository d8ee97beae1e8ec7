"""What a passphrase guess costs: Argon2id parameters, judged before any memory is taken (RFC 9106).

A cost outside the floor or the ceiling raises BadInput: below, guessing would be cheap; above, a hostile
`keys.json` could take all memory. Memory is in KiB.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec

from intake.vault.calibration import fitting
from intake.vault.stretching import FLOOR_MEMORY, FLOOR_PASSES, LANES


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
    """The default cost for this computer, as `fitting` finds it; `run` stretches once at the cost that it is given."""
    memory, passes = fitting(
        lambda memory, passes: run(Cost(memory=memory, passes=passes)),
        memory_of_computer=memory_of_computer,
        clock=clock,
    )
    return Cost(memory=memory, passes=passes)
