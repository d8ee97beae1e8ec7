"""The one worker: it owns the vault and its connection, and runs every call of the core, one after another.

Two verbs cross threads: `read(op, then)` and `change(op, then)`. An op sees the open vault and returns a
record; `then` gets it on the window's thread. What the core raises on purpose arrives at `failed`, or at the
signal `refused`; anything else is our fault, arrives as `Fault` and is never shown as a traceback. Cancelling
is a flag that a long op looks at.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from intake.errors import BadInput, Damaged, IntakeError, Sentence
from intake.process import give_memory_back
from ui.task import Task, fault_of

if TYPE_CHECKING:
    from intake.vault import Vault

R = TypeVar("R")
Then = Callable[[Any], None]
Failed = Callable[[IntakeError], None]
_REST = 1.0
"""Seconds without work after which memory is given back."""
_ANSWERS = 43
"""QEvent.Type.MetaCall, in which a queued signal travels; classes of events are heavy before the first paint."""
_TURN = 0.002


class _Job(NamedTuple):
    op: Callable[[], Any]
    then: Then | None
    failed: Failed | None


class Work(QObject):
    """See the module. Made on the window's thread; `finish` ends it."""

    refused = Signal(object)  # an IntakeError that nobody else took
    damaged = Signal(object)  # damage that an op met, whoever took it
    busy = Signal(bool)
    _answer = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._waiting = 0
        self._long: set[Task] = set()
        self.vault: Vault | None = None
        self._answer.connect(self._deliver)  # emitted on the worker: queued to the window's thread
        self._thread = threading.Thread(target=self._run, name="vault", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many ops are not answered yet."""
        return self._waiting

    def open(self, unlock: Callable[[], Vault], then: Callable[[Vault], None], failed: Failed | None = None) -> None:
        """Have `unlock` run on the worker and keep the vault that it gives."""

        def op() -> Vault:
            self.vault = unlock()
            return self.vault

        self._put(op, then, failed)

    def read(self, op: Callable[[Vault], R], then: Callable[[R], None], failed: Failed | None = None) -> None:
        """Ask the core; nothing is changed by `op`."""
        self._put(lambda: op(self._open_vault()), then, failed)

    def change(
        self, op: Callable[[Vault], R], then: Callable[[R], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Have the core change the vault; `then` is called when that is on the disk."""
        self._put(lambda: op(self._open_vault()), then, failed)

    def free(self, op: Callable[[], R], then: Callable[[R], None], failed: Failed | None = None) -> None:
        """Run something that needs no vault (a verdict, a passphrase's strength)."""
        self._put(op, then, failed)

    def long(
        self,
        op: Callable[[Vault, Task], R],
        then: Callable[[R], None],
        failed: Failed | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        """A `change` that reports and can be cancelled by the task that is given back."""

        def tell(done: int, of: int) -> None:
            if progress is not None:
                self._answer.emit(lambda _: progress(done, of), None)

        task = Task(tell)

        def run() -> R:
            try:
                return op(self._open_vault(), task)
            finally:
                self._long.discard(task)

        self._long.add(task)
        self._put(run, then, failed)
        return task

    def replace(
        self,
        op: Callable[[Vault, Task], Vault],
        then: Callable[[None], None],
        failed: Failed | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        """As `long`; `op` gives back the vault to go on with (a re-key closes the one before)."""

        def kept(vault: Vault, task: Task) -> None:
            self.vault = op(vault, task)

        return self.long(kept, then, failed, progress=progress)

    def settle(self, seconds: float) -> None:
        """Wait until everything is answered, at most so long: for a caller who can't come back later."""
        until, turn = time.monotonic() + seconds, threading.Event()
        while self._waiting and time.monotonic() < until:
            turn.wait(_TURN)
            QCoreApplication.sendPostedEvents(self, _ANSWERS)

    def stop_long(self) -> None:
        """Ask everything that reports to stop at its next step."""
        for task in tuple(self._long):
            task.cancel()

    def finish(self) -> None:
        """Wait for what was asked, close the vault and end the thread; call once, at lock and at the end."""
        self._jobs.put(_Job(self._close, None, None))
        self._jobs.put(None)
        self._thread.join()

    def _put(self, op: Callable[[], Any], then: Then | None, failed: Failed | None) -> None:
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self._jobs.put(_Job(op, then, failed))

    def _open_vault(self) -> Vault:
        if self.vault is None:
            raise BadInput(Sentence("no vault is open"))
        return self.vault

    def _close(self) -> None:
        vault, self.vault = self.vault, None
        if vault is not None:
            vault.close()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                result = job.op()
            except IntakeError as problem:
                self._answer.emit(job.failed or self.refused.emit, problem)
                if isinstance(problem, Damaged):
                    self._answer.emit(self.damaged.emit, problem)
            except Exception as problem:  # the last net: no traceback reaches a user
                self._answer.emit(job.failed or self.refused.emit, fault_of(problem))
            else:
                self._answer.emit(job.then or _nothing, result)
            self._answer.emit(self._answered, None)

    def _next(self) -> _Job | None:
        """The next job; when none comes for a while, what the last ones took is given back first."""
        try:
            return self._jobs.get(timeout=_REST)
        except Empty:
            give_memory_back()
            return self._jobs.get()

    def _answered(self, _: object) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy.emit(False)

    def _deliver(self, then: Then, result: object) -> None:
        then(result)


def _nothing(_: object) -> None:
    """Nobody waits for this answer."""
