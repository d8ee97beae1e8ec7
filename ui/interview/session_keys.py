"""The keys of the writing room: each does one thing to the paragraph in which the cursor is."""

from __future__ import annotations

from collections.abc import Callable

from ui.interview import marks, writing
from ui.interview.workspace import Workspace
from ui.shell.keys import Key, add_key

PREFERS_NOT, DOES_NOT_KNOW = "Alt+6", "Alt+7"


def add_writing_keys(room: Workspace, stamp: Callable[[], None], answer: Callable[[str], None]) -> None:
    """Kinds, direction, time stamp, link, find, next paragraph; they work while the writing room has the keyboard."""
    page = room.page
    for number, kind in enumerate(marks.KINDS, 1):
        add_key(page, f"Alt+{number}", lambda kind=kind: writing.set_kind(page, kind))
    for key, does in (
        (PREFERS_NOT, lambda: answer("prefers_not_to_answer")),
        (DOES_NOT_KNOW, lambda: answer("does_not_know")),
        (Key.DIRECTION, lambda: writing.turn(page)),
        (Key.TIME_STAMP, stamp),
        (Key.TIME_STAMP_TOO, stamp),
        (Key.LINK, room.ask_link),
    ):
        add_key(page, key, does)
    add_key(room, Key.FIND, room.find.open_bar)
