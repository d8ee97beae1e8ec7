"""What stands where there is no exhibit yet: what the room is for, and the first step."""

from __future__ import annotations

from ui.widgets.empty import Empty


class NothingYet(Empty):
    """How files come in, and what is promised of them."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Photographs, papers, recordings"),
            self.tr(
                "Drag files here or choose them. Each is hashed before anything else looks at it, then encrypted "
                "and kept bit for bit; the original stays where it is."
            ),
        )
