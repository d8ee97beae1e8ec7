"""The redaction room where it is narrow or low: one pane at a time, and the whole work by keys."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intake import vault
from intake.interchange.importing import import_case
from tests.ui.conftest import NOW, PASSPHRASE, SAMPLE, Hand, unlock
from tests.ui.redaction.test_redaction import at, press, read
from ui.redaction.item_list import ItemList

Shift = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=[(1366, 768), (1024, 600)])
def low(start: Callable[..., Hand], sample_vault: Path, request: pytest.FixtureRequest) -> Hand:
    """The room at twice the size of text."""
    hand = unlock(start("--text-size", "200", str(sample_vault)))
    hand.window.resize(*request.param)
    return at(hand)


def shown(hand: Hand) -> list[str]:
    """Which panes can be seen."""
    names = ("items", "taken_down", "as_read")
    return [name for name in names for one in hand.window.findChildren(QWidget, name) if one.isVisible()]


def focused(hand: Hand) -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_one_pane_is_shown_and_f6_brings_the_next(low: Hand) -> None:
    seen = []
    for _ in range(4):
        seen.append((shown(low), focused(low)))
        low.key(Qt.Key.Key_F6)
    assert seen == [([name], name) for name in ("items", "taken_down", "as_read", "items")]
    low.key(Qt.Key.Key_F6, Shift)
    assert shown(low) == [focused(low)] == ["items"]


def test_a_place_is_named_otherwise_in_the_text_and_read_in_the_preview(low: Hand) -> None:
    low.key(Qt.Key.Key_F6)
    press(low, Qt.Key.Key_N, Qt.Key.Key_G)
    low.type("decision_words", "a small town", QLineEdit)
    press(low, Qt.Key.Key_Return)
    assert focused(low) == "taken_down"
    low.key(Qt.Key.Key_F6)
    assert "a small town" in read(low)


def test_the_buttons_bring_a_pane_too(low: Hand) -> None:
    low.click("show_as_read")
    assert shown(low) == ["as_read"] and low.find(QComboBox, "recipient").currentText()
    low.click("show_items")
    assert shown(low) == ["items"]
    low.key(Qt.Key.Key_F6)
    low.find(QPushButton, "show_as_read").click()
    assert focused(low) == "as_read"


def test_nothing_in_the_list_runs_over_another_thing(low: Hand) -> None:
    kinds: list[tuple[type[QWidget], str]] = [
        (QListView, "items"),
        (QComboBox, "copy_from"),
        (QPushButton, "choose_category"),
        (QPushButton, "actions"),
    ]
    boxes = []
    for kind, name in kinds:
        part = low.find(kind, name)
        boxes.append(part.rect().translated(part.mapTo(low.window, part.rect().topLeft())))
        assert part.visibleRegion().boundingRect() == part.rect()
    assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])


def test_with_room_all_three_stand_side_by_side(sample: Hand) -> None:
    sample.window.resize(1366, 768)
    at(sample)
    assert shown(sample) == ["items", "taken_down", "as_read"]
    assert not [one for one in sample.window.findChildren(QPushButton, "show_as_read") if one.isVisible()]


def test_without_findings_one_line_says_so(qtbot: QtBot) -> None:
    items = ItemList("items", "What should be looked at", "No name was found here.")
    qtbot.addWidget(items)
    items.show()
    items.show_entries([], "")
    said = items.findChild(QLabel, "nothing_found")
    assert said is not None and said.isVisible() and items.accessibleDescription() == said.text()


def test_a_recipient_without_a_name_is_not_shown_by_her_id(
    start: Callable[..., Hand], empty_vault: Path, tmp_path: Path
) -> None:
    case = json.loads(SAMPLE.read_text("utf-8"))
    for one in case["recipients"]:
        one.pop("name")
    beside = Path(shutil.copytree(SAMPLE.parent, tmp_path / "nameless"))
    (beside / "case.json").write_text(json.dumps(case), "utf-8")
    with vault.unlock(empty_vault, PASSPHRASE, now=NOW) as opened:
        import_case(opened, beside / "case.json", now=NOW)
    hand = at(unlock(start(str(empty_vault))), "filing")
    box = hand.find(QComboBox, "recipient")
    assert {box.itemText(row) for row in range(box.count())} == {"No name yet"}
    assert hand.find(QLabel, "facts").text().startswith("A recipient without a name")
