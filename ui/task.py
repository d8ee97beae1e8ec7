"""A long piece of work: how it tells its user where it is, how it is stopped, and what a defect of ours becomes."""

from __future__ import annotations

import threading
from collections.abc import Callable

from intake.errors import IntakeError, Sentence


class Fault(IntakeError):
    """A defect of this program; `kind` is the exception's class name, its words may hold testimony and stay out."""

    def __init__(self, kind: str, place: str) -> None:
        super().__init__(
            Sentence("something went wrong inside the program ({kind} in {place})", kind=kind, place=place),
            hint=Sentence("What was saved is safe. Please report this line: it holds nothing of your work."),
        )


class Cancelled(IntakeError):
    """The user stopped long work; nothing of it was kept."""


class Task:
    """A long op's line to its user: `report` how far it is, `stop_if_asked` between steps (raises Cancelled)."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._asked = threading.Event()

    def report(self, done: int, of: int) -> None:
        """Say how far it is."""
        self.stop_if_asked()
        self._tell(done, of)

    def cancel(self) -> None:
        """Ask it to stop at its next step."""
        self._asked.set()

    def stop_if_asked(self) -> None:
        """Raise Cancelled once the user asked for it."""
        if self._asked.is_set():
            raise Cancelled(Sentence("stopped"), hint=Sentence("Nothing of it was kept."))


def fault_of(problem: Exception) -> Fault:
    """What an exception that nobody raised on purpose becomes: its kind and place, never its words."""
    trace = problem.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = "?" if trace is None else f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
    return Fault(type(problem).__name__, place)
