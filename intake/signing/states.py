"""The five states of a verdict, and the one way in which a part of this room says what is wrong.

`Flaw` is raised by every strict reader of this room; it carries the state that the verdict will have and
a plain sentence. It never holds a word of testimony: sentences name places and rules only.
"""

from __future__ import annotations

from enum import StrEnum

from intake.errors import BadInput, Sentence


class State(StrEnum):
    """What can be said of a file; the words are part of the command line's contract."""

    TRUSTED = "trusted"
    """Unchanged, and signed by a key that was pinned."""
    UNKNOWN_SIGNER = "unknown_signer"
    """Unchanged since it was signed, but anyone could have made this file."""
    CHANGED = "changed"
    """The signature was made over something else than what is there."""
    INVALID = "invalid"
    """Malformed, or of a shape that only a forger makes."""
    INDETERMINATE = "indeterminate"
    """Nothing here that could be judged: unknown format, or no signature."""


class Flaw(BadInput):
    """A file is not what we would have made; `state` is the verdict that follows from it."""

    def __init__(self, state: State, message: Sentence, *, where: str = "") -> None:
        super().__init__(message, where=where)
        self.state = state


def invalid(message: Sentence, *, where: str = "") -> Flaw:
    """A flaw of shape."""
    return Flaw(State.INVALID, message, where=where)


def changed(message: Sentence, *, where: str = "") -> Flaw:
    """A flaw of content: signed was something else."""
    return Flaw(State.CHANGED, message, where=where)


def indeterminate(message: Sentence, *, where: str = "") -> Flaw:
    """Nothing that can be judged."""
    return Flaw(State.INDETERMINATE, message, where=where)
