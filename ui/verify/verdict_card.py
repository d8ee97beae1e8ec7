"""The answer on one file: sign, large words, facts, and what was checked."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.operations.verifying import Judged
from ui.theme import look
from ui.verify.verdict_words import VerdictWords
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.words import Words


class VerdictCard(Card):
    """Filled by `show_judged`; `save` is the screen's one action once there is an answer."""

    def __init__(self, words: VerdictWords, save: Button, parent: QWidget | None = None) -> None:
        super().__init__(name="verdict_card", parent=parent)
        self._words = words
        now = look()
        self.column.setContentsMargins(now.px(28), now.px(28), now.px(28), now.px(24))
        top = QHBoxLayout()
        top.setSpacing(now.px(16))
        self.badge = Badge()
        said = QVBoxLayout()
        said.setSpacing(now.px(4))
        self.verdict = Words(kind="display")
        self.verdict.setObjectName("verdict")
        self.explanation = Words(kind="quiet")
        self.explanation.setObjectName("verdict_explanation")
        said.addWidget(self.verdict)
        said.addWidget(self.explanation)
        top.addWidget(self.badge)
        top.addLayout(said, 1)
        self.column.addLayout(top)
        self.column.addSpacing(now.px(10))
        self.details = Facts("verdict_details")
        self.column.addWidget(self.details)
        self.checked = Button(self.tr("What was checked"), name="what_was_checked", does=self._show_limits)
        self.limits = QVBoxLayout()
        self._limit_words = [Words(limit, kind="quiet") for limit in words.limits()]
        for limit in self._limit_words:
            limit.hide()
            self.limits.addWidget(limit)
        buttons = QHBoxLayout()
        buttons.setSpacing(now.px(12))
        buttons.addWidget(save)
        buttons.addWidget(self.checked)
        buttons.addStretch(1)
        self.column.addSpacing(now.px(8))
        self.column.addLayout(buttons)
        self.column.addLayout(self.limits)

    def show_judged(self, judged: Judged) -> None:
        """The answer on this file; it is announced to screen readers."""
        self.badge.show_sign(self._words.sign(judged))
        self.verdict.setText(self._words.heading(judged))
        self.explanation.setText(self._words.explanation(judged))
        self.details.setAccessibleName(judged.path.name)
        self.details.show_facts(self._words.facts(judged))
        spoken = f"{judged.path.name}: {self._words.answer(judged)}. {self._words.heading(judged)}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _show_limits(self) -> None:
        shown = self._limit_words[0].isHidden()
        for limit in self._limit_words:
            limit.setVisible(shown)
        self.checked.set_text(self.tr("Hide what was checked") if shown else self.tr("What was checked"))
