"""What the tests of the interview share: a hand at the session's screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from intake import vault
from intake.interview import store as interviews
from intake.interview.records import Interview
from intake.statement import store
from intake.statement.store import Whole
from tests.ui.conftest import NOW, PASSPHRASE, Hand
from ui.shell import Place, Screen


def choose(hand: Hand, name: str, words: str) -> None:
    """Choose a line of a box whose words begin so, by keys alone."""
    box = hand.find(QComboBox, name)
    wanted = next(at for at in range(box.count()) if box.itemText(at).startswith(words) or box.itemData(at) == words)
    box.setFocus()
    while box.currentIndex() != wanted:
        hand.qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)


def begin(hand: Hand, person: str, language: str, statement: str = "A new one") -> None:
    """From the list of interviews into a session; shortcuts want an active window."""
    hand.window.activateWindow()
    hand.wait(hand.window.isActiveWindow)
    hand.go("interviews")
    hand.click("begin_interview")
    hand.idle()
    choose(hand, "person", person)
    hand.idle()
    choose(hand, "statement_choice", statement)
    choose(hand, "language", language)
    hand.type("place", "the office")
    choose(hand, "present_role", "interviewer")
    hand.type("present_name", "N. Interviewer")
    hand.click("add_present")
    hand.click("begin_now")
    hand.wait(lambda: hand.shown("session"))
    hand.idle()


def page(hand: Hand) -> QPlainTextEdit:
    """The page on which she is written down."""
    return hand.find(QPlainTextEdit, "page")


def say(hand: Hand, text: str) -> None:
    """Type a paragraph and go on to the next."""
    hand.type("page", text)
    hand.qtbot.keyClick(page(hand), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def press(
    hand: Hand,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    where: QWidget | None = None,
) -> None:
    """Press a key on the page, or on another widget."""
    hand.qtbot.keyClick(where or page(hand), key, modifiers)


def select(hand: Hand, paragraph: int, start: int, end: int) -> None:
    """Put the cursor into a paragraph (from 0), or select there, by the keys that do it."""
    here = page(hand)
    press(hand, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    cursor = here.textCursor()
    base = here.document().findBlockByNumber(paragraph).position()
    cursor.setPosition(base + start)
    cursor.setPosition(base + end, QTextCursor.MoveMode.KeepAnchor)
    here.setTextCursor(cursor)
    here.setFocus()


def texts(hand: Hand) -> list[str]:
    """What stands on the page, paragraph by paragraph."""
    document = page(hand).document()
    return [document.findBlockByNumber(at).text() for at in range(document.blockCount())]


def saved(hand: Hand) -> bool:
    """Whether the screen says that all is on the disk."""
    return hand.find(QLabel, "saved").text().startswith("Saved")


def read(hand: Hand, path: Path) -> tuple[Whole, Interview]:
    """End the program and look into the vault: the newest session and its statement."""
    hand.program.end()
    with vault.unlock(path, PASSPHRASE, now=NOW) as opened:
        entry = interviews.all_interviews(opened.db)[0]
        assert isinstance(entry.statement, str)
        return store.find(opened.db, entry.statement), entry


class NextRoom(Screen):
    """Stands for the room of statements, which these tests do not drive."""

    def show_place(self, place: Place) -> None:
        self.head.say("statement")
