"""The room after a session is another one's: a stand-in for it."""

from __future__ import annotations

import pytest

from ui.shell import rooms


@pytest.fixture(autouse=True)
def next_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(rooms.ROOMS, "statement", "tests.ui.interview.driving:NextRoom")
