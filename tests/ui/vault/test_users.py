"""Users come and go by window; a real second user signs in, and no screen shows an interviewer who anybody is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from intake import custody, vault
from intake.errors import WrongKey
from intake.vault import Role
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from ui.shell.rooms import ROOMS

HERS = "other words for her alone"


def card(hand: Hand, name: str = "users_card") -> str:
    return " ".join(label.text() for label in hand.find(QWidget, name).findChildren(QLabel) if label.isVisible())


def add(hand: Hand, name: str, role: str) -> str:
    """Add a user as the window asks for it; gives the passphrase that was made."""
    hand.go("vault")
    hand.click("add_user")
    hand.idle()
    hand.find(QLineEdit, "user_name").setText(name)
    hand.find(QRadioButton, f"role_{role}").setChecked(True)
    words = hand.find(QLabel, "made_passphrase").text()
    hand.type("again", words)
    hand.click("add_user_now")
    hand.idle()
    return words


def sign_in(hand: Hand, passphrase: str) -> Hand:
    hand.type("passphrase", passphrase)
    hand.click("unlock")
    hand.wait(lambda: hand.shown("today"))
    hand.idle()
    return hand


@pytest.mark.parametrize("role", ["interviewer", "reviewer", "custodian"])
def test_a_user_who_was_added_opens_the_vault_with_her_own_words(
    start: Callable[..., Hand], opened: Hand, empty_vault: Path, role: str
) -> None:
    words = add(opened, "sara", role)
    assert "sara can open this vault" in opened.find(QLabel, "message").text()
    opened.wait(lambda: f"sara {role}: " in card(opened))
    assert not [label for label in opened.window.findChildren(QLabel) if label.text() == words]
    opened.program.end()
    hand = sign_in(start(str(empty_vault)), words)
    session = hand.program.desk.session
    assert session is not None and (session.user, session.role) == ("sara", role)
    hand.go("vault")
    for button in ("add_user", "rekey_now", "to_recovery"):
        assert hand.window.findChild(QPushButton, button).isVisible() is (role == "custodian")


def test_a_name_that_can_not_be_is_said_at_its_place(opened: Hand) -> None:
    for name in ("Sara Ahmad", "custodian", "recovery"):
        add(opened, name, "interviewer")
        assert opened.find(QLineEdit, "user_name").property("wrong")
        opened.click("add_user_back")


def test_who_is_removed_is_asked_about_and_shut_out(
    start: Callable[..., Hand], opened: Hand, empty_vault: Path
) -> None:
    words = add(opened, "sara", "interviewer")
    add(opened, "reem", "reviewer")
    assert not opened.window.findChildren(QPushButton, "remove_reem")
    assert "can renew it yet" in card(opened)
    opened.click("remove_sara")
    opened.click("confirm_back")
    assert opened.find(QPushButton, "remove_sara")
    opened.click("remove_sara")
    opened.click("confirm_do")
    opened.idle()
    assert "sara is removed" in opened.find(QLabel, "message").text()
    opened.wait(lambda: "removed" in card(opened))
    opened.program.end()
    with pytest.raises(WrongKey):
        vault.unlock(empty_vault, words, now=NOW)
    with vault.unlock(empty_vault, PASSPHRASE, now=NOW) as again:
        assert custody.verify(again).holds


def test_she_changes_her_own_passphrase_and_a_custodian_is_asked_to_re_key(
    start: Callable[..., Hand], sample_vault: Path
) -> None:
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as made:
        custody.add_user(made, "sara", Role.INTERVIEWER, HERS, now=NOW)
    hand = sign_in(start(str(sample_vault)), HERS)
    hand.go("vault")
    hand.click("change_passphrase")
    hand.idle()
    words = hand.find(QLabel, "made_passphrase").text()
    hand.find(QWidget, "never_seen").setChecked(False)
    hand.type("old_passphrase", HERS)
    hand.type("again", words)
    hand.click("change_now")
    hand.idle()
    assert "is changed" in hand.find(QLabel, "message").text()
    hand.program.end()
    again = unlock(start(str(sample_vault)))
    assert "is due" in " ".join(label.text() for label in again.find(QWidget, "vault_state").findChildren(QLabel))


NAMES = ("Qqzelda Xhaferi", "qqcontact@example.org", "Qqother Name")


@pytest.fixture
def hers(start: Callable[..., Hand], sample_vault: Path) -> Hand:
    """The sample, with an identity that no statement speaks of, opened by an interviewer."""
    from msgspec import UNSET

    from intake.people import Identity, keeping

    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as made:
        custody.add_user(made, "sara", Role.INTERVIEWER, HERS, now=NOW)
        identity = Identity(full_name=NAMES[0], contact=NAMES[1], other_names=(NAMES[2],))
        keeping.change_person(made, "p1", role=UNSET, identity=identity, now=NOW)
    return sign_in(start(str(sample_vault)), HERS)


def test_no_screen_shows_an_interviewer_who_anybody_is(hers: Hand) -> None:
    subjects = {
        "person": "p1",
        "consent": "p1",
        "statement": "s1",
        "read_back": "s1",
        "redaction": "s1",
        "export": "s1",
    }
    found, seen = [], 0
    for room in ROOMS:
        if room in ("unlock", "create", "restore", "rescue", "session"):
            continue
        hers.go(room, subjects.get(room, ""))
        shown = hers.window.findChild(QPushButton, "show_identity")
        if shown is not None and shown.isVisible():
            shown.click()
            hers.idle()
        for text in everything_said(hers.window):
            seen += 1
            found += [f"{room}: {text}" for name in NAMES if name.lower() in text.lower()]
        message = hers.window.findChild(QLabel, "message")
        assert message is None or not message.isVisible() or "inside the program" not in message.text(), room
    assert found == [] and seen > 300


def test_a_custodian_sees_what_the_interviewer_does_not(start: Callable[..., Hand], hers: Hand) -> None:
    path = hers.program.path
    hers.program.end()
    hand = unlock(start(str(path)))
    hand.go("person", "p1")
    hand.click("show_identity")
    hand.idle()
    assert any(NAMES[0] in text for text in everything_said(hand.window)), "else the walk above would prove nothing"


def everything_said(window: QWidget) -> Iterator[str]:
    """Every text of every widget that there is, shown or not: labels, lines, pages, lists, tips, names for readers."""
    for widget in window.findChildren(QWidget):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from in_model(widget.model())


def in_model(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount(QModelIndex())):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(model.index(row, 0).data(role) or "")
