"""A vault has one holder: whoever comes second waits a little, is told so, and changes nothing.

The holder is always another process: a fork of a process that has the database open would not be a stranger to it.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from intake.errors import VaultInUse
from tests.faults.casework import FINAL, RECIPIENT
from tests.faults.child import Child, Say
from tests.faults.commands import WITH_PASSPHRASE, answer_of, start
from tests.faults.scene import Scene, files_of
from tests.faults.works import WORKS

PATIENCE = 5.0
SLACK = 25.0
"""What a busy computer may add before a test calls it too long."""


@contextmanager
def held(scene: Scene) -> Iterator[Child]:
    """The vault, open in another program until SIGUSR1; still held at the end."""

    def hold(say: Say) -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
        opened = scene.unlock()
        say(holds=opened.id)
        signal.sigwait({signal.SIGUSR1})
        opened.close()
        say(closed=opened.id)

    holder = Child(hold)
    assert holder.listen(60, until=1)
    try:
        yield holder
    finally:
        holder.let_go(signal.SIGUSR1)
        holder.end()


def test_a_second_program_is_told_and_changes_nothing(scene: Scene) -> None:
    """Every command, all at once, against a window that holds the vault: exit 2 after about 5 s."""
    WORKS["import"]().prepare(scene)
    order = ("--for", "filing", "--recipient", RECIPIENT, "--out", scene.out)
    commands = {
        "statements": (scene.folder,),
        "statistics": (scene.folder,),
        "search": (scene.folder, "dawn"),
        "log": (scene.folder,),
        "check": (scene.folder,),
        "dump": (scene.folder, "--i-understand-this-is-plaintext"),
        "import": (scene.folder, scene.inputs / "case-1.json"),
        "export": (scene.folder, FINAL, *order),
        "backup": (scene.folder, scene.out / "vault-1.backup"),
    }
    with held(scene):
        before, began = files_of(scene.root), time.monotonic()
        running = {name: start(name, *rest, *WITH_PASSPHRASE) for name, rest in commands.items()}
        for name, child in running.items():
            answer = answer_of(child)
            answer.require_refusal()
            assert "in use" in answer.err, (name, answer.err)
        took = time.monotonic() - began
        assert PATIENCE <= took < PATIENCE + SLACK, "it waits about 5 s: the window may be about to close"
        assert files_of(scene.root) == before
    scene.check()


def test_a_second_program_gets_in_when_the_first_lets_go_in_time(scene: Scene) -> None:
    with held(scene) as holder:
        waiting = start("statements", scene.folder, "--json", *WITH_PASSPHRASE)
        waiting.listen(0.5)  # it may wait at the lock by now or not: both end well
        holder.let_go(signal.SIGUSR1)
        answer = answer_of(waiting)
    assert answer.code == 0, answer.err


def test_a_short_patience_is_kept(scene: Scene) -> None:
    with held(scene):
        began = time.monotonic()
        for _ in range(3):
            with pytest.raises(VaultInUse, match="in use"):
                scene.unlock(patience=0.1)
        assert 0.3 <= time.monotonic() - began < SLACK
        with pytest.raises(VaultInUse):
            scene.unlock()  # the ones before, closing the file, have not taken the lock away


def test_the_same_program_is_refused_as_well(scene: Scene) -> None:
    with scene.unlock() as opened:
        with pytest.raises(VaultInUse):
            scene.unlock()
        assert opened.state().generation
    scene.unlock().close()


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
