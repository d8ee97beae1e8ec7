"""The footer: whole keys or none, and nothing of the keys before."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.foot import Foot

KEYS = [("Enter", "take it"), ("Ctrl+J", "link an exhibit to this"), ("F6", "next pane")]


def shown(foot: Foot) -> list[str]:
    return [label.text() for label in foot.findChildren(QLabel) if label.isVisible() and label.text()]


def test_keys_that_have_no_room_are_left_out_whole_and_come_back(qtbot: QtBot) -> None:
    foot = Foot()
    qtbot.addWidget(foot)
    foot.setMinimumWidth(1)  # in the window it is no window of its own
    foot.show_keys(KEYS, "All is kept.")
    foot.resize(900, 40)
    foot.show()
    assert shown(foot) == ["All is kept.", *(word for pair in KEYS for word in pair)]
    foot.resize(260, 40)
    assert shown(foot) == ["All is kept.", "Enter", "take it"]
    foot.note.setText("Everything that was typed is kept.")
    qtbot.waitUntil(lambda: shown(foot) == ["Everything that was typed is kept."])
    foot.resize(900, 40)
    assert len(shown(foot)) == 1 + 2 * len(KEYS)


def test_other_keys_take_the_place_of_the_keys_before_at_once(qtbot: QtBot) -> None:
    foot = Foot()
    qtbot.addWidget(foot)
    foot.resize(900, 40)
    foot.show()
    foot.show_keys(KEYS)
    foot.show_keys([("Esc", "leave")])
    assert shown(foot) == ["Esc", "leave"]
