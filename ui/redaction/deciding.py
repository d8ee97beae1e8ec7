"""Where one is and what the keys do: the place that is current, places that are chosen together, edges, words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from intake.errors import IntakeError
from ui.operations import redaction
from ui.operations.redaction_table import Seen, Table
from ui.redaction import showing
from ui.redaction.three_panes import ThreePanes
from ui.shell import Desk
from ui.shell.keys import letter

if TYPE_CHECKING:
    from intake.redaction.marking import Spot

_TREATMENTS = {"Enter": "remove", "G": "generalise", "P": "pseudonym", "K": "keep"}
_ASKS = ("G", "K")


class Deciding(QObject):
    """`changed` carries what is to be shown after a step. `table` and `seen` are set by the screen."""

    changed = Signal(object)
    asking = Signal()
    """What is asked, or what stands there, is another now."""

    def __init__(self, desk: Desk, panes: ThreePanes) -> None:
        super().__init__(panes)
        self._desk, self._panes = desk, panes
        self.table: Table | None = None
        self.seen: Seen | None = None
        self.current: Spot | None = None
        """The place that keys speak of."""
        self._scope: tuple[Spot, ...] = ()
        """All places like it, while they are chosen together."""
        self._edge = ""
        self._asked = ""
        self._category = ""
        for watched in (panes.items, panes.taken_down, panes.as_read):
            watched.installEventFilter(self)
        panes.items.chosen.connect(self._choose_item)
        panes.taken_down.selectionChanged.connect(self._selected)
        panes.taken_down.pointed.connect(self._pointed)
        panes.undo.clicked.connect(lambda: self.undo())
        panes.redo.clicked.connect(lambda: self.redo())
        panes.panel.pressed.connect(self._do)
        panes.panel.said.connect(self._said)
        panes.panel.line.textEdited.connect(self.asking)
        panes.panel.left.connect(lambda: self.leave_question())
        panes.panel.list.picked.connect(self._pick_category)
        panes.panel.list.left.connect(lambda: self._back())

    def begin(self, table: Table) -> None:
        """Another statement, or another reader."""
        self.table, self.seen = table, None
        self.current, self._scope, self._edge = None, (), ""
        self.leave_question(focus=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of this room, where the list or one of the texts has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def settle(self, *, first: bool) -> None:
        """Find the current place after a step: where we were, else near it, else the first open one."""
        seen = self.seen
        if seen is None:
            return
        every = showing.places(seen)
        spots = [place.spot for _, place in every]
        if self.current not in spots:
            near = [spot for spot in spots if self.current is not None and spot.overlaps(self.current)]
            open_ones = [place.spot for _, place in every if place.state == "undecided"]
            self.current = next(iter([*near, *open_ones, *spots]), None)
        if first or self.current is not None:
            self._category = self._category_of(self.current) or self._category
        if not self._category:
            self._category = seen.categories[0] if seen.categories else "B3"
        self._panes.panel.show_category(self._category)

    def show_marks(self) -> None:
        """Paint what is decided, open, and chosen."""
        if self.seen is not None:
            self._panes.taken_down.show_marks(showing.marks(self.seen, self.current, self._scope))

    def subject(self) -> str:
        """The subject of the item that is current."""
        if self.seen is None:
            return ""
        return next((item.subject for item, place in showing.places(self.seen) if place.spot == self.current), "")

    def _category_of(self, spot: Spot | None) -> str:
        if self.seen is None or spot is None:
            return ""
        found = [(item, place) for item, place in showing.places(self.seen) if place.spot.overlaps(spot)]
        return next((place.category or item.category for item, place in found), "")

    def _choose_item(self, subject: str) -> None:
        if self.seen is not None:
            places = [place for item, place in showing.places(self.seen) if item.subject == subject]
            open_ones = [place for place in places if place.state == "undecided"]
            self._go_to(next(iter([*open_ones, *places])).spot)

    def _pointed(self, paragraph: str, at: int) -> None:
        """A click on a marked place makes it the current one."""
        every = showing.places(self.seen) if self.seen is not None else []
        spots = [place.spot for _, place in every]
        under = [spot for spot in spots if spot.paragraph == paragraph and spot.start <= at <= spot.end]
        if under:
            self._go_to(under[0])

    def _go_to(self, spot: Spot) -> None:
        self.current, self._scope, self._edge = spot, (), ""
        self._category = self._category_of(spot) or self._category
        panes = self._panes
        panes.panel.show_category(self._category)
        panes.panel.say("")
        panes.items.choose(self.subject())
        panes.taken_down.bring_into_view(spot.paragraph, spot.start)
        self._panes.read_along()
        self.show_marks()

    def _selected(self) -> None:
        spots = self._selection()
        if spots:
            self._scope, self._edge = (), ""
            self._category = self._category_of(spots[0]) or self._category
            self._panes.panel.show_category(self._category)
            self._panes.panel.say(self.tr("What is selected: choose what to do with it."))
        elif not self._scope and not self._edge:
            self._panes.panel.say("")

    def _selection(self) -> tuple[Spot, ...]:
        return tuple(redaction.spot(*place) for place in self._panes.taken_down.selected())

    def _targets(self) -> tuple[Spot, ...]:
        return self._selection() or self._scope or ((self.current,) if self.current is not None else ())

    def _back(self) -> None:
        (self._panes.taken_down if self._selection() else self._panes.items).setFocus()

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do("Enter")
        elif key == Qt.Key.Key_Escape:
            self._let_go()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._release()
        elif self._edge and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(1 if key == Qt.Key.Key_Right else -1)
        elif (at := letter(event)) in ("G", "P", "K", "A", "N", "C", "S", "E"):
            self._do(at)
        else:
            return False
        return True

    def _do(self, key: str) -> None:
        session = self._desk.session
        if self.seen is None or session is None:
            return
        if key == "N":
            self._next()
        elif session.read_only:
            self._desk.say(self.tr("This vault is open to read only: nothing can be decided."))
        elif key == "C":
            self._panes.panel.open_categories(self._category, self.seen.categories)
        elif key in ("S", "E"):
            self._take_edge(key)
        elif key == "A":
            self._all_alike()
        elif self._edge and key == "Enter":
            self._let_go()
        elif key in _ASKS and self._targets():
            self._ask(key)
        elif self._targets():
            self._decide(key, "")

    def _next(self) -> None:
        every = showing.places(self.seen) if self.seen is not None else []
        at = next((number for number, (_, place) in enumerate(every) if place.spot == self.current), -1)
        later = [place for _, place in (*every[at + 1 :], *every[: at + 1]) if place.state == "undecided"]
        self._panes.taken_down.drop_selection()
        if later:
            self._go_to(later[0].spot)
        else:
            self._panes.panel.say(self.tr("Everything here is decided."))

    def _ask(self, key: str) -> None:
        self._asked = key
        before = self._words_before(_TREATMENTS[key])
        if key == "G":
            self._panes.panel.ask(
                self.tr("What will stand there instead?"), self.tr("Enter takes it, Esc goes back."), before
            )
        else:
            self._panes.panel.ask(self.tr("Why may it stand?"), self.tr("The reason stays in the vault."), before)

    def _words_before(self, treatment: str) -> str:
        """The words that were chosen for this item before."""
        if self.seen is None:
            return ""
        subject = self.subject()
        choices = [p.choice for item, p in showing.places(self.seen) if item.subject == subject and p.choice]
        return next((choice.words for choice in choices if choice.treatment == treatment), "")

    def question(self) -> list[Any] | None:
        """What is being asked: the key, the place, the words that stand there; None while nothing is."""
        if not self._asked or self.current is None:
            return None
        spot = self.current
        return [self._asked, spot.paragraph, spot.start, spot.end, self._panes.panel.line.text()]

    def ask_again(self, question: list[Any] | None) -> None:
        """Ask what was being asked; None lets the question go."""
        if question is None or self.seen is None:
            self.leave_question()
            return
        key, paragraph, start, end, words = question
        self._go_to(redaction.spot(paragraph, start, end))
        self._ask(key)
        self._panes.panel.line.setText(words)

    def _said(self, words: str) -> None:
        if not words.strip():
            self._panes.panel.complain(self.tr("Write a few words first."))
            return
        self._decide(self._asked, words)

    def _decide(self, key: str, words: str) -> None:
        if self.table is None:
            return
        redaction.decide(
            self._desk,
            self.table,
            self._targets(),
            self._decided,
            self.failed,
            category=self._category,
            treatment=_TREATMENTS[key],
            words=words,
        )

    def _decided(self, seen: Seen) -> None:
        chosen = bool(self._selection())
        self._panes.taken_down.drop_selection()
        if seen.edge is not None and (chosen or self._edge):
            self.current = seen.edge.spot
        self._scope = ()
        self.leave_question()
        self._panes.panel.say("")
        self.changed.emit(seen)

    def leave_question(self, *, focus: bool = True) -> None:
        """The words are not asked for any more."""
        was, self._asked = self._asked, ""
        self._panes.panel.close_question()
        if was:
            self.asking.emit()
        if was and focus:
            self._back()

    def _let_go(self) -> None:
        self._scope, self._edge = (), ""
        self._panes.taken_down.drop_selection()
        self._panes.panel.say("")
        self.show_marks()

    def _release(self) -> None:
        if self.table is not None and self._targets():
            redaction.release(self._desk, self.table, self._targets(), self._decided)

    def _all_alike(self) -> None:
        targets = self._targets()
        if self._scope or not targets or self.table is None:
            self._let_go()
            return
        redaction.alike(self._desk, self.table, targets[0], self._show_alike)

    def _show_alike(self, spots: tuple[Spot, ...]) -> None:
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

    def _take_edge(self, key: str) -> None:
        places = showing.places(self.seen) if self.seen is not None else []
        if not any(place.spot == self.current and place.choice is not None for _, place in places):
            self._panes.panel.say(self.tr("Decide this place first; then its edges can be moved."))
            return
        self._edge = "start" if key == "S" else "end"
        self._panes.panel.say(
            self.tr("Where it begins: the arrows move it, Enter is done.")
            if key == "S"
            else self.tr("Where it ends: the arrows move it, Enter is done.")
        )

    def _move(self, step: int) -> None:
        if self.table is None or self.current is None:
            return
        if self._panes.taken_down.runs_right_to_left(self.current.paragraph):
            step = -step
        edge = {"start": step} if self._edge == "start" else {"end": step}
        redaction.move_edge(self._desk, self.table, self.current, self._moved, **edge)

    def _moved(self, seen: Seen) -> None:
        if seen.edge is not None:
            self.current = seen.edge.spot
        self.changed.emit(seen)

    def undo(self) -> None:
        """One step back, if there is one."""
        if self.table is not None and self.seen is not None and self.seen.undoes:
            redaction.undo(self._desk, self.table, self.changed.emit)

    def redo(self) -> None:
        """One step forward again."""
        if self.table is not None and self.seen is not None and self.seen.redoes:
            redaction.redo(self._desk, self.table, self.changed.emit)

    def _pick_category(self, code: str) -> None:
        self._category = code
        self._panes.panel.show_category(code)
        self._back()
        place = next(
            (p for _, p in showing.places(self.seen) if p.spot == self.current and p.choice is not None)
            if self.seen is not None and not self._selection()
            else iter(()),
            None,
        )
        if place is not None and place.choice is not None and place.choice.hides and self.table is not None:
            redaction.decide(
                self._desk,
                self.table,
                (place.spot,),
                self._decided,
                self.failed,
                category=code,
                treatment=place.choice.treatment,
                words=place.choice.words,
            )

    def failed(self, problem: IntakeError) -> None:
        """Say what is wrong."""
        self.leave_question(focus=False)
        self._desk.problem(problem)
