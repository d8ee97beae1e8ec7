"""From the door to the end of a session, by names, clicks and keys; at the end a fresh look into the vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QListWidget, QPushButton, QWidget

from tests.ui.conftest import PASSPHRASE, Hand
from tests.ui.interview.driving import begin, page, press, read, saved, say, select, texts

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_begin_write_end_and_everything_is_there(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "ar")
    assert hand.program.desk.interview_open
    say(hand, "كنت في محلي في شارع الثورة.")
    say(hand, "I had 2 keys with me.")
    hand.wait(lambda: saved(hand))
    hand.click("end_session")
    hand.type("end_reason", "She was tired")
    hand.click("end_now")
    hand.wait(lambda: not hand.program.desk.interview_open)
    hand.idle()
    whole, entry = read(hand, sample_vault)
    assert [p.text for p in whole.paragraphs] == ["كنت في محلي في شارع الثورة.", "I had 2 keys with me."]
    assert (entry.state, entry.ended_because, whole.statement.language) == ("ended", "She was tired", "ar")
    assert entry.place == "the office"
    assert isinstance(entry.present, tuple)
    assert [who.role for who in entry.present] == ["deponent", "interviewer"]


def test_twenty_paragraphs_with_breaks_by_keys_alone(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "ar")
    for number in range(20):
        say(hand, f"كان اليوم {number} طويلاً" if number % 2 else f"Day {number} was long.")
        if number in (5, 12):
            hand.key(Qt.Key.Key_F9)
            hand.wait(lambda: hand.find(QWidget, "pause_page"))
            assert not [w for w in hand.window.findChildren(QWidget, "page") if w.isVisibleTo(hand.window)]
            hand.wait(lambda: hand.find(QLabel, "break_since").text())
            hand.key(Qt.Key.Key_F9)
            hand.wait(lambda: page(hand).hasFocus() or page(hand))
            hand.idle()
    hand.wait(lambda: saved(hand))
    whole, entry = read(hand, sample_vault)
    assert len(whole.paragraphs) == 20
    assert isinstance(entry.breaks, tuple)
    assert [isinstance(pause.until, str) for pause in entry.breaks] == [True, True]


def test_kinds_stamps_answers_and_undo(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    press(hand, Qt.Key.Key_2, ALT)
    say(hand, "What happened then?")
    hand.type("page", "We were counted.")
    press(hand, Qt.Key.Key_F8)
    press(hand, Qt.Key.Key_6, ALT)
    press(hand, Qt.Key.Key_7, ALT)
    press(hand, Qt.Key.Key_5, ALT)
    say(hand, "She asked for water.")
    hand.type("page", "Mistaken words")
    press(hand, Qt.Key.Key_4, ALT)
    press(hand, Qt.Key.Key_1, ALT)
    for _ in range(4):
        press(hand, Qt.Key.Key_Z, CTRL)
    press(hand, Qt.Key.Key_Z, CTRL | SHIFT)
    hand.wait(lambda: saved(hand))
    on_page = texts(hand)
    whole, _ = read(hand, sample_vault)
    found = [(p.kind, p.text, p.answer or "") for p in whole.paragraphs]
    assert found[:5] == [
        ("question", "What happened then?", ""),
        ("answer", "We were counted.", ""),
        ("answer", "I prefer not to answer.", "prefers_not_to_answer"),
        ("answer", "I do not know.", "does_not_know"),
        ("interviewer_note", "She asked for water.", ""),
    ]
    assert isinstance(whole.paragraphs[1].said_at, str)
    assert [text for _, text, _ in found] == [text for text in on_page if text]


def test_lines_inside_paragraphs_splits_joins_and_pastes_keep_order(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    say(hand, "first")
    say(hand, "third")
    say(hand, "fourth")
    select(hand, 0, 5, 5)
    press(hand, Qt.Key.Key_Return, CTRL)
    hand.type("page", "second")
    press(hand, Qt.Key.Key_Return, SHIFT)
    hand.type("page", "line")
    hand.wait(lambda: saved(hand))
    rich = QMimeData()
    rich.setHtml("<h1 dir='rtl' style='color:red'>pasted</h1><p>twice\u202e</p>")
    rich.setText("pasted\ntwice\u202e")
    QApplication.clipboard().setMimeData(rich)
    select(hand, 3, 6, 6)
    press(hand, Qt.Key.Key_V, CTRL)
    QApplication.clipboard().clear()
    select(hand, 2, 0, 0)
    press(hand, Qt.Key.Key_Backspace)
    hand.wait(lambda: saved(hand))
    assert texts(hand)[:4] == ["first", "second\u2028linethird", "fourthpasted", "twice"]
    whole, _ = read(hand, sample_vault)
    assert [p.text for p in whole.paragraphs] == ["first", "second\nlinethird", "fourthpasted", "twice"]
    assert len({p.id for p in whole.paragraphs}) == 4


def test_direction_follows_the_first_letter_and_the_session(sample: Hand) -> None:
    hand = sample
    begin(hand, "W-02", "ar")
    area = page(hand).viewport().width()

    def x() -> int:
        return page(hand).cursorRect().x()

    assert x() > area * 0.9, "an empty paragraph begins where the session's language does"
    hand.type("page", "12")
    assert x() > area * 0.8
    press(hand, Qt.Key.Key_Return, CTRL)
    hand.type("page", "English")
    assert x() < area * 0.4
    press(hand, Qt.Key.Key_D, ALT)
    press(hand, Qt.Key.Key_Home)
    assert x() > area * 0.8, "turned by hand"
    press(hand, Qt.Key.Key_Z, CTRL)
    assert x() < area * 0.2


def test_selected_words_are_linked_found_again_and_let_go(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    say(hand, "We came there about May 2012 and sat.")
    say(hand, "The tall one was called Abu Nobody by all.")
    select(hand, 0, 14, 28)
    press(hand, Qt.Key.Key_Return)
    assert "2012" in hand.find(QListWidget, "link_choices").item(0).text()
    press(hand, Qt.Key.Key_1, where=hand.find(QLineEdit, "link_line"))
    select(hand, 1, 24, 34)
    press(hand, Qt.Key.Key_J, CTRL)
    line = hand.find(QLineEdit, "link_line")
    for _ in range(60):
        if "official" in hand.find(QListWidget, "link_choices").currentItem().text():
            break
        press(hand, Qt.Key.Key_Up, where=line)
    press(hand, Qt.Key.Key_Return, where=line)
    hand.wait(lambda: "Abu Nobody" in hand.find(QPushButton, "link_1").accessibleName())
    select(hand, 1, 34, 34)
    hand.type("page", "X")
    select(hand, 1, 0, 0)
    hand.type("page", "🙂 ")
    hand.click("link_0")
    assert page(hand).textCursor().blockNumber() == 0
    hand.wait(lambda: saved(hand))
    whole, _ = read(hand, sample_vault)
    (date,), (official,) = (p.links for p in whole.paragraphs if isinstance(p.links, tuple))
    assert (date.kind, date.target) == ("date", "2012-05~")
    assert (official.kind, official.words) == ("official", "Abu Nobody")
    assert whole.paragraphs[1].text[official.start : official.end] == "Abu Nobody"


def test_no_other_witness_and_no_official_of_the_case_is_offered(sample: Hand) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    hand.type("page", "Somebody")
    select(hand, 0, 0, 8)
    press(hand, Qt.Key.Key_J, CTRL)
    choices = hand.find(QListWidget, "link_choices")
    offered = {choices.item(at).text().rpartition("·")[2].strip() for at in range(choices.count())}
    assert offered <= {
        "place",
        "unit",
        "method",
        *(f"new: {k}" for k in ("person", "place", "unit", "official", "method")),
    }
    press(hand, Qt.Key.Key_Escape, where=hand.find(QLineEdit, "link_line"))
    press(hand, Qt.Key.Key_K, CTRL, where=hand.window)
    hand.idle()
    found = hand.find(QListWidget, "palette_list")
    assert not [at for at in range(found.count()) if "W-0" in found.item(at).text() or "ST-" in found.item(at).text()]


def test_find_goes_round_and_comes_back(sample: Hand) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    say(hand, "a red door")
    say(hand, "a blue door")
    press(hand, Qt.Key.Key_F, CTRL)
    hand.type("find_line", "door")
    first = page(hand).textCursor().blockNumber()
    press(hand, Qt.Key.Key_Return, where=hand.find(QLineEdit, "find_line"))
    assert {first, page(hand).textCursor().blockNumber()} == {0, 1}
    press(hand, Qt.Key.Key_Escape, where=hand.find(QLineEdit, "find_line"))
    assert not [w for w in hand.window.findChildren(QWidget, "find_bar") if w.isVisibleTo(hand.window)]


def test_a_question_of_the_guide_becomes_a_paragraph(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "ar")
    hand.click("topic_arrest")
    hand.click("prompt_arrest_1")
    say(hand, "نعم.")
    hand.wait(lambda: saved(hand))
    whole, _ = read(hand, sample_vault)
    assert [p.kind for p in whole.paragraphs] == ["question", "answer"]
    assert whole.paragraphs[0].text == "هل يمكن أن تروي لي ما حدث في ذلك اليوم؟"


def test_stop_and_refer_pauses_and_notes_what_is_to_be_done(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    hand.click("stop_and_refer")
    assert not hand.find(QPushButton, "stop_now").isEnabled()
    hand.find(QWidget, "stop_risk_of_suicide").click()  # type: ignore[attr-defined]
    assert "Stay with her" in hand.find(QLabel, "stop_words").text()
    hand.click("stop_now")
    hand.wait(lambda: "Stay with her" in hand.find(QLabel, "referral_words").text())
    hand.click("another_day")
    hand.wait(lambda: hand.shown("interviews"))
    assert not hand.program.desk.interview_open
    hand.idle()
    rows = hand.find(QListView, "interviews_list")
    assert "paused" in str(rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    press(hand, Qt.Key.Key_Return, where=rows)
    hand.wait(lambda: hand.shown("session"))
    hand.idle()
    hand.click("pause")
    hand.wait(lambda: page(hand))
    _, entry = read(hand, sample_vault)
    assert isinstance(entry.follow_ups, tuple)
    assert (entry.follow_ups[0].because, entry.state) == ("risk_of_suicide", "open")


def test_the_next_session_goes_on_with_the_draft(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "ar")
    say(hand, "قبل")
    hand.click("end_session")
    hand.type("end_reason", "another day")
    hand.click("end_now")
    hand.wait(lambda: hand.shown("statement"))
    begin(hand, "W-02", "ar", statement="Go on")
    assert texts(hand)[0] == "قبل"
    press(hand, Qt.Key.Key_Return, CTRL)
    hand.type("page", "بعد")
    hand.wait(lambda: saved(hand))
    whole, entry = read(hand, sample_vault)
    assert [p.text for p in whole.paragraphs] == ["قبل", "بعد"]
    assert entry.statement == whole.statement.id and whole.statement.interview != entry.id


def test_consent_that_is_missing_is_said_and_not_forced(sample: Hand) -> None:
    hand = sample
    hand.go("begin")
    box, said = hand.find(QComboBox, "person"), set()
    for at in range(box.count()):
        box.setCurrentIndex(at)
        hand.idle()
        said.add(hand.find(QLabel, "consent_state").text().split(":")[0].split(".")[0])
        assert hand.find(QPushButton, "begin_now").isEnabled()
    assert "Consent" in said


def test_a_code_that_the_menu_does_not_offer_can_be_typed(sample: Hand) -> None:
    hand = sample
    hand.go("begin")
    hand.idle()
    box, begin_now = hand.find(QComboBox, "person"), hand.find(QPushButton, "begin_now")
    box.clear()  # as if the vault held more people than a menu can
    hand.type("person", "W-9")
    hand.idle()
    assert not begin_now.isEnabled()
    assert "nobody" in " ".join(label.text() for label in hand.window.findChildren(QLabel) if label.isVisible()).lower()
    box.clearEditText()
    hand.type("person", "W-02")
    hand.idle()
    assert begin_now.isEnabled()


def test_the_empty_vault_says_what_comes_first(opened: Hand) -> None:
    hand = opened
    hand.go("interviews")
    assert hand.find(QWidget, "empty_state")
    hand.click("begin_interview")
    hand.idle()
    assert not hand.find(QPushButton, "begin_now").isEnabled()


def test_the_program_comes_back_in_the_middle_of_a_word(
    sample: Hand, sample_vault: Path, start: Callable[..., Hand]
) -> None:
    hand = sample
    begin(hand, "W-02", "ar")
    say(hand, "الجملة الأولى.")
    hand.type("page", "كنت في الطر")
    page(hand).moveCursor(QTextCursor.MoveOperation.PreviousCharacter)
    where = page(hand).textCursor().position()
    hand.program.end()
    again = start(str(sample_vault))
    again.type("passphrase", PASSPHRASE)
    again.click("unlock")
    again.wait(lambda: again.shown("session"))
    again.idle()
    again.wait(lambda: texts(again) == ["الجملة الأولى.", "كنت في الطر"])
    assert page(again).textCursor().position() == where
    assert again.program.desk.interview_open
    again.type("page", "ي")
    again.wait(lambda: saved(again))
    whole, _ = read(again, sample_vault)
    assert whole.paragraphs[1].text == "كنت في الطير"


def test_another_look_in_the_middle_of_a_word_loses_nothing(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    say(hand, "first")
    hand.type("page", "in the mid")
    hand.program.put_on(scale=1.25)
    hand.idle()
    hand.wait(lambda: texts(hand) == ["first", "in the mid"])
    hand.type("page", "dle")
    hand.wait(lambda: saved(hand))
    whole, _ = read(hand, sample_vault)
    assert [p.text for p in whole.paragraphs] == ["first", "in the middle"]


def test_no_way_to_other_rooms_stands_beside_help_while_a_session_is_open(sample: Hand) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    hand.go("interviews")
    assert not [w for w in hand.window.findChildren(QWidget, "sidebar") if w.isVisibleTo(hand.window)]
    rows = hand.find(QListView, "interviews_list")
    assert rows.model().rowCount() == 1


def test_an_empty_list_offers_the_first_interview_in_its_middle(opened: Hand) -> None:
    opened.go("interviews")
    first = opened.find(QPushButton, "begin_interview")
    assert first.isVisible() and opened.find(QWidget, "empty_state").isAncestorOf(first)
    opened.click("begin_interview")
    assert opened.shown("begin")
