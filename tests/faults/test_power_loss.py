"""A power cut at every call to the system of a program at work: what was acknowledged is on the disk.

One program is recorded (strace), then the power is cut in a model of the disk (`tests/faults/disk.py`): at random
calls, with nothing, everything or any part of what was not yet flushed. The vault that is left opens like any other:
a power cut is no damage. Everything acknowledged before the cut is there, typing too, and `check` finds nothing.

But for two cuts in the flush of the last transaction, which look like changed bytes in one that was flushed
(intake.vault.wal, 4): what is missing is page numbers alone, or has older bytes in its place. Those, and only
those, are refused as damage, and a read-only opening shows everything acknowledged.
"""

from __future__ import annotations

import copy
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from intake import vault
from intake.errors import Damaged
from tests.faults.casework import PASSPHRASE
from tests.faults.child import Ack, told
from tests.faults.conftest import MakeScene
from tests.faults.disk import TRACED, Call, Disk, calls
from tests.faults.scene import Scene, files_of
from tests.faults.works import Acts, Backups, Exports, Imports, Typing, require_spans_closed

CUTS = 200
HEADER, FRAME = 32, 24 + 4096
"""Of the WAL and of each page in it (sqlite.org/fileformat2.html, section 4)."""
_WORKS = {"consent": Acts, "version": Typing, "case": Imports, "export": Exports, "backup": Backups}
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def recorded(make_scene: MakeScene, tmp_path_factory: pytest.TempPathFactory) -> tuple[Disk, list[Call], Scene]:
    """The disk before, every call of the program, and the scene that it worked on."""
    scene = make_scene(tmp_path_factory.mktemp("recorded") / "scene")
    Imports().prepare(scene)
    trace, disk = scene.root / "trace", Disk(scene.root)
    driver = (sys.executable, "-m", "tests.faults.driver", scene.root)
    strace = shutil.which("strace")
    assert strace, "strace is needed: ./dev test installs it"
    subprocess.run(
        (strace, "-qq", "-xx", "-s", str(1 << 24), "-e", f"trace={TRACED}", "-o", trace, *driver),
        input=PASSPHRASE.encode() + b"\n",
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return disk, list(calls(trace)), scene


def test_a_power_cut_anywhere_loses_nothing_that_was_acknowledged(
    recorded: tuple[Disk, list[Call], Scene], tmp_path: Path, seed: int, scale: Callable[[int], int]
) -> None:
    before, program, scene = recorded
    disk = copy.deepcopy(before)
    chance, acks, ends = random.Random(f"{seed} power"), list[Ack](), Counter[str]()
    at_risk = [number for number, call in enumerate(program) if call.name in ("write", "pwrite64", "rename", "fsync")]
    cuts = set(chance.sample(at_risk, min(scale(CUTS), len(at_risk))))
    for number, call in enumerate(program):
        disk.do(call)
        if call.name == "write" and call.number(0) == 1:
            acks.append(json.loads(call.strings()[0]))
        if number in cuts and disk.unsafe():
            share = chance.choice([0.0, 0.5, 0.9, 1.0])
            with told(seed=seed, call=number, name=call.name, share=share, acknowledged=acks[-3:]):
                left = Scene(root=tmp_path / f"cut-{number}", keys=scene.keys)
                left.out.mkdir(parents=True)
                disk.cut_power(left.root, chance, share)
                wal = disk.as_written(scene.folder / f"{scene.keys.database}-wal")
                ends[_require_all(left, acks, wal)] += 1
                shutil.rmtree(left.root)
    assert len(acks) > 20
    assert ends["refused"] <= 1 + ends["opened"] // 50, "what can't be told from an attack is rare"
    print(dict(ends))


@pytest.mark.parametrize(("at", "what"), [(0, bytes(8)), (24 + 1000, b"\x5a" * 512)], ids=["number", "older"])
def test_a_cut_that_looks_like_a_changed_byte_is_refused_and_shown(
    recorded: tuple[Disk, list[Call], Scene], tmp_path: Path, at: int, what: bytes
) -> None:
    """The two of them, in a keystroke that was written whole and not flushed."""
    before, program, scene = recorded
    disk = copy.deepcopy(before)
    acks = list[Ack]()
    for number, call in enumerate(program):
        disk.do(call)
        if call.name == "write" and call.number(0) == 1:
            acks.append(json.loads(call.strings()[0]))
        head = call.strings()[0] if call.name == "pwrite64" else b""
        if acks and acks[-1].get("version") == 3 and len(head) == FRAME - 4096 and any(head[4:8]):
            disk.do(program[number + 1])
            break
    wal = disk.as_written(scene.folder / f"{scene.keys.database}-wal")
    assert any(wal[-FRAME + 4 : -FRAME + 8]) and not any(wal[-2 * FRAME + 4 : -2 * FRAME + 8])
    left = Scene(root=tmp_path / "cut", keys=scene.keys)
    left.out.mkdir(parents=True)
    disk.cut_power(left.root, random.Random(0), 1.0)
    start = len(wal) - 2 * FRAME + at
    (left.folder / f"{left.keys.database}-wal").write_bytes(wal[:start] + what + wal[start + len(what) :])
    assert _require_all(left, acks, wal) == "refused"


def _require_all(left: Scene, acks: list[Ack], wal: bytes) -> str:
    """Everything acknowledged is there; says how: opened, or refused as one of the two cuts that look like damage."""
    untouched = files_of(left.folder)
    try:
        opened = left.unlock()
    except Damaged:
        _require_doubtful((left.folder / f"{left.keys.database}-wal").read_bytes(), wal)
        with vault.unlock_read_only_with(left.folder, left.keys) as shown:
            assert any("not shown" in sentence for sentence in shown.damage)
            for key in ("consent", "version"):
                _WORKS[key]().require(left, shown, [ack for ack in acks if key in ack])
        assert files_of(left.folder) == untouched
        return "refused"
    with opened:
        require_spans_closed(opened)
        for key, work in _WORKS.items():
            work().require(left, opened, [ack for ack in acks if key in ack])
    left.check()
    return "opened"


def _require_doubtful(left: bytes, wal: bytes) -> None:
    """Before its last commit, what is left of the WAL has all salts, and zeros for nothing but a page number."""
    last = [at for at in range(HEADER, len(left) - 24, FRAME) if any(left[at + 4 : at + 8])][-1]
    for at in range(HEADER, last, 8):
        word, place = left[at : at + 8], (at - HEADER) % FRAME
        if word != wal[at : at + 8]:
            assert place == 0 or (place != 8 and any(word)), f"refused, though bytes are missing at {at}"
