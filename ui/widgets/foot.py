"""The footer: the keys that work here, and one quiet line at the far side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import look
from ui.widgets.clear import clear
from ui.widgets.words import Words


class Foot(QFrame):
    """`show_keys` takes (key, what it does) pairs; keys are never translated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setProperty("kind", "foot")
        now = look()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(now.px(24), now.px(6), now.px(24), now.px(6))
        self._row.setSpacing(now.px(16))
        self._keys = QHBoxLayout()
        self._keys.setSpacing(now.px(16))
        self._row.addLayout(self._keys)
        self._row.addStretch(1)
        self.note = Words(kind="small", wrap=False)
        self.note.setObjectName("foot_note")
        self._row.addWidget(self.note)
        self._pairs: list[QWidget] = []
        self.speaks = False
        """Whether there is anything to show."""

    def show_keys(self, keys: list[tuple[str, str]], note: str = "") -> None:
        """These keys, this note; nothing at all hides the footer."""
        clear(self._keys)
        self._pairs = [self._pair(key, does) for key, does in keys]
        for pair in self._pairs:
            self._keys.addWidget(pair)
        self.note.setText(note)
        self.speaks = bool(keys or note)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It asks for no width: keys give way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other keys have room now."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The same when the note became another."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _pair(self, key: str, does: str) -> QWidget:
        pair, gap = QWidget(), look().px(6)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addWidget(Words(key, kind="key", wrap=False))
        row.addWidget(Words(does, kind="small", wrap=False))
        return pair

    def _fit(self) -> None:
        """The note comes first, then whole keys from the first on; none is cut (all of them are in F1)."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        if self.note.text().strip():
            room -= self.note.sizeHint().width() + self._row.spacing()
        for pair in self._pairs:
            room -= pair.sizeHint().width()
            pair.setVisible(room >= 0)
            room = room - self._keys.spacing() if room >= 0 else -1
