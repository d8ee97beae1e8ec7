"""Never a lost word: whatever stands unfinished in a form is put back after a lock, a crash, or another room."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intake import custody, vault
from intake.statement import finalising
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from ui.shell.rooms import ROOMS
from ui.shell.screen import Screen
from ui.widgets.entries import entries, put, read
from ui.widgets.pad import Pad

ROOT = Path(__file__).resolve().parents[3]
BACK = "Put back what you had begun."
HIDING = {"manner_spoken", "sign_not_signed", "sign_spoken", "mode_full_statement"}
"""Choices that put other fields away; the walk leaves them for its end."""
ELSEWHERE = {"unlock", "create", "redaction"}
"""Without a vault nothing is kept; the words of a redaction have a test of their own."""


@pytest.fixture
def draft_vault(sample_vault: Path) -> Path:
    """The sample complaint with ST-02 taken up again, so that it is a draft."""
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        finalising.begin_correction(opened, "s2", reason="she remembered the month", now=NOW)
    return sample_vault


def screen_of(hand: Hand) -> Screen:
    screen = hand.program.window.screen_shown  # type: ignore[union-attr]
    assert screen is not None
    return screen


def open_fields(hand: Hand) -> dict[str, QWidget]:
    """The fields that a hand can reach now."""
    screen = screen_of(hand)
    if screen.passing is None:
        return {}
    return {
        name: field
        for name, field in entries(screen).items()
        if field.isVisibleTo(screen) and field.isEnabled() and name not in screen.passing
    }


def change(hand: Hand, name: str, field: QWidget) -> None:
    """As a hand does."""
    if isinstance(field, Pad):
        hand.qtbot.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
        hand.qtbot.mouseMove(field, QPoint(90, 60))
        hand.qtbot.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    elif name == "accounts":
        hand.click("add_account")
        for inner in ("told", "when", "where", "note"):
            hand.type(f"account_{inner}_1", "مركز 2014")
    elif name == "present":
        hand.type("present_name", "نور")
        hand.click("add_present")
        hand.type("present_name", "Somebody else")
    elif name == "findings_panel":
        return
    elif isinstance(field, QComboBox) and field.isEditable():
        line = field.lineEdit()
        line.setObjectName(f"{name}_line")
        hand.type(f"{name}_line", " شيء")
    elif isinstance(field, QComboBox):
        key = Qt.Key.Key_Down if field.currentIndex() < field.count() - 1 else Qt.Key.Key_Up
        hand.qtbot.keyClick(field, key)
    elif isinstance(field, QAbstractButton):
        place = QPoint(field.width() - 8 if field.layoutDirection() == Qt.LayoutDirection.RightToLeft else 8, 0)
        hand.qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(place.x(), field.height() // 2))
    else:
        hand.type(name, "كلمة 2012")


def change_all(hand: Hand) -> dict[str, object]:
    """Change every field that can be reached, those too that come up on the way; what stands there then."""
    done: set[str] = set()
    while True:
        hand.idle()
        left = [name for name in open_fields(hand) if name not in done]
        left = [name for name in left if name not in HIDING] or left
        if not left or (left[0] in HIDING and done & {"signature_pad", "begin_now"}):
            break
        done.add(left[0])
        change(hand, left[0], open_fields(hand)[left[0]])
    hand.idle()
    return standing(hand)


def standing(hand: Hand) -> dict[str, object]:
    return {name: read(field) for name, field in open_fields(hand).items()}


def kill(hand: Hand) -> None:
    """Wait as long as a second of typing may be lost, then let the window go without asking it for anything."""
    hand.qtbot.wait(700)
    hand.idle()
    hand.program.work.finish()
    hand.program.over = True


def again(start: Callable[..., Hand], path: Path) -> Hand:
    hand = start(str(path))
    hand.type("passphrase", PASSPHRASE)
    hand.click("unlock")
    hand.wait(lambda: not hand.shown("unlock"))
    hand.idle()
    return hand


def said(hand: Hand) -> str:
    return hand.find(QLabel, "message").text()


PLACES: dict[str, tuple[tuple[str, str, str], tuple[str, ...]]] = {
    "a new person": (("person", "", "new"), ()),
    "a person": (("person", "p1", "edit"), ()),
    "consent": (("consent", "p1", ""), ()),
    "before a session": (("begin", "", ""), ()),
    "signing": (("statement", "s2", "sign"), ()),
    "correcting": (("statement", "s1", ""), ("begin_correction",)),
    "exhibits": (("exhibits", "", ""), ()),
    "export": (("export", "s1", ""), ()),
    "end of a read-back": (("read_back", "s2", ""), ("end_here",)),
}


@pytest.mark.parametrize("name", PLACES)
def test_every_field_of_a_form_survives_a_kill(start: Callable[..., Hand], draft_vault: Path, name: str) -> None:
    place, presses = PLACES[name]
    hand = again(start, draft_vault)
    hand.go(*place)
    for press in presses:
        hand.click(press)
    before = standing(hand)
    begun = change_all(hand)
    assert begun != before
    kill(hand)
    hand = again(start, draft_vault)
    hand.go(*place)
    hand.wait(lambda: said(hand) == BACK)
    assert standing(hand) == begun
    hand.click("message_undo")
    hand.program.end()
    assert begun_forms(draft_vault) == []
    hand = again(start, draft_vault)
    hand.go(*place)
    for press in presses:
        hand.click(press)
    assert standing(hand) == before


def test_the_walk_reaches_every_screen_that_has_fields(start: Callable[..., Hand], draft_vault: Path) -> None:
    hand = again(start, draft_vault)
    walked = {place[0] for place, _ in PLACES.values()}
    subjects = {"consent": "p1", "statement": "s2", "read_back": "s2", "export": "s1"}
    for room in set(ROOMS) - ELSEWHERE - walked - {"session"}:
        hand.go(room, subjects.get(room, ""))
        assert not open_fields(hand), f"nobody proves that the fields of {room!r} survive"


def begun_forms(path: Path) -> list[str]:
    with vault.unlock(path, PASSPHRASE, now=NOW) as opened:
        rows = opened.db.execute("SELECT name FROM setting WHERE substr(name, 1, 6) = 'begun:'").fetchall()
    return [name for (name,) in rows]


def test_leaving_the_room_by_accident_loses_nothing(sample: Hand, sample_vault: Path) -> None:
    sample.go("person", "", "new")
    sample.type("full_name", "ليلى حسن", QLineEdit)
    sample.type("risks", "her brother is still there", QPlainTextEdit)
    sample.go("today")
    sample.go("person", "", "new")
    sample.wait(lambda: said(sample) == BACK)
    assert sample.find(QLineEdit, "full_name").text() == "ليلى حسن"
    assert sample.find(QPlainTextEdit, "risks").toPlainText() == "her brother is still there"


def test_what_is_done_is_not_put_back(sample: Hand, sample_vault: Path) -> None:
    sample.go("person", "", "new")
    sample.type("full_name", "ليلى حسن", QLineEdit)
    sample.click("save_person")
    sample.wait(lambda: sample.shown("person") and sample.program.desk.here.subject)
    sample.idle()
    sample.go("person", "", "new")
    assert sample.find(QLineEdit, "full_name").text() == ""
    sample.program.end()
    assert begun_forms(sample_vault) == []


def test_two_forms_of_one_screen_do_not_mix(sample: Hand) -> None:
    sample.go("person", "p1", "edit")
    first = sample.find(QLineEdit, "nationality").text()
    sample.type("nationality", "X", QLineEdit)
    sample.go("person", "p2", "edit")
    assert not sample.find(QLineEdit, "nationality").text().endswith("X")
    sample.go("person", "p1", "edit")
    sample.wait(lambda: sample.find(QLineEdit, "nationality").text() == first + "X")


def test_a_lock_waits_for_it_and_the_next_process_has_it(
    sample: Hand, sample_vault: Path, start: Callable[..., Hand], monkeypatch: pytest.MonkeyPatch
) -> None:
    replaced: list[Path] = []
    monkeypatch.setattr("ui.shell.locking.replace_process", lambda path, keep: replaced.append(path))
    sample.go("person", "", "new")
    sample.type("full_name", "ليلى حسن", QLineEdit)
    sample.program.desk.lock_asked.emit()
    sample.wait(lambda: replaced == [sample_vault])
    hand = again(start, sample_vault)
    hand.wait(lambda: hand.find(QLineEdit, "full_name").text() == "ليلى حسن")


def test_a_passphrase_is_never_kept(sample: Hand, sample_vault: Path) -> None:
    sample.go("vault")
    for line in sample.window.findChildren(QLineEdit):
        if line.isVisibleTo(sample.window):
            sample.type(line.objectName(), PASSPHRASE, QLineEdit)
    kill(sample)
    assert begun_forms(sample_vault) == []


def test_in_a_vault_that_is_open_to_read_only_nothing_is_kept(sample: Hand, sample_vault: Path) -> None:
    session = sample.program.desk.session
    assert session is not None
    sample.program.desk.session = session._replace(read_only=True)
    sample.go("begin")
    sample.type("place", "the office", QLineEdit)
    kill(sample)
    assert begun_forms(sample_vault) == []


def test_an_interviewer_has_her_own_words_back_and_nobody_elses(start: Callable[..., Hand], sample_vault: Path) -> None:
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        vault.add_user(
            opened, "noura", vault.Role.INTERVIEWER, "a third passphrase", log=lambda _: custody.head(opened)
        )
    hand = unlock(start(str(sample_vault)))
    hand.go("person", "", "new")
    hand.type("full_name", "by the custodian", QLineEdit)
    kill(hand)
    for expected, typed in (("", "ليلى"), ("ليلى", "")):
        hand = start(str(sample_vault))
        hand.type("passphrase", "a third passphrase")
        hand.click("unlock")
        hand.wait(lambda hand=hand: not hand.shown("unlock"))
        hand.idle()
        hand.go("person", "", "new")
        assert hand.find(QLineEdit, "full_name").text() == expected
        if typed:
            hand.type("full_name", typed, QLineEdit)
        kill(hand)


CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from ui import app
from ui.shell import Place

qt = QApplication([])
program = app.Program(qt, app.parse(["--language", "en", sys.argv[1]]))
program.start()


def find(kind, name):
    return next(w for w in program.window.findChildren(kind, name) if w.isVisible())


def when(condition, then):
    QTimer.singleShot(50, lambda: then() if condition() else when(condition, then))


def unlock():
    find(QLineEdit, "passphrase").setText(sys.argv[2])
    find(QPushButton, "unlock").click()
    when(lambda: program.desk.here.room == "today" and not program.work.waiting, form)


def form():
    program.desk.go(Place("person", "", "new"))
    when(lambda: not program.work.waiting, type_name)


def type_name():
    for letter in sys.argv[3]:
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QApplication.sendEvent(find(QLineEdit, "full_name"), event)
    QTimer.singleShot(1000, lambda: print("typed", flush=True))


when(lambda: program.awake, unlock)
qt.exec()
"""


