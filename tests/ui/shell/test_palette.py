"""Ctrl+K: people by any spelling of a name for those who may see names, codes for everybody, never a word of hers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget

from tests.ui.conftest import Hand


def look_for(hand: Hand, words: str) -> list[str]:
    """What the palette offers for these words, once everything has answered."""
    if not [line for line in hand.window.findChildren(QLineEdit, "palette_line") if line.isVisible()]:
        hand.go("today")
        hand.click("find_anything")
    hand.type("palette_line", words)
    hand.qtbot.wait(250)
    hand.idle()
    [found] = hand.window.findChildren(QListWidget, "palette_list")
    return [found.item(at).text() for at in range(found.count())]


@pytest.mark.parametrize("words", ["هنادي", "hanadi", "Barghashi", "Barghachi", "البرغشي"])
def test_a_person_and_what_she_told_are_found_by_name(sample: Hand, words: str) -> None:
    found = look_for(sample, words)
    assert any("W-01" in line for line in found) and any("ST-01" in line for line in found)
    assert not any("Hanadi" in line or "هنادي" in line for line in found)
    sample.qtbot.keyClick(sample.find(QLineEdit, "palette_line"), Qt.Key.Key_Return)
    sample.wait(lambda: sample.program.desk.here.subject == "p1")


def test_enter_may_come_before_the_answer(sample: Hand) -> None:
    sample.go("today")
    sample.click("find_anything")
    sample.type("palette_line", "hanadi")
    sample.qtbot.keyClick(sample.find(QLineEdit, "palette_line"), Qt.Key.Key_Return)
    sample.wait(lambda: sample.program.desk.here.subject == "p1")


def test_an_interviewer_finds_codes_alone(sample: Hand) -> None:
    session = sample.program.desk.session
    assert session is not None
    sample.program.desk.session = session._replace(role="interviewer", sees_identities=False)
    assert look_for(sample, "hanadi") == []
    sample.find(QLineEdit, "palette_line").clear()
    assert any("W-01" in line for line in look_for(sample, "W-01"))


def test_words_of_testimony_find_nothing(sample: Hand) -> None:
    assert look_for(sample, "branch 999") == []


def test_while_a_session_is_open_no_name_finds_anybody(sample: Hand) -> None:
    sample.go("today")
    sample.click("find_anything")
    sample.program.desk.interview_open = True
    assert look_for(sample, "hanadi") == []


def test_a_setting_is_gone_to(sample: Hand) -> None:
    assert look_for(sample, "text size")
    sample.qtbot.keyClick(sample.find(QLineEdit, "palette_line"), Qt.Key.Key_Return)
    sample.wait(lambda: sample.shown("settings"))
    sample.wait(lambda: sample.find(QComboBox, "text_size"))
    assert sample.program.desk.here.part == "text_size"


def test_what_can_be_done_stands_first_with_its_key_and_no_line_is_cut(sample: Hand) -> None:
    sample.go("today")
    sample.click("find_anything")
    sample.idle()
    found = sample.find(QListWidget, "palette_list")
    lines = [found.item(at).text() for at in range(found.count())]
    assert lines[0].startswith("Add a person") and any(line.endswith("Ctrl+L") for line in lines)
    assert lines.index(next(line for line in lines if "W-01" in line)) > lines.index(
        next(line for line in lines if line.startswith("Settings"))
    )
    assert found.viewport().height() % found.sizeHintForRow(0) == 0
    assert "W-01" in look_for(sample, "W-01")[0], "records first once something is typed"


def test_that_nothing_is_called_so_is_said(sample: Hand) -> None:
    look_for(sample, "zzzz")
    assert sample.find(QLabel, "palette_nothing").isVisible()
