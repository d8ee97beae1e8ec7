"""Settings are on at once, can be undone, and are there again after the next unlock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from intake import vault
from intake.vault.settings import read_settings
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from ui.theme import look


@pytest.fixture(autouse=True)
def look_as_before(qapp: QApplication) -> Iterator[None]:
    """The reading size outlives a program: leave it as it was found."""
    before = qapp.property("look")
    yield
    qapp.setProperty("look", before)


def choose(hand: Hand, name: str, value: str) -> None:
    """Choose an entry of a menu by its code."""
    box = hand.find(QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    hand.idle()


def test_each_setting_is_on_at_once_and_kept(opened: Hand, empty_vault: Path) -> None:
    opened.go("settings")
    choose(opened, "scheme", "dark")
    assert look().tokens.dark
    choose(opened, "text_size", "150")
    assert look().scale == 1.5
    choose(opened, "reading_size", "24")
    assert look().reading == 24
    choose(opened, "idle_minutes", "15")
    assert opened.shown("settings")
    assert opened.find(QComboBox, "idle_minutes").currentData() == "15"
    opened.program.end()
    with vault.unlock(empty_vault, PASSPHRASE, now=NOW) as again:
        kept = read_settings(again)
    assert kept == {"scheme": "dark", "text_size": "150", "reading_size": "24", "idle_minutes": "15"}


def test_a_change_is_undone_from_the_strip(opened: Hand) -> None:
    before = look().tokens.dark
    opened.go("settings")
    choose(opened, "scheme", "light" if before else "dark")
    assert look().tokens.dark is not before
    opened.click("message_undo")
    opened.idle()
    assert look().tokens.dark is before


def test_the_language_turns_the_window_and_the_message_speaks_it(opened: Hand) -> None:
    opened.go("settings")
    choose(opened, "language", "ar")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert opened.shown("settings") and opened.find(QLabel, "message").text()
    opened.click("message_undo")
    opened.idle()
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_keyboard_stays_on_the_control_that_was_changed(opened: Hand) -> None:
    opened.go("settings")
    choose(opened, "text_size", "120")
    screen = opened.program.window.screen_shown  # type: ignore[union-attr]
    assert screen is not None and screen.first_focus() is opened.find(QComboBox, "text_size")


def test_settings_are_put_on_at_the_next_unlock(start: Callable[..., Hand], empty_vault: Path) -> None:
    first = unlock(start(str(empty_vault), "--language", "en", "--scheme", "light"))
    first.go("settings")
    choose(first, "scheme", "contrast-dark")
    first.program.end()
    unlock(start(str(empty_vault), "--language", "en", "--scheme", "light"))
    assert look().tokens.name == "contrast-dark"
