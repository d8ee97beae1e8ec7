"""What a page shows: paragraphs as runs of text, marks under them, and places counted as Python and as Qt count."""

from __future__ import annotations

from dataclasses import dataclass

_BREAKS = str.maketrans(dict.fromkeys("\n\r\u2029\ufdd0\ufdd1\x85\x0b\x0c", "\u2028"))
"""What would begin a new block, as a line break inside the block: one character for one."""
CHIP = ("\u2068\u00a0", "\u00a0\u2069")
"""Around the words of a chip: isolated, so that their direction changes nothing around them, and with some room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of a paragraph as it is shown; a chip stands for what is hidden."""

    text: str
    chip: bool = False

    @property
    def shown(self) -> str:
        """As it stands in the block."""
        return (f"{CHIP[0]}{self.text}{CHIP[1]}" if self.chip else self.text).translate(_BREAKS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph."""

    key: str
    number: str
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The whole text of the block."""
        return "".join(run.shown for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something to paint under a stretch of a block; `start` and `end` count code points of the block's text."""

    key: str
    start: int
    end: int
    ink: str
    wash: str = ""
    style: str = "line"
    """`line` (decided), `dashes` (undecided), `chip` (stands for something), `dots` (kept)."""
    code: str = ""
    current: bool = False
