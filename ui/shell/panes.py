"""F6 and Shift+F6: from pane to pane, around and around."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.shell.screen import Screen


def next_pane(screen: Screen | None, focus: QWidget | None, step: int, beside: QWidget | None = None) -> None:
    """Give the keyboard to the pane after (or before) the one that holds `focus`; last comes what stands `beside`."""
    panes = screen.panes() if screen is not None else []
    if beside is not None:
        panes = [*panes, beside]
    inside = (at for at, pane in enumerate(panes) if focus is pane or (focus and pane.isAncestorOf(focus)))
    at = next(inside, -1)
    for steps in range(1, len(panes) + 1):
        pane = panes[(at + steps * step) % len(panes)]
        if pane is beside or (screen is not None and screen.reveal(pane)):
            pane.setFocus()
            return
