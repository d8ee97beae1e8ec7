"""What a screen works at: the worker's two verbs, ways to go, to say, to ask. The rim that tests answer for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from intake.errors import Damaged, IntakeError
from ui.shell.place import Place
from ui.task import Task
from ui.told import message, told
from ui.work import Failed, Work

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from intake.vault import Vault
    from ui.app import Program

R = TypeVar("R")
_MOST_DAMAGE = 5


class Session(NamedTuple):
    """Who has which vault open; `role` is the value of `intake.vault.Role`."""

    path: Path
    user: str
    role: str
    organisation: str
    read_only: bool
    sees_identities: bool
    """An interviewer's key opens none."""
    keeps_keys: bool
    """Custodians let users come and go, re-key, and make recovery sheets."""
    opened_before: tuple[str, str] | None = None
    """Who opened it the time before, and when."""
    sample: bool = False
    """It holds the invented sample complaint, and no other case: the guided tour is offered."""


class Message(NamedTuple):
    """One thing for the strip. `tone`: `said`, `caution` or `danger`; `undo` is a button, called `undo_label`."""

    text: str
    hint: str = ""
    tone: str = "said"
    undo: Callable[[], None] | None = None
    undo_label: str = ""


class Desk(QObject):
    """Everything that screens may do beside showing records."""

    went = Signal(object)
    said = Signal(object)
    acted = Signal()
    """An act was asked for: what was said of the one before has been read."""
    lock_asked = Signal()
    cover_asked = Signal()
    read_only_asked = Signal()
    uncovered = Signal()
    """The passphrase took the cover off."""
    session_changed = Signal()
    toured = Signal()
    """The guided tour stands elsewhere, or is over, and no room was gone to."""

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.session: Session | None = None
        self.here = Place("unlock")
        self.before_help = Place("unlock")
        """Where the reader of a help page was, and goes back to."""
        self.dropped: tuple[Path, ...] = ()
        """Files that were dropped on the window, for Verify."""
        self.program: Program | None = None
        """Who changes language, palette and text size; None in tests of single screens."""
        self.tour_at: int | None = None
        """At which step of `ui.operations.tour` the guided tour stands; None: there is none."""
        self.interview_open = False
        """While a session is open, nothing from other testimonies can be reached (no contamination)."""
        work.refused.connect(self.problem)
        work.damaged.connect(self.offer_reading)

    @property
    def writable(self) -> bool:
        """Whether a vault is open and takes changes."""
        return self.session is not None and not self.session.read_only

    @property
    def sees_identities(self) -> bool:
        """Whether this user's role opens identities."""
        return self.session is not None and self.session.sees_identities

    @property
    def keeps_keys(self) -> bool:
        """Whether this user may let others come and go, and re-key, in the vault that is open."""
        return self.writable and self.session is not None and self.session.keeps_keys

    def read(self, op: Callable[[Vault], R], then: Callable[[R], None], failed: Failed | None = None) -> None:
        """Ask the core; the answer comes on the window's thread."""
        self.work.read(op, then, failed)

    def change(
        self,
        op: Callable[[Vault], R],
        then: Callable[[R], None] | None = None,
        failed: Failed | None = None,
        *,
        said: str = "",
    ) -> None:
        """Have the core change the vault by an act of the user's; once it is on the disk that is said, then `then`."""

        def done(result: R) -> None:
            if said:
                self.say(said)
            if then is not None:
                then(result)

        self.acted.emit()
        self.work.change(op, done, failed)

    def keep(
        self, op: Callable[[Vault], R], then: Callable[[R], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Have the core keep what is being typed, or where one is: no act, and nobody asked for it."""
        self.work.change(op, then, failed)

    def long(
        self,
        op: Callable[[Vault, Task], R],
        then: Callable[[R], None],
        failed: Failed | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        """A change that takes a while, with progress; the task that is given back can be cancelled."""
        return self.work.long(op, then, failed, progress=progress)

    def go(self, place: Place) -> None:
        """Show another place."""
        if place.room == "help" and self.here.room != "help":
            self.before_help = self.here
        self.here = place
        self.went.emit(place)

    def say(self, text: str, *, hint: str = "", undo: Callable[[], None] | None = None, undo_label: str = "") -> None:
        """A message that stands in the strip until the next step, with a way back."""
        self.said.emit(Message(text=text, hint=hint, undo=undo, undo_label=undo_label))

    def problem(self, problem: IntakeError, *, way_out: Callable[[], None] | None = None, label: str = "") -> None:
        """What is wrong, what is safe, what to do: in the strip, in red, until it is closed; `way_out` is a button."""
        words = Message(message(problem), hint=told(problem.hint), tone="danger", undo=way_out, undo_label=label)
        self.said.emit(words)

    def offer_reading(self, problem: Damaged) -> None:
        """A vault that turns out to be damaged while it is open can be opened anew from the strip, to read only."""
        if self.writable:
            said = Message(
                text=message(problem), hint=told(problem.hint), tone="danger", undo=self.read_only_asked.emit
            )
            self.said.emit(said._replace(undo_label=self.tr("Open to read only")))

    def say_damage(self, damage: tuple[str, ...]) -> None:
        """What a damaged vault that is open to read only does not show; it waits until it is closed."""
        text = self.tr("This vault is damaged and open to read only: %Ln thing(s) can’t be shown.", "", len(damage))
        self.said.emit(Message(text=text, hint=" · ".join(told(each) for each in damage[:_MOST_DAMAGE]), tone="danger"))

    def now(self) -> datetime:
        """The moment, in UTC: the one place where the window reads the clock."""
        from datetime import UTC, datetime

        return datetime.now(UTC)

    def ask_folder(self, parent: QWidget, title: str) -> Path | None:
        """A folder that the user chooses; None when she changes her mind."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(parent, title, "", QFileDialog.Option.DontUseNativeDialog)
        return Path(chosen) if chosen else None

    def ask_files(self, parent: QWidget, title: str) -> list[Path]:
        """Files that the user chooses."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", "", "", QFileDialog.Option.DontUseNativeDialog)
        return [Path(name) for name in chosen]

    def ask_new_file(self, parent: QWidget, title: str, name: str) -> Path | None:
        """Where a file is to be written."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "", "", QFileDialog.Option.DontUseNativeDialog)
        return Path(chosen) if chosen else None
