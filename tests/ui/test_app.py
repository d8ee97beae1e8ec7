"""The window opens, and the Qt that we pin does not eat references to None."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.app import main_window


def test_the_window_opens_and_says_what_can_be_done(qtbot: QtBot) -> None:
    window = main_window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    words = window.findChild(QLabel, "empty_state")
    assert words is not None
    assert "intake --help" in words.text()


def test_void_calls_keep_every_reference_to_none(qapp: QApplication) -> None:
    """PySide6 6.12 on Python 3.11 drops one a call and aborts after some thousands: the pin must hold."""
    before = sys.getrefcount(None)
    for _ in range(1000):
        qapp.processEvents()
    assert abs(sys.getrefcount(None) - before) < 100
