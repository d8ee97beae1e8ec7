"""`kill -9` at random moments of import, export, act, typing and backup.

A vault lives through several kills, so that what one kill left is what the next one finds. After each: everything
acknowledged is there, nothing is there in halves, `check` has no finding, the log holds, no name is strange and
no canary lies anywhere.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from intake import custody, vault
from tests.faults.child import Moment, Say, die, run_and_kill, told
from tests.faults.conftest import MakeScene
from tests.faults.scene import Scene, clock, require_no_canary, require_nothing_stray, shared_memory
from tests.faults.works import WORKS, KilledWork, require_spans_closed

KILLS = 200
LIVES = 8
"""How many kills one vault goes through."""


@pytest.mark.parametrize("kind", WORKS)
def test_kill_nine_loses_nothing_that_was_acknowledged(
    kind: str, make_scene: MakeScene, tmp_path: Path, seed: int, scale: Callable[[int], int]
) -> None:
    chance, shared, acknowledged = random.Random(f"{seed} {kind}"), shared_memory(), 0
    for number in range(scale(KILLS) // len(WORKS)):
        if number % LIVES == 0:
            work, scene = WORKS[kind](), make_scene(tmp_path / f"scene-{number}")
        moment = work.moment(chance, number)
        with told(seed=seed, kind=kind, kill=number, moment=moment):
            acknowledged += _kill_and_look(scene, work, moment, check_first=number % 3 == 0, shared=shared)
    assert acknowledged, f"every kill came before the first step was done: seed {seed}, {kind}"
    print(f"{kind}: {acknowledged} steps acknowledged")


def test_kill_nine_while_restoring_leaves_no_half_vault_under_its_name(
    scene: Scene, seed: int, scale: Callable[[int], int]
) -> None:
    chance, backup = random.Random(f"{seed} restoring"), scene.root / "a.backup"
    with scene.unlock() as opened:
        vault.backup(opened, backup)
    restored = scene.root / "restored"
    for number in range(scale(40)):
        moment = Moment(change=chance.randint(1, 22)) if number % 2 else Moment(seconds=chance.uniform(0, 0.1))
        with told(seed=seed, kill=number, moment=moment):
            run_and_kill(lambda _: _restore(scene, backup, restored), moment)
            if restored.exists():
                with vault.unlock_with(restored, scene.keys, now=clock(), patience=0) as opened:
                    assert custody.verify(opened).holds
                    assert [found for found in vault.inspect(restored, opened) if found.damage] == []
                shutil.rmtree(restored)
            require_no_canary(scene, scene.root / "restored.part")
    vault.restore_with(backup, restored, scene.keys, now=clock()).close()
    assert not (scene.root / "restored.part").exists(), "what the kills left is cleared by the next that succeeds"


def _restore(scene: Scene, backup: Path, path: Path) -> None:
    vault.restore_with(backup, path, scene.keys, now=clock()).close()
    die()


def _kill_and_look(scene: Scene, work: KilledWork, moment: Moment, *, check_first: bool, shared: frozenset[str]) -> int:
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
