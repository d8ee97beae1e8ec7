"""The account of what was handed over to be kept: a lock asks it before it goes on."""

from __future__ import annotations

import threading


class Ledger:
    """What was handed to the worker and what it kept; asked by a lock, which must know before it goes on."""

    def __init__(self) -> None:
        self._turn = threading.Condition()
        self._handed, self._settled, self._good = 0, 0, True

    def hand_over(self) -> None:
        """One more batch is on its way."""
        with self._turn:
            self._handed += 1

    def settle(self, *, good: bool) -> None:
        """The worker is done with the oldest; whether it is on the disk."""
        with self._turn:
            self._settled += 1
            self._good = good
            self._turn.notify_all()

    def all_kept(self, patience: float) -> bool:
        """Whether the newest batch is on the disk; waits until that is known, at most `patience` seconds."""
        with self._turn:
            return self._turn.wait_for(lambda: self._settled == self._handed, patience) and self._good
