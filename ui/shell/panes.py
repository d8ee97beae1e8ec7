"""F6 and Shift+F6: from pane to pane, around and around."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.shell.screen import Screen


def next_pane(screen: Screen | None, focus: QWidget | None, step: int) -> None:
    """Give the keyboard to the pane after (or before) the one that holds `focus`."""
    panes = [pane for pane in screen.panes() if pane.isVisible()] if screen is not None else []
    if panes:
        inside = (at for at, pane in enumerate(panes) if focus is pane or (focus and pane.isAncestorOf(focus)))
        panes[(next(inside, -1) + step) % len(panes)].setFocus()
