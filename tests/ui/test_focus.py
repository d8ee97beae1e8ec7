"""Tab on every screen, in both languages: it goes in reading order, and one sees where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui.conftest import Hand, unlock
from ui.shell.rooms import ROOMS

SUBJECT = {"person": "p1", "consent": "p1", "statement": "s1", "read_back": "s1", "redaction": "s1", "export": "s1"}
MOST_STOPS, SEEN_CONTRAST, SEEN_PIXELS = 120, 3.0, 24


@dataclass(frozen=True)
class Stop:
    """Where Tab stopped: where that is seen, where it stands in its page, how it looks with the keyboard."""

    widget: QWidget
    place: QRect
    stands: QRect
    around: QRect
    picture: QImage

    @property
    def name(self) -> str:
        return self.widget.objectName()


def stop(hand: Hand, widget: QWidget) -> Stop:
    seen = place(hand, widget)
    around = seen.adjusted(-6, -6, 6, 6) & hand.window.rect()
    return Stop(widget, seen, unscrolled(hand, widget), around, hand.window.grab(around).toImage())


def stops(hand: Hand) -> Iterator[QWidget]:
    """Where Tab stops, once around."""
    seen: list[QWidget] = []
    for _ in range(MOST_STOPS):
        at = QApplication.focusWidget()
        if at is None or at in seen:
            return
        seen.append(at)
        yield at
        hand.qtbot.keyClick(at, Qt.Key.Key_Tab)


def place(hand: Hand, widget: QWidget) -> QRect:
    """Where a stop stands in the window."""
    return QRect(widget.mapTo(hand.window, QPoint(0, 0)), widget.size())


def unscrolled(hand: Hand, widget: QWidget) -> QRect:
    """Where it would stand if no page had been scrolled to it."""
    area, at = place(hand, widget), widget.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea):
            area.translate(0, at.verticalScrollBar().value())
        at = at.parentWidget()
    return area


def part(hand: Hand, widget: QWidget) -> int:
    """In which part of the window it stands: sidebar, title row, message, body, footer, in reading order."""
    screen = hand.program.window.screen_shown
    body = screen.parts[0]
    kinds = [
        hand.window.findChild(QWidget, "sidebar"),
        screen.head,
        hand.window.findChild(QWidget, "message_strip"),
        body,
    ]
    return next((at for at, one in enumerate(kinds) if one is not None and one.isAncestorOf(widget)), len(kinds))


def around_again(hand: Hand, one: QWidget, other: QWidget) -> bool:
    """Whether Tab went from the last part of the window to its first."""
    return part(hand, one) > part(hand, other)


def backwards(before: QRect, after: QRect, *, rtl: bool) -> bool:
    """Whether a reader goes back: earlier in the same line, higher in the same column, or both."""
    ahead = after.left() - before.left() if not rtl else before.right() - after.right()
    shared = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    same_line = shared > min(before.height(), after.height()) // 2
    below = after.center().y() - before.center().y()
    if same_line:
        return ahead < 0
    return below < 0 and ahead <= 0


def lightness(image: QImage, x: int, y: int) -> float:
    colour = image.pixelColor(x, y)
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def is_seen(one: QImage, other: QImage) -> bool:
    """Whether enough pixels differ by the contrast that WCAG 2.2 asks of a focus mark."""
    count = 0
    for y in range(one.height()):
        if one.constScanLine(y).tobytes() == other.constScanLine(y).tobytes():
            continue
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                light, dark = sorted((lightness(one, x, y), lightness(other, x, y)), reverse=True)
                count += (light + 0.05) / (dark + 0.05) >= SEEN_CONTRAST
                if count >= SEEN_PIXELS:
                    return True
    return False


@pytest.mark.parametrize("language", ["en", "ar"])
def test_tab_goes_in_reading_order_and_is_seen(start: Callable[..., Hand], sample_vault: Path, language: str) -> None:
    hand = start("--language", language, str(sample_vault))
    hand.window.activateWindow()
    hand.wait(hand.window.isActiveWindow)
    wrong, unseen, count = [], [], 0
    for room in ("unlock", "create", *(room for room in ROOMS if room not in ("unlock", "create", "session"))):
        if room == "vault":
            hand.go("unlock")
            unlock(hand)
        hand.go(room, SUBJECT.get(room, ""))
        before: Stop | None = None
        parts: list[int] = []
        for widget in stops(hand):
            now = stop(hand, widget)
            count += 1
            if before is not None:
                if not around_again(hand, before.widget, now.widget) and backwards(
                    before.stands, now.stands, rtl=language == "ar"
                ):
                    wrong.append(f"{room}: {before.name} {before.stands} -> {now.name} {now.stands}")
                if place(hand, before.widget) == before.place:
                    after = hand.window.grab(before.around).toImage()
                    if not is_seen(before.picture, after):
                        unseen.append(f"{room}: {before.name}")
            before = now
            parts.append(part(hand, widget))
        assert sum(one > other for one, other in pairwise([*parts, parts[0]])) <= 1, f"{room}: {parts}"
        hand.program.desk.say("Something was kept", undo=lambda: None)
    assert "\n".join(wrong) == ""
    assert unseen == []
    assert count > 150
