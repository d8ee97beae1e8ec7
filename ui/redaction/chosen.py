"""Where one is in a statement: the place that is current, places that are chosen together, an edge that moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.operations import redaction
from ui.operations.redaction_table import Seen
from ui.redaction import showing
from ui.redaction.three_panes import ThreePanes

if TYPE_CHECKING:
    from intake.redaction.marking import Spot
    from intake.redaction.reviewing import Place


class Chosen(QObject):
    """Follows clicks, selections and steps, and says in the panel what the next key speaks of."""

    def __init__(self, panes: ThreePanes) -> None:
        super().__init__(panes)
        self._panes = panes
        self.seen: Seen | None = None
        """What the last step left; None until the statement is laid out."""
        self.current: Spot | None = None
        """The place that keys speak of."""
        self._scope: tuple[Spot, ...] = ()
        """All places like it, while they are chosen together."""
        self.edge = ""
        """`start` or `end` while the arrows move it."""
        self.category = ""
        panes.items.chosen.connect(self._choose_item)
        panes.taken_down.selectionChanged.connect(self._selected)
        panes.taken_down.pointed.connect(self._pointed)
        panes.turned.connect(self._bring_into_view)

    def begin(self) -> None:
        """Another statement, or another reader."""
        self.seen = None
        self.current, self._scope, self.edge = None, (), ""

    def settle(self, seen: Seen, *, first: bool) -> None:
        """Find the current place after a step: where we were, else near it, else the first open one."""
        self.seen = seen
        every = showing.places(seen)
        spots = [place.spot for _, place in every]
        if self.current not in spots:
            near = [spot for spot in spots if self.current is not None and spot.overlaps(self.current)]
            open_ones = [place.spot for _, place in every if place.state == "undecided"]
            self.current = next(iter([*near, *open_ones, *spots]), None)
        if first or self.current is not None:
            self.category = self._category_of(self.current) or self.category
        self.pick_category(self.category or (seen.categories[0] if seen.categories else "B3"))

    def pick_category(self, code: str) -> None:
        """What is decided next is of this kind."""
        self.category = code
        self._panes.panel.show_category(code)

    def show_marks(self) -> None:
        """Paint what is decided, open, and chosen."""
        if self.seen is not None:
            self._panes.taken_down.show_marks(showing.marks(self.seen, self.current, self._scope))

    def subject(self) -> str:
        """The subject of the item that is current."""
        if self.seen is None:
            return ""
        return next((item.subject for item, place in showing.places(self.seen) if place.spot == self.current), "")

    def decided_place(self) -> Place | None:
        """The current place, if something was decided for it."""
        every = showing.places(self.seen) if self.seen is not None else []
        return next((p for _, p in every if p.spot == self.current and p.choice is not None), None)

    def selection(self) -> tuple[Spot, ...]:
        """The words that are selected in the text."""
        return tuple(redaction.spot(*place) for place in self._panes.taken_down.selected())

    def targets(self) -> tuple[Spot, ...]:
        """What the next key decides: the selection, else all places like this, else the current one."""
        return self.selection() or self._scope or ((self.current,) if self.current is not None else ())

    def go_to(self, spot: Spot) -> None:
        """Make this place the current one, in all three panes."""
        self.current, self._scope, self.edge = spot, (), ""
        panes = self._panes
        self.pick_category(self._category_of(spot) or self.category)
        panes.panel.say("")
        panes.items.choose(self.subject())
        self._bring_into_view()
        self.show_marks()

    def next(self) -> None:
        """On to the next place that is open, from the end again to the beginning."""
        every = showing.places(self.seen) if self.seen is not None else []
        at = next((number for number, (_, place) in enumerate(every) if place.spot == self.current), -1)
        later = [place for _, place in (*every[at + 1 :], *every[: at + 1]) if place.state == "undecided"]
        self._panes.taken_down.drop_selection()
        if later:
            self.go_to(later[0].spot)
        else:
            self._panes.panel.say(self.tr("Everything here is decided."))

    def show_alike(self, spots: tuple[Spot, ...]) -> None:
        """Choose all of these together."""
        if self.seen is None:
            return
        self._panes.taken_down.drop_selection()
        self._scope = spots
        numbers = {key: number for key, number, _ in self.seen.paragraphs}
        words = self.tr("%Ln place(s) like this", "", len(spots))
        self._panes.panel.say(
            self.tr("%1: %2. The next key decides for all; Esc lets go.")
            .replace("%1", words)
            .replace("%2", showing.where(spots, numbers))
        )
        self.show_marks()

    def take_edge(self, edge: str) -> None:
        """From now on the arrows move where the current place begins (`start`) or ends (`end`)."""
        if self.decided_place() is None:
            self._panes.panel.say(self.tr("Decide this place first; then its edges can be moved."))
            return
        self.edge = edge
        self._panes.panel.say(
            self.tr("Where it begins: the arrows move it, Enter is done.")
            if edge == "start"
            else self.tr("Where it ends: the arrows move it, Enter is done.")
        )

    @property
    def together(self) -> bool:
        """Whether several places are chosen together."""
        return bool(self._scope)

    def let_go(self) -> None:
        """Only the current place is chosen, and no edge moves."""
        self.edge = ""
        self.drop()
        self.show_marks()

    def drop(self) -> None:
        """Nothing but the current place is chosen any more."""
        self._scope = ()
        self._panes.taken_down.drop_selection()
        self._panes.panel.say("")

    def follow(self, seen: Seen) -> None:
        """Stay with a place whose edges a step has moved."""
        if seen.edge is not None:
            self.current = seen.edge.spot

    def back(self) -> None:
        """The focus goes back to where the choice was made."""
        panes = self._panes
        (panes.taken_down if self.selection() and panes.taken_down.isVisible() else panes.front()).setFocus()

    def _category_of(self, spot: Spot | None) -> str:
        if self.seen is None or spot is None:
            return ""
        found = [(item, place) for item, place in showing.places(self.seen) if place.spot.overlaps(spot)]
        return next((place.category or item.category for item, place in found), "")

    def _bring_into_view(self) -> None:
        if self.current is not None:
            self._panes.taken_down.bring_into_view(self.current.paragraph, self.current.start)
            self._panes.read_along()

    def _choose_item(self, subject: str) -> None:
        if self.seen is not None:
            places = [place for item, place in showing.places(self.seen) if item.subject == subject]
            open_ones = [place for place in places if place.state == "undecided"]
            self.go_to(next(iter([*open_ones, *places])).spot)

    def _pointed(self, paragraph: str, at: int) -> None:
        """A click on a marked place makes it the current one."""
        every = showing.places(self.seen) if self.seen is not None else []
        spots = [place.spot for _, place in every]
        under = [spot for spot in spots if spot.paragraph == paragraph and spot.start <= at <= spot.end]
        if under:
            self.go_to(under[0])

    def _selected(self) -> None:
        spots = self.selection()
        if spots:
            self._scope, self.edge = (), ""
            self.pick_category(self._category_of(spots[0]) or self.category)
            self._panes.panel.say(self.tr("What is selected: choose what to do with it."))
        elif not self._scope and not self.edge:
            self._panes.panel.say("")