def test_a_real_kill_loses_less_than_a_second(start: Callable[..., Hand], sample_vault: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(sample_vault), PASSPHRASE, "ليلى حسن"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"typed\n"
    child.send_signal(signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL
    child.stdout.close()
    hand = unlock(start(str(sample_vault)))
    hand.go("person", "", "new")
    hand.wait(lambda: hand.find(QLineEdit, "full_name").text() == "ليلى حسن")
    assert said(hand) == BACK


def test_words_that_a_redaction_asked_for(start: Callable[..., Hand], sample_vault: Path) -> None:
    hand = unlock(start(str(sample_vault)))
    hand.go("redaction", "s1", "public")
    hand.click("keep")
    hand.type("decision_words", "everybody knows it", QLineEdit)
    kill(hand)
    hand = unlock(start(str(sample_vault)))
    hand.go("redaction", "s1", "public")
    hand.wait(lambda: hand.find(QLineEdit, "decision_words").text().endswith("everybody knows it"))


def test_the_end_of_a_session(start: Callable[..., Hand], draft_vault: Path) -> None:
    hand = unlock(start(str(draft_vault)))
    hand.go("begin", "p2")
    hand.click("begin_now")
    hand.wait(lambda: hand.shown("session"))
    hand.idle()
    session = hand.program.desk.here.subject
    hand.click("end_session")
    hand.idle()
    change(hand, "end_reason", hand.find(QComboBox, "end_reason"))
    kill(hand)
    hand = again(start, draft_vault)
    assert hand.program.desk.here.subject == session
    hand.wait(lambda: hand.find(QComboBox, "end_reason").currentText() == " شيء")


def test_a_reason_beside_a_finding(start: Callable[..., Hand], draft_vault: Path) -> None:
    hand = again(start, draft_vault)
    hand.go("statement", "s2")
    hand.qtbot.keyClick(hand.find(QWidget, "findings"), Qt.Key.Key_Down)
    hand.qtbot.keyClick(hand.find(QWidget, "findings"), Qt.Key.Key_Down)
    hand.type("wave_reason", "she said so herself", QLineEdit)
    words = hand.find(QLabel, "finding_words").text()
    kill(hand)
    hand = again(start, draft_vault)
    hand.go("statement", "s2")
    hand.wait(lambda: hand.find(QLineEdit, "wave_reason").text() == "she said so herself")
    assert hand.find(QLabel, "finding_words").text() == words


@given(text=st.text(alphabet=st.characters(exclude_categories=["C", "Zl", "Zp"])))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_field_gives_back_what_was_put(qtbot: QtBot, text: str) -> None:
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        assert put(field, text)
        assert read(field) == text


@given(
    strokes=st.lists(st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 300)), min_size=1, max_size=9), max_size=5)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_drawing_gives_back_what_was_put(qtbot: QtBot, strokes: list[list[tuple[int, int]]]) -> None:
    path = " ".join("M " + " L ".join(f"{x} {y}" for x, y in stroke) for stroke in strokes)
    pad = Pad("pad", "a pad")
    qtbot.addWidget(pad)
    assert put(pad, path)
    assert read(pad) == path
