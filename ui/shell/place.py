"""Where one can be: a room, perhaps something in it, perhaps a part of that."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """`Place("statements", "s1", "redaction")`; `subject` is an id of the vault, never a name."""

    room: str
    subject: str = ""
    part: str = ""
