"""A vault that is open to read only: what is lost is said, every screen copes, and no button writes or fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QPushButton, QWidget

from tests.intake.vault.conftest import content
from tests.ui.conftest import PASSPHRASE, Hand
from ui.shell.rooms import ROOMS

SUBJECT = {"person": "p1", "consent": "p1", "statement": "s1", "read_back": "s1", "redaction": "s1", "export": "s1"}
ELSEWHERE = ("unlock", "create", "restore", "rescue", "session", "help", "settings")
"""Without a vault, or with words of their own in their own tests."""


def read_only(hand: Hand, *clicks: str) -> Hand:
    hand.type("passphrase", PASSPHRASE)
    for name in clicks:
        hand.click(name)
        hand.wait(lambda: hand.program.work.waiting == 0)
    hand.wait(lambda: hand.shown("today"))
    hand.idle()
    return hand


def damage(path: Path, *, pages: int = 1) -> None:
    """Change one byte of some pages in the middle of the database."""
    database = next(path.glob("records-*.db"))
    data = bytearray(database.read_bytes())
    for page in range(pages):
        data[len(data) // 2 + page * 4096] ^= 1
    database.write_bytes(bytes(data))


@pytest.fixture
def reader(start: Callable[..., Hand], sample_vault: Path) -> Hand:
    return read_only(start("--read-only", str(sample_vault)), "unlock")


def test_the_option_opens_a_whole_vault_and_writes_nothing(reader: Hand, sample_vault: Path, sample_once: Path) -> None:
    session = reader.program.desk.session
    assert session is not None and session.read_only
    reader.go("vault")
    assert reader.find(QLabel, "state").text() == "read only"
    assert "damaged" not in " ".join(
        label.text() for label in reader.find(QWidget, "standing_card").findChildren(QLabel)
    )
    reader.go("today")
    assert not reader.window.findChild(QPushButton, "continue_interview").isVisible()
    reader.program.end()
    assert content(sample_vault) == content(sample_once)


def test_of_a_damaged_vault_what_is_lost_is_said_and_the_rest_is_shown(
    start: Callable[..., Hand], sample_vault: Path
) -> None:
    damage(sample_vault)
    before = content(sample_vault)
    hand = start("--read-only", str(sample_vault))
    read_only(hand, "unlock")
    hand.go("vault")
    said = " ".join(label.text() for label in hand.find(QWidget, "standing_card").findChildren(QLabel))
    assert "not what was written" in said and "Nothing is written" in said
    assert "can’t be shown" in told(hand)
    hand.go("statements")
    hand.program.end()
    assert content(sample_vault) == before


def test_damage_that_is_met_at_work_leads_to_a_reading(
    start: Callable[..., Hand], sample_vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(sample_vault, pages=30)
    begun: list[tuple[Path | None, list[str]]] = []
    monkeypatch.setattr("ui.shell.locking.replace_process", lambda path, keep: begun.append((path, keep)))
    hand = read_only(start(str(sample_vault)), "unlock")
    for number in range(1, 6):
        if "not what was written" not in told(hand):
            hand.go("statement", f"s{number}")
    assert "not what was written" in told(hand)
    hand.click("message_undo")
    assert begun and begun[0][0] == sample_vault and "--read-only" in begun[0][1]


@pytest.mark.parametrize("damaged", [False, True])
def test_no_button_of_any_screen_writes_or_fails(
    start: Callable[..., Hand], sample_vault: Path, damaged: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if damaged:
        damage(sample_vault)
    before = content(sample_vault)
    hand = read_only(start("--read-only", str(sample_vault)), "unlock")
    for ask, answer in (("ask_new_file", None), ("ask_folder", None), ("ask_files", [])):
        monkeypatch.setattr(hand.program.desk, ask, lambda *_, answer=answer: answer)
    wrong, pressed = [], 0
    for room in ROOMS:
        if room in ELSEWHERE:
            continue
        for name in buttons(hand, room):
            at(hand, room)
            found = [button for button in hand.window.findChildren(QPushButton, name) if usable(hand, button)]
            if not found:
                continue
            pressed += 1
            found[0].click()
            hand.idle()
            shut_dialogs()
            said = told(hand)
            if any(word in said for word in ("read-only", "inside the program", "no vault is open")):
                wrong.append(f"{room}: {name}: {said}")
    assert wrong == [] and pressed > 25
    hand.program.end()
    assert content(sample_vault) == before


def at(hand: Hand, room: str) -> None:
    window = hand.program.window
    assert window is not None
    window.frame.strip.clear()
    window.cover.hide()
    hand.go(room, SUBJECT.get(room, ""))


def buttons(hand: Hand, room: str) -> list[str]:
    """The names of all buttons that can be pressed there; the sidebar's ways lead elsewhere."""
    at(hand, room)
    names = [button.objectName() for button in hand.window.findChildren(QAbstractButton) if usable(hand, button)]
    own = [name for name in names if name and not name.startswith(("go_", "message_", "lock_now", "qt_"))]
    return list(dict.fromkeys(own))[:30]


def usable(hand: Hand, button: QAbstractButton) -> bool:
    return button.isVisibleTo(hand.window) and button.isVisible() and button.isEnabled()


def shut_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def told(hand: Hand) -> str:
    window = hand.program.window
    strip = window.frame.strip if window is not None else None
    return "" if strip is None or strip.shown is None else f"{strip.shown.text} {strip.shown.hint}"
