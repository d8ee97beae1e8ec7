"""Keeps where a read-back stands, at each step: nothing of it touches the statement before the end."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from intake.statement.changes import numbers
from intake.statement.reading_back import Sitting, read_aloud
from intake.statement.records import Paragraph
from intake.statement.steps import ReadBack
from intake.statement.store import Whole
from ui.operations import reading_back
from ui.shell import Desk

_SAVE_MS = 400


class ReadBackKeeper(QObject):
    """`moved` when another paragraph is to be shown, or this one anew; `rested` a moment after the last key."""

    moved = Signal()
    rested = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._unsaved = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SAVE_MS)
        self._soon.timeout.connect(self.rested)
        self.let_go()

    def let_go(self) -> None:
        """No statement is being read."""
        self.whole: Whole | None = None
        self.sitting = Sitting(version=1)
        self.paragraphs: tuple[Paragraph, ...] = ()
        self.numbers: dict[str, int] = {}

    def take_up(self, whole: Whole, sitting: Sitting) -> None:
        """This statement is read from now on; notes of the interviewer are not."""
        self.whole, self.sitting = whole, sitting
        self.paragraphs = read_aloud(whole.paragraphs)
        self.numbers = numbers(whole.paragraphs)

    @property
    def at(self) -> int:
        """The place of the paragraph that is read."""
        return next((at for at, p in enumerate(self.paragraphs) if p.id == self.sitting.at), 0)

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph that is read."""
        return self.paragraphs[self.at]

    @property
    def last(self) -> bool:
        """Whether no paragraph comes after this one."""
        return self.at + 1 == len(self.paragraphs)

    @property
    def corrected(self) -> list[int]:
        """Numbers of the paragraphs that were corrected."""
        return sorted(self.numbers[key] for key in self.sitting.corrections if key in self.numbers)

    def go_on(self) -> bool:
        """The paragraph after this one is read; whether there is one."""
        further = bool(self.paragraphs) and not self.last
        if further:
            self._turn(self.at + 1)
        return further

    def go_back(self) -> None:
        """The paragraph before this one is read, if there is one."""
        if self.at > 0:
            self._turn(self.at - 1)

    def type(self, text: str) -> None:
        """The correction of this paragraph, as far as it is typed."""
        self._keep(self.sitting.move(self.paragraph.id).type(text))

    def correct(self, text: str) -> None:
        """The paragraph reads so from now on."""
        self._keep(self.sitting.move(self.paragraph.id).correct(self.paragraph, text))
        self.moved.emit()

    def leave_correction(self) -> None:
        """What was typed goes."""
        self._keep(self.sitting.type(None))
        self.moved.emit()

    def initial(self, given: bool) -> None:
        """She confirmed the paragraph, or took it back."""
        if self.paragraphs:
            self._keep(self.sitting.initial(self.paragraph.id, given=given))

    def begin_to_type(self) -> None:
        """Something is typed that is not on the disk yet."""
        self._unsaved = max(1, self._unsaved)
        self._soon.start()

    def unsaved(self) -> bool:
        """While the disk has not taken the last step."""
        return self._unsaved > 0

    def read_back(self, manner: str, language: str, by_role: str, reason: str) -> ReadBack:
        """The whole of it, read today."""
        today = self._desk.now().astimezone().date()
        how = {"manner": manner, "language": language, "by_role": by_role, "reason": reason}
        return self.sitting.record(self.paragraphs, today, **how)

    def _turn(self, at: int) -> None:
        self._keep(self.sitting.move(self.paragraphs[at].id))
        self.moved.emit()

    def _keep(self, sitting: Sitting) -> None:
        self._soon.stop()
        self.sitting = sitting
        if self.whole is not None:
            self._unsaved += 1
            reading_back.keep_sitting(self._desk, self.whole.statement.id, sitting, self._kept)

    def _kept(self) -> None:
        self._unsaved = 0
