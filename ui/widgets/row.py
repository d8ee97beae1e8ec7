"""What one line of a list shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line: `key` is what choosing it carries; `kind` is the look of `value` (a token: `good`, `caution`, …)."""

    key: str
    title: str
    quiet: str = ""
    value: str = ""
    kind: str = "quiet"

    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.quiet, self.value) if part)
