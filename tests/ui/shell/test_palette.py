"""Ctrl+K: people by any spelling of a name for those who may see names, codes for everybody, never a word of hers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget

from tests.ui.conftest import Hand
from ui.widgets.choice_list import ChoiceList
from ui.widgets.choice_painter import PARTS


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
    sample.program.desk.session = session._replace(role="interviewer")
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


def test_what_can_be_done_comes_first_with_its_key_and_no_row_is_cut(sample: Hand) -> None:
    found = look_for(sample, "")
    assert found[0].startswith("Lock") and found[1].startswith("Cover")
    shown = sample.find(ChoiceList, "palette_list")
    assert shown.item(0).data(PARTS) == ("Lock", "action", "Ctrl+L")
    assert shown.height() % shown.sizeHintForRow(0) == 0


def test_a_code_that_is_typed_comes_before_what_else_answers(sample: Hand) -> None:
    assert look_for(sample, "w-0")[0].startswith("W-01")


def test_that_nothing_is_called_so_is_said(sample: Hand) -> None:
    look_for(sample, "zzzz")
    assert sample.find(QLabel, "palette_nothing").isVisible()
