"""How timings are taken: CPU seconds where the disk has no say, contenders in turn within one run, medians of rounds.

A figure stands beside a named peer that was timed between our own rounds, so that a busy or slow machine changes both
and the ratio stays. Wall time is taken only where the disk is what is measured.
"""

from __future__ import annotations

import gc
import os
import resource
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How much is measured."""

    rounds: int
    pages: int
    statements: tuple[int, ...]
    """Sizes of the vaults that are searched."""
    lists: tuple[int, ...]
    """Sizes of the vaults that the window opens."""
    imported: int
    verified: int
    peer_files: int
    keystrokes: int
    exports: int
    tools: bool = True
    """Whether peers that are programs of their own (LibreOffice, pyHanko's command line) are there to be run."""


FULL = Scale(
    rounds=5,
    pages=100,
    statements=(1_000, 10_000),
    lists=(1_000, 10_000, 100_000),
    imported=10_000,
    verified=1_000,
    peer_files=5,
    keystrokes=300,
    exports=5,
)
QUICK = Scale(
    rounds=3,
    pages=30,
    statements=(300,),
    lists=(300,),
    imported=500,
    verified=100,
    peer_files=2,
    keystrokes=100,
    exports=3,
)
SMALLEST = Scale(
    rounds=1,
    pages=1,
    statements=(5,),
    lists=(5,),
    imported=5,
    verified=2,
    peer_files=1,
    keystrokes=3,
    exports=1,
    tools=False,
)
"""For the test of the benchmarks themselves: what it prints is no measurement."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the table; both figures are in `unit`."""

    benchmark: str
    what: str
    ours: float
    unit: str
    peer: str = ""
    theirs: float | None = None
    ratio: float | None = None
    """How many times faster than the peer: their seconds ÷ ours. Below one, we are slower."""
    least: float | None = None
    """The ratios of single rounds, from …"""
    most: float | None = None
    """… to."""
    share: str = ""
    """Said in place of the ratio, where the peer is the whole of which ours is a part."""
    goal: str = ""
    met: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Times:
    """The seconds of one contender, round by round."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.seconds)


def interleaved(rounds: int, *contenders: Callable[[], float]) -> tuple[Times, ...]:
    """Run every contender once a round, forwards and backwards in turn; each gives the seconds to be counted.

    So no contender always comes after the one that heats the machine, or leaves its caches full.
    """
    seconds: list[list[float]] = [[] for _ in contenders]
    for number in range(rounds):
        order = range(len(contenders)) if number % 2 == 0 else reversed(range(len(contenders)))
        for place in order:
            seconds[place].append(contenders[place]())
    return tuple(Times(tuple(taken)) for taken in seconds)


def row(benchmark: str, what: str, ours: Times, theirs: Times, *, peer: str, each: int = 1, **more: object) -> Row:
    """A line in milliseconds, for one of `each` equal things that were timed together, with the spread of its ratio."""
    single = [their / our for our, their in zip(ours.seconds, theirs.seconds, strict=True) if our]
    return Row(
        benchmark=benchmark,
        what=what,
        ours=ours.median * 1_000 / each,
        unit="ms",
        peer=peer,
        theirs=theirs.median * 1_000 / each,
        ratio=theirs.median / ours.median if ours.median else None,
        least=min(single, default=None),
        most=max(single, default=None),
        **more,  # type: ignore[arg-type]
    )


def cpu(work: Callable[[], object], *, tidy: bool = True) -> float:
    """The CPU seconds, user and system, that this process spends on `work`; `tidy`: with nothing old to collect."""
    if tidy:
        gc.collect()
    begun = time.process_time()
    work()
    return time.process_time() - begun


def wall(work: Callable[[], object]) -> float:
    """The seconds that pass."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def child_cpu(
    command: Sequence[str | Path], *, environment: Mapping[str, str] | None = None, codes: tuple[int, ...] = (0,)
) -> float:
    """The CPU seconds of another program and all that it starts; raises RuntimeError for an exit code of no `codes`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ended = subprocess.run(
        [str(word) for word in command], env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ended.returncode not in codes:
        told = (ended.stderr or ended.stdout).decode("utf-8", "replace")[-2_000:]
        raise RuntimeError(f"{Path(str(command[0])).name} ended with {ended.returncode}: {told}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def fresh(folder: Path) -> Path:
    """An empty folder of that name."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def python_environment() -> dict[str, str]:
    """For Python programs: as at a user's second start, modules compiled, whatever this shell says about that."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return environment | {
        "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "compiled"),
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }
