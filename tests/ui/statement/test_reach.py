"""Every control of these rooms has a name for screen readers, an object name, and one filled button at most."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QPushButton, QScrollArea, QWidget

from intake import vault
from intake.statement import finalising
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock

PLACES = [
    ("statements", "", ()),
    ("statement", "s1", ()),
    ("statement", "s2", ()),
    ("statement", "s2", ("to_sign",)),
    ("read_back", "s2", ()),
    ("read_back", "s2", ("end_here",)),
    ("read_back", "s2", ("correct",)),
    ("today", "", ()),
]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_control_is_named_and_one_button_is_filled(
    start: Callable[..., Hand], sample_vault: Path, language: str
) -> None:
    opened = vault.unlock(sample_vault, PASSPHRASE, now=NOW)
    finalising.begin_correction(opened, "s2", reason="she remembered the month", now=NOW)
    opened.close()
    hand = unlock(start("--language", language, str(sample_vault)))
    for room, subject, clicks in PLACES:
        hand.go(room, subject)
        for name in clicks:
            hand.click(name)
        hand.idle()
        place = f"{room} {subject} {clicks}"
        shown = [w for w in hand.window.findChildren(QWidget) if w.isVisible()]
        reached = [w for w in shown if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(w, QScrollArea)]
        for widget in reached:
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), f"{place}: {widget.objectName()} {widget}"
            assert widget.objectName(), f"{place}: {widget}"
        filled = [w.objectName() for w in shown if isinstance(w, QPushButton) and w.property("kind") == "primary"]
        assert len(filled) <= 1, (place, filled)
        small = [w.objectName() for w in shown if isinstance(w, QAbstractButton) and w.height() < 24]
        assert small == [], place
