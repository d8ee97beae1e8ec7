"""The complaint in numbers: what is held, what may be published, and nothing that tells who."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.conftest import Hand


def test_an_empty_vault_says_what_this_place_is_for(opened: Hand) -> None:
    opened.go("complaint")
    opened.click("to_people")
    opened.wait(lambda: opened.shown("people"))


def test_the_sample_is_counted_and_small_numbers_are_held_back(sample: Hand) -> None:
    sample.go("complaint")
    sample.wait(lambda: any(w.isVisible() for w in sample.window.findChildren(QWidget, "counts_vault")))
    held = [label.text() for label in sample.find(QWidget, "counts_vault").findChildren(QLabel)]
    assert "Statements" in held
    assert "5" in held
    published = [
        label.text()
        for card in sample.window.findChildren(QWidget)
        if card.objectName().startswith("facts_by_")
        for label in card.findChildren(QLabel)
    ]
    assert "–" in published
    assert not any(number in published for number in ("1", "2", "3", "4"))


def test_the_empty_words_stand_in_the_middle(opened: Hand) -> None:
    opened.go("complaint")
    words = opened.find(QWidget, "empty_state")
    assert words.height() > opened.window.height() // 2
