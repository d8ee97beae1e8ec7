"""Tab follows reading order, also through what was added later: the layouts say what stands before what."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QStackedWidget, QWidget


def in_reading_order(*roots: QWidget) -> None:
    """Chain everything in these widgets that takes the keyboard, in the order in which it stands."""
    found = [widget for root in roots for widget in _focusable(root)]
    for one, other in pairwise(found):
        QWidget.setTabOrder(one, other)


def last_stop(root: QWidget | None) -> QWidget | None:
    """What takes the keyboard last in this widget."""
    found = [] if root is None else list(_focusable(root))
    return found[-1] if found else None


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        if (page := widget.widget()) is not None:
            yield from _focusable(page)
    elif isinstance(widget, QStackedWidget):
        for at in range(widget.count()):
            yield from _focusable(widget.widget(at))
    elif not isinstance(widget, QAbstractScrollArea) and (layout := widget.layout()) is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _inside(inner)
        elif widget is not None:
            yield from _focusable(widget)
