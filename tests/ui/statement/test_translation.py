"""A statement is translated by window alone: paragraph by paragraph, by somebody who is named, no word lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTextEdit, QWidget

from intake import inspection, vault
from intake.statement import finalising
from intake.statement.reading_back import ReadBack
from intake.statement.steps import Correction
from intake.statement.translating import Sheet, sheet
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from tests.ui.statement.test_statements import choose

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def begin(hand: Hand, language: str = "en") -> None:
    """ST-01 (Arabic), to be translated by somebody who is named."""
    hand.go("statement", "s1")
    hand.click("to_translation")
    hand.idle()
    choose(hand, "translation_language", language)
    hand.idle()
    choose(hand, "translation_translator", "+")
    hand.type("translator_name", "Leila Canary")
    choose(hand, "translation_role", "interpreter")
    hand.click("name_translator")
    hand.wait(lambda: not hand.find(QTextEdit, "translation_1").isReadOnly())


def key(hand: Hand, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    hand.qtbot.keyClick(hand.find(QWidget, name), key, modifiers)


def facts(hand: Hand) -> str:
    return hand.find(QLabel, "facts").text()


def reread(path: Path) -> Sheet:
    opened = vault.unlock(path, PASSPHRASE, now=NOW)
    try:
        return sheet(opened, "s1", "en")
    finally:
        opened.close()


def test_paragraphs_are_translated_side_by_side_and_kept(sample: Hand, sample_vault: Path) -> None:
    begin(sample)
    of = len(reread_lines(sample))
    assert "under her own words" in sample.find(QLabel, "stays").text()
    assert sample.find(QTextEdit, "original_1").toPlainText()
    sample.type("translation_1", "My name is of no matter here.")
    key(sample, "translation_1", Qt.Key.Key_Return, CTRL)
    sample.wait(lambda: f"1 of {of} paragraphs" in facts(sample))
    assert sample.find(QTextEdit, "translation_2").hasFocus()
    assert "Leila Canary · Interpreter" in sample.find(QLabel, "about_1").text()
    key(sample, "translation_2", Qt.Key.Key_Return, CTRL | SHIFT)
    last = of
    assert sample.find(QTextEdit, f"translation_{last}").hasFocus(), "round the end"
    choose(sample, "translation_manner", "machine_aided")
    sample.type(f"translation_{last}", "The end.")
    sample.click("to_statement")
    sample.idle()
    labels = " ".join(label.text() for label in sample.window.findChildren(QLabel))
    assert f"2 of {of} paragraphs" in labels
    sample.program.end()
    kept = reread(sample_vault)
    done = {line.number: line.translation for line in kept.lines if line.translation is not None}
    assert {number: entry.text for number, entry in done.items()} == {
        1: "My name is of no matter here.",
        last: "The end.",
    }
    assert done[1].manner == "person" and done[last].manner == "machine_aided"
    assert [entry.name for entry in kept.translators] == ["Leila Canary"]
    assert inspection.check(sample_vault, PASSPHRASE, now=NOW) == ()


def reread_lines(hand: Hand) -> list[QWidget]:
    """Every paragraph of the statement, over all pages."""
    count = facts(hand).split(" of ")[1].split()[0]
    return [hand.window] * int(count)


def test_nothing_is_written_before_a_translator_is_named(sample: Hand) -> None:
    sample.go("translation", "s1")
    choose(sample, "translation_language", "en")
    sample.idle()
    assert sample.find(QTextEdit, "translation_1").isReadOnly()
    assert not sample.find(QPushButton, "next_to_do").isEnabled()
    choose(sample, "translation_translator", "+")
    sample.click("name_translator")
    assert sample.find(QTextEdit, "translation_1").isReadOnly(), "a name is needed"


def test_what_is_typed_is_on_the_disk_before_the_paragraph_is_left(sample: Hand, sample_vault: Path) -> None:
    begin(sample)
    sample.type("translation_3", "Half a sen")
    screen = sample.program.window.centralWidget()
    assert screen is not None
    sample.wait(lambda: sample.find(QLabel, "foot_note").text() == "Everything is kept.")
    sample.program.work.finish()  # as a power cut would: no screen is left, nothing more is written
    assert reread(sample_vault).work.typed == {"en": {reread(sample_vault).lines[2].paragraph.id: "Half a sen"}}


def test_a_draft_is_there_again_and_becomes_an_act(sample: Hand, sample_vault: Path) -> None:
    begin(sample)
    sample.type("translation_2", "As she said.")
    sample.go("today")
    sample.go("translation", "s1")
    assert sample.find(QTextEdit, "translation_2").toPlainText() == "As she said."
    assert "1 of" in facts(sample)
    sample.find(QTextEdit, "translation_2").selectAll()
    key(sample, "translation_2", Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    sample.go("today")
    sample.program.end()
    assert reread(sample_vault).languages == ()


def test_a_translation_of_a_paragraph_that_was_corrected_says_so(
    start: Callable[..., Hand], sample_vault: Path
) -> None:
    hand = unlock(start(str(sample_vault)))
    begin(hand)
    hand.type("translation_1", "As she said.")
    hand.go("today")
    hand.program.end()
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        finalising.begin_correction(opened, "s1", reason="a word", now=NOW)
        first = sheet(opened, "s1", "en").lines[0].paragraph
        correction = Correction(paragraph=first.id, before=first.text, after=first.text + " نعم.")
        read = ReadBack(
            manner="aloud", language="ar", by_role="interviewer", read_on="2026-01-02", corrections=(correction,)
        )
        finalising.record_read_back(opened, "s1", read, now=NOW)
    again = unlock(start(str(sample_vault)))
    again.go("translation", "s1", "into:en")
    assert again.find(QLabel, "changed_1").text()
    assert "1 to look at again" in facts(again)
    again.click("holds_1")
    again.wait(lambda: "to look at again" not in facts(again))
    again.program.end()
    assert not reread(sample_vault).lines[0].changed


@pytest.mark.parametrize(("size", "beside"), [("100", True), ("200", False)])
def test_two_columns_stand_below_each_other_where_it_is_narrow(
    start: Callable[..., Hand], sample_vault: Path, size: str, beside: bool
) -> None:
    hand = unlock(start("--text-size", size, str(sample_vault)))
    hand.window.resize(1366, 768)
    hand.go("translation", "s1")
    original, editor = hand.find(QTextEdit, "original_1"), hand.find(QTextEdit, "translation_1")
    hand.wait(lambda: (original.x() != editor.x()) == beside)


def test_words_of_a_translation_are_found_and_said_to_be_one(sample: Hand) -> None:
    begin(sample)
    sample.type("translation_1", "quixotic")
    sample.go("statements")
    sample.type("statements_filter", "quixotic")
    from ui.widgets.rows import Rows

    sample.wait(lambda: any("translation" in row.title for row in sample.find(Rows, "statements_list").rows))


def test_both_columns_run_their_own_way(sample: Hand) -> None:
    begin(sample)
    sample.type("translation_1", "left to right")
    ways = [
        sample.find(QTextEdit, name).document().firstBlock().textDirection() for name in ("original_1", "translation_1")
    ]
    assert ways == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]
    assert sample.find(QComboBox, "translation_language").currentData() == "en"
