"""The footer: the keys that work here, and one quiet line at the far side."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import look
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
        self._keys.setSpacing(now.px(6))
        self._row.addLayout(self._keys)
        self._row.addStretch(1)
        self.note = Words(kind="small", wrap=False)
        self.note.setObjectName("foot_note")
        self._row.addWidget(self.note)
        self.speaks = False
        """Whether there is anything to show."""

    def show_keys(self, keys: list[tuple[str, str]], note: str = "") -> None:
        """These keys, this note; nothing at all hides the footer."""
        while (item := self._keys.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for key, does in keys:
            self._keys.addWidget(Words(key, kind="key", wrap=False))
            self._keys.addWidget(Words(does, kind="small", wrap=False))
            self._keys.addSpacing(look().px(10))
        self.note.setText(note)
        self.speaks = bool(keys or note)
