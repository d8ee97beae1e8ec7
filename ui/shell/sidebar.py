"""The places of a vault at the side; folds to icons when the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.shell.place import Place
from ui.theme import look
from ui.theme.icons import icon
from ui.widgets.key_button import KeyButton
from ui.widgets.words import Words

_WIDE, _NARROW, _ICON = 208, 64, 18
_LOW, _ROW, _ANY = 480, 24, 16_777_215
"""Under which height places stand closer, how high one is then; and no limit, in Qt's words."""


class Sidebar(QFrame):
    """`chosen` carries the Place that was asked for."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setProperty("kind", "side")
        now = look()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(now.px(12), now.px(16), now.px(12), now.px(12))
        column.setSpacing(now.px(2))
        self._name = Words("Testimony Intake", kind="heading")
        self._name.setContentsMargins(now.px(10), now.px(6), 0, now.px(14))
        column.addWidget(self._name)
        self._low = False
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for room, words in self._upper():
            column.addWidget(self._button(room, words))
        column.addStretch(1)
        for room, words in self._lower():
            column.addWidget(self._button(room, words))
        self.fold(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, places stand closer, and none over another."""
        super().resizeEvent(event)
        low = event.size().height() < look().px(_LOW)
        if low != self._low:
            self._low = low
            for button in self._buttons.values():
                button.setProperty("kind", "place-low" if low else "place")
                button.setMaximumHeight(look().px(_ROW) if low else _ANY)
                button.style().unpolish(button)
                button.style().polish(button)

    def show_place(self, place: Place) -> None:
        """Mark where one is."""
        button = self._buttons.get(place.room)
        self._group.setExclusive(False)
        for other in self._buttons.values():
            other.setChecked(other is button)
        self._group.setExclusive(button is not None)

    def fold(self, *, narrow: bool) -> None:
        """Words beside the icons, or icons alone with their words as tips."""
        self.setFixedWidth(look().px(_NARROW if narrow else _WIDE))
        self._name.setVisible(not narrow)
        for room, words in (*self._upper(), *self._lower()):
            button = self._buttons[room]
            button.setText("" if narrow else words)
            button.setToolTip(words if narrow else "")
            button.setIcon(icon(room))
            button.setIconSize(QSize(look().px(_ICON), look().px(_ICON)))

    def open_rooms(self, *, vault: bool) -> None:
        """Without a vault only Verify and Help can be gone to."""
        for room, button in self._buttons.items():
            button.setEnabled(vault or room in ("verify", "help"))

    def _upper(self) -> list[tuple[str, str]]:
        return [
            ("today", self.tr("Today")),
            ("people", self.tr("People")),
            ("interviews", self.tr("Interviews")),
            ("statements", self.tr("Statements")),
            ("exhibits", self.tr("Exhibits")),
            ("complaint", self.tr("Complaint")),
            ("exports", self.tr("Exports")),
        ]

    def _lower(self) -> list[tuple[str, str]]:
        return [("verify", self.tr("Verify")), ("vault", self.tr("Vault")), ("help", self.tr("Help"))]

    def _button(self, room: str, words: str) -> QPushButton:
        name = f"go_{room}"
        button = KeyButton(words, name=name, key="F1") if room == "help" else QPushButton(words)
        button.setObjectName(name)
        button.setProperty("kind", "place")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # a screen reader says: one of several, not a box to check
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.chosen.emit(Place(room)))
        self._group.addButton(button)
        self._buttons[room] = button
        return button
