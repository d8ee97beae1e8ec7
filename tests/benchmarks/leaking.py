"""How much of an export is the search of its own bytes for what was hidden: the leak check's share of the CPU time."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from intake import export
from intake.export import refusing
from intake.redaction.leaks import refuse_leaks
from intake.vault import Vault
from tests.benchmarks.cases import clock
from tests.benchmarks.measuring import Row, Scale, Times, cpu, fresh
from tests.benchmarks.sample import ORDERS, sample_vault

GOAL = 0.30


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """The Arabic statement of the sample, for filing, again and again; the check is timed inside the whole export."""
    folder = fresh(work / "leaks")
    with sample_vault(folder / "vault") as vault:
        _once(vault, folder / "first")  # loads modules and fonts
        turns = [_once(vault, folder / str(number)) for number in range(scale.exports)]
    shutil.rmtree(folder)
    checks, wholes = (Times(tuple(seconds)) for seconds in zip(*turns, strict=True))
    shares = [check / whole for check, whole in turns]
    share = Times(tuple(shares)).median
    yield Row(
        benchmark="leaks",
        what="leak check within an Arabic export (ST-01, filing)",
        ours=checks.median * 1_000,
        unit="ms",
        peer="the whole export around it: gate, pages, signatures, package, check, verdict",
        theirs=wholes.median * 1_000,
        ratio=1 / share,
        share=f"{share:.0%} of it ({min(shares):.0%} to {max(shares):.0%})",
        goal=f"at most {GOAL:.0%} of the export",
        met=share <= GOAL,
    )


def _once(vault: Vault, out: Path) -> tuple[float, float]:
    """The CPU seconds of the check and of the export that it is a part of."""
    inside: list[float] = []

    def timed(*files: object, **named: object) -> None:
        begun = time.process_time()
        try:
            refuse_leaks(*files, **named)  # type: ignore[arg-type]
        finally:
            inside.append(time.process_time() - begun)

    with mock.patch.object(refusing, "refuse_leaks", timed):
        whole = cpu(lambda: export.export_statement(vault, ORDERS[0], out, now=clock()))
    return sum(inside), whole
