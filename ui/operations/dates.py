"""Dates as people say them, understood off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ui.labels import language
from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a typed date means: `edtf` is kept, `words` is shown; both are empty for one that means nothing."""

    edtf: str = ""
    words: str = ""
    is_a_day: bool = False


def understand(desk: Desk, texts: Mapping[str, str], then: Callable[[dict[str, Understood]], None]) -> None:
    """What each of these typed dates means; empty ones are left out."""
    spoken = language()

    def op() -> dict[str, Understood]:
        return {name: _meaning(text.strip(), spoken) for name, text in texts.items() if text.strip()}

    desk.work.free(op, then)


def _meaning(text: str, spoken: str) -> Understood:
    from intake.errors import BadInput
    from intake.language import in_words, parse_said

    try:
        meant = parse_said(text)
    except BadInput:
        return Understood()
    return Understood(edtf=meant.text, words=in_words(meant, spoken), is_a_day=meant.is_a_day)
