"""The focus ring: two pixels outside whatever has the keyboard's focus, always visible (WCAG 2.4.11, 2.4.13)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from ui.theme.look import look

_OUTSIDE, _BESIDE_LETTERS = 3, 9
NO_RING = "no_ring"
"""A dynamic property for widgets that show their focus themselves (the page that is written on)."""


class FocusRing(QWidget):
    """One for each window; the mouse and screen readers go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        """What it stands around and everything that holds that: a page that scrolls moves it too."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the widget that it stands around when that is moved, resized or hidden."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._place()
        elif watched is self._around and event.type() in (QEvent.Type.Hide, QEvent.Type.Destroy):
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two pixels of the focus colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("focus"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 9, 9)

    def stand_around(self, new: QWidget | None) -> None:
        """Show the ring around this widget, if it is in this window and wants one."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._around, self._watched = None, []
        if new is None or new.window() is not self.parentWidget() or new.property(NO_RING) or _is_ground(new):
            self.hide()
            return
        self._around = new
        at: QWidget | None = _shown(new)
        while at is not None and at is not self.parentWidget():
            self._watched.append(at)
            at.installEventFilter(self)
            at = at.parentWidget()
        self._place()

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        self.stand_around(new)

    def _place(self) -> None:
        around, window = self._around, self.parentWidget()
        if around is None or window is None or not around.isVisible() or around.visibleRegion().isEmpty():
            self.hide()
            return
        shown = _shown(around)
        seen = shown.visibleRegion().boundingRect()
        area = QRect(shown.mapTo(window, seen.topLeft()), seen.size())
        side = (
            _BESIDE_LETTERS if shown is not around and shown.x() > _BESIDE_LETTERS else _OUTSIDE
        )  # a page with margins of its own
        self.setGeometry(area.adjusted(-side, -_OUTSIDE, side, _OUTSIDE).intersected(window.rect()))
        self.raise_()
        self.show()


def _shown(widget: QWidget) -> QWidget:
    """What the ring stands around: of a widget that scrolls its window onto the page, unless it has a border itself."""
    bordered = isinstance(widget, QTextEdit | QPlainTextEdit) and widget.property("kind") not in ("page", "bare")
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) and not bordered else widget


def _is_ground(widget: QWidget) -> bool:
    """A stack of pages gives the focus to a whole page that has no control yet; Tab goes on from there."""
    return widget.focusPolicy() == Qt.FocusPolicy.NoFocus
