"""`kill -9` at random moments of import, export, act, typing and backup.

One vault lives through all kills of its kind, so that what a kill left is what the next one finds. After each:
everything acknowledged is there, nothing is there in halves, `check` has no finding, the log holds, no name is
strange and no canary lies anywhere.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.child import Moment, Say, run_and_kill, told
from tests.faults.conftest import MakeScene
from tests.faults.scene import Scene, clock, require_nothing_stray, shared_memory
from tests.faults.works import WORKS, KilledWork, require_spans_closed

KILLS = 200


@pytest.mark.parametrize("kind", WORKS)
def test_kill_nine_loses_nothing_that_was_acknowledged(
    kind: str, make_scene: MakeScene, tmp_path: Path, seed: int, scale: Callable[[int], int]
) -> None:
    chance, work, scene = random.Random(f"{seed} {kind}"), WORKS[kind](), make_scene(tmp_path / "scene")
    shared, acknowledged = shared_memory(), 0
    for number in range(scale(KILLS) // len(WORKS)):
        moment = work.moment(chance, number)
        with told(seed=seed, kind=kind, kill=number, moment=moment):
            acknowledged += _kill_and_look(scene, work, moment, check_first=number % 4 >= 2, shared=shared)
    assert acknowledged, f"every kill came before the first step was done: seed {seed}, {kind}"
    print(f"{kind}: {acknowledged} acknowledged")


def _kill_and_look(
    scene: Scene, work: KilledWork, moment: Moment, *, check_first: bool, shared: frozenset[str]
) -> int:
    """One death and everything that must hold after it; how much was acknowledged."""

    def life(say: Say) -> None:
        scene.move_in()
        with scene.unlock() as opened:
            require_spans_closed(opened)
            work.run(scene, opened, say)

    work.prepare(scene)
    acks = run_and_kill(life, moment)
    require_nothing_stray(scene, work.leaves, shared)
    if check_first:  # the next program to open the vault may be `check` itself
        scene.check()
    with scene.unlock() as opened:
        require_spans_closed(opened)
        work.require(scene, opened, acks)
    scene.check()
    require_nothing_stray(scene, work.leaves, shared)
    return len(acks)
