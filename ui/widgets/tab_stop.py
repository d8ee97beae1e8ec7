"""Where Tab stops in a group of radio buttons: at the one that is chosen, also when the program chose it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


def choose(group: QButtonGroup, chosen: QAbstractButton) -> None:
    """Check `chosen` and let Tab stop there alone; Qt itself moves the stop only for a user's key or click."""
    chosen.setChecked(True)
    for button in group.buttons():
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus)
