"""The window opens on the unlock screen, and the Qt that we pin does not eat references to None."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from tests.ui.conftest import PASSPHRASE, Hand, unlock


def test_the_window_opens_on_the_vault_that_it_was_given(start: Callable[..., Hand], empty_vault: Path) -> None:
    hand = start(str(empty_vault))
    assert hand.find(QLabel, "vault_path").text() == str(empty_vault)
    assert hand.find(QLineEdit, "passphrase").hasFocus() or not hand.window.isActiveWindow()


def test_a_wrong_passphrase_is_said_and_leaves_an_empty_line(start: Callable[..., Hand], empty_vault: Path) -> None:
    hand = start(str(empty_vault))
    hand.type("passphrase", "not the right one")
    hand.click("unlock")
    hand.wait(lambda: hand.find(QPushButton, "unlock").isEnabled())
    assert hand.find(QLineEdit, "passphrase").text() == ""
    assert hand.shown("unlock")
    unlock(hand)


def test_a_vault_is_created_with_the_words_that_the_tool_made(start: Callable[..., Hand], tmp_path: Path) -> None:
    hand = start("--language", "en")
    hand.click("create")
    hand.idle()
    words = hand.find(QLabel, "made_passphrase").text()
    assert len(words.split()) == 7
    hand.type("organisation", "Example Legal Aid")
    hand.find(QLineEdit, "folder").setText(str(tmp_path / "new"))
    hand.type("again", words)
    hand.click("create_now")
    hand.wait(lambda: hand.shown("recovery"))
    hand.click("later")
    assert hand.shown("today")
    assert (tmp_path / "new" / "keys.json").exists()
    assert not [label for label in hand.window.findChildren(QLabel) if label.text() == words]


def test_void_calls_keep_every_reference_to_none(qapp: QApplication) -> None:
    """PySide6 6.12 on Python 3.11 drops one a call and aborts after some thousands: the pin must hold."""
    before = sys.getrefcount(None)
    for _ in range(1000):
        qapp.processEvents()
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_passphrase_is_in_no_widget_after_unlock(opened: Hand) -> None:
    texts = [line.text() for line in opened.window.findChildren(QLineEdit)]
    assert PASSPHRASE not in texts


def test_without_a_vault_the_first_screen_says_what_this_is_and_offers_to_make_one(
    start: Callable[..., Hand], empty_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "nowhere"
    nowhere.mkdir()
    monkeypatch.chdir(nowhere)
    hand = start()
    said = hand.find(QLabel, "vault_path").text()
    assert "survivors" in said and "encrypted folder" in said and "No vault was found" in said
    create = hand.find(QPushButton, "create")
    assert create.property("kind") == "primary" and hand.find(QWidget, "unlock_card").isAncestorOf(create)
    hand.program.desk.ask_folder = lambda *_: empty_vault  # type: ignore[method-assign]
    hand.click("open_other")
    assert hand.find(QLabel, "vault_path").text() == str(empty_vault)
    assert create.property("kind") == "quiet" and not hand.find(QWidget, "unlock_card").isAncestorOf(create)
    unlock(hand)
