"""The one thing to do first: the session that stands open, or the first step in an empty vault."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake.inspection.waiting import Session
from ui.language import moment_words, number_words, time_words
from ui.shell.place import Place
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.words import Words


class ContinueCard(Card):
    """`gone_to` carries a Place."""

    gone_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="continue_card", parent=parent)
        self._place = Place("begin")
        self.title, self.quiet = Words(kind="heading"), Words(kind="quiet")
        self.title.setObjectName("continue_title")
        self.quiet.setObjectName("continue_facts")
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        words.addWidget(self.title)
        words.addWidget(self.quiet)
        self.button = Button(
            self.tr("Continue"),
            name="continue_interview",
            kind="primary",
            does=lambda: self.gone_to.emit(self._place),
        )
        row = QHBoxLayout()
        row.setSpacing(look().px(16))
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.column.addLayout(row)

    def show_session(self, session: Session | None, now: datetime) -> None:
        """The session to continue; without one, a new interview can be begun."""
        if session is None:
            self._place = Place("begin")
            self.title.setText(self.tr("Begin an interview"))
            self.quiet.setText(self.tr("No session stands open. Everything is saved."))
            self.button.set_text(self.tr("Begin"))
            return
        self._place = Place("session", session.interview)
        self.title.setText(self.tr("Continue the interview with {person}").format(person=session.person))
        self.quiet.setText(self._facts(session, now))
        self.button.set_text(self.tr("Continue"))

    def _facts(self, session: Session, now: datetime) -> str:
        paragraph = self.tr("paragraph {number}").format(number=number_words(session.paragraph))
        saved = self.tr("Everything is saved.")
        if not session.at:
            return f"{session.code} · {paragraph}. {saved}"
        when = self._when(datetime.fromisoformat(session.at).astimezone(), now.astimezone().date())
        begin = self.tr("Paused {when}") if session.paused else self.tr("Interrupted {when}")
        return self.tr("{begin}, {paragraph}. {saved}").format(
            begin=begin.format(when=when), paragraph=paragraph, saved=saved
        )

    def _when(self, moment: datetime, today: date) -> str:
        time = time_words(moment)
        if moment.date() == today:
            return self.tr("today at {time}").format(time=time)
        if moment.date() == today - timedelta(days=1):
            return self.tr("yesterday at {time}").format(time=time)
        return self.tr("on {moment}").format(moment=moment_words(moment))
