"""People in the window: added, found, opened and sealed again, changed; by keys and clicks alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from intake import custody, vault
from intake.people import CasePerson, Identity, store
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from ui.widgets.rows import Rows


def rows(hand: Hand) -> list[str]:
    return [row.title for row in hand.find(Rows, "people_list").rows]


def texts(hand: Hand) -> str:
    """Everything that can be read on the screen now."""
    labels = [w.text() for w in hand.window.findChildren(QLabel) if w.isVisibleTo(hand.window)]
    lines = [w.text() for w in hand.window.findChildren(QLineEdit) if w.isVisibleTo(hand.window)]
    return "\n".join((*labels, *lines))


def add(hand: Hand, name: str) -> None:
    hand.go("people")
    hand.click("add_person")
    hand.idle()
    hand.type("full_name", name)
    hand.click("save_person")
    hand.wait(lambda: hand.find(QPushButton, "to_consent"))
    hand.idle()


def test_an_empty_vault_offers_the_first_step_and_keeps_who_is_added(opened: Hand, empty_vault: Path) -> None:
    hand = opened
    hand.go("people")
    assert hand.find(QPushButton, "add_person").isEnabled()
    assert not [w for w in hand.window.findChildren(Rows) if w.isVisibleTo(hand.window)]
    add(hand, "هنادي البرغشي")
    assert hand.find(QLabel, "person_title").text() == "W-01"
    assert "هنادي" not in texts(hand)
    hand.click("show_identity")
    hand.wait(lambda: hand.find(QLabel, "identity_full_name").text() == "هنادي البرغشي")
    hand.go("people")
    assert rows(hand) == ["W-01"]
    hand.go("person", hand.find(Rows, "people_list").rows[0].key)
    assert "هنادي" not in texts(hand)
    hand.program.end()
    with vault.unlock_read_only(empty_vault, PASSPHRASE) as read:
        [person] = store.all_people(read.db)
        assert store.identity(read, person.id).full_name == "هنادي البرغشي"
        assert [entry.act for entry, _ in custody.history(read)] == ["vault.created", "case.begun", "person.added"]
        assert custody.changed_records(read) == []


def test_by_keys_alone(opened: Hand) -> None:
    hand = opened
    hand.go("people")
    hand.wait(lambda: hand.find(QPushButton, "add_person").hasFocus() or not hand.window.isActiveWindow())
    hand.find(QPushButton, "add_person").setFocus()
    QTest.keyClick(hand.find(QPushButton, "add_person"), Qt.Key.Key_Space)
    hand.idle()
    hand.type("full_name", "Somebody")
    QTest.keyClick(hand.find(QLineEdit, "full_name"), Qt.Key.Key_Return)
    hand.wait(lambda: hand.find(QPushButton, "to_consent"))
    hand.go("people")
    people = hand.find(Rows, "people_list")
    people.setCurrentIndex(people.model().index(0, 0))
    QTest.keyClick(people, Qt.Key.Key_Return)
    hand.idle()
    assert hand.shown("person")


def test_a_person_is_found_by_code_and_by_a_name_in_any_spelling(sample: Hand) -> None:
    hand = sample
    hand.go("people")
    assert len(rows(hand)) == 5
    for typed, found in (("W-03", ["W-03"]), ("hanady", ["W-01"]), ("نزار", ["W-02"])):
        hand.find(QLineEdit, "people_filter").clear()
        hand.type("people_filter", typed)
        hand.wait(lambda found=found: rows(hand) == found)
    hand.type("people_filter", " nobody")
    hand.wait(lambda: rows(hand) == [])
    assert hand.find(QLabel, "people_nobody").text()
    hand.go("today")
    hand.go("people")
    assert hand.find(QLineEdit, "people_filter").text() == ""
    assert len(rows(hand)) == 5


def test_a_long_list_comes_page_by_page(start: Callable[..., Hand], sample_vault: Path) -> None:
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        people = [
            CasePerson(id=f"x{number}", code=f"X-{number:03}", identity=Identity(full_name=f"Number {number}"))
            for number in range(400)
        ]
        with custody.act(opened, custody.Act.CASE_IMPORTED, "NO-2019", now=NOW) as act:
            store.insert_people(act, opened, 1, people)
    hand = unlock(start(str(sample_vault)))
    hand.go("people")
    assert len(rows(hand)) == 100
    shown = hand.find(Rows, "people_list")
    for count in (200, 300, 400, 405):
        shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
        hand.wait(lambda count=count: len(rows(hand)) == count)
    assert len(set(rows(hand))) == 405
    hand.type("people_filter", "number 399")
    hand.wait(lambda: rows(hand) == ["X-399"])


def test_what_is_wrong_is_said_at_its_field(opened: Hand) -> None:
    hand = opened
    hand.go("person", "", "new")
    hand.click("save_person")
    assert hand.find(QLineEdit, "full_name").property("wrong") is True
    hand.type("full_name", "Somebody")
    hand.type("born", "the day before")
    hand.click("save_person")
    hand.wait(lambda: hand.find(QLineEdit, "born").property("wrong") is True)
    hand.find(QLineEdit, "born").clear()
    hand.type("born", "about May 1984")
    hand.wait(lambda: "about May 1984" in texts(hand).replace("Understood: ", ""))
    hand.find(QLineEdit, "person_code").setText("a/b")
    hand.click("save_person")
    hand.wait(lambda: hand.find(QLineEdit, "person_code").property("wrong") is True)
    hand.find(QLineEdit, "person_code").setText("W-01")
    hand.click("save_person")
    hand.wait(lambda: hand.find(QPushButton, "show_identity"))
    hand.click("show_identity")
    hand.wait(lambda: hand.find(QLabel, "identity_born").text() == "about May 1984")


def test_earlier_accounts_and_the_rules_of_contact_are_kept(opened: Hand, empty_vault: Path) -> None:
    hand = opened
    add(hand, "Somebody")
    hand.click("edit_person")
    hand.wait(lambda: hand.find(QLineEdit, "full_name").text() == "Somebody")
    hand.click("add_account")
    hand.type("account_told_1", "Asylum office")
    hand.type("account_when_1", "spring 2016")
    hand.type("account_where_1", "Oslo")
    hand.type("contact_rules", "Never by post")
    hand.type("attorney", "Advocate Nobody")
    hand.click("save_person")
    hand.wait(lambda: hand.find(QPushButton, "show_identity"))
    hand.click("show_identity")
    hand.wait(lambda: hand.find(QLabel, "identity_accounts").text() == "Asylum office · spring 2016 · Oslo")
    assert hand.find(QLabel, "identity_contact_rules").text() == "Never by post"
    hand.program.end()
    with vault.unlock_read_only(empty_vault, PASSPHRASE) as read:
        identity = store.identity(read, store.all_people(read.db)[0].id)
        assert identity.previous_accounts[0].when == "2016-21"
        assert identity.power_of_attorney.holder == "Advocate Nobody"


def test_what_is_typed_waits_and_nothing_is_changed_by_leaving(sample: Hand) -> None:
    hand = sample
    hand.go("person", "", "new")
    assert hand.find(QLineEdit, "person_code").text() == "W-06"
    hand.type("full_name", "Half a name")
    hand.go("people")
    hand.go("person", "", "new")
    hand.wait(lambda: hand.find(QLineEdit, "full_name").text() == "Half a name")
    hand.go("person", "p1", "edit")
    hand.wait(lambda: hand.find(QLineEdit, "nationality").text() == "SY")
    hand.type("nationality", ", NO", QLineEdit)
    hand.go("today")
    hand.go("person", "p1")
    hand.click("show_identity")
    hand.wait(lambda: hand.find(QLabel, "identity_nationality").text() == "SY")
    hand.click("edit_person")
    hand.wait(lambda: hand.find(QLineEdit, "nationality").text() == "SY, NO")
    hand.click("save_person")
    hand.wait(lambda: not hand.program.desk.here.part)
    hand.click("show_identity")
    hand.wait(lambda: hand.find(QLabel, "identity_nationality").text() == "SY, NO")


def test_a_page_says_consents_statements_and_ways_to_go(sample: Hand) -> None:
    hand = sample
    hand.go("person", "p3")
    shown = texts(hand)
    assert "Give to a partner organisation" in shown
    assert "withdrawn on 15 February 2022" in shown
    assert hand.find(QPushButton, "go_statement_ST-03")
    assert not [w for w in hand.window.findChildren(QWidget, "identity_full_name") if w.isVisibleTo(hand.window)]
