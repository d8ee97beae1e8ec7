"""Who may see what, what can't be written, and whether the keyboard and a screen reader get everywhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from intake import custody, vault
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from tests.ui.people.test_people import rows, texts

OTHER = "another plain passphrase of many words"


@pytest.fixture(scope="module")
def with_interviewer(sample_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copytree(sample_once, tmp_path_factory.mktemp("role") / "vault"))
    with vault.unlock(path, PASSPHRASE, now=NOW) as opened:
        vault.add_user(opened, "i-1", vault.Role.INTERVIEWER, OTHER, log=lambda _: custody.head(opened))
    return path


def reachable(hand: Hand) -> list[QWidget]:
    """What Tab reaches, in its order, from the first thing of the screen on."""
    shown = hand.program.window.screen_shown
    parts = (shown.head, shown)
    first = shown.head.side.itemAt(0).widget()
    chain, at = [first], first.nextInFocusChain()
    while at is not first:
        chain.append(at)
        at = at.nextInFocusChain()
    return [
        widget
        for widget in chain
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(hand.window)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and any(part.isAncestorOf(widget) for part in parts)
    ]


def test_an_interviewer_finds_codes_adds_people_and_opens_no_identity(
    start: Callable[..., Hand], with_interviewer: Path, tmp_path: Path
) -> None:
    hand = start(str(shutil.copytree(with_interviewer, tmp_path / "vault")))
    hand.type("passphrase", OTHER)
    hand.click("unlock")
    hand.wait(lambda: hand.shown("today"))
    hand.go("people")
    hand.type("people_filter", "hanadi")
    hand.wait(lambda: rows(hand) == [])
    assert "custodians and reviewers" in hand.find(QLabel, "people_nobody").text()
    hand.go("person", "p1")
    assert not [w for w in hand.window.findChildren(QPushButton, "show_identity") if w.isVisibleTo(hand.window)]
    assert "Custodians and reviewers can open it" in hand.find(QLabel, "identity_note").text()
    assert not hand.find(QPushButton, "edit_person").isEnabled()
    hand.go("person", "", "new")
    hand.type("full_name", "Somebody New")
    hand.click("save_person")
    hand.wait(lambda: hand.find(QLabel, "person_title").text() == "W-06")
    hand.idle()
    assert "Somebody New" not in texts(hand)


def test_a_vault_that_is_open_to_read_only_is_read(start: Callable[..., Hand], sample_vault: Path) -> None:
    from ui.operations import opening

    hand = start(str(sample_vault))
    opening.unlock_read_only(hand.program.desk, sample_vault, PASSPHRASE, lambda: None, lambda problem: None)
    hand.idle()
    hand.go("people")
    hand.wait(lambda: len(rows(hand)) == 5)
    assert not hand.find(QPushButton, "add_person").isEnabled()
    hand.go("person", "p1")
    assert not hand.find(QPushButton, "edit_person").isEnabled()
    assert not hand.find(QPushButton, "to_interview").isEnabled()
    hand.go("consent", "p1")
    hand.wait(lambda: hand.find(QPushButton, "withdraw"))
    assert not hand.find(QPushButton, "withdraw").isEnabled()
    assert not hand.find(QPushButton, "give_consent").isEnabled()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("place", [("people",), ("person", "p1"), ("person", "p1", "edit"), ("consent", "p3")])
def test_tab_follows_reading_order_and_everything_has_a_name(
    start: Callable[..., Hand], sample_vault: Path, place: tuple[str, ...], language: str
) -> None:
    hand = unlock(start(str(sample_vault), "--language", language))
    hand.go(*place)
    hand.qtbot.wait(50)
    hand.idle()
    found = reachable(hand)
    assert len(found) > 1
    for widget in found:
        assert widget.objectName(), widget
        assert widget.accessibleName(), widget.objectName()
    shown = hand.program.window.screen_shown
    side = getattr(shown, "side", None)
    for part in (shown.head, side, getattr(shown, "questions", shown)):
        inside = [w for w in found if part is not None and part.isAncestorOf(w)]
        tops = [w.mapTo(hand.window, QPoint(0, w.height() // 2)).y() for w in inside]
        if part is not shown or place[-1] == "edit":
            assert all(later >= earlier - 20 for earlier, later in pairwise(tops)), [w.objectName() for w in inside]


def test_names_are_gone_from_the_screen_when_it_is_covered(sample: Hand) -> None:
    hand = sample
    hand.go("person", "p1")
    hand.click("show_identity")
    hand.wait(lambda: hand.find(QLabel, "identity_full_name"))
    hand.program.desk.cover_asked.emit()
    hand.idle()
    assert not [w for w in hand.window.findChildren(QWidget, "identity_full_name") if w.isVisibleTo(hand.window)]


def test_the_filter_line_is_reached_by_its_key(sample: Hand) -> None:
    hand = sample
    hand.go("people")
    hand.find(QWidget, "people_list").setFocus()
    hand.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert hand.window.focusWidget() is hand.find(QLineEdit, "people_filter")
