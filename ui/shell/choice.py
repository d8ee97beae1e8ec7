"""One line of the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from intake.language import fold_text


@dataclass(frozen=True, slots=True)
class Choice:
    """What it says, and what choosing it does."""

    words: str
    quiet: str
    does: Callable[[], None]
    key: str = ""
    """The key that does the same."""

    def answers(self, wanted: Sequence[str]) -> bool:
        """Whether it holds all of these folded words."""
        words = fold_text(self.words)
        return all(part in words for part in wanted)
