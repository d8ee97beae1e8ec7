"""Consent in the window: read, asked, signed, summed up, kept; and withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from intake import custody, vault
from intake.consent import store as consents
from intake.consent.gate import Need, gate
from intake.consent.signatures import of_consent, signatures_of
from intake.export.making import export_statement
from intake.export.records import Order
from intake.people import store
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from tests.ui.people.test_people import add, texts
from ui.language import day_words


def check(hand: Hand, name: str) -> None:
    """Choose a radio or a check box with the space key."""
    widget = hand.find(QWidget, name)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


def choose(hand: Hand, name: str, code: str) -> None:
    box = hand.find(QComboBox, name)
    box.setCurrentIndex(box.findData(code))


def sign(hand: Hand) -> None:
    pad = hand.find(QWidget, "signature_pad")
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    for x in range(30, 120, 10):
        QTest.mouseMove(pad, QPoint(x, 60 + x % 30))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(120, 40))


def ask(hand: Hand) -> None:
    """A new person, and her consent screen with the sheet read."""
    add(hand, "Somebody")
    hand.click("to_consent")
    hand.wait(lambda: "Before you decide" in texts(hand))
    check(hand, "sheet_read")


def kept(path: Path) -> list[tuple[consents.KeptConsent, str]]:
    """Every consent with the manner of its signature, from a fresh read; the log must vouch for all of it."""
    with vault.unlock_read_only(path, PASSPHRASE) as read:
        assert custody.verify(read).holds
        assert custody.changed_records(read) == []
        [person] = store.all_people(read.db)
        return [
            (entry, signatures_of(read.db, of_consent(entry.ref))[0].manner)
            for entry in consents.kept_consents_of(read.db, person.id)
        ]


def test_consent_is_given_by_a_drawn_signature(opened: Hand, empty_vault: Path) -> None:
    hand = opened
    ask(hand)
    check(hand, "yes_store")
    hand.type("recipient", "Prosecutor, Oslo")
    check(hand, "yes_criminal_complaint")
    check(hand, "no_advocacy_named")
    choose(hand, "identity_handling", "named")
    check(hand, "manner_signature")
    sign(hand)
    shown = texts(hand)
    assert "for Prosecutor, Oslo · With her name" in shown
    assert "Nothing else is agreed to. Given: By signature." in shown
    hand.click("give_consent")
    hand.wait(lambda: hand.shown("person"))
    hand.idle()
    assert hand.find(QPushButton, "to_interview").property("kind") == "primary"
    hand.wait(lambda: "said no" in texts(hand))
    hand.program.end()
    found = kept(empty_vault)
    assert [(entry.consent.purposes, manner) for entry, manner in found] == [
        (("store",), "signature"),
        (("criminal_complaint",), "signature"),
        ((), "signature"),
    ]
    assert found[2][0].consent.refused == ("advocacy_named",)
    with vault.unlock_read_only(empty_vault, PASSPHRASE) as read:
        need = Need(purposes=(("criminal_complaint",),), recipient="prosecutor, OSLO", exposure="named")
        book = consents.recipients(read.db, 1)
        assert gate([entry.consent for entry, _ in found], need, day=custody.newest_moment(read).date(), book=book)


def test_several_recipients_spoken_before_a_witness(opened: Hand, empty_vault: Path) -> None:
    hand = opened
    ask(hand)
    hand.type("recipient", "المدعي العام، أوسلو")
    check(hand, "yes_criminal_complaint")
    hand.type("expires_on", "5 May 2090")
    hand.click("next_recipient")
    hand.wait(lambda: hand.find(QComboBox, "recipient").currentText() == "")
    assert not hand.find(QRadioButton, "yes_criminal_complaint").isChecked()
    hand.type("recipient", "A lawyer")
    check(hand, "yes_legal_advice")
    check(hand, "manner_spoken")
    hand.click("give_consent")
    assert hand.find(QComboBox, "witness_role").property("wrong") is True
    choose(hand, "witness_role", "interpreter")
    hand.click("give_consent")
    assert hand.find(QLineEdit, "spoken_reason").property("wrong") is True
    hand.type("spoken_reason", "Her hand is hurt")
    hand.click("give_consent")
    hand.wait(lambda: hand.shown("person"))
    hand.idle()
    hand.program.end()
    first, second = kept(empty_vault)
    assert first[0].consent.expires_on == "2090-05-05"
    assert second[0].consent.expires_on is not first[0].consent.expires_on
    assert {first[1], second[1]} == {"spoken"}


@pytest.mark.parametrize("missing", ["sheet", "answers", "recipient", "manner", "signature", "day"])
def test_what_is_missing_is_said_and_nothing_is_kept(opened: Hand, empty_vault: Path, missing: str) -> None:
    hand = opened
    ask(hand)
    if missing == "sheet":
        check(hand, "sheet_read")
    if missing != "answers":
        check(hand, "yes_share_partner")
    if missing != "recipient":
        hand.type("recipient", "A partner")
    if missing not in ("manner", "answers"):
        check(hand, "manner_signature")
    if missing == "day":
        check(hand, "on_paper")
        hand.type("expires_on", "2090")
    hand.click("give_consent")
    hand.idle()
    said = {
        "sheet": "Read and explain the sheet first",
        "answers": "Answer at least one question",
        "recipient": "Who would receive it?",
        "manner": "Choose how it is given",
        "signature": "Nothing was signed yet",
        "day": "A consent ends on one day",
    }[missing]
    hand.wait(lambda: said in texts(hand))
    assert hand.shown("consent")
    hand.program.end()
    assert kept(empty_vault) == []


def test_a_consent_is_withdrawn_and_its_reach_is_told(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    hand.go("consent", "p1")
    hand.wait(lambda: hand.find(QPushButton, "withdraw"))
    before = hand.find(QLabel, "state").text()
    hand.click("withdraw")
    hand.wait(lambda: hand.find(QPushButton, "withdraw_now"))
    assert "Nothing has gone out under it." in texts(hand)
    hand.click("withdraw_back")
    assert hand.find(QCheckBox, "sheet_read")
    hand.click("withdraw")
    hand.click("withdraw_now")
    hand.wait(lambda: hand.find(QLabel, "state").text() != before)
    hand.wait(lambda: "Withdrawn from today." in texts(hand))
    hand.program.end()
    with vault.unlock_read_only(sample_vault, PASSPHRASE) as read:
        assert [entry.act for entry, _ in custody.history(read)][-1] == "consent.withdrawn"
        withdrawn = [c for c in consents.consents_of(read.db, "p1") if c.withdrawn_on]
        assert len(withdrawn) == 1
        assert custody.changed_records(read) == []


def test_everything_can_be_withdrawn_at_once(sample: Hand, sample_vault: Path) -> None:
    hand = sample
    hand.go("consent", "p1")
    hand.click("withdraw")
    hand.wait(lambda: hand.find(QRadioButton, "scope_1"))
    last = [w for w in hand.window.findChildren(QRadioButton) if w.objectName().startswith("scope_")][-1]
    check(hand, last.objectName())
    hand.click("withdraw_now")
    hand.wait(lambda: not [w for w in hand.window.findChildren(QPushButton, "withdraw") if w.isVisibleTo(hand.window)])
    hand.program.end()
    with vault.unlock_read_only(sample_vault, PASSPHRASE) as read:
        assert all(c.withdrawn_on for c in consents.consents_of(read.db, "p1"))


def test_the_printed_sheet_is_saved_where_the_user_says(opened: Hand, tmp_path: Path) -> None:
    hand = opened
    ask(hand)
    check(hand, "sheet_read")
    files = {"information_sheet": tmp_path / "sheet.pdf", "consent_form": tmp_path / "form"}
    for kind, file in files.items():
        hand.program.desk.ask_new_file = lambda parent, title, name, file=file: file  # type: ignore[method-assign]
        hand.click(f"save_{kind}")
        hand.wait(lambda file=file: file.with_suffix(".pdf").exists())
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF-")
    hand.wait(lambda: "It is not encrypted." in texts(hand))


def test_answers_wait_while_one_looks_elsewhere(opened: Hand) -> None:
    hand = opened
    ask(hand)
    person = hand.program.desk.here.subject
    check(hand, "yes_store")
    hand.go("person", person)
    hand.go("consent", person)
    assert hand.find(QRadioButton, "yes_store").isChecked()
    assert hand.find(QCheckBox, "sheet_read").isChecked()


def test_a_withdrawal_lists_what_went_out_before(
    start: Callable[..., Hand], sample_vault: Path, tmp_path: Path
) -> None:
    order = Order(statement="s1", profile="filing", recipient="Prosecutor, Oslo")
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        export_statement(opened, order, tmp_path / "out", now=NOW)
    hand = unlock(start(str(sample_vault)))
    hand.go("consent", "p1")
    criminal = "Use in a criminal complaint"
    button = next(w for w in hand.window.findChildren(QPushButton, "withdraw") if criminal in w.accessibleName())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    hand.wait(lambda: "ST-01 · " in texts(hand))
    hand.click("withdraw_now")
    hand.wait(lambda: "went out before: the letters are written under Exports" in texts(hand))
    hand.idle()
    hand.go("person", "p1")
    hand.wait(lambda: f"withdrawn on {day_words(datetime.now(UTC).date())}" in texts(hand))


def test_the_steps_say_how_far_one_is_and_lead_on(sample: Hand) -> None:
    sample.go("consent", "p1")
    note = sample.find(QLabel, "foot_note")
    assert note.text() == "Step 1 of 5"
    sample.click("step_3")
    sample.wait(lambda: note.text() == "Step 3 of 5")
    assert not sample.find(QWidget, "outgoing_card").visibleRegion().isEmpty()
    sample.find(QWidget, "give_consent").setFocus()
    sample.click("step_5")
    sample.wait(lambda: note.text() == "Step 5 of 5")
    assert sample.find(QPushButton, "step_5").isChecked()
