"""Never a lost word: what stands unfinished in a screen's fields is kept while it is typed, and put back later.

One for each screen. What a hand changes is noted in its order and written into the vault, sealed, within a second;
when the same form is shown again, after a lock, a crash, or because the room was left, it is put back in that order
once the screen has filled itself. It is erased when the screen says that the form is done, or when it is discarded.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from intake.errors import IntakeError
from ui.operations import begun as operations
from ui.operations.ledger import Ledger
from ui.widgets.entries import Value, entries, hear, put, read, rivals

if TYPE_CHECKING:
    from ui.shell.screen import Screen

_SOON, _AGAIN, _PATIENCE = 500, 4000, 10.0
_HEARD = "begun_hears_it"
_ASIDE = "*"
"""Under which name stands what the screen itself holds beside its fields."""


class Begun(QObject):
    """`follow` a form, `drop` what is done of it, `flush` before a lock."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen, self._desk = screen, screen.desk
        self._form = ""
        self._on_disk = ""
        self._noted: dict[str, Value] = {}
        self._waiting: dict[str, Value] = {}
        self._before: list[tuple[str, Value]] = []
        self._putting = False
        self._ledger, self._refused = Ledger(), False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.flush)
        self._desk.work.busy.connect(self._settle)

    def follow(self, form: str) -> None:
        """From now on this form is shown; what was begun in it is put back once the screen has filled itself."""
        self.flush()
        self._form, self._on_disk, self._refused = form, "", False
        self._noted, self._waiting, self._before = {}, {}, []
        if form:
            operations.read(self._desk, form, lambda text: self._take(form, text))

    def drop(self, part: QWidget | None) -> None:
        """What stands in this part is done: nothing of it is put back any more; None is the whole form."""
        gone = {*self._noted, *self._waiting} if part is None else {part.objectName(), *entries(part)}
        for held in (self._noted, self._waiting):
            for name in gone & held.keys():
                del held[name]
        self._before = [(name, value) for name, value in self._before if name not in gone]
        self.flush()

    def note_aside(self) -> None:
        """What the screen holds beside its fields is another now."""
        self._note(_ASIDE, self._screen.aside(), set())

    def flush(self) -> None:
        """Hand over now what the vault does not have yet."""
        self._soon.stop()
        held = {**self._waiting, **self._noted}
        only_opened = held.keys() == {_ASIDE} and isinstance(held[_ASIDE], str)
        text = json.dumps(held) if held and not only_opened else ""
        if self._form and text != self._on_disk:
            self._on_disk = text
            operations.keep(self._desk, self._form, text, self._ledger, self._not_kept)

    def kept(self) -> bool:
        """Whether the disk has everything; waits for the worker, and never longer than some seconds."""
        return self._ledger.all_kept(_PATIENCE)

    def _take(self, form: str, text: str) -> None:
        if form == self._form:
            self._on_disk = text
            self._waiting = {} if not text else json.loads(text)

    def _settle(self, busy: bool) -> None:
        """The worker rests: the screen shows what it asked for, so its fields can be heard and filled."""
        if busy or not self._form or not self._screen.isVisible():
            return
        fields = entries(self._screen)
        self._listen(fields)
        self._putting = True
        done = [name for name in self._waiting if self._put_back(name, fields)]
        self._putting = False
        for name in done:
            del self._waiting[name]
        if done and self._before:
            self._desk.say(self.tr("Put back what you had begun."), undo=self._discard, undo_label=self.tr("Discard"))

    def _listen(self, fields: dict[str, QWidget]) -> None:
        for name, widget in fields.items():
            if name not in (self._screen.passing or ()) and not widget.property(_HEARD):
                widget.setProperty(_HEARD, True)
                hear(widget, self._noter(name, widget))

    def _noter(self, name: str, widget: QWidget) -> Callable[[], None]:
        return lambda: self._note(name, read(widget), rivals(widget))

    def _note(self, name: str, value: Value, gone: set[str]) -> None:
        if not self._form or self._putting:
            return
        for other in (*gone, name):
            self._noted.pop(other, None)
            self._waiting.pop(other, None)
        if name != _ASIDE or value is not None:
            self._noted[name] = value
        if not self._soon.isActive():
            self._soon.start(_SOON)

    def _put_back(self, name: str, fields: dict[str, QWidget]) -> bool:
        """Whether it stands there now; what was typed meanwhile is newer and stays."""
        value, widget = self._waiting[name], fields.get(name)
        if name == _ASIDE:
            before = self._screen.aside()
            if before != value:
                self._screen.put_aside(value)
        elif widget is None:
            return False
        else:
            before = read(widget)
            if before != value and not put(widget, value):
                return False
        if before != value:
            self._before.append((name, before))
        self._noted[name] = value
        return True

    def _discard(self) -> None:
        """As it stood before it was put back."""
        before, fields = self._before, entries(self._screen)
        self.drop(None)
        for name, value in reversed(before):
            if name == _ASIDE:
                self._screen.put_aside(value)
            elif name in fields:
                put(fields[name], value)
        self.drop(None)

    def _not_kept(self, problem: IntakeError) -> None:
        self._on_disk = "?"
        self._soon.start(_AGAIN)
        if not self._refused:
            self._refused = True
            self._desk.problem(problem)
