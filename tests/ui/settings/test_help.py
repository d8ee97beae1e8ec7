"""Every screen has a page of help in both languages, opened by F1 and left by Escape, with or without a vault."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from tests.ui.conftest import Hand
from tests.ui.test_words import WORDS, messages
from ui.shell.rooms import ROOMS
from ui.widgets.rows import Rows

PAGES = Path(__file__).resolve().parents[3] / "resources" / "help"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("room", ROOMS)
def test_each_room_has_a_page(language: str, room: str) -> None:
    text = (PAGES / language / f"{room}.md").read_text("utf-8")
    assert text.startswith("# ") and text.count("\n## ") >= 1 and len(text.split()) > 40
    assert "accused" not in text.lower() and "متهم" not in text


def test_f1_opens_the_page_of_where_one_is_and_escape_goes_back(opened: Hand) -> None:
    opened.go("exports")
    with opened.qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    opened.qtbot.keyClick(opened.window, Qt.Key.Key_F1)
    opened.wait(lambda: opened.shown("help"))
    page = opened.find(QTextBrowser, "help_page")
    assert page.toPlainText().startswith("Exports") and "Ctrl+K" in page.toPlainText()
    opened.find(Rows, "help_list").chosen.emit("verify")
    assert opened.find(QTextBrowser, "help_page").toPlainText().startswith("Verify")
    opened.qtbot.keyClick(opened.find(QTextBrowser, "help_page"), Qt.Key.Key_Escape)
    opened.wait(lambda: opened.shown("exports"))


def test_help_is_read_without_a_vault_and_in_arabic(start: Callable[..., Hand]) -> None:
    hand = start("--language", "ar")
    with hand.qtbot.waitActive(hand.window):
        hand.window.activateWindow()
    hand.qtbot.keyClick(hand.window, Qt.Key.Key_F1)
    hand.wait(lambda: hand.shown("help"))
    page = hand.find(QTextBrowser, "help_page")
    assert page.toPlainText().startswith("فتح الخزنة")
    hand.find(Rows, "help_list").chosen.emit("begin")
    assert "١. " in page.toPlainText()
    assert page.document().begin().textList() is None
    hand.click("back")
    assert hand.shown("unlock")


def test_the_keys_of_a_room_stand_before_those_of_all(opened: Hand) -> None:
    opened.go("help", "redaction")
    text = opened.find(QTextBrowser, "help_page").toPlainText()
    assert text.rindex("generalise") < text.rindex("Ctrl+K")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_a_page_names_in_bold_is_called_so_in_the_window(language: str) -> None:
    """A reader looks for that very word; another one, however good, sends her looking in vain."""
    texts = messages(WORDS / "ar.ts")
    called = {source for _, source in texts}
    if language == "ar":
        translations = [message.find("translation") for message in texts.values()]
        called = {found.text or "" for found in translations if found is not None}
    called = {words.strip(" .:…") for words in called}
    strange = [
        f"{page.stem}: {bold}"
        for page in sorted((PAGES / language).glob("*.md"))
        for bold in re.findall(r"\*\*(.+?)\*\*", page.read_text("utf-8"))
        if bold not in called
    ]
    assert strange == []
