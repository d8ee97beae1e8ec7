"""What was said goes with the next step; trouble stays; the last act can be undone though its message has gone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from intake.errors import NoRoom
from tests.ui.conftest import Hand


def message(hand: Hand) -> str:
    """What stands in the strip; empty when there is none."""
    shown = [label for label in hand.window.findChildren(QLabel, "message") if label.isVisibleTo(hand.window)]
    return shown[0].text() if shown else ""


def keep_somebody(hand: Hand) -> None:
    hand.go("person", "", "new")
    hand.type("full_name", "ليلى حسن", QLineEdit)
    hand.click("save_person")
    hand.wait(lambda: hand.program.desk.here.subject)
    hand.idle()


def test_what_an_act_said_outlives_the_way_that_the_act_itself_goes_and_no_other(opened: Hand) -> None:
    keep_somebody(opened)
    assert "is kept" in message(opened)
    opened.go("people")
    assert message(opened) == ""


def test_the_next_act_takes_away_what_the_one_before_said(opened: Hand) -> None:
    opened.program.desk.say("done")
    opened.program.desk.change(lambda vault: None)
    opened.idle()
    assert message(opened) == ""


def test_typing_is_no_act(opened: Hand) -> None:
    opened.go("person", "", "new")
    opened.program.desk.say("done")
    opened.type("full_name", "ليلى", QLineEdit)
    opened.qtbot.wait(700)
    opened.idle()
    assert message(opened) == "done"


def test_trouble_stays_until_it_is_closed(opened: Hand) -> None:
    opened.program.desk.problem(NoRoom("the disk is full"))
    opened.go("people")
    opened.program.desk.change(lambda vault: None)
    opened.idle()
    assert message(opened) == "The disk is full"
    opened.click("message_close")
    assert message(opened) == ""


def test_the_last_act_is_undone_by_its_key_in_another_room(opened: Hand) -> None:
    opened.go("settings")
    box = opened.find(QComboBox, "idle_minutes")
    before = box.currentData()
    opened.qtbot.keyClick(box, Qt.Key.Key_Down)
    opened.idle()
    opened.go("people")
    assert message(opened) == ""
    opened.window.activateWindow()
    opened.wait(opened.window.isActiveWindow)
    opened.find(QWidget, "sidebar").setFocus()
    opened.qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.idle()
    opened.go("settings")
    assert opened.find(QComboBox, "idle_minutes").currentData() == before


def test_another_act_takes_the_way_back(opened: Hand) -> None:
    undone: list[str] = []
    opened.program.desk.say("first", undo=lambda: undone.append("first"))
    opened.program.desk.change(lambda vault: None)
    opened.idle()
    opened.qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
