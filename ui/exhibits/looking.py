"""Looking at one exhibit: its pages and where it is mentioned are asked for, what is written about it is kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from intake.errors import IntakeError, NotPermitted
from intake.statement.mentions import Mention
from ui.exhibits.exhibit_page import ExhibitPage
from ui.operations import exhibit_links, exhibits
from ui.operations.exhibits import Drawn, Listed, Shelf
from ui.shell import Desk, Place
from ui.told import complaint


class Looking(QObject):
    """Fills `page`; `described` when its description is kept."""

    described = Signal()

    def __init__(self, desk: Desk, page: ExhibitPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._one: Listed | None = None
        page.draw_wanted.connect(self._draw)
        page.description.kept.connect(self._describe)
        page.mentions.jumped.connect(lambda statement, at: desk.go(Place("statement", statement, f"at:{at}")))
        page.mentions.wanted.connect(self._link)

    def look_at(self, one: Listed, shelf: Shelf) -> None:
        """Show this exhibit, covered."""
        self._one = one
        self._page.show_exhibit(one, shelf, allowed=self._desk.writable)
        linkable = bool(one.statement) and self._desk.writable
        exhibit_links.mentioned(self._desk, one.id, lambda found: self._show_mentions(one.id, found, linkable))

    def _show_mentions(self, exhibit: str, found: tuple[Mention, ...], linkable: bool) -> None:
        if self._one is not None and exhibit == self._one.id:
            self._page.mentions.show_mentions(found, linkable=linkable)

    def _link(self) -> None:
        if self._one is not None:
            self._desk.go(Place("statement", self._one.statement, f"link:{self._one.id}"))

    def _draw(self, page: int) -> None:
        if self._one is not None:
            exhibits.draw(self._desk, self._one.id, page, self._drawn, self._not_drawn)

    def _drawn(self, drawn: Drawn) -> None:
        if self._one is not None and drawn.exhibit == self._one.id:
            self._page.show_picture(drawn.picture)

    def _not_drawn(self, problem: IntakeError) -> None:
        if isinstance(problem, NotPermitted):
            self._page.sight.show_cover(complaint(problem))
        else:
            self._desk.problem(problem)

    def _describe(self) -> None:
        if self._one is None:
            return
        written = self._page.description
        exhibits.describe(
            self._desk,
            self._one.id,
            written.title.text(),
            *written.chosen(),
            self.described.emit,
            self.tr("The description is kept."),
        )
