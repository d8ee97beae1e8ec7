"""What the export screen answers, from top to bottom: progress, result, refusal, obstacles, free way, consent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.export.consent_card import ConsentCard
from ui.export.export_words import ExportWords
from ui.export.obstacles_card import ObstaclesCard
from ui.export.result_card import ResultCard
from ui.widgets.badge import Sign
from ui.widgets.card import Card
from ui.widgets.progress import Progress
from ui.widgets.upright import Upright
from ui.widgets.words import Words

if TYPE_CHECKING:
    from intake.errors import Refused
    from intake.export.foreseeing import Foreseen


class Answers(Upright):
    """`waved` carries (name, reason); the others ask to go there."""

    waved = Signal(str, str)
    to_redaction = Signal()
    verify = Signal()
    see_trail = Signal()

    def __init__(self, words: ExportWords, parent: QWidget | None = None) -> None:
        self.progress = Progress("exporting")
        self.result = ResultCard(words)
        self.refused = ObstaclesCard(words, name="export_refused", badge=Sign.NO)
        self._in_the_way = ObstaclesCard(words, name="in_the_way", badge=Sign.ASK)
        self._free, self._free_words, self._stands = Card(name="free"), Words(kind="good"), Words(kind="quiet")
        self.consent = ConsentCard(words)
        parts = (self.progress, self.result, self.refused, self._in_the_way, self._free, self.consent)
        super().__init__(*parts, parent=parent)
        self._free.setObjectName("nothing_in_the_way")
        self._stands.setObjectName("let_stand")
        self._free.column.addWidget(self._free_words)
        self._free.column.addWidget(self._stands)
        self.result.verify.connect(self.verify)
        self.result.see_trail.connect(self.see_trail)
        for card in (self.refused, self._in_the_way):
            card.waved.connect(self.waved)
            card.to_redaction.connect(self.to_redaction)

    def begin_anew(self) -> None:
        """Another question: what was answered goes."""
        self.result.hide()
        self.refused.hide()

    def another_order(self) -> None:
        """What was answered and typed belongs to the order before."""
        self.result.hide()
        for card in (self.refused, self._in_the_way):
            card.forget()

    def clear_the_way(self) -> None:
        """Nothing foreseen is said."""
        self._in_the_way.hide()
        self._free.hide()

    def show_foreseen(self, seen: Foreseen, waved: Mapping[str, str], why: str) -> None:
        """What would be refused, or that nothing would; and the names that are left standing."""
        free = seen.refusal is None
        self._in_the_way.hide()
        if seen.refusal is not None:
            self._in_the_way.show_refusal(seen.refusal, seen.numbers, why)
        waiting = not self.result.isVisibleTo(self)
        self._free.setVisible((free and waiting) or bool(waved))
        self._free_words.setVisible(free)
        self._free_words.setText(self.tr("Nothing stands in the way. The finished files are searched once more."))
        stands = [f"{name}: {reason}" for name, reason in waved.items()]
        self._stands.setText(self.tr("Left standing, with your reason:") + "\n" + "\n".join(stands))
        self._stands.setVisible(bool(stands))

    def show_refused(self, problem: Refused, numbers: Mapping[str, int], why: str) -> None:
        """It was refused when it came to it."""
        self.clear_the_way()
        self.refused.show_refusal(problem, numbers, why)
