"""From the derived key to usable lists, and what the window holds in memory, at growing sizes.

Peers: `keepassxc-cli ls` on as many entries, less the same command on one entry (process start and key derivation);
a bare PySide6 window for memory. Ours is CPU time from the end of key derivation to the painted screen that answers an
arrow key; passing time is in the remark.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from intake import vault
from intake.vault.settings import write_settings
from tests.benchmarks import keepass
from tests.benchmarks.cases import PASSPHRASE, clock, new_vault
from tests.benchmarks.large import a_word, grow
from tests.benchmarks.measuring import ROOT, Row, Scale, fresh, interleaved, python_environment, row

USABLE, IDLE = 0.060, 130
"""The most seconds above key derivation; the most megabytes."""
_ROOMS = {"today": "Today", "statements": "the list of statements", "people": "the list of people"}
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("Testimony Intake"))
window.resize(1366, 768)
window.show()
app.processEvents()
print(next(line.split()[1] for line in open("/proc/self/smaps_rollup") if line.startswith("Rss:")))
"""


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """One vault that grows from size to size."""
    folder = fresh(work / "lists")
    begun = 0
    for statements in scale.lists:
        with _opened(folder / "vault", begun) as kept:
            grow(kept, folder, statements, begun=begun)
        begun = statements
        yield from _unlocks(folder, statements, scale)
        yield _memory(folder, statements, judged=scale.lists[-1] >= 10_000)
    shutil.rmtree(folder)


def unlocked(path: Path, passphrase: str, room: str, *word: str) -> dict[str, Any]:
    """What `unlocking` tells of the real window on this vault, in a process of its own."""
    with vault.unlock(path, passphrase, now=clock()) as kept:
        write_settings(kept, {"resume": "" if room == "today" else json.dumps([room, "", ""])})
    told: dict[str, Any] = json.loads(
        _run([sys.executable, "-m", "tests.benchmarks.unlocking", str(path), passphrase, room, *word])
    )
    return told


def _unlocks(folder: Path, statements: int, scale: Scale) -> Iterator[Row]:
    entries = keepass.databases(folder / "keepass", statements) if scale.tools else None
    for room, name in _ROOMS.items():
        runs: list[dict[str, Any]] = []

        def ours(room: str = room, runs: list[dict[str, Any]] = runs) -> float:
            runs.append(unlocked(folder / "vault", PASSPHRASE, room))
            return float(runs[-1]["cpu"])

        theirs = (lambda: keepass.listing(*entries)) if entries else (lambda: 0.0)
        mine, others = interleaved(scale.rounds, ours, theirs)
        passing = statistics.median(run["wall"] for run in runs) * 1_000
        what = f"unlock to {name}, {statements:,} statements"
        said = f"passing time {passing:.0f} ms, key derivation left out on both sides"
        goal = {"goal": f"at most {USABLE * 1_000:.0f} ms", "met": mine.median <= USABLE if scale.tools else None}
        if entries:
            yield row("lists", what, mine, others, peer=keepass.PEER, note=f"{said}; {keepass.LESS}", **goal)
        else:
            yield Row(benchmark="lists", what=what, ours=mine.median * 1_000, unit="ms", note=said, **goal)


def _memory(folder: Path, statements: int, *, judged: bool) -> Row:
    used = unlocked(folder / "vault", PASSPHRASE, "statements", a_word())
    bare = float(_run([sys.executable, "-c", _BARE])) / 1_024
    return Row(
        benchmark="lists",
        what=f"idle memory with {statements:,} statements, scrolled to the end, filtered and searched",
        ours=used["rss"],
        unit="MB",
        peer="a bare PySide6 window",
        theirs=bare,
        ratio=bare / used["rss"],
        share=f"{used['rss'] - bare:.0f} MB more",
        goal=f"under {IDLE} MB",
        met=used["rss"] < IDLE if judged else None,
        note=f"resident; {used['pss']:.0f} MB is its share of what others map too; {used['lines']:,} lines were shown",
    )


def _run(command: list[str]) -> str:
    environment = {**python_environment(), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def _opened(path: Path, begun: int) -> vault.Vault:
    return vault.unlock(path, PASSPHRASE, now=clock()) if begun else new_vault(path)
