"""From an empty vault to a consent by keys alone, in English and in Arabic."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QRadioButton, QWidget

from intake import vault
from intake.consent.store import consents_of, recipients
from intake.people.store import all_people
from tests.ui.conftest import PASSPHRASE, Hand, unlock


def focus(hand: Hand) -> QWidget:
    widget = QApplication.focusWidget() or hand.window.focusWidget()
    assert widget is not None
    return widget


def press(hand: Hand, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focus(hand), key)


def tab_to(hand: Hand, name: str) -> QWidget:
    """Press Tab until this has the keyboard."""
    for _ in range(120):
        if focus(hand).objectName() == name:
            return focus(hand)
        press(hand, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reached {name}, it is at {focus(hand).objectName()}")


def answer(hand: Hand, purpose: str, *, yes: bool) -> None:
    """Tab stops at "not now"; the arrow towards the beginning of the line says no, then yes."""
    tab_to(hand, f"later_{purpose}")
    press(hand, Qt.Key.Key_Right if hand.window.isRightToLeft() else Qt.Key.Key_Left, 2 if yes else 1)
    assert hand.find(QRadioButton, f"{'yes' if yes else 'no'}_{purpose}").isChecked()


@pytest.mark.parametrize(("language", "whom"), [("en", "Prosecutor, Oslo"), ("ar", "المدعي العام، أوسلو")])
def test_a_person_and_her_consent_by_keys_alone(
    start: Callable[..., Hand], empty_vault: Path, language: str, whom: str
) -> None:
    hand = unlock(start(str(empty_vault), "--language", language))
    hand.window.activateWindow()
    hand.qtbot.waitUntil(hand.window.isActiveWindow)
    hand.go("people")
    hand.qtbot.wait(30)
    tab_to(hand, "add_person")
    press(hand, Qt.Key.Key_Space)
    hand.idle()
    tab_to(hand, "full_name")
    hand.type("full_name", "ليلى المجهولة")
    press(hand, Qt.Key.Key_Return)
    hand.wait(lambda: hand.find(QWidget, "to_consent"))
    hand.idle()
    tab_to(hand, "to_consent")
    press(hand, Qt.Key.Key_Space)
    hand.wait(lambda: hand.find(QWidget, "sheet_read"))
    hand.idle()
    tab_to(hand, "sheet_read")
    press(hand, Qt.Key.Key_Space)
    answer(hand, "store", yes=True)
    answer(hand, "photographs", yes=False)
    tab_to(hand, "recipient")
    hand.type("recipient", whom)
    answer(hand, "criminal_complaint", yes=True)
    tab_to(hand, "identity_handling")
    press(hand, Qt.Key.Key_Up)
    assert hand.find(QComboBox, "identity_handling").currentData() == "named"
    tab_to(hand, "manner_signature")
    press(hand, Qt.Key.Key_Space)
    press(hand, Qt.Key.Key_Down, 2)
    assert hand.find(QRadioButton, "manner_spoken").isChecked()
    tab_to(hand, "witness_role")
    press(hand, Qt.Key.Key_Down, 3)
    tab_to(hand, "spoken_reason")
    hand.type("spoken_reason", "كُسرت يدها")
    tab_to(hand, "give_consent")
    press(hand, Qt.Key.Key_Space)
    hand.wait(lambda: hand.shown("person"))
    hand.idle()
    hand.program.end()
    with vault.unlock_read_only(empty_vault, PASSPHRASE) as read:
        [person] = all_people(read.db)
        given = consents_of(read.db, person.id)
        names = {entry.id: entry.name for entry in recipients(read.db, 1)}
        assert [(c.purposes, names[c.recipients[0]], c.identity) for c in given] == [
            (("store",), "Example Legal Aid", "pseudonym"),
            (("criminal_complaint",), whom, "named"),
            ((), "Example Legal Aid", "anonymous"),
        ]
