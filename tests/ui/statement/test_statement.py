"""One statement through its second life by window alone: corrected, read back, signed, made final, compared."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QRadioButton, QTextEdit, QWidget

from intake import vault
from intake.statement.viewing import View, view
from tests.ui.conftest import NOW, PASSPHRASE, Hand
from tests.ui.statement.test_statements import choose
from ui.widgets.rows import Rows


def press(hand: Hand, name: str) -> None:
    """The button of the question that stands over the window."""
    hand.wait(lambda: hand.window.findChildren(QPushButton, name))
    hand.qtbot.mouseClick(hand.window.findChildren(QPushButton, name)[-1], Qt.MouseButton.LeftButton)
    hand.idle()


def sign_on(hand: Hand, name: str = "signature_pad") -> None:
    """Two strokes with the mouse."""
    pad = hand.find(QWidget, name)
    for start in (QPoint(30, 60), QPoint(60, 90)):
        hand.qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
        hand.qtbot.mouseMove(pad, start + QPoint(80, 10))
        hand.qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 10))


def reread(path: Path, statement: str) -> View:
    """The statement by a fresh opening of the vault."""
    opened = vault.unlock(path, PASSPHRASE, now=NOW)
    try:
        return view(opened, statement, now=NOW)
    finally:
        opened.close()


def begin_version_2(hand: Hand, code: str = "ST-02") -> None:
    hand.go("statement", code)
    hand.click("begin_correction")
    hand.type("correction_reason", "she remembered the month")
    hand.click("begin_correction")
    press(hand, "confirm_do")
    hand.wait(lambda: hand.find(QLabel, "state").text() == "Draft")
    hand.idle()


def findings(hand: Hand) -> list[str]:
    return [row.title for row in hand.find(Rows, "findings").rows]


def test_a_final_statement_is_read_and_leads_on(sample: Hand) -> None:
    sample.go("statement", "s2")
    assert sample.find(QLabel, "title").text() == "ST-02"
    assert sample.find(QLabel, "state").text() == "Final"
    assert sample.find(QTextEdit, "statement_text").toPlainText().startswith("My name is Nizar")
    for name, room in (("to_redaction", "redaction"), ("to_export", "export")):
        sample.program.desk.went.disconnect(sample.window.show_place)  # those rooms are others' work
        sample.click(name)
        assert (sample.program.desk.here.room, sample.program.desk.here.subject) == (room, "s2")
        sample.program.desk.went.connect(sample.window.show_place)
        sample.go("statement", "s2")
    assert not [b for b in sample.window.findChildren(QPushButton, "make_final") if b.isVisible()]


def test_a_statement_that_is_not_there_is_said_with_a_way_back(sample: Hand) -> None:
    sample.go("statement", "nowhere")
    sample.click("to_statements")
    sample.idle()
    assert sample.shown("statements")


def test_a_correction_needs_a_reason(sample: Hand) -> None:
    sample.go("statement", "s2")
    sample.click("begin_correction")
    sample.click("begin_correction")
    assert not sample.window.findChildren(QWidget, "confirm")
    assert sample.find(QLabel, "state").text() == "Final"


def test_corrected_read_back_signed_final_and_compared(sample: Hand, sample_vault: Path) -> None:
    begin_version_2(sample)
    assert "Exhibit not mentioned" in findings(sample)
    choose(sample, "exhibit_choice", "x4")
    sample.click("exhibit_link")
    sample.wait(lambda: "Exhibit not mentioned" not in findings(sample))
    assert "Not read back yet" in findings(sample)
    assert not sample.find(QPushButton, "make_final").isEnabled()
    sample.click("to_read_back")
    sample.idle()
    sample.click("correct")
    sample.type("correction", " I remember it now.")
    sample.click("keep_correction")
    sample.click("end_here")
    choose(sample, "manner", "aloud")
    sample.click("finish_read_back")
    sample.wait(lambda: sample.shown("statement"))
    sample.idle()
    assert sample.find(QLabel, "state").text() == "Read back"
    assert findings(sample) == ["Deponent has not signed", "Recorder has not signed"]
    sample.click("to_sign")
    assert sample.find(QComboBox, "sign_who").currentData() == "deponent"
    sample.click("keep_signature")
    sample.wait(lambda: sample.find(QLabel, "sign_wrong").text())
    sign_on(sample)
    sample.click("keep_signature")
    sample.wait(lambda: sample.find(QComboBox, "sign_who").currentData() == "interviewer")
    sample.find(QRadioButton, "sign_not_signed").click()
    sample.type("sign_reason", "has left the office")
    sample.click("keep_signature")
    sample.idle()
    sample.click("leave_signing")
    sample.idle()
    assert sample.find(QLabel, "nothing_open").isVisible()
    sample.click("make_final")
    press(sample, "confirm_do")
    sample.wait(lambda: sample.find(QLabel, "state").text() == "Final")
    sample.idle()
    sample.click("changes_1")
    assert "I remember it now." in sample.find(QTextEdit, "statement_changes").toPlainText()
    sample.click("version_1")
    assert "I remember it now." not in sample.find(QTextEdit, "statement_text").toPlainText()
    sample.click("present_version")
    assert "I remember it now." in sample.find(QTextEdit, "statement_text").toPlainText()
    sample.program.end()
    kept = reread(sample_vault, "s2")
    assert (kept.statement.status, kept.present.number) == ("final", 2)
    assert {who: s.manner for who, s in kept.signed.items()} == {
        "deponent": "signature",
        "interviewer": "not_signed",
    }
    assert kept.present.paragraphs[0].text.endswith(" I remember it now.")


def test_a_finding_is_let_pass_with_a_reason_that_can_be_taken_back(sample: Hand, sample_vault: Path) -> None:
    begin_version_2(sample)
    rows = sample.find(Rows, "findings")
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    sample.qtbot.keyClick(rows, Qt.Key.Key_Return)
    sample.click("wave")
    assert sample.find(QLabel, "finding_words").text()
    sample.type("wave_reason", "she read it alone")
    sample.click("wave")
    sample.idle()
    assert "she read it alone" in rows.rows[0].quiet
    sample.program.end()
    assert reread(sample_vault, "s2").waved == {"not_read_back": "she read it alone"}


@pytest.mark.parametrize(("finding", "shown"), [("Not read back yet", "read_back"), ("Deponent has not signed", "")])
def test_a_finding_jumps_to_its_place(sample: Hand, finding: str, shown: str) -> None:
    begin_version_2(sample)
    rows = sample.find(Rows, "findings")
    rows.setCurrentIndex(rows.model().index(findings(sample).index(finding), 0))
    sample.click("finding_jump")
    sample.idle()
    if shown:
        assert sample.shown(shown)
    else:
        assert sample.find(QWidget, "signature_pad").isVisible()


def test_a_mark_needs_its_witness_and_a_cleared_pad_is_empty(sample: Hand, sample_vault: Path) -> None:
    begin_version_2(sample)
    sample.click("to_sign")
    sign_on(sample)
    sample.click("clear_pad")
    sample.click("keep_signature")
    sample.wait(lambda: sample.find(QLabel, "sign_wrong").text())
    sample.find(QRadioButton, "sign_mark").click()
    choose(sample, "sign_witness", "lawyer")
    sign_on(sample)
    sample.click("keep_signature")
    sample.idle()
    sample.program.end()
    kept = reread(sample_vault, "s2").signed["deponent"]
    assert (kept.manner, kept.witness_role, bool(kept.drawn)) == ("mark", "lawyer", True)


def test_words_are_found_here_in_another_spelling(sample: Hand) -> None:
    sample.go("statement", "s1")
    sample.window.activateWindow()
    sample.wait(sample.window.isActiveWindow)
    sample.qtbot.keyClick(sample.find(QTextEdit, "statement_text"), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    sample.type("find_here", "الواحه")
    sample.click("find_next")
    sample.wait(lambda: sample.find(QLabel, "find_said").text().startswith("1 of"))
    marked = sample.find(QTextEdit, "statement_text").extraSelections()
    assert "الواحة" in marked[0].cursor.selectedText()
    sample.qtbot.keyClick(sample.find(QWidget, "find_here"), Qt.Key.Key_Escape)
    assert not sample.window.findChild(QWidget, "find_bar").isVisible()
    assert sample.find(QTextEdit, "statement_text").extraSelections() == []


def test_a_question_of_the_records_jumps_to_its_place_and_is_let_pass(sample: Hand, sample_vault: Path) -> None:
    begin_version_2(sample, "ST-03")
    rows = sample.find(Rows, "findings")
    at = next(n for n, title in enumerate(findings(sample)) if title.startswith("Outside the recorded post"))
    rows.setCurrentIndex(rows.model().index(at, 0))
    said = sample.find(QLabel, "finding_words").text()
    assert "in charge" in said and "August 2012" in said and said.endswith("?")
    sample.click("finding_jump")
    assert sample.find(QTextEdit, "statement_text").extraSelections()
    rows.setCurrentIndex(rows.model().index(at, 0))
    sample.type("wave_reason", "he may have mixed up the name")
    sample.click("wave")
    sample.idle()
    assert "mixed up" in rows.rows[at].quiet
    sample.program.end()
    assert reread(sample_vault, "s3").waved == {"not_in_post:e36:o2": "he may have mixed up the name"}
