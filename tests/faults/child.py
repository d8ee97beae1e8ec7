"""A child process that works until it is killed: `kill -9`, at a moment in time or at the n-th change of a file.

The child is a fork, so that keys never touch a disk. What it acknowledges goes line by line into a pipe and
survives it. Nothing waits by sleeping: the parent watches the pipe until the moment has come.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NoReturn

Ack = dict[str, Any]
Say = Callable[..., None]
Work = Callable[[Say], None]

_CHANGES = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.link", "os.symlink"})
_FAULT = "fault"
_PATIENCE = 120.0
"""Seconds after which a child that should have ended by itself is a failure."""


@dataclass(frozen=True, kw_only=True)
class Moment:
    """When to kill: once so much is acknowledged, so many seconds later, or at the n-th change of a file."""

    acknowledged: int = 0
    seconds: float = 0
    change: int | None = None


class Child:
    """A running fork; `acks` grows while `listen` runs."""

    def __init__(self, work: Work, *, dies_at_change: int | None = None) -> None:
        self._said, write = os.pipe()
        self.acks: list[Ack] = []
        self._unread = b""
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._said)
            _live(work, write, dies_at_change)
        os.close(write)
        self._over = False

    def listen(self, seconds: float, *, until: int | None = None) -> bool:
        """Takes acknowledgements for so long, or until there are `until`; false when the child has ended."""
        poll = select.poll()
        poll.register(self._said, select.POLLIN | select.POLLHUP)
        deadline = time.monotonic() + seconds
        while not self._over and (until is None or len(self.acks) < until):
            left = deadline - time.monotonic()
            if left <= 0:
                break
            if poll.poll(left * 1000):
                self._read()
        return not self._over

    def kill(self) -> list[Ack]:
        """SIGKILL; everything that was acknowledged before. A child that failed by itself fails the test."""
        os.kill(self.pid, signal.SIGKILL)
        code = self._bury()
        assert code == -signal.SIGKILL, self._fault() or f"the child ended by itself with {code}"
        return self.acks

    def let_go(self, number: signal.Signals) -> None:
        """Sends a signal that the child waits for; one that has ended meanwhile needs none."""
        if not self._over:
            os.kill(self.pid, number)

    def end(self) -> list[Ack]:
        """Waits for a child that ends by itself; fails with its traceback when it failed."""
        self.listen(_PATIENCE)
        if not self._over:
            os.kill(self.pid, signal.SIGKILL)
        code = self._bury()
        assert code == 0, self._fault() or f"the child ended with {code}"
        return self.acks

    def _bury(self) -> int:
        while not self._over:
            self._read()
        os.close(self._said)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def _read(self) -> None:
        data = os.read(self._said, 1 << 16)
        self._over = not data
        *lines, self._unread = (self._unread + data).split(b"\n")
        self.acks += [json.loads(line) for line in lines]

    def _fault(self) -> str:
        return "\n".join(ack[_FAULT] for ack in self.acks if _FAULT in ack)


def run_and_kill(work: Work, moment: Moment) -> list[Ack]:
    """Lets `work` run in a child until the moment; what it acknowledged."""
    child = Child(work, dies_at_change=moment.change)
    if moment.change is not None:
        child.listen(_PATIENCE)
    else:
        child.listen(_PATIENCE, until=moment.acknowledged)
        child.listen(moment.seconds)
    return child.kill()


def in_child(work: Callable[[], None]) -> None:
    """Runs `work` to its end in a child of its own (limits and mounts end with it); its failure is ours."""
    Child(lambda _: work()).end()


def die() -> NoReturn:
    """For a child that has nothing left to do before its moment came."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("unreachable")


@contextmanager
def told(**what: object) -> Iterator[None]:
    """A failure inside says which seed and which moment it was."""
    try:
        yield
    except BaseException as problem:
        problem.add_note(", ".join(f"{name} {value}" for name, value in what.items()))
        raise


def _live(work: Work, write: int, dies_at_change: int | None) -> None:
    """The child's whole life; it never returns into the test that forked it."""

    def say(**ack: object) -> None:
        os.write(write, json.dumps(ack).encode() + b"\n")

    code = 1
    try:
        if dies_at_change is not None:
            _die_at_change(dies_at_change)
        work(say)
        code = 0
    except BaseException:
        say(**{_FAULT: traceback.format_exc()})
    finally:
        os._exit(code)


def _die_at_change(number: int) -> None:
    seen = 0

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal seen
        if event in _CHANGES or (event == "open" and _writes(arguments)):
            seen += 1
            if seen == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def _writes(arguments: tuple[Any, ...]) -> bool:
    mode, flags = arguments[1], arguments[2]
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))
