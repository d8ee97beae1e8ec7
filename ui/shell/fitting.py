"""Hearing that a window was resized; from the first paint on, since Qt's classes of events are heavy to load."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Fitting(QObject):
    """Calls `fit` now and whenever the window has another size."""

    def __init__(self, window: QWidget, fit: Callable[[], None]) -> None:
        super().__init__(window)
        self._fit = fit
        window.installEventFilter(self)
        fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is taken away from the window."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False
