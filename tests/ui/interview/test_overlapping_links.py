"""Links of a case that lie over another: the page shows and keeps every word once."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.interview.marks import Linked, Mark
from ui.interview.page import Page
from ui.interview.written import Written, read

TEXT = "They took me to Branch 251 in May."


def test_no_word_is_put_down_twice(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    links = tuple(
        Linked(uid=str(at), kind=kind, target="x", words="", start=start, end=end)
        for at, (kind, start, end) in enumerate((("exhibit", 0, 34), ("unit", 16, 26), ("place", 23, 30)))
    )
    page.fill([Written(mark=Mark(id="s1.1"), text=TEXT, links=links)])
    assert read(page.document().begin()).text == TEXT
