"""The vault is backed up, checked and given a new passphrase from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from intake import vault
from intake.errors import WrongKey
from tests.ui.conftest import NOW, PASSPHRASE, Hand
from ui.widgets.facts import Facts


def fact(hand: Hand, label: str) -> str:
    """One fact of the vault."""
    return next(f"{each.value} {each.more}" for each in hand.find(Facts, "vault_facts").facts if each.label == label)


def test_a_backup_is_made_where_the_user_says_and_opens(opened: Hand, tmp_path: Path) -> None:
    opened.go("vault")
    assert fact(opened, "Last backup").startswith("none yet")
    opened.program.desk.ask_new_file = lambda *_: tmp_path / "b.vault"  # type: ignore[method-assign]
    opened.click("backup_now")
    opened.idle()
    assert "backup was written" in opened.find(QLabel, "message").text()
    opened.idle()
    assert not fact(opened, "Last backup").startswith("none yet")
    with vault.restore(tmp_path / "b.vault", tmp_path / "again", PASSPHRASE, now=NOW) as restored:
        assert restored.organisation == "Example Legal Aid"
    opened.click("backup_now")
    opened.idle()
    assert "already" in opened.find(QLabel, "message").text()


def test_a_check_finds_nothing_in_a_whole_vault(sample: Hand) -> None:
    sample.go("vault")
    sample.click("check_now")
    sample.idle()
    assert sample.find(QLabel, "check_result").text().startswith("Whole")


def test_a_changed_file_is_named(sample: Hand, sample_vault: Path) -> None:
    sample.go("vault")
    stored = max((sample_vault / "files").iterdir(), key=lambda path: path.stat().st_size)
    data = bytearray(stored.read_bytes())
    data[len(data) // 2] ^= 1
    stored.write_bytes(bytes(data))
    sample.click("check_now")
    sample.idle()
    assert "not as it was written" in sample.find(QLabel, "check_result").text()
    texts = " ".join(label.text() for label in sample.find(QWidget, "check_card").findChildren(QLabel))
    assert stored.name in texts and "restore the newest backup" in texts


def test_a_new_passphrase_opens_and_the_old_one_does_not(opened: Hand, empty_vault: Path) -> None:
    opened.go("vault")
    opened.click("change_passphrase")
    opened.idle()
    words = opened.find(QLabel, "made_passphrase").text()
    assert len(words.split()) == 7
    opened.type("old_passphrase", "not the one until now")
    opened.type("again", words)
    opened.click("change_now")
    opened.idle()
    texts = " ".join(label.text() for label in opened.find(QWidget, "passphrase_card").findChildren(QLabel))
    assert "Wrong passphrase" in texts
    opened.find(QWidget, "old_passphrase").clear()
    opened.type("old_passphrase", PASSPHRASE)
    opened.click("change_now")
    opened.idle()
    assert "is changed" in opened.find(QLabel, "message").text()
    assert not [label for label in opened.window.findChildren(QLabel) if label.text() == words]
    opened.program.end()
    with pytest.raises(WrongKey):
        vault.unlock(empty_vault, PASSPHRASE, now=NOW)
    vault.unlock(empty_vault, words, now=NOW).close()


def test_a_chosen_passphrase_is_weighed_and_typed_twice(opened: Hand) -> None:
    opened.go("vault")
    opened.click("change_passphrase")
    opened.idle()
    opened.find(QWidget, "use_own").setChecked(True)
    opened.type("chosen", "password")
    opened.idle()
    texts = [label.text() for label in opened.find(QWidget, "passphrase_card").findChildren(QLabel)]
    assert any(text.startswith("Weak") for text in texts)
    opened.type("old_passphrase", PASSPHRASE)
    opened.type("again", "passwort")
    opened.click("change_now")
    texts = [label.text() for label in opened.find(QWidget, "passphrase_card").findChildren(QLabel)]
    assert any("not the same" in text for text in texts)
    opened.click("change_back")
    assert opened.find(QWidget, "change_passphrase")


def test_users_are_listed_and_the_ways_go_on(opened: Hand) -> None:
    opened.go("vault")
    texts = " ".join(label.text() for label in opened.find(QWidget, "users_card").findChildren(QLabel))
    assert "custodian: opens identities" in texts
    opened.click("to_log")
    assert opened.shown("log")
    opened.go("vault")
    opened.click("to_settings")
    assert opened.shown("settings")


def test_a_new_passphrase_can_be_digits(opened: Hand, empty_vault: Path) -> None:
    opened.go("vault")
    opened.click("change_passphrase")
    opened.find(QWidget, "use_digits").setChecked(True)
    opened.idle()
    digits = opened.find(QLabel, "made_passphrase").text()
    assert len(digits.replace(" ", "")) == 24 and digits.replace(" ", "").isdigit()
    opened.type("old_passphrase", PASSPHRASE)
    opened.type("again", digits)
    opened.click("change_now")
    opened.idle()
    assert "is changed" in opened.find(QLabel, "message").text()
    opened.program.end()
    vault.unlock(empty_vault, digits, now=NOW).close()


def test_a_passphrase_that_was_seen_asks_for_a_re_key_which_is_done_here(opened: Hand, empty_vault: Path) -> None:
    opened.go("vault")
    assert not opened.find(QWidget, "rekey_card").findChild(QLabel, "rekey_due").isVisible()
    opened.click("change_passphrase")
    opened.find(QWidget, "never_seen").setChecked(False)
    opened.idle()
    words = opened.find(QLabel, "made_passphrase").text()
    opened.type("old_passphrase", PASSPHRASE)
    opened.type("again", words)
    opened.click("change_now")
    opened.idle()
    opened.wait(lambda: "custodian" in opened.find(QLabel, "rekey_due").text())
    before = {path.name for path in empty_vault.glob("records-*.db")}
    opened.click("rekey_now")
    opened.idle()
    assert "under a new key" in opened.find(QLabel, "message").text()
    opened.wait(lambda: not opened.window.findChild(QLabel, "rekey_due").isVisible())
    assert {path.name for path in empty_vault.glob("records-*.db")}.isdisjoint(before)
    opened.click("check_now")
    opened.idle()
    assert opened.find(QLabel, "check_result").text().startswith("Whole")
    opened.program.end()
    vault.unlock(empty_vault, words, now=NOW).close()
