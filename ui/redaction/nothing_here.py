"""What stands in the room while there is nothing to decide: no statement was chosen, or the role does not allow it."""

from __future__ import annotations

from collections.abc import Callable

from ui.widgets.button import Button
from ui.widgets.empty import Empty


class NothingHere(Empty):
    """`locked` for a role that does not open identities; else it shows the way to the statements."""

    def __init__(self, to_statements: Callable[[], None], *, locked: bool) -> None:
        if locked:
            super().__init__(
                self.tr("Custodians and reviewers decide here"),
                self.tr(
                    "To see what would tell who somebody is, one has to know who she is. "
                    "Your role does not open identities; nothing is wrong."
                ),
            )
        else:
            super().__init__(
                self.tr("Which statement?"),
                self.tr("Here you decide what a reader does not get to see. Choose a statement first."),
                Button(self.tr("Go to the statements"), name="to_statements", does=to_statements),
            )
