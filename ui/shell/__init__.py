"""The frame around every screen: window, navigation, messages, keys, command palette, lock and cover.

A room's screen is a `Screen`; it gets the `Desk` and nothing else. Rooms never import each other: they go
to a `Place`.
"""

from ui.shell.desk import Desk
from ui.shell.place import Place
from ui.shell.screen import Screen

__all__ = ["Desk", "Place", "Screen"]
