"""From the door to the end of a session, by names, clicks and keys; at the end a fresh look into the vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QRadioButton

from intake import vault
from intake.interview import store as interviews
from intake.interview.records import Interview
from intake.statement import store
from intake.statement.store import Whole
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from tests.ui.interview.driving import begin, page, read, say, saved

CTRL, ALT, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def test_begin_write_end_and_everything_is_there(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "ar")
    assert hand.program.desk.interview_open
    say(hand, "كنت في محلي في شارع الثورة.")
    say(hand, "I had 2 keys with me.")
    hand.wait(lambda: saved(hand))
    hand.click("end_session")
    hand.type("end_reason", "She was tired")
    hand.click("end_now")
    hand.wait(lambda: not hand.program.desk.interview_open)
    hand.idle()
    whole, entry = read(hand, sample_vault)
    assert [p.text for p in whole.paragraphs] == ["كنت في محلي في شارع الثورة.", "I had 2 keys with me."]
    assert (entry.state, entry.ended_because, whole.statement.language) == ("ended", "She was tired", "ar")
