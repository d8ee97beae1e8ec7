"""Exhibits are linked to words of a statement from both sides, found again, unlinked, and that is undone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTextEdit, QWidget

from intake import vault
from intake.statement import store
from intake.statement.mentions import exhibit_links
from tests.ui.conftest import NOW, PASSPHRASE, Hand
from tests.ui.statement.test_statement import begin_version_2
from tests.ui.statement.test_statements import choose
from ui.widgets.rows import Rows


def kept(path: Path, statement: str = "s2") -> list[tuple[str, str, str]]:
    """(paragraph, words, exhibit) of every link, by a fresh opening."""
    with vault.unlock(path, PASSPHRASE, now=NOW) as opened:
        paragraphs = store.find(opened.db, statement).paragraphs
        return [(p.id, p.text[link.start : link.end], str(link.target)) for p, link in exhibit_links(paragraphs)]


def select(hand: Hand, words: str) -> None:
    text = hand.find(QTextEdit, "statement_text")
    found = text.document().find(words)
    assert not found.isNull()
    text.setTextCursor(QTextCursor(found))


def titles(hand: Hand) -> list[str]:
    return [row.title for row in hand.find(Rows, "exhibit_links").rows]


def test_selected_words_are_linked_found_at_the_exhibit_and_unlinked(sample: Hand, sample_vault: Path) -> None:
    begin_version_2(sample)
    select(sample, "My name is")
    sample.qtbot.keyClick(sample.find(QTextEdit, "statement_text"), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    choice = sample.find(QComboBox, "exhibit_choice")
    assert any("selected words" in label.text() for label in sample.window.findChildren(QLabel))
    choose(sample, "exhibit_choice", "x4")
    assert "Body diagram" in choice.currentText()
    sample.click("exhibit_link")
    sample.wait(lambda: len(titles(sample)) == 1)
    assert "Body diagram" in titles(sample)[0]
    sample.find(Rows, "exhibit_links").setCurrentIndex(sample.find(Rows, "exhibit_links").model().index(0, 0))
    sample.click("exhibit_open")
    sample.idle()
    assert sample.shown("exhibits")
    mentions = sample.find(Rows, "exhibit_mentions")
    sample.wait(lambda: [row.title for row in mentions.rows] == ["ST-02"])
    mentions.chosen.emit("0")
    sample.idle()
    assert sample.shown("statement")
    assert sample.find(QTextEdit, "statement_text").extraSelections()
    rows = sample.find(Rows, "exhibit_links")
    rows.setCurrentIndex(rows.model().index(0, 0))
    sample.click("exhibit_unlink")
    sample.wait(lambda: not [w for w in sample.window.findChildren(Rows, "exhibit_links") if w.isVisible()])
    sample.click("message_undo")
    sample.wait(lambda: len(titles(sample)) == 1)
    sample.program.end()
    assert kept(sample_vault) == [("s2.1", "My name is", "x4")]


def test_an_exhibit_is_linked_from_its_own_page_to_a_whole_paragraph(sample: Hand, sample_vault: Path) -> None:
    begin_version_2(sample)
    sample.go("exhibits", "x4")
    assert sample.find(QLabel, "mentioned_nowhere").text()
    sample.click("link_to_paragraph")
    sample.idle()
    assert sample.find(QComboBox, "exhibit_choice").currentData() == "x4"
    sample.click("exhibit_link")
    sample.wait(lambda: len(titles(sample)) == 1)
    sample.program.end()
    [(paragraph, words, exhibit)] = kept(sample_vault)
    assert (paragraph, exhibit) == ("s2.1", "x4") and words.startswith("My name is Nizar")


def test_what_names_something_already_is_said_at_the_field(sample: Hand) -> None:
    begin_version_2(sample)
    sample.click("exhibit_link")
    sample.wait(lambda: len(titles(sample)) == 1)
    select(sample, "My name is")
    sample.click("exhibit_link")
    sample.wait(lambda: any("name something already" in w.text() for w in sample.window.findChildren(QLabel)))


def test_a_final_statement_is_not_linked_and_says_where_it_can_be(sample: Hand) -> None:
    sample.go("statement", "s2")
    assert not [b for b in sample.window.findChildren(QPushButton, "exhibit_link") if b.isVisible()]
    said = [w.text() for w in sample.window.findChildren(QLabel) if w.isVisibleTo(sample.window)]
    assert any("in a correction" in words for words in said)
    assert sample.find(QWidget, "to_translation")


def test_a_way_to_a_paragraph_is_gone_also_when_the_statement_was_open_before(sample: Hand) -> None:
    sample.go("statement", "s2")
    sample.go("exhibits", "x4")
    sample.go("statement", "s2", "at:s2.3")
    text = sample.find(QTextEdit, "statement_text")
    assert [place.cursor.blockNumber() for place in text.extraSelections()] == [2]
