"""The window: where the keyboard's focus is, also when the control that had it cannot be used any more."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.conftest import Hand


def test_the_keyboard_stays_in_the_screen_when_its_control_cannot_be_used(sample: Hand) -> None:
    sample.go("log")
    with sample.qtbot.waitActive(sample.window):
        sample.window.activateWindow()
    button = sample.find(QPushButton, "prove")
    button.setFocus()
    button.setEnabled(False)
    focus = sample.window.focusWidget()
    assert focus is not None
    assert not sample.find(QWidget, "sidebar").isAncestorOf(focus)


def test_the_ring_follows_the_keyboard_home(sample: Hand) -> None:
    sample.go("vault")
    with sample.qtbot.waitActive(sample.window):
        sample.window.activateWindow()
    button = sample.find(QPushButton, "backup_now")
    button.setFocus()
    assert sample.window.ring.isVisible()
    button.setEnabled(False)
    assert not sample.window.ring.isVisible(), "it stood around the sidebar's first entry, which has not the focus"


def test_no_ring_stands_around_a_page_that_has_no_control_yet(sample: Hand) -> None:
    sample.go("complaint")
    ring = sample.window.ring
    screen = sample.window.screen_shown
    assert screen is not None
    ring.stand_around(screen)
    assert not ring.isVisible()


def test_nothing_is_drawn_on_the_cover(sample: Hand) -> None:
    sample.window.cover.put_on()
    sample.window.ring.stand_around(sample.window.cover)
    assert not sample.window.ring.isVisible()
