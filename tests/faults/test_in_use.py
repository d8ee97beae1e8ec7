"""A vault has one holder: whoever comes second waits a little, is told so, and changes nothing."""

from __future__ import annotations

import os
import signal
import time

import pytest

from intake import custody, vault
from intake.errors import VaultInUse
from tests.faults.casework import FINAL, RECIPIENT
from tests.faults.child import Child, Say
from tests.faults.commands import WITH_PASSPHRASE, answer_of, start
from tests.faults.scene import Scene, clock, files_of
from tests.faults.works import WORKS

PATIENCE = 5.0
SLACK = 25.0
"""What a busy computer may add before a test calls it too long."""


def test_a_second_program_is_told_and_changes_nothing(scene: Scene) -> None:
    """Every command, all at once, against a window that holds the vault: exit 2 after about 5 s."""
    WORKS["import"]().prepare(scene)
    order = ("--for", "filing", "--recipient", RECIPIENT, "--out", scene.out)
    commands = {
        "statements": (scene.vault,),
        "statistics": (scene.vault,),
        "search": (scene.vault, "dawn"),
        "log": (scene.vault,),
        "check": (scene.vault,),
        "dump": (scene.vault, "--i-understand-this-is-plaintext"),
        "import": (scene.vault, scene.inputs / "case-1.json"),
        "export": (scene.vault, FINAL, *order),
        "backup": (scene.vault, scene.out / "vault-1.backup"),
    }
    with scene.unlock() as holder:
        before, began = files_of(scene.root), time.monotonic()
        running = {name: start(name, *rest, *WITH_PASSPHRASE) for name, rest in commands.items()}
        for name, child in running.items():
            answer = answer_of(child)
            answer.require_refusal()
            assert "in use" in answer.err, (name, answer.err)
        took = time.monotonic() - began
        assert PATIENCE <= took < PATIENCE + SLACK, "it waits about 5 s: the window may be about to close"
        assert files_of(scene.root) == before
        with custody.act(holder, custody.Act.CASE_DUMPED, "the holder goes on", now=clock()):
            pass
    scene.check()


def test_a_second_program_gets_in_when_the_first_lets_go_in_time(scene: Scene) -> None:
    holder = scene.unlock()
    waiting = start("statements", scene.vault, "--json", *WITH_PASSPHRASE)
    waiting.listen(0.5)  # it may wait at the lock by now or not: both end well
    holder.close()
    answer = answer_of(waiting)
    assert answer.code == 0, answer.err


def test_a_short_patience_is_kept(scene: Scene) -> None:
    with scene.unlock():
        began = time.monotonic()
        for _ in range(3):
            with pytest.raises(VaultInUse, match="in use by another program"):
                scene.unlock(patience=0.1)
        assert 0.3 <= time.monotonic() - began < SLACK


def test_a_stopped_program_still_holds_and_a_killed_one_does_not(scene: Scene) -> None:
    def hold(say: Say) -> None:
        opened = scene.unlock()
        say(holds=opened.id)
        signal.pause()

    holder = Child(hold)
    holder.listen(60, until=1)
    os.kill(holder.pid, signal.SIGSTOP)
    with pytest.raises(VaultInUse):
        scene.unlock()
    holder.kill()
    scene.unlock().close()


def test_who_is_refused_takes_no_lock_away(scene: Scene) -> None:
    """Closing any descriptor of a file drops a POSIX lock on it: the refusal must not do that to the holder's."""
    with scene.unlock():
        for _ in range(2):
            with pytest.raises(VaultInUse):
                scene.unlock()
        with pytest.raises(VaultInUse):
            vault.unlock_with(scene.vault, scene.keys, now=clock(), patience=0)
        refused = start("statements", scene.vault, *WITH_PASSPHRASE)
        assert answer_of(refused).code == 2
