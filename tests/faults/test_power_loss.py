"""A power cut at every call to the system of a program at work: what was acknowledged is on the disk.

One program is recorded (strace), then the power is cut in a model of the disk (`tests/faults/disk.py`): at random
calls, with nothing, everything or any part of what was not yet flushed. The vault that is left opens like any other:
a power cut is no damage. Everything acknowledged before the cut is there, typing too, and `check` finds nothing.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.casework import PASSPHRASE
from tests.faults.child import Ack, told
from tests.faults.conftest import MakeScene
from tests.faults.disk import TRACED, Call, Disk, calls
from tests.faults.scene import Scene
from tests.faults.works import Acts, Backups, Exports, Imports, Typing, require_spans_closed

CUTS = 200
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
    disk, program, scene = recorded
    chance, acks = random.Random(f"{seed} power"), list[Ack]()
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
                _require_all(left, acks)
                shutil.rmtree(left.root)
    assert len(acks) > 20


def _require_all(left: Scene, acks: list[Ack]) -> None:
    with left.unlock() as opened:
        require_spans_closed(opened)
        for key, work in _WORKS.items():
            work().require(left, opened, [ack for ack in acks if key in ack])
    left.check()
