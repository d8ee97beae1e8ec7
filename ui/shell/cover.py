"""The cover: the window is blank at once, and the passphrase brings it back. What was being written goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from intake.errors import IntakeError
from ui.shell.desk import Desk
from ui.theme import look
from ui.told import message
from ui.widgets.button import Button
from ui.widgets.passphrase import PassphraseLine
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.shell.window import MainWindow


class Cover(QWidget):
    """Over everything in its window. Nothing is drawn until a key is pressed; then one line asks."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("cover")
        self.setProperty("no_ring", True)
        self.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._before: QWidget | None = None
        """What had the keyboard."""
        now = look()
        column = QVBoxLayout(self)
        column.addStretch(1)
        self._ask = QWidget()
        inner = QVBoxLayout(self._ask)
        inner.setSpacing(now.px(8))
        self._words = Words(self.tr("Type the passphrase to go on."), kind="quiet")
        self._line = PassphraseLine("cover_passphrase", self.tr("Passphrase"))
        self._line.line.returnPressed.connect(self._try)
        self._open = Button(self.tr("Go on"), name="cover_open", kind="primary", does=self._try)
        for part in (self._words, self._line, self._open):
            inner.addWidget(part)
        self._ask.setFixedWidth(now.px(360))
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def put_on(self) -> None:
        """Blank the window now; what is behind is gone for keys, drops and screen readers too."""
        if not self.isVisible():
            self._before = self._window.focusWidget()
        self._ask.hide()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._window.put_away(away=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key shows the line that asks."""
        self._show_line()

    def mousePressEvent(self, event: object) -> None:
        """So does a click."""
        self._show_line()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blank."""
        QPainter(self).fillRect(self.rect(), look().color("ground"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the cover."""
        line = self._line.line
        (self._open if line.hasFocus() else line).setFocus()
        return True

    def _show_line(self) -> None:
        self._ask.show()
        self._line.line.setFocus()

    def _try(self) -> None:
        typed = self._line.take()
        if typed:
            self._open.setEnabled(False)
            self._desk.read(lambda vault: _require(vault, typed), self._take_off, self._wrong)

    def _wrong(self, problem: IntakeError) -> None:
        self._open.setEnabled(True)
        self._words.setText(message(problem))
        self._words.set_kind("danger")
        self._line.line.setFocus()

    def _take_off(self, _: object) -> None:
        self._open.setEnabled(True)
        self._words.setText(self.tr("Type the passphrase to go on."))
        self._words.set_kind("quiet")
        self._window.put_away(away=False)
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self._desk.uncovered.emit()


def _require(vault: object, typed: str) -> None:
    """Raise WrongKey unless `typed` is the passphrase of the user who has this vault open."""
    from intake.errors import Sentence, WrongKey
    from intake.vault import Vault, derive

    if not isinstance(vault, Vault) or derive(vault.path, typed).user != vault.user.id:
        raise WrongKey(Sentence("wrong passphrase"))
