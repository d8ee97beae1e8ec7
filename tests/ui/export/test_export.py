"""A statement leaves, or is refused in words at its place; what left is on record and can be recalled and opened."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pyrage
import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from intake import custody, export, search, vault
from intake.consent.records import Consent
from intake.consent.store import insert_consents
from intake.interchange.importing import import_case
from intake.redaction import deciding
from tests.ui.conftest import NOW, PASSPHRASE, SAMPLE, Hand, unlock
from ui.widgets.facts import Facts
from ui.widgets.rows import Rows


def fill(hand: Hand, profile: str, recipient: str, folder: Path) -> None:
    """Fill the form as a user does, and wait for what it answers."""
    box = hand.find(QComboBox, "profile")
    box.setCurrentIndex(box.findData(profile))
    if hand.find(QComboBox, "recipient").currentText() != recipient:
        hand.find(QComboBox, "recipient").lineEdit().clear()
        line = hand.find(QComboBox, "recipient").lineEdit()
        hand.qtbot.keyClicks(line, recipient)
    hand.find(QLineEdit, "folder").setText(str(folder))
    hand.idle()


def outlook(hand: Hand, profile: str) -> str:
    """All that the card of consent says about one kind of reader."""
    line = hand.find(QWidget, f"outlook_{profile}")
    return " | ".join(label.text() for label in line.findChildren(QLabel))


def values(hand: Hand, name: str) -> str:
    """Every fact in words."""
    return "\n".join(f"{fact.label}: {fact.value} {fact.more}" for fact in hand.find(Facts, name).facts)


def test_an_exhibit_that_stays_is_told_before_it_is_handed_over(sample: Hand, tmp_path: Path) -> None:
    sample.go("export", "s3")
    fill(sample, "un_mechanism", "UN Mechanism, Geneva", tmp_path / "out")
    sample.click("export_now")
    sample.wait(lambda: sample.find(QWidget, "export_result"))
    said = [label.text() for label in sample.find(QWidget, "export_result").findChildren(QLabel)]
    assert any("Exhibit X-1 shows a person who has not agreed" in words for words in said)


def test_a_statement_leaves_with_its_trail_and_verifies(sample: Hand, tmp_path: Path) -> None:
    sample.go("export", "s2")
    fill(sample, "filing", "Prosecutor, Oslo", tmp_path / "out")
    assert "open" in outlook(sample, "filing") and "closed" in outlook(sample, "public")
    assert "Nothing stands in the way" in "".join(
        label.text() for label in sample.find(QWidget, "nothing_in_the_way").findChildren(QLabel)
    )
    sample.click("export_now")
    sample.wait(lambda: sample.find(QWidget, "export_result"))
    files = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert [name.rpartition(".")[2] for name in files] == ["asice", "pdf", "sd-jwt"]
    assert all(name in values(sample, "export_facts") for name in files)
    assert "17 September 2019" in values(sample, "export_facts")
    focus = sample.window.focusWidget()
    assert focus is not None and focus.objectName() == "verify_result", "not at the first entry of the sidebar"
    sample.click("verify_result")
    sample.idle()
    assert sample.shown("verify")
    assert [row.value for row in sample.find(Rows, "files_list").rows] == ["Valid"] * 3
    assert "your own office" in sample.find(QLabel, "facts").text()


def test_a_refusal_is_said_logged_and_leaves_no_file(sample: Hand, sample_vault: Path, tmp_path: Path) -> None:
    sample.go("export", "s3")
    fill(sample, "partner", "Levant Records Cooperative", tmp_path / "out")
    assert "closed" in outlook(sample, "partner") and "withdrawn for this recipient" in outlook(sample, "partner")
    sample.click("export_now")
    sample.wait(lambda: sample.find(QWidget, "export_refused"))
    assert sample.find(QLabel, "export_refused_said").text() == "No consent covers this"
    assert not (tmp_path / "out").exists()
    sample.go("exports")
    rows = sample.find(Rows, "exports_list").rows
    assert rows[0].title == "ST-03 for Levant Records Cooperative" and rows[0].value == "refused"
    sample.program.end()
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        acts = [entry.act for entry, _ in custody.history(opened)]
    assert acts[-1] == "export.refused"


def test_a_name_is_let_stand_only_with_a_reason(sample: Hand, tmp_path: Path) -> None:
    sample.go("export", "s3")
    fill(sample, "partner", "Nordlys Documentation Trust", tmp_path / "out")
    assert "Nizar" in " ".join(label.text() for label in sample.find(QWidget, "in_the_way").findChildren(QLabel))
    sample.click("let_stand_0")
    assert "Say why" in " ".join(label.text() for label in sample.find(QWidget, "in_the_way").findChildren(QLabel))
    for _ in range(20):
        waiting = sample.window.findChild(QWidget, "in_the_way")
        if waiting is None or not waiting.isVisibleTo(sample.window):
            break
        sample.type("reason_0", "she agreed to be named", QLineEdit)
        sample.click("let_stand_0")
        sample.idle()
    assert "Nizar: she agreed to be named" in sample.find(QLabel, "let_stand").text()
    sample.click("export_now")
    sample.wait(lambda: sample.find(QWidget, "export_result"))
    sample.click("see_trail")
    sample.idle()
    assert "she agreed to be named" in values(sample, "past_facts")


def test_the_way_to_the_redaction_and_what_is_missing_in_the_form(sample: Hand, tmp_path: Path) -> None:
    sample.go("export", "s2")
    sample.click("export_now")
    labels = [label.text() for label in sample.window.findChildren(QLabel) if label.isVisibleTo(sample.window)]
    assert "For whom is this?" in labels and "In which folder shall the files be written?" in labels
    sample.program.desk.ask_folder = lambda *_: tmp_path  # type: ignore[method-assign]
    sample.click("choose_folder")
    assert sample.find(QLineEdit, "folder").text() == str(tmp_path)


def test_a_working_copy_stays_in_the_own_office(sample: Hand, tmp_path: Path) -> None:
    sample.go("export", "s2")
    fill(sample, "internal", "Example Legal Aid", tmp_path / "own")
    assert "open" in outlook(sample, "internal")
    sample.find(QComboBox, "recipient").lineEdit().clear()
    sample.qtbot.keyClicks(sample.find(QComboBox, "recipient").lineEdit(), "Somebody")
    sample.idle()
    assert "stay in your own office" in outlook(sample, "internal")


def test_an_identity_file_goes_to_an_age_recipient(sample: Hand, tmp_path: Path) -> None:
    sample.go("export", "s2")
    fill(sample, "prosecutor", "Prosecutor, Oslo", tmp_path / "out")
    sample.find(QWidget, "with_identity").setChecked(True)
    sample.click("export_now")
    assert not (tmp_path / "out").exists()
    sample.type("identity_to", str(pyrage.x25519.Identity.generate().to_public()), QLineEdit)
    sample.click("export_now")
    sample.wait(lambda: sample.find(QWidget, "export_result"))
    assert any(path.suffix == ".age" for path in (tmp_path / "out").iterdir())


@pytest.fixture
def withdrawn_vault(tmp_path: Path) -> Path:
    """The sample with one export, whose consent was withdrawn afterwards."""
    case = json.loads(SAMPLE.read_text("utf-8"))
    path = tmp_path / "withdrawn"
    with vault.create(path, PASSPHRASE, organisation="Example Legal Aid", now=NOW, cost=vault.FLOOR) as made:
        with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=NOW):
            pass
        import_case(made, SAMPLE, now=NOW)
        search.catch_up(made)
        order = export.Order(statement="ST-02", profile="filing", recipient="r1")
        export.export_statement(made, order, tmp_path / "out", now=datetime(2026, 1, 3, tzinfo=UTC))
        hers = next(each for each in case["consents"] if each["person"] == "p2" and "r1" in each["recipients"])
        with custody.act(made, custody.Act.CONSENT_WITHDRAWN, "p2", now=NOW) as act:
            consent = Consent(**{**hers, "purposes": tuple(hers["purposes"]), "recipients": ("r1",)})
            insert_consents(act, 1, [msgspec.structs.replace(consent, withdrawn_on="2026-01-04")])
    return path


def test_after_a_withdrawal_the_recall_letter_is_written(
    start: Callable[..., Hand], withdrawn_vault: Path, tmp_path: Path
) -> None:
    hand = unlock(start(str(withdrawn_vault), "--language", "en"))
    hand.go("exports")
    (row,) = hand.find(Rows, "exports_list").rows
    assert row.value == "to recall"
    hand.find(Rows, "exports_list").chosen.emit(row.key)
    hand.idle()
    hand.program.desk.ask_new_file = lambda *_: tmp_path / "letter.txt"  # type: ignore[method-assign]
    hand.click("recall_letter")
    hand.idle()
    letter = (tmp_path / "letter.txt").read_text("utf-8")
    assert "Prosecutor, Oslo" in letter and "ST-02" in letter and "SHA-256" in letter and "slette" in letter


def test_hidden_paragraphs_are_opened_or_refused(sample: Hand, tmp_path: Path) -> None:
    sample.go("export", "s2")
    fill(sample, "filing", "Prosecutor, Oslo", tmp_path / "out")
    sample.click("export_now")
    sample.wait(lambda: sample.find(QWidget, "export_result"))
    sample.click("see_trail")
    sample.idle()
    desk = sample.program.desk
    desk.ask_files = lambda *_: list((tmp_path / "out").glob("*.asice"))  # type: ignore[method-assign]
    desk.ask_new_file = lambda *_: tmp_path / "opened.sd-jwt"  # type: ignore[method-assign]
    sample.type("paragraphs", "some", QLineEdit)
    sample.click("disclose")
    assert not (tmp_path / "opened.sd-jwt").exists()
    sample.find(QLineEdit, "paragraphs").clear()
    sample.click("disclose")
    sample.idle()
    assert (tmp_path / "opened.sd-jwt").exists() and "opened" in sample.find(QLabel, "message").text()
    assert "Later: opened: paragraphs" in values(sample, "past_facts")
    sample.program.desk.ask_new_file = lambda *_: tmp_path / "opened.sd-jwt"  # type: ignore[method-assign]
    sample.click("disclose")
    sample.idle()
    assert "exists already" in " ".join(label.text() for label in sample.window.findChildren(QLabel))


def test_an_empty_vault_says_what_this_place_is_for(opened: Hand) -> None:
    opened.go("exports")
    assert opened.find(QWidget, "empty_state")
    opened.click("first_export")
    opened.idle()
    assert opened.shown("export")


def test_an_approval_that_is_missing_is_said_before_anybody_exports(
    start: Callable[..., Hand], sample_vault: Path, tmp_path: Path
) -> None:
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        vault.add_user(opened, "reader", vault.Role.REVIEWER, "other words", log=lambda _: custody.head(opened))
        deciding.ask_review(opened, "s2", "filing", now=NOW)
    hand = unlock(start(str(sample_vault)))
    hand.go("export", "s2")
    fill(hand, "filing", "Prosecutor, Oslo", tmp_path / "out")
    assert "to be approved" in outlook(hand, "filing")
    assert hand.find(QLabel, "in_the_way_said").text() == "A second person has to approve the redaction"
    hand.click("in_the_way_to_redaction")
    hand.wait(lambda: hand.shown("redaction"))


def test_an_empty_list_has_one_way_to_an_export(opened: Hand) -> None:
    opened.go("exports")
    shown = [button.objectName() for button in opened.window.findChildren(QPushButton) if button.isVisible()]
    assert [name for name in shown if name in ("new_export", "first_export")] == ["first_export"]
    assert opened.find(QPushButton, "first_export").property("kind") == "primary"
