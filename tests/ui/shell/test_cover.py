"""The cover: nothing behind it is seen, read out, reached by a key or by a drop, and the passphrase gives it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from tests.ui.conftest import Hand, uncover, unlock
from tests.ui.interview.driving import begin, page, read
from ui.shell import Desk
from ui.widgets.confirm import Confirm


def colours(hand: Hand) -> int:
    picture = hand.window.grab().toImage()
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)})


def test_nothing_is_seen_and_nothing_reached_until_the_passphrase(sample: Hand) -> None:
    hand = sample
    hand.go("statement", "s1")
    assert colours(hand) > 20
    hand.key(Qt.Key.Key_F12)
    assert colours(hand) == 1
    assert [w for w in hand.window.findChildren(QWidget) if w.isVisible() and w.objectName() != "cover"] == []
    assert hand.window.windowTitle().strip() == ""
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F6, Qt.Key.Key_Tab):
        hand.key(key)
    hand.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hand.idle()
    assert hand.program.desk.here.room == "statement"
    assert not hand.window.findChildren(QWidget, "palette")
    assert not hand.window.acceptDrops()
    focus = QApplication.focusWidget()
    assert focus is None or hand.find(QWidget, "cover").isAncestorOf(focus) or focus.objectName() == "cover"
    hand.type("cover_passphrase", "something else")
    hand.click("cover_open")
    hand.idle()
    assert hand.program.window.covered
    uncover(hand)
    assert colours(hand) > 20
    assert hand.window.windowTitle() == "Testimony Intake"


def test_an_answer_that_comes_under_the_cover_takes_no_keyboard(sample: Hand) -> None:
    hand = sample
    hand.program.desk.cover_asked.emit()
    hand.go("person", "", "new")
    hand.window.activateWindow()
    focus = QApplication.focusWidget()
    assert focus is None or focus.objectName().startswith("cover")
    uncover(hand)
    assert hand.find(QLineEdit, "full_name").isVisible()


def test_no_dialog_stays_over_the_cover(sample: Hand) -> None:
    hand, said = sample, []
    Confirm(hand.window, "Really?", "Everything", verb="Do it", then=lambda: said.append("done"))
    hand.wait(lambda: hand.window.findChildren(Confirm))
    hand.program.desk.cover_asked.emit()
    QTimer.singleShot(50, hand.program.desk.cover_asked.emit)
    assert Desk.ask_folder(hand.program.desk, hand.window, "Which?") is None  # its own loop of events ends
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog | QFileDialog) and w.isVisible()]
    assert said == []


def test_the_lock_keys_work_in_a_dialog(sample: Hand) -> None:
    hand, heard = sample, []
    hand.program.desk.lock_asked.disconnect()
    hand.program.desk.lock_asked.connect(lambda: heard.append("lock"))
    hand.window.activateWindow()
    dialog = Confirm(hand.window, "Really?", "Everything", verb="Do it", then=lambda: None)
    hand.qtbot.waitUntil(lambda: dialog.windowHandle() is not None and QApplication.focusWindow() is not None)
    hand.wait(lambda: QApplication.focusWindow() is dialog.windowHandle())
    hand.qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_F11)
    hand.qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["lock", "lock"]
    dialog.reject()


def test_a_word_that_is_being_composed_is_kept(start: Callable[..., Hand], sample_vault: Path) -> None:
    hand = unlock(start(str(sample_vault)))
    begin(hand, "W-02", "en")
    hand.type("page", "she said ")
    half = QInputMethodEvent("ሰላ", [])
    QApplication.sendEvent(page(hand), half)
    hand.program.desk.cover_asked.emit()
    hand.idle()
    whole, _ = read(hand, sample_vault)
    assert [p.text for p in whole.paragraphs] == ["she said ሰላ"]


@pytest.mark.parametrize("by", ["keys", "input method"])
def test_the_time_until_it_locks_begins_anew_with_what_is_typed(sample: Hand, by: str) -> None:
    hand, heard = sample, []
    begin(hand, "W-02", "en")
    watch = hand.program.locking.watch
    watch.findChild(QTimer).timeout.disconnect()
    watch.findChild(QTimer).timeout.connect(lambda: heard.append("lock"))
    watch.set_minutes(0.4 / 60)
    for _ in range(8):
        if by == "keys":
            hand.qtbot.keyClick(hand.window.windowHandle(), Qt.Key.Key_A)
        else:
            hand.type("page", "a")
        hand.qtbot.wait(100)
    assert heard == []
    hand.wait(lambda: heard)
    watch.set_minutes(0)
