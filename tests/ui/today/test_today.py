"""Today: one thing to do first, what waits, and the vault's state, green only after a proof."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from intake import custody, vault
from intake.custody import Act
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from tests.ui.statement.test_statement import begin_version_2


def words(hand: Hand, card: str) -> list[str]:
    return [label.text() for label in hand.find(QWidget, card).findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def with_a_session(sample_vault: Path) -> Path:
    """ST-02 taken up again, and its session paused and not ended."""
    from intake.statement import finalising

    opened = vault.unlock(sample_vault, PASSPHRASE, now=NOW)
    finalising.begin_correction(opened, "s2", reason="she has more to tell", now=NOW)
    (kept,) = opened.db.execute("SELECT body FROM interview WHERE id = 'i3'").fetchone()
    open_ = {key: value for key, value in json.loads(kept).items() if key != "ended"}
    body = json.dumps({**open_, "statement": "s2", "breaks": [{"at": "2026-01-01T16:20:00+00:00"}]}, sort_keys=True)
    with custody.act(opened, Act.INTERVIEW_PAUSED, "i3", now=NOW) as act:
        nonce = secrets.token_bytes(32)
        act.db.execute("UPDATE interview SET body = ?, nonce = ? WHERE id = 'i3'", (body, nonce))
        act.wrote("interview", "i3", nonce, body.encode())
    opened.close()
    return sample_vault


def test_an_empty_vault_says_what_it_is_for_and_where_to_begin(opened: Hand) -> None:
    assert opened.find(QWidget, "empty_state").isVisible()
    opened.program.desk.went.disconnect(opened.window.show_place)  # that room is others' work
    opened.click("first_person")
    assert (opened.program.desk.here.room, opened.program.desk.here.part) == ("person", "new")
    opened.program.desk.went.connect(opened.window.show_place)


def test_the_log_is_green_only_when_it_was_proved(sample: Hand) -> None:
    sample.wait(lambda: "Log, proved unbroken" in words(sample, "vault_state"))
    assert "none yet" in words(sample, "vault_state")
    assert "Exports that left" in words(sample, "vault_state")


def test_a_statement_to_read_back_waits_and_can_be_opened(sample: Hand) -> None:
    begin_version_2(sample)
    sample.go("today")
    sample.wait(lambda: "ST-02 can be read back" in words(sample, "waiting"))
    sample.click("waiting_0")
    sample.idle()
    assert sample.shown("statement")
    assert sample.find(QLabel, "title").text() == "ST-02"


def test_the_open_session_is_the_one_thing_to_continue(start: Callable[..., Hand], with_a_session: Path) -> None:
    hand = unlock(start(str(with_a_session)))
    assert hand.find(QLabel, "continue_title").text() == "Continue the interview with W-02"
    facts = hand.find(QLabel, "continue_facts").text()
    assert facts.startswith("Paused ")
    assert "paragraph 57. Everything is saved." in facts
    filled = [b for b in hand.window.findChildren(QPushButton) if b.property("kind") == "primary" and b.isVisible()]
    assert [button.objectName() for button in filled] == ["continue_interview"]
    hand.program.desk.went.disconnect(hand.window.show_place)
    hand.click("continue_interview")
    assert (hand.program.desk.here.room, hand.program.desk.here.subject) == ("session", "i3")
    hand.program.desk.went.connect(hand.window.show_place)


def test_without_a_session_an_interview_can_be_begun(sample: Hand) -> None:
    assert sample.find(QPushButton, "continue_interview").text() == "Begin"


def test_yesterday_is_said_as_people_say_it(sample: Hand) -> None:
    from intake.inspection.waiting import Session
    from ui.today.continue_card import ContinueCard

    card = ContinueCard()
    sample.qtbot.addWidget(card)
    local = datetime(2026, 5, 2, 12, 0, tzinfo=UTC).astimezone()
    session = Session(
        statement="s",
        code="ST-01",
        person="W-04",
        interview="i",
        paragraph=22,
        at=local.replace(day=1, hour=16, minute=20).isoformat(),
        paused=True,
    )
    card.show_session(session, local)
    assert card.quiet.text() == "Paused yesterday at 16:20, paragraph 22. Everything is saved."


def test_leaving_ends_the_proof_and_nothing_is_shown_late(sample: Hand) -> None:
    sample.go("statements")
    sample.go("today")
    sample.program.desk.go(sample.program.desk.here)
    sample.idle()
    assert "Log, proved unbroken" in words(sample, "vault_state")


def test_a_follow_up_stands_in_today_until_it_is_done_with_a_note(
    start: Callable[..., Hand], sample_vault: Path
) -> None:

    from intake.inspection import waiting
    from intake.interview import sessions, store
    from intake.statement import taking_down

    opened = vault.unlock(sample_vault, PASSPHRASE, now=NOW)
    begun = taking_down.begin(opened, taking_down.Opening(person="p1", language="ar", mode="first_account"), now=NOW)
    sessions.stop_and_refer(opened, begun, "risk_of_suicide", now=NOW)
    opened.close()
    hand = unlock(start(str(sample_vault)))
    hand.wait(lambda: any("something is to be done" in text for text in words(hand, "waiting")))
    hand.click("waiting_0")
    hand.click("follow_up_done")
    assert hand.find(QWidget, "follow_up_note").hasFocus(), "a note is needed"
    hand.type("follow_up_note", "a doctor saw her the same day")
    hand.click("follow_up_done")
    hand.wait(lambda: not any("something is to be done" in text for text in words(hand, "waiting")))
    hand.click("message_undo")
    hand.wait(lambda: any("something is to be done" in text for text in words(hand, "waiting")))
    hand.click("waiting_0")
    hand.type("follow_up_note", "a doctor saw her")
    hand.click("follow_up_done")
    hand.wait(lambda: not any("something is to be done" in text for text in words(hand, "waiting")))
    assert not [b for b in hand.window.findChildren(QPushButton, "follow_up_done") if b.isVisible()]
    hand.program.end()
    opened = vault.unlock(sample_vault, PASSPHRASE, now=NOW)
    kept = store.interview(opened.db, begun).follow_ups
    assert isinstance(kept, tuple) and kept[0].note == "a doctor saw her"
    assert waiting.follow_ups(opened) == ()
    opened.close()
