"""Every screen in every state, at home and where room is least: no text is cut, nothing runs over its neighbour."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLayout,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from tests.ui.conftest import Hand, unlock
from tests.window_scenes import BEFORE, INSIDE, make_files, make_vault
from ui.redaction.reader_box import ReaderBox
from ui.widgets.elided import Elided

SETTLED, LATER = 60, 400
"""Milliseconds until every layout has seen what it holds; and what the keys' rest brings."""
SIZES = [
    pytest.param((1366, 768), 100, id="home"),
    pytest.param((1024, 600), 100, id="small"),
    pytest.param((1024, 600), 200, id="small-200"),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("scenes")
    make_vault(folder / "vault")
    make_files(folder / "files")
    return folder


@pytest.mark.parametrize(("size", "text"), SIZES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_cut_and_nothing_overlaps(
    start: Callable[..., Hand], made: Path, tmp_path: Path, language: str, size: tuple[int, int], text: int
) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "scenes"))
    hand = start("--language", language, "--text-size", str(text), str(folder / "vault"))
    hand.window.setProperty("folder", str(folder))
    hand.window.resize(*size)
    wrong: dict[str, str] = {}
    seen = 0
    for scene in (*BEFORE, unlocked, *INSIDE):
        hand.window.activateWindow()
        for name in scene(hand):
            seen += 1
            hand.idle()
            hand.qtbot.wait(SETTLED)
            if found := set(faults(hand.window)) | set(faults(QApplication.activeModalWidget())):
                hand.qtbot.wait(LATER)  # an answer may just have come
                found &= set(faults(hand.window)) | set(faults(QApplication.activeModalWidget()))
            wrong |= {fault: name for fault in found if fault not in wrong}
    if wrong:
        pytest.fail("\n".join(f"{name}: {fault}" for fault, name in wrong.items()), pytrace=False)
    assert seen > 60


def unlocked(hand: Hand) -> Iterator[str]:
    hand.go("unlock")
    unlock(hand)
    yield "unlocked"


def faults(top: QWidget | None) -> Iterator[str]:
    """What a reader would see cut or covered, in words."""
    if top is None:
        return
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton | QComboBox) and too_small(widget):
            yield f"cut: {told(widget)}"
        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            spare = widget.viewport().width() - widget.widget().width()
            if spare < 0:
                yield f"runs out at the side: {told(widget)} by {-spare}"
        if (layout := widget.layout()) is not None:
            yield from overlaps(widget, list(inside(layout)))


def too_small(widget: QWidget) -> bool:
    """Whether its words need more room than it has."""
    if isinstance(widget, Elided | ReaderBox):
        return False
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        return widget.sizeHint().width() > widget.width() + 1 or widget.sizeHint().height() > widget.height() + 2
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
        words = widget.currentText() if not widget.isEditable() else ""
        return widget.fontMetrics().horizontalAdvance(words) > room.width() + 4
    if not widget.text():
        return widget.iconSize().height() > widget.height()
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    words = widget.fontMetrics().boundingRect(widget.text())
    return widget.minimumSizeHint().width() > widget.width() + 1 or words.height() > widget.height()


def overlaps(parent: QWidget, children: list[QWidget]) -> Iterator[str]:
    """Neighbours in one layout that share pixels, and children that stand outside of their parent."""
    for one, other in combinations(children, 2):
        both = one.geometry() & other.geometry()
        if both.width() > 1 and both.height() > 1:
            yield f"overlap: {told(one)} and {told(other)}"
    for child in children:
        out = outside(parent.rect(), child.geometry())
        if out > 1:
            yield f"outside of {parent.objectName()!r}: {told(child)} by {out}"


def outside(room: QRect, area: QRect) -> int:
    """By how many pixels it stands out."""
    return max(
        room.left() - area.left(), area.right() - room.right(), room.top() - area.top(), area.bottom() - room.bottom()
    )


def inside(layout: QLayout) -> Iterator[QWidget]:
    """The visible widgets of a layout and of those in it; of a stack the one that is on."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if (inner := item.layout()) is not None:
            yield from inside(inner)
        elif (widget := item.widget()) is not None and widget.isVisible():
            yield widget


def told(widget: QWidget) -> str:
    """Which widget that is."""
    words = getattr(widget, "currentText", getattr(widget, "text", str))
    near = next((n for n in names(widget) if n), "")
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    spoken = words() if callable(words) and not isinstance(widget, QAbstractScrollArea) else ""
    size = f"{widget.width()}x{widget.height()} at {at.x()},{at.y()}"
    return f"{type(widget).__name__} {near!r} {spoken[:40]!r} ({size})"


def names(widget: QWidget | None) -> Iterator[str]:
    """Object names from here outward."""
    while widget is not None:
        yield widget.objectName()
        widget = widget.parentWidget()
