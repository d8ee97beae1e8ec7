"""The guide at the side: topics with open questions. It suggests; the order is hers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.labels import language
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.clear import clear
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words
from ui.widgets.wrapped import Wrapped

if TYPE_CHECKING:
    from intake.interview.guide import Topic

_WIDTH = 250


class GuidePane(QFrame):
    """A topic opens to its questions; a question that is chosen becomes a paragraph."""

    asked = Signal(str)
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setProperty("kind", "side")
        self.setAccessibleName(self.tr("Guide"))
        self.setFixedWidth(look().px(_WIDTH))
        self._topics: Sequence[Topic] = ()
        self._open, self._speaks = "", "en"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look().px(12))
        self._scroll = Scroll(margin=16, name="guide_scroll")
        self._scroll.column.setSpacing(look().px(6))
        column.addWidget(self._scroll, 1)
        stop = Button(self.tr("Stop and refer"), name="stop_and_refer", does=self.stop_asked.emit)
        stop.setToolTip(self.tr("A child, sexual violence in detail, danger to her life, words that incriminate her"))
        foot = QVBoxLayout()
        foot.setContentsMargins(look().px(16), 0, look().px(16), 0)
        foot.addWidget(stop)
        column.addLayout(foot)

    def show_topics(self, topics: Sequence[Topic], speaks: str) -> None:
        """These topics; questions are in the session's language, titles in the window's."""
        self._topics, self._speaks = topics, speaks
        self._open = topics[0].code if topics else ""
        self._show()

    def _show(self) -> None:
        from intake.interview.guide import said

        self.setFocusProxy(None)  # type: ignore[arg-type]
        clear(self._scroll.column)
        self._scroll.column.addWidget(Words(self.tr("Guide"), kind="section"))
        for topic in self._topics:
            head = QPushButton(said(topic.title, language()))
            head.setObjectName(f"topic_{topic.code}")
            head.setProperty("kind", "place")
            head.setAccessibleName(head.text())
            head.clicked.connect(lambda _=False, code=topic.code: self._unfold(code))
            if topic.code == self._open or self.focusProxy() is None:
                self.setFocusProxy(head)
            if topic.code != self._open:
                self._scroll.column.addWidget(head)
                continue
            head.setCheckable(True)
            head.setChecked(True)
            card = QFrame()
            card.setProperty("kind", "card")
            inner = QVBoxLayout(card)
            pad = look().px(4)
            inner.setContentsMargins(pad, pad, pad, look().px(8))
            inner.setSpacing(look().px(2))
            inner.addWidget(head)
            hint = Words(said(topic.hint, language()), kind="small")
            hint.setContentsMargins(look().px(12), 0, look().px(12), look().px(4))
            inner.addWidget(hint)
            for number, prompt in enumerate(topic.prompts, 1):
                text = said(prompt, self._speaks)
                inner.addWidget(
                    Wrapped(text, name=f"prompt_{topic.code}_{number}", does=lambda t=text: self.asked.emit(t))
                )
            self._scroll.column.addWidget(card)

    def _unfold(self, code: str) -> None:
        self._open = "" if code == self._open else code
        self._show()
        self.setFocus()
