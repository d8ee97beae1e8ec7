"""The list of statements: by code, by status, and through what they say in any spelling, without showing it unasked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

from tests.ui.conftest import Hand
from ui.widgets.rows import Rows


def titles(hand: Hand) -> list[str]:
    return [row.title for row in hand.find(Rows, "statements_list").rows]


def choose(hand: Hand, name: str, code: str) -> None:
    """As a user does with the keyboard: walk the box to the entry."""
    box = hand.find(QComboBox, name)
    box.setFocus()
    hand.qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(code)):
        hand.qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == code


def test_an_empty_vault_says_how_a_statement_begins(opened: Hand) -> None:
    opened.go("statements")
    assert opened.find(QLabel, "facts").text().startswith("0")
    opened.program.desk.went.disconnect(opened.window.show_place)  # that room is others' work
    opened.click("begin")
    assert opened.program.desk.here.room == "begin"
    opened.program.desk.went.connect(opened.window.show_place)


def test_the_list_shows_codes_and_states_newest_first_and_no_words(sample: Hand) -> None:
    sample.go("statements")
    assert titles(sample) == ["ST-05", "ST-04", "ST-03", "ST-02", "ST-01"]
    first = sample.find(Rows, "statements_list").rows[-1]
    assert first.quiet.startswith("W-01 · Arabic")
    assert first.value == "Final"


def test_typing_a_code_finds_it_and_enter_opens_it(sample: Hand) -> None:
    sample.go("statements")
    sample.type("statements_filter", "st-٠٣")
    sample.qtbot.keyClick(sample.find(QLineEdit, "statements_filter"), Qt.Key.Key_Return)
    sample.wait(lambda: titles(sample)[:1] == ["ST-03"])
    sample.wait(lambda: sample.find(Rows, "statements_list").currentIndex().isValid())
    sample.qtbot.keyClick(sample.find(Rows, "statements_list"), Qt.Key.Key_Return)
    sample.wait(lambda: sample.program.desk.here.room == "statement")
    sample.idle()
    assert sample.find(QLabel, "title").text() == "ST-03"


def test_a_state_is_a_filter_too(sample: Hand) -> None:
    sample.go("statements")
    choose(sample, "statements_status", "draft")
    sample.find(QComboBox, "statements_status").activated.emit(1)
    sample.wait(lambda: sample.find(QLabel, "nothing_found").text())
    sample.idle()
    sample.go("statements", "", "final")
    assert len(titles(sample)) == 5


def test_words_are_found_in_any_spelling_and_shown_only_when_asked_for(sample: Hand) -> None:
    sample.go("statements")
    sample.type("statements_filter", "الواحه")  # as typed in a hurry; the text has teh marbuta
    sample.wait(lambda: any("paragraph" in title for title in titles(sample)))
    sample.idle()
    rows = sample.find(Rows, "statements_list").rows
    assert all("الواح" not in row.spoken() for row in rows)
    sample.find(QCheckBox, "show_words").click()
    rows = sample.find(Rows, "statements_list").rows
    assert any("الواحة" in row.quiet for row in rows)
    at = next(row for row in rows if row.title.startswith("ST-01"))
    sample.find(Rows, "statements_list").chosen.emit(at.key)
    sample.wait(lambda: sample.shown("statement"))
    sample.idle()
    assert sample.program.desk.here.part.startswith("at:")


def test_nothing_found_is_said(sample: Hand) -> None:
    sample.go("statements")
    sample.type("statements_filter", "7777777")
    sample.wait(lambda: sample.find(QLabel, "nothing_found").isVisible())
    line = sample.find(QLineEdit, "statements_filter")
    assert line.accessibleName()
