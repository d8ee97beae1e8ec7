"""The message strip under the title row: one message at a time; undo sits in it.

What was merely said goes with the next deliberate step, another room or another act; cautions and trouble stay until
they are closed. The way back of the last act stays (Ctrl+Z) until there is another act.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.desk import Message
from ui.theme import look
from ui.widgets.button import Button
from ui.widgets.words import Words

_LEAST = 300
"""Of words beside the buttons."""


class Strip(QFrame):
    """Later messages wait behind the one that is shown; a new one about trouble comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_strip")
        now = look()
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(now.px(24), now.px(10), now.px(16), now.px(10))
        row.setSpacing(now.px(12))
        words = QVBoxLayout()
        words.setSpacing(now.px(2))
        self.text, self.hint = Words(), Words(kind="quiet")
        self.text.setObjectName("message")
        self.hint.setObjectName("message_hint")
        words.addWidget(self.text)
        words.addWidget(self.hint)
        row.addLayout(words, 1)
        self.undo = Button(self.tr("Undo"), name="message_undo", kind="secondary", does=self._undo)
        self.close_button = Button(self.tr("Close"), name="message_close", kind="quiet", does=self.next)
        ways = QHBoxLayout()
        ways.setSpacing(now.px(12))
        ways.addStretch(1)
        ways.addWidget(self.undo)
        ways.addWidget(self.close_button)
        row.addLayout(ways)
        self._waiting: list[Message] = []
        self._standing = False
        self._way_back: Callable[[], None] | None = None
        self._shown: Message | None = None
        self.hide()

    @property
    def shown(self) -> Message | None:
        """The message that stands there now."""
        return self._shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ways out stand below the words where both have no room in a row."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        room = self.width() - sum(
            way.sizeHint().width() for way in (self.undo, self.close_button) if not way.isHidden()
        )
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if room < look().px(_LEAST) else ways.LeftToRight)

    def stand(self) -> None:
        """The step that said it is over: the next one takes it away."""
        self._standing = True

    def step(self) -> None:
        """Another room, or another act."""
        if self._shown is not None and self._shown.tone == "said" and self._standing:
            self.next()

    def act(self) -> None:
        """Another act: the one before can't be undone from here any more."""
        self._way_back = None
        self.step()

    def go_back(self) -> None:
        """Undo the last act."""
        back, self._way_back = self._way_back, None
        if self._shown is not None and self._shown.undo is back:
            self.next()
        if back is not None:
            back()

    def put(self, message: Message) -> None:
        """Show it, or have it wait; the same words twice are one message."""
        if message.undo is not None and not message.undo_label:
            self._way_back = message.undo
        if (
            (self._shown is not None and self._shown.text == message.text)
            or self._shown is None
            or self._shown.tone == "said"
        ):
            self._show(message)
        elif message.tone == "danger":
            self._waiting.append(self._shown)
            self._show(message)
        else:
            self._waiting.append(message)

    def next(self) -> None:
        """The message was read: show what waits."""
        self._shown = None
        if self._waiting:
            self._show(self._waiting.pop(0))
        else:
            self.hide()

    def clear(self) -> None:
        """Nothing stays of what was said (before a lock)."""
        self._waiting.clear()
        self._way_back = None
        self.next()

    def _show(self, message: Message) -> None:
        self._shown, self._standing = message, False
        self.setProperty("kind", "strip-danger" if message.tone == "danger" else "strip")
        self.text.setText(message.text)
        self.text.set_kind("danger" if message.tone == "danger" else "")
        self.hint.setText(message.hint)
        self.hint.setVisible(bool(message.hint))
        self.undo.setVisible(message.undo is not None)
        if message.undo_label:
            self.undo.set_text(message.undo_label)
        else:
            self.undo.set_text(self.tr("Undo"))
        self.style().unpolish(self)
        self.style().polish(self)
        self._fold()
        self.show()
        if QCoreApplication.instance() is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{message.text} {message.hint}"))

    def _undo(self) -> None:
        shown = self._shown
        self.next()
        if shown is not None and shown.undo is not None:
            self._way_back = None
            shown.undo()
