"""The keys of the writing room: each does one thing to the paragraph in which the cursor is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.interview import marks, writing
from ui.interview.session_words import answer as answer_words
from ui.interview.workspace import Workspace
from ui.shell.keys import Key, add_key

if TYPE_CHECKING:
    from datetime import datetime

PREFERS_NOT, DOES_NOT_KNOW = "Alt+6", "Alt+7"


def add_writing_keys(room: Workspace, now: Callable[[], datetime]) -> None:
    """Kinds, direction, time stamp, link, find, next paragraph; they work while the writing room has the keyboard."""
    page = room.page

    def stamp() -> None:
        writing.stamp(page, now().astimezone().isoformat(timespec="seconds"))

    def answer(code: str) -> None:
        writing.put_answer(page, code, answer_words(code, page.language))

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
