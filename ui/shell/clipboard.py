"""What leaves by copying: only what was asked for, marked secret for clipboard managers, and not for long."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

_MARK = "x-kde-passwordManagerHint"
"""KeePassXC, KDE, CopyQ and others: a manager that sees this keeps nothing."""
_STAYS = 120_000
"""Milliseconds: long enough to carry a paragraph to another place."""


class Clipboard(QObject):
    """Selecting gives nothing to X11's primary selection; a copy goes at cover, lock, end and after two minutes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.selectionChanged.connect(self._give_no_selection)
        self._clipboard.dataChanged.connect(self._mark)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(_STAYS)
        self._gone.timeout.connect(self.clear)

    def clear(self) -> None:
        """Take back what this program put there; what others put there stays."""
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()

    def _give_no_selection(self) -> None:
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _mark(self) -> None:
        if not self._clipboard.ownsClipboard():
            self._gone.stop()
            return
        copied = self._clipboard.mimeData()
        if copied is None or not copied.hasText() or copied.hasFormat(_MARK):
            return
        marked = QMimeData()
        marked.setText(copied.text())
        marked.setData(_MARK, b"secret")
        self._clipboard.setMimeData(marked)
        self._gone.start()
