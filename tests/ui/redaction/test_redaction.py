"""The redaction room by hand: keys decide, the preview follows, the decision is in the vault."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QPushButton, QTextEdit, QWidget

from intake import custody, vault
from intake.redaction import store
from intake.redaction.records import Plan, Review
from intake.vault.settings import read_settings
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock

SECOND = "another seven words for the second reader"
Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def kept(path: Path, statement: str, profile: str) -> Plan | None:
    """The decision as a fresh opening of the vault finds it."""
    with vault.unlock(path, PASSPHRASE, now=NOW) as opened:
        assert custody.changed_records(opened) == []
        return store.plan(opened.db, statement, profile)


def at(hand: Hand, profile: str = "public", statement: str = "s2") -> Hand:
    hand.go("redaction", statement, profile)
    hand.find(QListView, "items").setFocus()
    return hand


def read(hand: Hand) -> str:
    """What the recipient would read, without what isolates chips."""
    text = hand.find(QTextEdit, "as_read").toPlainText()
    return text.translate(dict.fromkeys(map(ord, "\u2068\u2069"))).replace("\u00a0", " ")


def press(hand: Hand, *keys: Qt.Key) -> None:
    for key in keys:
        hand.key(key)
        hand.idle()


def select(hand: Hand, words: str) -> None:
    """Select words of the text by its cursor, as the mouse or Shift and arrows do."""
    page = hand.find(QTextEdit, "taken_down")
    start = page.toPlainText().index(words)
    cursor = page.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    page.setFocus()


def current(hand: Hand) -> str:
    items = hand.find(QListView, "items")
    return str(items.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def end(hand: Hand) -> Path:
    path = hand.program.path
    assert path is not None
    hand.program.end()
    return path


def test_what_consent_says_stands_first(sample: Hand) -> None:
    at(sample, "filing")
    assert sample.find(QLabel, "facts").text() == "Prosecutor, Oslo · consent covers this"
    sample.find(QComboBox, "recipient")
    at(sample, "public")
    assert "consent does not cover this" in sample.find(QLabel, "facts").text()
    sample.wait(lambda: "W-02" in sample.find(QLabel, "in_the_way").text())
    at(sample, "public", "s5")
    sample.wait(lambda: sample.find(QLabel, "in_the_way").text().endswith("for Prosecutor, Oslo"))  # and by no id


def test_what_still_stands_in_the_way_is_counted_and_placed(sample: Hand) -> None:
    at(sample, "filing")
    sample.wait(lambda: "No name" in sample.find(QLabel, "in_the_way").text())
    press(sample, Qt.Key.Key_Delete)
    sample.wait(lambda: "¶ 1" in sample.find(QLabel, "in_the_way").text())


def test_enter_hides_the_name_and_the_preview_follows(sample: Hand) -> None:
    at(sample)
    assert "Nizar al-Tarzouni" in read(sample) and "undecided" in current(sample)
    press(sample, Qt.Key.Key_Return)
    assert "Nizar al-Tarzouni" not in read(sample) and "redacted" in read(sample)
    assert "hidden" in current(sample)
    assert "Nizar al-Tarzouni" in sample.find(QTextEdit, "taken_down").toPlainText()


def test_a_draft_is_not_a_decision_until_it_is_kept(sample: Hand) -> None:
    at(sample)
    press(sample, Qt.Key.Key_Return)
    path = end(sample)
    assert kept(path, "s2", "public") is None
    with vault.unlock(path, PASSPHRASE, now=NOW) as opened:
        draft = json.loads(read_settings(opened)["redaction:s2/public"])
    assert len(draft["choices"]) == 1


def test_the_draft_is_there_again_after_a_lock_with_its_undo(start: Callable[..., Hand], sample_vault: Path) -> None:
    hand = at(unlock(start(str(sample_vault))))
    press(hand, Qt.Key.Key_Return)
    end(hand)
    hand = at(unlock(start(str(sample_vault))))
    assert "Nizar al-Tarzouni" not in read(hand)
    hand.key(Qt.Key.Key_Z, Control)
    hand.idle()
    assert "Nizar al-Tarzouni" in read(hand)


def test_keys_decide_in_each_way_and_the_plan_is_kept(sample: Hand) -> None:
    at(sample)
    press(sample, Qt.Key.Key_P, Qt.Key.Key_N, Qt.Key.Key_G)
    sample.type("decision_words", "a town", QLineEdit)
    press(sample, Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_A)
    assert "7 " in sample.find(QLabel, "decision_note").text()
    press(sample, Qt.Key.Key_Return)
    select(sample, "English literature")
    press(sample, Qt.Key.Key_K)
    sample.type("decision_words", "taught by thousands", QLineEdit)
    press(sample, Qt.Key.Key_Return)
    assert "Firas" not in read(sample) and " a town " in read(sample)
    sample.click("keep_decision")
    sample.idle()
    plan = kept(end(sample), "s2", "public")
    assert plan is not None and plan.decided_by == "custodian"
    treatments = [span.treatment for span in plan.spans]
    assert treatments.count("remove") == 7 and "pseudonym" in treatments
    assert [span.as_ for span in plan.spans if span.treatment == "generalise"] == ["a town"]
    assert isinstance(plan.kept, tuple) and [one.reason for one in plan.kept] == ["taught by thousands"]


def test_undo_and_redo_are_without_limit(sample: Hand) -> None:
    at(sample)
    before = read(sample)
    press(sample, *[key for _ in range(8) for key in (Qt.Key.Key_Return, Qt.Key.Key_N)])
    after = read(sample)
    for _ in range(8):
        sample.key(Qt.Key.Key_Z, Control)
        sample.idle()
    assert read(sample) == before != after
    for _ in range(8):
        sample.key(Qt.Key.Key_Z, Control | Shift)
        sample.idle()
    assert read(sample) == after


def test_fast_keys_lose_nothing(sample: Hand) -> None:
    at(sample)
    for _ in range(3):
        sample.key(Qt.Key.Key_Return)
        sample.key(Qt.Key.Key_N)
    sample.idle()
    assert "Nizar al-Tarzouni" not in read(sample)


def test_a_selection_is_hidden_in_the_category_that_letter_and_number_chose(sample: Hand) -> None:
    at(sample)
    select(sample, "thought in English")
    press(sample, Qt.Key.Key_C, Qt.Key.Key_C, Qt.Key.Key_2)
    assert sample.find(QTextEdit, "taken_down").textCursor().hasSelection()
    press(sample, Qt.Key.Key_Return)
    assert "thought in English" not in read(sample)
    sample.click("keep_decision")
    plan = kept(end(sample), "s2", "public")
    assert plan is not None and [span.category for span in plan.spans] == ["C2"]


def test_edges_are_chosen_and_moved_by_arrows(sample: Hand) -> None:
    at(sample)
    press(sample, Qt.Key.Key_Return, Qt.Key.Key_E, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    press(sample, Qt.Key.Key_S, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert "My name is N" in read(sample) and "ni. I was born" in read(sample)
    press(sample, Qt.Key.Key_Delete)
    assert "Nizar al-Tarzouni" in read(sample)


def test_keys_work_by_position_under_an_arabic_layout(sample: Hand) -> None:
    at(sample, "partner", "s4")
    before = read(sample)
    for scan, text in ((33, "ح"), (57, "ى")):  # where P and N stand
        event = QKeyEvent(QEvent.Type.KeyPress, ord(text), Qt.KeyboardModifier.NoModifier, scan, 0, 0, text)
        QApplication.sendEvent(sample.find(QListView, "items"), event)
        sample.idle()
    assert read(sample) != before
    assert sample.find(QLabel, "progress").text().startswith("1 of")


def test_another_readers_plan_is_taken_over_in_one_step(sample: Hand) -> None:
    at(sample)
    box = sample.find(QComboBox, "copy_from")
    box.setCurrentIndex(box.findData("partner"))
    box.activated.emit(box.currentIndex())
    sample.idle()
    assert "Nizar al-Tarzouni" not in read(sample)
    sample.key(Qt.Key.Key_Z, Control)
    sample.idle()
    assert "Nizar al-Tarzouni" in read(sample)


def test_the_profile_is_chosen_beside_the_preview(sample: Hand) -> None:
    at(sample, "filing")
    box = sample.find(QComboBox, "profile")
    box.setCurrentIndex(box.findData("partner"))
    box.activated.emit(box.currentIndex())
    sample.idle()
    assert box.currentData() == "partner" and sample.find(QLabel, "state").text()


def test_an_empty_plan_is_a_decision_too(sample: Hand) -> None:
    at(sample)
    sample.click("keep_decision")
    plan = kept(end(sample), "s2", "public")
    assert plan is not None and plan.spans == ()


def test_with_one_custodian_a_review_is_said_to_be_impossible(sample: Hand) -> None:
    at(sample, "filing")
    sample.click("ask_review")
    assert "no second custodian" in sample.find(QLabel, "message").text()


def test_without_a_statement_it_says_what_the_place_is_for(sample: Hand) -> None:
    sample.go("redaction")
    assert sample.find(QWidget, "empty_state") and sample.find(QPushButton, "to_statements")


def test_a_click_on_a_mark_makes_it_the_current_place(sample: Hand) -> None:
    at(sample)
    page = sample.find(QTextEdit, "taken_down")
    cursor = page.textCursor()
    cursor.setPosition(page.toPlainText().index("Salamiyah") + 2)
    sample.qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect(cursor).center())
    assert "Salamiyah" in current(sample)


def test_what_is_closed_is_not_quoted_in_the_list(sample: Hand) -> None:
    at(sample, "public", "s1")
    model = sample.find(QListView, "items").model()
    spoken = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    assert any(line.startswith("a closed passage") for line in spoken)


def test_a_vault_that_is_open_to_read_only_shows_and_changes_nothing(sample: Hand) -> None:
    session = sample.program.desk.session
    assert session is not None
    sample.program.desk.session = session._replace(read_only=True)
    at(sample)
    assert not sample.find(QPushButton, "keep_decision").isEnabled()
    press(sample, Qt.Key.Key_Return)
    assert "read only" in sample.find(QLabel, "message").text() and "Nizar al-Tarzouni" in read(sample)


def test_a_vault_that_is_open_to_read_only_takes_no_decision_back(sample: Hand) -> None:
    at(sample)
    press(sample, Qt.Key.Key_Return)
    session = sample.program.desk.session
    assert session is not None
    said: list[str] = []
    sample.program.desk.said.connect(lambda message: said.append(message.text))
    sample.program.desk.session = session._replace(read_only=True)
    before = read(sample)
    press(sample, Qt.Key.Key_Up, Qt.Key.Key_Delete)
    assert read(sample) == before
    assert said == ["This vault is open to read only: nothing can be decided."]


def test_an_interviewer_is_told_who_decides_here(sample: Hand) -> None:
    session = sample.program.desk.session
    assert session is not None
    sample.program.desk.session = session._replace(role="interviewer", sees_identities=False)
    sample.go("redaction", "s2", "filing")
    assert sample.find(QWidget, "empty_state")


def test_a_second_person_approves_in_the_window(start: Callable[..., Hand], sample_vault: Path) -> None:
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        vault.add_user(opened, "reader", vault.Role.REVIEWER, SECOND, log=lambda _: custody.head(opened))
    hand = at(unlock(start(str(sample_vault))))
    hand.click("keep_decision")
    hand.idle()
    hand.click("ask_review")
    hand.idle()
    assert "second person has to approve" in hand.find(QLabel, "decision").text()
    assert not hand.find(QPushButton, "ask_review").isEnabled()
    end(hand)
    hand = start(str(sample_vault))
    hand.type("passphrase", SECOND)
    hand.click("unlock")
    hand.wait(lambda: hand.shown("today"))
    at(hand)
    assert hand.find(QPushButton, "ask_review").text() == "Approve"
    hand.click("ask_review")
    hand.idle()
    assert "approved by reader" in hand.find(QLabel, "decision").text()
    plan = kept(end(hand), "s2", "public")
    assert plan is not None and plan.review == Review(asked_by="custodian", approved_by="reader")


def test_text_is_selected_and_hidden_by_keys_alone(sample: Hand) -> None:
    at(sample)
    page = sample.find(QTextEdit, "taken_down")
    page.setFocus()
    sample.key(Qt.Key.Key_Home, Control)
    for _ in range(7):
        sample.key(Qt.Key.Key_Right, Shift)
    assert page.textCursor().selectedText() == "My name"
    press(sample, Qt.Key.Key_Return)
    assert not read(sample).startswith("My name") and "redacted" in read(sample)
    sample.key(Qt.Key.Key_F6)
    assert sample.find(QTextEdit, "as_read").hasFocus()
