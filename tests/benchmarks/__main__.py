"""`python -m tests.benchmarks`: every timing beside its peer, as a table and as `build/bench.json`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from tests.benchmarks import importing, keystrokes, leaking, pages, searching, starting, verifying
from tests.benchmarks.measuring import FULL, QUICK, ROOT, Row, Scale

Measure = Callable[[Path, Scale], Iterator[Row]]

BENCHMARKS: dict[str, Measure] = {
    "pages": pages.measure,
    "search": searching.measure,
    "import": importing.measure,
    "verify": verifying.measure,
    "start": starting.measure,
    "keystroke": keystrokes.measure,
    "leaks": leaking.measure,
}
_WORDS = {True: "met", False: "MISSED", None: ""}
_WORK = ROOT / "build" / "bench"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks that were asked for; 1 when a goal was missed."""
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__, allow_abbrev=False)
    parser.add_argument("--only", metavar="NAME", action="append", choices=BENCHMARKS, help=", ".join(BENCHMARKS))
    parser.add_argument("--quick", action="store_true", help="small sizes and few rounds: to see that it works")
    options = parser.parse_args(arguments)
    scale, rows = QUICK if options.quick else FULL, []
    for name in options.only or BENCHMARKS:
        begun = time.monotonic()
        for row in run(name, scale):
            rows.append(row)
            print(shown(row), flush=True)
        print(f"bench: {name} took {time.monotonic() - begun:.0f} s", file=sys.stderr)
    place = ROOT / "build" / "bench.json"
    place.write_text(json.dumps(document(rows, quick=options.quick), indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"bench: written to {place.relative_to(ROOT)}", file=sys.stderr)
    return 1 if any(row.met is False for row in rows) else 0


def run(name: str, scale: Scale, work: Path = _WORK) -> Iterator[Row]:
    """The rows of one benchmark; `work` is where its files lie meanwhile, on the disk that is measured."""
    work.mkdir(parents=True, exist_ok=True)
    try:
        yield from BENCHMARKS[name](work, scale)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def document(rows: Sequence[Row], *, quick: bool) -> dict[str, object]:
    """What `build/bench.json` holds."""
    machine = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "load_before": os.getloadavg()[0],
    }
    return {
        "format": "testimony-intake/bench/1",
        "quick": quick,
        "machine": machine,
        "rows": [msgspec.structs.asdict(row) for row in rows],
    }


def shown(row: Row) -> str:
    """A row as lines of text: what, both figures and how they compare, goal and remark."""
    lines = [f"{row.benchmark:<10}{row.what}", f"{'':<10}ours   {_figure(row.ours, row.unit)}"]
    if row.theirs is not None:
        lines.append(f"{'':<10}peer   {_figure(row.theirs, row.unit)}   {row.peer}")
    if row.ratio is not None:
        lines.append(f"{'':<10}       {compared(row)}")
    if row.goal:
        lines.append(f"{'':<10}goal   {row.goal}: {_WORDS[row.met]}")
    if row.note:
        lines.append(f"{'':<10}note   {row.note}")
    return "\n".join(lines) + "\n"


def compared(row: Row) -> str:
    """In words that can't be misread: `3.2× faster` or `2.1× the time`, with the spread over the rounds."""
    assert row.ratio is not None
    spread = ""
    if row.least is not None and row.most is not None and row.ratio:
        ends = sorted((row.least, row.most) if row.ratio >= 1 else (1 / row.most, 1 / row.least))
        spread = f" (rounds: {ends[0]:.1f} to {ends[1]:.1f})"
    return f"{row.ratio:.1f}× faster{spread}" if row.ratio >= 1 else f"{1 / row.ratio:.1f}× the time{spread}"


def _figure(value: float, unit: str) -> str:
    digits = 1 if value >= 10 else 2 if value >= 0.1 else 4
    return f"{value:>12,.{digits}f} {unit}"


if __name__ == "__main__":
    sys.exit(main())
