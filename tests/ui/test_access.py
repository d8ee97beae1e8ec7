"""Every screen for those who do not see it: whatever takes the keyboard has a name, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from intake import vault
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from ui.shell.rooms import ROOMS

SUBJECT = {"person": "p1", "consent": "p1", "statement": "s1", "read_back": "s1", "redaction": "s1", "export": "s1"}
OF_ITS_OWN = {"session", "unlock", "create"}
"""Rooms that this walk does not go to by a plain place; their own tests reach every control of them."""

NEVER_ASKED = ("find", "scroll")
"""Methods of QWidget that neither Qt nor we call on a widget that we were handed."""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_whatever_takes_the_keyboard_has_a_name(start: Callable[..., Hand], sample_vault: Path, language: str) -> None:
    hand = unlock(start("--language", language, str(sample_vault)))
    nameless, seen = [], 0
    for room in ROOMS:
        if room in OF_ITS_OWN:
            continue
        hand.go(room, SUBJECT.get(room, ""))
        for widget in takers(hand.window):
            seen += 1
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name) if interface is not None else ""
            if not name.strip():
                nameless.append(f"{room}: {type(widget).__name__} {widget.objectName()!r}")
    assert nameless == []
    assert seen > 200


def test_the_vault_is_whole_after_the_walk(start: Callable[..., Hand], sample_vault: Path) -> None:
    hand = unlock(start(str(sample_vault)))
    for room in set(ROOMS) - OF_ITS_OWN:
        hand.go(room, SUBJECT.get(room, ""))
    hand.program.end()
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        assert vault.inspect(sample_vault, opened) == []


def test_no_attribute_hides_a_method_of_qt(start: Callable[..., Hand], sample_vault: Path) -> None:
    """A layout called `actions` made every key of an Arabic keyboard fail where it was asked for its actions."""
    hand = unlock(start(str(sample_vault)))
    hiding = set()
    for room in set(ROOMS) - OF_ITS_OWN:
        hand.go(room, SUBJECT.get(room, ""))
        for widget in hand.window.findChildren(QWidget):
            own = {name for name, value in vars(widget).items() if not isinstance(value, SignalInstance)}
            hiding |= {(type(widget).__name__, name) for name in own if callable(getattr(QWidget, name, None))}
    assert {(kind, name) for kind, name in hiding if name not in NEVER_ASKED} == set()


def takers(window: QWidget) -> list[QWidget]:
    """Visible widgets that Tab or a click gives the keyboard to; scroll areas that only scroll are none."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QAbstractButton))
        and type(widget) is not QAbstractScrollArea
    ]
