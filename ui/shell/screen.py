"""What every room's screen is: a body, a head (title, state, facts, actions) and a foot (its keys)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shell.desk import Desk
from ui.shell.place import Place

if TYPE_CHECKING:
    from ui.widgets.foot import Foot
    from ui.widgets.head import Head


class Screen(QWidget):
    """The body; `head` and `foot` stand around it in the window. Subclasses build in `__init__`, fill in `show_place`.

    `wide`: the sidebar goes away (the session with a survivor). `body` is the layout to put things into.
    """

    wide = False
    bare = False
    """No title row (the unlock screen)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.desk = desk
        self._head: Head | None = None
        self._foot: Foot | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)

    @property
    def head(self) -> Head:
        """The title row; made when a screen has one, which the first that is painted has not."""
        if self._head is None:
            from ui.widgets.head import Head

            self._head = Head()
        return self._head

    @property
    def foot(self) -> Foot:
        """The footer, made when it is first spoken to."""
        if self._foot is None:
            from ui.widgets.foot import Foot

            self._foot = Foot()
        return self._foot

    @property
    def parts(self) -> list[QWidget]:
        """What it has of body, head and foot."""
        return [self, *(part for part in (self._head, self._foot) if part is not None)]

    def show_place(self, place: Place) -> None:
        """Read what this place shows and show it; called at every visit."""
        raise NotImplementedError

    def leave(self) -> None:
        """Called before another place is shown: keep what is being typed now."""

    def before_lock(self) -> None:
        """Called before a lock, a cover and the end: as `leave`, and keep what another visit would have found."""
        self.leave()

    def unsaved(self) -> bool:
        """Whether something was typed that the disk has not taken: then no lock replaces the process."""
        return False

    def first_focus(self) -> QWidget | None:
        """Who gets the keyboard when this screen is shown; None leaves it where it is."""
        return None

    def panes(self) -> list[QWidget]:
        """The panes that F6 walks, in reading order."""
        return [self]
