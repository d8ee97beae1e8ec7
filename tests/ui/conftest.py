"""What window tests share: a program on an own vault, driven by object names, clicks and keys; no core calls."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intake import custody, search, vault
from intake.interchange.importing import import_case
from ui import app as window_app
from ui.shell import Place

W = TypeVar("W", bound=QWidget)
PASSPHRASE = "seven plain words that nobody would guess"
PATIENCE = 20_000
SAMPLE = Path(__file__).resolve().parent.parent.parent / "resources" / "sample" / "case.json"
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


class Hand:
    """A user's hand on one program: finds by object name, clicks, types, waits."""

    def __init__(self, program: window_app.Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot

    @property
    def window(self) -> QWidget:
        assert self.program.window is not None
        return self.program.window

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of that name (of several screens, the one that is shown)."""
        found = [w for w in self.window.findChildren(kind, name) if w.isVisibleTo(self.window)]
        assert found, f"no visible {kind.__name__} called {name!r}"
        return found[0]

    def click(self, name: str) -> None:
        """Press a button by its name, once it can be pressed."""
        self.wait(lambda: self.find(QPushButton, name).isEnabled())
        self.qtbot.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str, kind: type[QWidget] = QWidget) -> None:
        """Commit text into a widget as an input method does: any script, one character at a time."""
        widget = self.find(kind, name)
        widget.setFocus()
        for character in text:
            event = QInputMethodEvent()
            event.setCommitString(character)
            QApplication.sendEvent(widget, event)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait until it holds; a widget that is not there yet counts as not holding."""

        def holds() -> bool:
            try:
                return bool(condition())
            except (AssertionError, RuntimeError):
                return False

        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def idle(self) -> None:
        """Wait until the worker has answered everything."""
        self.qtbot.waitUntil(lambda: self.program.work.waiting == 0, timeout=PATIENCE)

    def go(self, room: str, subject: str = "", part: str = "") -> None:
        """Go to a place as the sidebar does, and wait for what it shows."""
        self.program.desk.go(Place(room, subject, part))
        self.idle()

    def shown(self, room: str) -> bool:
        """Whether that room's screen is on."""
        return self.program.desk.here.room == room


@pytest.fixture
def empty_vault(tmp_path: Path) -> Path:
    """A vault with nothing in it, closed; its passphrase is PASSPHRASE."""
    path = tmp_path / "vault"
    made = vault.create(path, PASSPHRASE, organisation="Example Legal Aid", now=NOW, cost=vault.FLOOR)
    with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=NOW):
        pass
    made.close()
    return path


@pytest.fixture(scope="session")
def sample_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample complaint in a vault, made once; copy it, never open it."""
    path = tmp_path_factory.mktemp("sample") / "vault"
    with vault.create(path, PASSPHRASE, organisation="Example Legal Aid", now=NOW, cost=vault.FLOOR) as made:
        with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=NOW):
            pass
        import_case(made, SAMPLE, now=NOW)
        search.catch_up(made)
    return path


@pytest.fixture
def sample_vault(sample_once: Path, tmp_path: Path) -> Path:
    """A copy of the sample complaint's vault, closed."""
    return Path(shutil.copytree(sample_once, tmp_path / "sample"))


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[..., Hand]]:
    """Start the program with these arguments; it is ended when the test ends."""
    begun: list[window_app.Program] = []

    def begin(*arguments: str) -> Hand:
        spoken = [] if "--language" in arguments else ["--language", "en"]  # whatever the computer speaks
        program = window_app.Program(qapp, window_app.parse([*spoken, *arguments]))
        begun.append(program)
        program.start()
        hand = Hand(program, qtbot)
        hand.wait(lambda: program.awake)
        hand.idle()
        return hand

    yield begin
    for program in begun:
        program.end()
        program.speech.take_off()
        if program.window is not None:  # else each test's style sheet is put on every window that ever was
            program.window.hide()
            program.window.deleteLater()
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def opened(start: Callable[..., Hand], empty_vault: Path) -> Hand:
    """The program with an empty vault unlocked, at Today."""
    return unlock(start(str(empty_vault)))


@pytest.fixture
def sample(start: Callable[..., Hand], sample_vault: Path) -> Hand:
    """The program with the sample complaint unlocked, at Today."""
    return unlock(start(str(sample_vault)))


def unlock(hand: Hand) -> Hand:
    """Type the passphrase, press the button, wait for Today."""
    hand.type("passphrase", PASSPHRASE)
    hand.click("unlock")
    hand.wait(lambda: hand.shown("today"))
    hand.idle()
    return hand


def uncover(hand: Hand) -> None:
    """Press a key on the cover, type the passphrase, go on."""
    hand.key(Qt.Key.Key_Shift)
    hand.type("cover_passphrase", PASSPHRASE)
    hand.click("cover_open")
    hand.wait(lambda: not hand.program.window.covered)
