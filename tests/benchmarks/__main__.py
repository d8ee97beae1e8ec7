"""`./dev bench`: every timing beside a named peer of the same run, as a table and as `build/bench.json`.

Exit code 1 when a goal is missed. CPU time throughout, but for the durable write, where the disk is what is measured.
"""

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

from tests.benchmarks import (
    importing,
    keystrokes,
    leaking,
    lists,
    pages,
    searching,
    starting,
    typing,
    verifying,
    window,
)
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
    "window": window.measure,
    "lists": lists.measure,
    "typing": typing.measure,
}
_WORDS = {True: "met", False: "MISSED", None: ""}
_WORK = ROOT / "build" / "bench"
_JSON = ROOT / "build" / "bench.json"
_HEADER = ("", "ours", "peer", "beside the peer", "goal")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks that were asked for."""
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__, allow_abbrev=False)
    parser.add_argument("--only", metavar="NAME", action="append", choices=BENCHMARKS, help=", ".join(BENCHMARKS))
    parser.add_argument("--quick", action="store_true", help="small sizes and few rounds: to see that it works")
    options = parser.parse_args(arguments)
    scale, rows = QUICK if options.quick else FULL, list[Row]()
    busy = os.getloadavg()[0]
    for name in options.only or BENCHMARKS:
        begun = time.monotonic()
        rows += run(name, scale)
        print(f"bench: {name} took {time.monotonic() - begun:.0f} s", file=sys.stderr)
        written = json.dumps(document(rows, quick=options.quick, busy=busy), indent=1, ensure_ascii=False)
        _JSON.write_text(written + "\n", "utf-8")  # after each: a run that is broken off keeps what it had
    print(table(rows))
    print(f"bench: written to {_JSON.relative_to(ROOT)}", file=sys.stderr)
    return 1 if any(row.met is False for row in rows) else 0


def run(name: str, scale: Scale, work: Path = _WORK) -> list[Row]:
    """The rows of one benchmark; `work` is where its files lie meanwhile, on the disk that is measured."""
    work.mkdir(parents=True, exist_ok=True)
    try:
        return list(BENCHMARKS[name](work, scale))
    finally:
        shutil.rmtree(work, ignore_errors=True)


def document(rows: Sequence[Row], *, quick: bool, busy: float) -> dict[str, object]:
    """What `build/bench.json` holds; `busy` is the machine's load when the run began."""
    machine = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "load": round(busy, 2),
    }
    return {
        "format": "testimony-intake/bench/1",
        "quick": quick,
        "machine": machine,
        "rows": [msgspec.structs.asdict(row) for row in rows],
    }


def table(rows: Sequence[Row]) -> str:
    """The rows in Markdown, columns in line, and the remarks below."""
    cells = [_HEADER, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEADER))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in cells
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    remarks = [f"{row.what}\n    {remark}" for row in rows if (remark := _remark(row))]
    return "\n".join([lines[0], rule, *lines[1:], "", *remarks])


def compared(row: Row) -> str:
    """In words that can't be misread, `3.2× faster` or `2.1× the time`, with the spread over the rounds."""
    if not row.ratio:
        return ""
    spread = ""
    if row.least and row.most:
        ends = (row.least, row.most) if row.ratio >= 1 else (1 / row.most, 1 / row.least)
        spread = f" ({ends[0]:.1f} to {ends[1]:.1f})"
    return f"{row.ratio:.1f}× faster{spread}" if row.ratio >= 1 else f"{1 / row.ratio:.1f}× the time{spread}"


def _cells(row: Row) -> tuple[str, ...]:
    return (
        f"{row.benchmark}: {row.what}",
        _figure(row.ours, row.unit),
        "" if row.theirs is None else _figure(row.theirs, row.unit),
        row.share or compared(row),
        f"{row.goal}: {_WORDS[row.met]}" if row.goal else "",
    )


def _remark(row: Row) -> str:
    return "; ".join(filter(None, (f"peer: {row.peer}" if row.peer else "", row.note)))


def _figure(value: float, unit: str) -> str:
    digits = 1 if value >= 10 else 2 if value >= 0.1 else 4
    return f"{value:,.{digits}f} {unit}"


if __name__ == "__main__":
    sys.exit(main())
