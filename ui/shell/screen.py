"""What every room's screen is: a body, a head (title, state, facts, actions) and a foot (its keys)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shell.desk import Desk
from ui.shell.place import Place

if TYPE_CHECKING:
    from ui.shell.begun import Begun
    from ui.widgets.foot import Foot
    from ui.widgets.head import Head


class Screen(QWidget):
    """The body; `head` and `foot` stand around it in the window. Subclasses build in `__init__`, fill in `show_place`.

    `wide`: the sidebar goes away (the session with a survivor). `body` is the layout to put things into.
    """

    wide = False
    bare = False
    """No title row (the unlock screen)."""
    passing: frozenset[str] | None = frozenset()
    """Names of fields that hold nothing to be kept: searches, and what acts at once. None: all of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.desk = desk
        self._head: Head | None = None
        self._foot: Foot | None = None
        self._begun: Begun | None = None
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
        """Called before another place is shown, before a lock, a cover and the end: keep what is being typed now."""

    def unsaved(self) -> bool:
        """Whether something was typed that the disk has not taken: then no lock replaces the process."""
        return False

    def keep_begun(self) -> None:
        """Hand over what is begun in its fields."""
        if self._begun is not None:
            self._begun.flush()

    def kept(self) -> bool:
        """Whether the disk has taken all of it."""
        return not self.unsaved() and (self._begun is None or self._begun.kept())

    def form_of(self, place: Place) -> Place:
        """Of which place what is begun here is a part: the place itself, unless its part only points somewhere."""
        return place

    def follow(self, place: Place) -> None:
        """Put back what was begun at this place, and keep from now on what is begun in it."""
        keeps = self.desk.writable and self.passing is not None
        if self._begun is None and keeps:
            from ui.shell.begun import Begun  # not needed for the first paint

            self._begun = Begun(self)
        if self._begun is not None:
            import json  # not needed for the first paint

            self._begun.follow(json.dumps(self.form_of(place)) if keeps else "")

    def done(self, part: QWidget | None = None) -> None:
        """What was begun in this part, or in the whole form, is done: it is not put back any more."""
        if self._begun is not None:
            self._begun.drop(part)

    def aside(self) -> Any:
        """What is begun and stands in no field; say `begun_aside` when it changes.

        A text is the name of a page that was opened: it is kept with what was begun there, and not by itself.
        """
        return None

    def put_aside(self, value: Any) -> None:
        """Take back what `aside` gave."""

    def begun_aside(self) -> None:
        """Keep what `aside` gives now."""
        if self._begun is not None:
            self._begun.note_aside()

    def first_focus(self) -> QWidget | None:
        """Who gets the keyboard when this screen is shown; None leaves it where it is."""
        return None

    def panes(self) -> list[QWidget]:
        """The panes that F6 walks, in reading order."""
        return [self]

    def reveal(self, pane: QWidget) -> bool:
        """Bring a pane to the front, where panes share a place; whether it can be seen now."""
        return pane.isVisible()
