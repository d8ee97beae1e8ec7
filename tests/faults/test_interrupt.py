"""Ctrl-C at any step of an export: the log and the files agree, whatever it hits.

A real SIGINT, sent by the process to itself at its n-th step in the code that commits and renames.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from intake import custody, export
from tests.faults.casework import FINAL, RECIPIENT
from tests.faults.child import Ack, Child, Say
from tests.faults.conftest import MakeScene
from tests.faults.scene import Scene, clock
from tests.faults.works import WORKS

_STEPS = ("intake/export/making.py", "intake/export/placing.py", "intake/custody/log.py", "intake/vault/container.py")
_ORDER = export.Order(statement=FINAL, profile="filing", recipient=RECIPIENT)
CUTS = 200


def test_ctrl_c_between_commit_and_rename_leaves_log_and_files_that_agree(
    make_scene: MakeScene, tmp_path: Path, scale: Callable[[int], int]
) -> None:
    counted = _export(make_scene(tmp_path / "counted"), None)
    assert counted["outcome"] == "made"
    steps: int = counted["steps"]
    assert steps > 50
    outcomes = set()
    for number in range(scale(CUTS)):
        at = 1 + number * steps // scale(CUTS)
        scene = make_scene(tmp_path / f"cut-{number}")
        outcomes.add(_export(scene, at)["outcome"])
        _require_agreement(scene, at)
    assert "interrupted" in outcomes


def test_ctrl_c_right_after_the_commit_is_put_off_until_the_files_are_in_place(
    make_scene: MakeScene, tmp_path: Path
) -> None:
    scene = make_scene(tmp_path / "scene")

    def life(say: Say) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        with scene.unlock() as opened:
            opened.db.set_trace_callback(lambda sql: os.kill(os.getpid(), signal.SIGINT) if sql == "COMMIT" else None)
            try:
                export.export_statement(opened, _ORDER, scene.out, now=clock())
            except KeyboardInterrupt:
                say(outcome="interrupted")

    (ack,) = Child(life).end()
    assert ack["outcome"] == "interrupted"
    assert sorted(path.suffix for path in scene.out.iterdir()) == [".asice", ".pdf", ".sd-jwt"]
    _require_agreement(scene, 0)


def test_a_thread_that_is_not_the_main_one_exports_too(scene: Scene) -> None:
    made: list[export.Made] = []

    def work() -> None:
        with scene.unlock() as opened:
            made.append(export.export_statement(opened, _ORDER, scene.out, now=clock()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert made[0].pdf.is_file()


def _export(scene: Scene, at: int | None) -> Ack:
    """One export in a child that is interrupted at its n-th line of the code that commits and renames."""

    def life(say: Say) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        steps, outcome = 0, "made"

        def watch(frame: FrameType, event: str, _: object) -> object:
            nonlocal steps
            if not frame.f_code.co_filename.endswith(_STEPS):
                return None
            if event == "line":
                steps += 1
                if steps == at:
                    os.kill(os.getpid(), signal.SIGINT)
            return watch

        with scene.unlock() as opened:
            sys.settrace(watch)
            try:
                export.export_statement(opened, _ORDER, scene.out, now=clock())
            except KeyboardInterrupt:
                outcome = "interrupted"
            finally:
                sys.settrace(None)
            say(outcome=outcome, steps=steps)

    return Child(life).end()[-1]


def _require_agreement(scene: Scene, at: int) -> None:
    left = {path.name for path in scene.out.iterdir()} if scene.out.is_dir() else set()
    assert not [name for name in left if name.endswith(".part")], f"step {at} leaves a half-made file"
    with scene.unlock() as opened:
        acts = [entry.act for entry, _ in custody.history(opened) if entry.act == custody.Act.EXPORT_MADE]
        assert len(left) == 3 * len(acts), f"step {at}: {sorted(left)} beside {acts}"
        WORKS["export"]().require(scene, opened, [])
