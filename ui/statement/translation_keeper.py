"""Keeps a translation as it is typed: within half a second as a draft, as an act when a paragraph is left.

A draft is a setting of its writer and no act: a power cut takes no word, and the log is not filled with keystrokes.
Where the disk refuses, the words stay on the screen, count as not saved, and are tried again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from intake.errors import IntakeError
from intake.statement.records import Manner, Translation
from intake.statement.translating import Work
from ui.operations import translations
from ui.shell import Desk

_DRAFT_MS, _ACT_MS, _AGAIN_MS = 400, 20_000, 4000


@dataclass
class _Typed:
    """What waits for its act, and whether it is on its way."""

    text: str
    flying: bool = False


class TranslationKeeper(QObject):
    """`kept` carries a paragraph and its translation (or None) once it is on the disk; `saved` whether all is."""

    kept = Signal(str, object)
    saved = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._statement = ""
        self.work = Work()
        self._typed: dict[str, _Typed] = {}
        self._last = self._on_disk = 0
        """Numbers of the last change that was typed, and of the last that a draft on the disk has."""
        self._soon, self._later, self._again = QTimer(self), QTimer(self), QTimer(self)
        for timer, after, does in (
            (self._soon, _DRAFT_MS, self._draft),
            (self._later, _ACT_MS, self.keep_all),
            (self._again, _AGAIN_MS, self.keep_all),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(does)

    def take_up(self, statement: str, work: Work, language: str, kept: Mapping[str, str]) -> None:
        """From now on what is typed belongs to this statement and language; what was typed and not kept is so again."""
        self._statement, self.work = statement, replace(work, language=language)
        drafts = work.typed.get(language, {})
        self._typed = {key: _Typed(text) for key, text in drafts.items() if kept.get(key, "") != text}
        self._last = self._on_disk = 0

    def use(self, *, translator: str, manner: Manner) -> None:
        """Who translates from now on, and how; kept for the next visit."""
        self.work = replace(self.work, translator=translator, manner=manner)
        self._draft()

    def type(self, paragraph: str, text: str) -> None:
        """These words stand in its field now."""
        self._typed[paragraph] = _Typed(text)
        self._last += 1
        self.saved.emit(False)
        self._later.start()
        if not self._soon.isActive():
            self._soon.start()

    def text(self, paragraph: str, kept: str) -> str:
        """What its field shows: what was typed last, else what is kept."""
        return self._typed[paragraph].text if paragraph in self._typed else kept

    def keep(self, paragraph: str) -> None:
        """The paragraph was left: what was typed in it becomes an act."""
        typed = self._typed.get(paragraph)
        if typed is None or typed.flying:
            return
        typed.flying = True
        work = self.work
        translations.keep(
            self._desk,
            paragraph,
            typed.text,
            work,
            lambda entry: self._take(paragraph, typed, work.language, entry),
            lambda problem: self._refused(typed, problem),
        )

    def keep_all(self) -> None:
        """Everything that was typed becomes an act for each paragraph, and the draft is written."""
        self._later.stop()
        self._draft()
        for paragraph in tuple(self._typed):
            self.keep(paragraph)

    def unsaved(self) -> bool:
        """Whether words stand only on the screen."""
        return self._last > self._on_disk

    def _draft(self) -> None:
        self._soon.stop()
        if not self._statement or not self._desk.writable:
            return
        known = {key: typed.text for key, typed in self._typed.items()}
        rest = {language: texts for language, texts in self.work.typed.items() if language != self.work.language}
        self.work = replace(self.work, typed={**rest, **({self.work.language: known} if known else {})})
        statement, upto = self._statement, self._last
        translations.keep_work(self._desk, statement, self.work, lambda: self._drafted(statement, upto), self._say)

    def _drafted(self, statement: str, upto: int) -> None:
        if statement == self._statement:
            self._on_disk = max(self._on_disk, upto)
            self.saved.emit(not self.unsaved())

    def _take(self, paragraph: str, typed: _Typed, language: str, entry: Translation | None) -> None:
        if self._typed.get(paragraph) is typed:
            del self._typed[paragraph]
            self._draft()
        if language == self.work.language:
            self.kept.emit(paragraph, entry)

    def _refused(self, typed: _Typed, problem: IntakeError) -> None:
        typed.flying = False
        self._say(problem)

    def _say(self, problem: IntakeError) -> None:
        if not self._again.isActive():
            self._desk.problem(problem)
        self._again.start()
