"""Reading back by keys alone: forward, back, corrected in place, interrupted, continued, finished."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTextEdit, QWidget

from intake import vault
from intake.statement import finalising
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from tests.ui.statement.test_statement import reread
from tests.ui.statement.test_statements import choose


@pytest.fixture
def reading(start: Callable[..., Hand], sample_vault: Path) -> Hand:
    """ST-02, taken up again, at the first paragraph of its read-back."""
    opened = vault.unlock(sample_vault, PASSPHRASE, now=NOW)
    finalising.begin_correction(opened, "s2", reason="she remembered the month", now=NOW)
    opened.close()
    hand = unlock(start(str(sample_vault)))
    hand.go("statement", "s2")
    hand.click("to_read_back")
    hand.idle()
    return hand


def text(hand: Hand) -> str:
    return hand.find(QTextEdit, "read_back_text").toPlainText()


def key(hand: Hand, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    hand.qtbot.keyClick(hand.find(QWidget, name), key, modifiers)


def test_nothing_else_is_on_the_screen(reading: Hand) -> None:
    assert not reading.window.findChild(QWidget, "sidebar").isVisible()
    assert text(reading).startswith("My name is Nizar")
    assert "paragraph 1 of" in reading.find(QLabel, "facts").text()


def test_enter_and_arrows_turn_the_page(reading: Hand) -> None:
    first = text(reading)
    key(reading, "read_back_text", Qt.Key.Key_Return)
    second = text(reading)
    assert second != first
    key(reading, "read_back_text", Qt.Key.Key_Right)
    assert "paragraph 3 of" in reading.find(QLabel, "facts").text()
    key(reading, "read_back_text", Qt.Key.Key_Left)
    assert text(reading) == second
    reading.click("previous_paragraph")
    assert text(reading) == first
    assert not reading.find(QPushButton, "previous_paragraph").isEnabled()


def test_a_correction_stands_beside_what_was_first_written(reading: Hand) -> None:
    first = text(reading)
    reading.window.activateWindow()  # shortcuts are heard by the active window alone
    reading.wait(reading.window.isActiveWindow)
    key(reading, "read_back_text", Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    reading.type("correction", " And in Homs.")
    key(reading, "correction", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert text(reading) == f"{first} And in Homs."
    assert first in reading.find(QLabel, "first_written").text()


def test_escape_leaves_it_as_it_was(reading: Hand) -> None:
    first = text(reading)
    reading.click("correct")
    reading.type("correction", " And in Homs.")
    key(reading, "correction", Qt.Key.Key_Escape)
    assert text(reading) == first
    assert not [e for e in reading.window.findChildren(QTextEdit, "correction") if e.isVisible()]


def test_it_goes_on_where_it_was_interrupted_and_not_a_word_is_lost(
    reading: Hand, start: Callable[..., Hand], sample_vault: Path
) -> None:
    reading.click("next_paragraph")
    reading.find(QCheckBox, "initialled").click()
    reading.click("next_paragraph")
    reading.click("correct")
    reading.type("correction", " وفي حمص")
    reading.program.end()  # as a lock does: nobody was asked to save
    again = unlock(start(str(sample_vault)))
    again.go("read_back", "s2")
    assert again.find(QTextEdit, "correction").toPlainText().endswith(" وفي حمص")
    again.click("keep_correction")
    again.click("previous_paragraph")
    assert again.find(QCheckBox, "initialled").isChecked()


def test_an_interruption_is_one_button(reading: Hand) -> None:
    reading.click("next_paragraph")
    reading.click("interrupt")
    reading.idle()
    assert reading.shown("statement")
    reading.click("to_read_back")
    reading.idle()
    assert "paragraph 2 of" in reading.find(QLabel, "facts").text()


def test_a_part_needs_its_reason_and_is_recorded_with_corrections_and_initials(
    reading: Hand, sample_vault: Path
) -> None:
    first = text(reading)
    reading.click("correct")
    reading.type("correction", " Yes.")
    reading.click("keep_correction")
    reading.find(QCheckBox, "initialled").click()
    reading.click("end_here")
    reading.click("finish_read_back")
    assert reading.shown("read_back")
    reading.type("read_reason", "she was tired")
    choose(reading, "read_by", "interpreter")
    choose(reading, "read_language", "ar")
    reading.click("finish_read_back")
    reading.wait(lambda: reading.shown("statement"))
    reading.idle()
    reading.click("see_corrections")
    assert "Yes." in reading.find(QTextEdit, "statement_changes").toPlainText()
    reading.program.end()
    kept = reread(sample_vault, "s2")
    read = kept.present.steps[-1].read_back
    assert read is not None
    assert (read.manner, read.reason, read.by_role, read.language) == ("partial", "she was tired", "interpreter", "ar")
    assert [(c.before, c.after) for c in read.corrections] == [(first, f"{first} Yes.")]
    assert read.initialled == (kept.present.paragraphs[0].id,)
    assert kept.present.paragraphs[0].text == f"{first} Yes."


def test_the_last_paragraph_leads_to_the_end(reading: Hand) -> None:
    for _ in range(200):
        if reading.window.findChildren(QPushButton, "finish_read_back")[0].isVisible():
            break
        key(reading, "read_back_text", Qt.Key.Key_Return)
    reading.click("go_on_reading")
    assert text(reading)
    key(reading, "read_back_text", Qt.Key.Key_Return)
    reading.click("finish_read_back")
    reading.wait(lambda: reading.shown("statement"))
    reading.idle()
    assert reading.find(QLabel, "state").text() == "Read back"


def test_a_final_statement_is_not_read_back(sample: Hand) -> None:
    sample.go("read_back", "s2")
    sample.idle()
    assert sample.shown("statement")
