"""The tour leads through the real rooms of the sample, opens no account unasked, waits, and is offered nowhere else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from intake import vault
from intake.interchange.importing import import_case
from intake.vault.settings import read_settings
from tests.ui.conftest import NOW, PASSPHRASE, SAMPLE, Hand, unlock
from tests.ui.export.test_export import fill
from tests.ui.interview.driving import begin
from ui.language import number_words
from ui.widgets.rows import Rows

ROOMS = (
    "today",
    "people",
    "person",
    "interviews",
    "statements",
    "complaint",
    "export",
    "export",
    "exports",
    "vault",
)
OFFERED = "Look around with the sample"


def words(hand: Hand) -> str:
    """What the tour says now."""
    return hand.find(QTextEdit, "tour_words").toPlainText()


def there(hand: Hand, name: str) -> bool:
    """Whether such a widget is shown."""
    return any(each.isVisibleTo(hand.window) for each in hand.window.findChildren(QWidget, name))


def reads(hand: Hand) -> str:
    """All that can be read in the window: labels, texts, lines of lists."""
    shown = [each for each in hand.window.findChildren(QWidget) if each.isVisibleTo(hand.window)]
    texts = [each.text() for each in shown if isinstance(each, QLabel | QLineEdit | QPushButton)]
    texts += [each.toPlainText() for each in shown if isinstance(each, QTextEdit | QPlainTextEdit)]
    texts += [row.spoken() for each in shown if isinstance(each, Rows) for row in each.rows]
    return "\n".join(texts)


def to_step(hand: Hand, number: int) -> None:
    """From the beginning to this step."""
    hand.go("today")
    hand.click("begin_tour")
    hand.idle()
    for _ in range(number - 1):
        hand.click("tour_next")
        hand.idle()


def active(hand: Hand) -> Hand:
    """Shortcuts are heard by the active window alone."""
    hand.window.activateWindow()
    hand.wait(hand.window.isActiveWindow)
    return hand


def told() -> list[str]:
    """A stretch of every paragraph of the sample."""
    case = json.loads(SAMPLE.read_text("utf-8"))
    return [
        paragraph["text"][8:38]
        for statement in case["statements"]
        for paragraph in statement["paragraphs"]
        if len(paragraph["text"]) > 40
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_whole_tour_leads_through_the_rooms_and_opens_no_account(
    start: Callable[..., Hand], sample_vault: Path, language: str
) -> None:
    hand = unlock(start("--language", language, str(sample_vault)))
    assert hand.window.isRightToLeft() == (language == "ar")
    accounts, heard = told(), set()
    hand.click("begin_tour")
    hand.idle()
    assert not there(hand, "begin_tour"), "not twice"
    for at, room in enumerate(ROOMS, 1):
        assert hand.shown(room), at
        said = words(hand)
        heard.add(said)
        first = said.partition("\n")[0]
        assert number_words(at) in first and number_words(len(ROOMS)) in first
        readable = reads(hand)
        assert not [stretch for stretch in accounts if stretch in readable], at
        near, far = hand.find(QPushButton, "tour_leave"), hand.find(QPushButton, "tour_next")
        left = near.mapTo(hand.window, near.rect().center()).x() < far.mapTo(hand.window, far.rect().center()).x()
        assert left == (language == "en"), "mirrored"
        hand.click("tour_next")
        hand.idle()
    assert len(heard) == len(ROOMS)
    assert not there(hand, "tour") and hand.shown("vault")
    hand.go("today")
    assert there(hand, "begin_tour"), "it can be begun anew"


def test_what_the_tour_says_of_the_sample_is_so(sample: Hand, tmp_path: Path) -> None:
    to_step(sample, 2)
    assert "Nizar" in words(sample)
    sample.type("people_filter", "Nizar", QLineEdit)
    sample.qtbot.wait(250)
    sample.idle()
    assert [row.title for row in sample.find(Rows, "people_list").rows] == ["W-02"]
    sample.click("tour_next")
    sample.idle()
    shown = reads(sample)
    assert "W-03" in shown and "Levant Records Cooperative" in shown and "withdrawn" in shown
    to_step_by_next(sample, 4)
    assert "Nordlys Documentation Trust" in words(sample) and "Partner organisation" in words(sample)
    fill(sample, "partner", "Nordlys Documentation Trust", tmp_path / "out")
    sample.wait(lambda: there(sample, "in_the_way"))
    assert "Nizar" in reads(sample)
    sample.click("in_the_way_to_redaction")
    sample.idle()
    assert sample.shown("redaction") and words(sample).startswith("Step 7")


def to_step_by_next(hand: Hand, steps: int) -> None:
    for _ in range(steps):
        hand.click("tour_next")
        hand.idle()


@pytest.mark.parametrize(("step", "room", "subject"), [(5, "statement", "s2"), (8, "redaction", "s3")])
def test_an_account_is_opened_by_its_own_button_alone(sample: Hand, step: int, room: str, subject: str) -> None:
    to_step(sample, step)
    assert not sample.shown(room)
    said = words(sample)
    sample.click("tour_door")
    sample.idle()
    assert sample.shown(room) and sample.program.desk.here.subject == subject
    assert words(sample) == said and not there(sample, "tour_door"), "still at this step"
    sample.click("tour_next")
    sample.idle()
    assert words(sample).startswith(f"Step {step + 1} ")


def test_it_waits_while_one_is_elsewhere_and_leads_back(sample: Hand) -> None:
    to_step(sample, 3)
    sample.go("consent", "p3")
    assert words(sample).startswith("Step 3"), "a part of what the step speaks of"
    sample.go("settings")
    assert "waits at step 3" in words(sample) and not there(sample, "tour_back")
    assert sample.find(QPushButton, "tour_next").text() == "Back to the tour"
    sample.click("tour_next")
    sample.idle()
    assert sample.shown("person") and words(sample).startswith("Step 3")
    sample.click("tour_back")
    sample.idle()
    assert sample.shown("people") and words(sample).startswith("Step 2")
    sample.click("tour_leave")
    assert not there(sample, "tour") and "over" in sample.find(QLabel, "message").text()


def test_it_stands_where_it_stood_after_a_lock(start: Callable[..., Hand], sample_vault: Path) -> None:
    hand = unlock(start(str(sample_vault)))
    to_step(hand, 6)
    hand.program.end()
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        assert read_settings(opened)["tour"] == "5"
    hand = unlock(start(str(sample_vault)))
    assert "waits at step 6" in words(hand)
    hand.click("tour_next")
    hand.idle()
    assert hand.shown("complaint")
    hand.click("tour_leave")
    hand.idle()
    hand.program.end()
    hand = unlock(start(str(sample_vault)))
    assert not there(hand, "tour") and there(hand, "begin_tour")


def test_it_survives_another_language(sample: Hand) -> None:
    to_step(sample, 3)
    sample.program.put_on(language="ar")
    sample.idle()
    assert number_words(3) in words(sample).partition("\n")[0] and sample.window.isRightToLeft()


def test_the_keyboard_alone_goes_through_it(sample: Hand) -> None:
    hand = active(sample)
    hand.find(QPushButton, "begin_tour").setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.idle()
    hand.key(Qt.Key.Key_F7)
    hand.idle()
    assert words(hand).startswith("Step 2")
    hand.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    hand.idle()
    assert words(hand).startswith("Step 1")
    seen = set()
    for _ in range(len(hand.program.window.screen_shown.panes()) + 1):
        hand.key(Qt.Key.Key_F6)
        seen.add(hand.window.focusWidget().objectName())
    assert "tour_words" in seen
    while hand.window.focusWidget().objectName() != "tour_words":
        hand.key(Qt.Key.Key_F6)
    passed = []
    for _ in range(3):
        hand.key(Qt.Key.Key_Tab)
        passed.append(hand.window.focusWidget().objectName())
    assert passed[0] == "tour_leave" and "tour_next" in passed, "the first step has none before it"


def test_every_part_of_it_has_a_name(sample: Hand) -> None:
    to_step(sample, 5)
    for name in ("tour_words", "tour_door", "tour_leave", "tour_back", "tour_next", "tour"):
        interface = QAccessible.queryAccessibleInterface(sample.find(QWidget, name))
        assert interface.text(QAccessible.Text.Name).strip(), name


def test_beside_an_open_interview_there_is_no_tour(sample: Hand) -> None:
    to_step(sample, 4)
    begin(sample, "W-02", "en")
    assert not there(sample, "tour")
    sample.key(Qt.Key.Key_F7)
    sample.idle()
    assert sample.shown("session"), "nothing of the others can be reached"


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
def test_large_text_shares_the_place_between_words_and_room(
    start: Callable[..., Hand], sample_vault: Path, size: tuple[int, int]
) -> None:
    hand = active(unlock(start("--text-size", "200", str(sample_vault))))
    hand.window.resize(*size)
    to_step(hand, 5)
    assert not there(hand, "statements_list"), "the words first"
    for name in ("tour_words", "tour_door", "tour_turn", "tour_back", "tour_next"):
        part = hand.find(QWidget, name)
        assert hand.window.rect().contains(part.rect().translated(part.mapTo(hand.window, part.rect().topLeft())))
    assert hand.window.focusWidget().objectName() == "tour_words"
    hand.click("tour_turn")
    assert there(hand, "statements_list") and not there(hand, "tour_words")
    hand.click("tour_next")
    hand.idle()
    assert words(hand).startswith("Step 6")
    hand.key(Qt.Key.Key_F6)
    assert there(hand, "counts") and not there(hand, "tour_words"), "F6 brings the room"
    hand.click("tour_leave")
    assert there(hand, "counts") and not there(hand, "tour")


def test_a_vault_that_is_read_only_can_be_looked_around_in(start: Callable[..., Hand], sample_vault: Path) -> None:
    hand = unlock(start("--read-only", str(sample_vault)))
    to_step(hand, 2)
    assert words(hand).startswith("Step 2") and not there(hand, "message")


def offers(hand: Hand) -> list[str]:
    """Where it is offered."""
    hand.go("help")
    found = ["help"] if there(hand, "begin_tour") else []
    hand.go("today")
    found += ["today"] if there(hand, "begin_tour") else []
    hand.click("find_anything")
    hand.idle()
    hand.type("palette_line", OFFERED[:11])
    [lines] = hand.window.findChildren(QListWidget, "palette_list")
    there_ = lines.isVisibleTo(hand.window) and any(OFFERED in lines.item(at).text() for at in range(lines.count()))
    return [*found, "palette"] if there_ else found


def test_it_is_offered_on_the_sample(sample: Hand) -> None:
    assert offers(sample) == ["help", "today", "palette"]
    sample.qtbot.keyClick(sample.find(QLineEdit, "palette_line"), Qt.Key.Key_Return)
    sample.idle()
    assert words(sample).startswith("Step 1")
    sample.go("help")
    assert not there(sample, "begin_tour")


def test_it_is_offered_in_no_other_vault(opened: Hand) -> None:
    assert offers(opened) == []


def test_it_is_not_offered_where_another_case_is_kept(
    start: Callable[..., Hand], sample_vault: Path, tmp_path: Path
) -> None:
    case = tmp_path / "case.json"
    case.write_text('{"format": "testimony-intake/1", "case": {"code": "C-1"}}', "utf-8")
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        import_case(opened, case, now=NOW)
    assert offers(unlock(start(str(sample_vault)))) == []


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    import subprocess
    import sys

    script = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ui import app\n"
        "program = app.Program(QApplication([]), app.parse([]))\n"
        "program.start()\n"
        "print([name for name in sys.modules if 'tour' in name])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
