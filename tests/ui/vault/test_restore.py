"""A backup comes back from the unlock screen; vaults beside the program are told apart; who was here is shown."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from intake import custody, vault
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock


@pytest.fixture
def backup(sample_vault: Path, tmp_path: Path) -> Path:
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        custody.back_up(opened, tmp_path / "b.vault", now=NOW)
    return tmp_path / "b.vault"


def restore(hand: Hand, file: Path, folder: Path, passphrase: str) -> None:
    hand.find(QLineEdit, "backup_file").setText(str(file))
    hand.find(QLineEdit, "restore_folder").setText(str(folder))
    hand.type("restore_passphrase", passphrase)
    hand.click("restore_now")
    hand.idle()


def said(hand: Hand) -> str:
    return " ".join(label.text() for label in hand.find(QWidget, "restore_card").findChildren(QLabel))


def test_a_backup_comes_back_and_is_logged(start: Callable[..., Hand], backup: Path, tmp_path: Path) -> None:
    hand = start()
    hand.click("restore")
    restore(hand, backup, tmp_path / "again", PASSPHRASE)
    hand.wait(lambda: hand.shown("today"))
    hand.idle()
    hand.program.end()
    with vault.unlock(tmp_path / "again", PASSPHRASE, now=NOW) as again:
        assert custody.newest_of(again, custody.Act.VAULT_RESTORED) and custody.verify(again).holds


def test_what_fails_is_one_sentence_and_leaves_nothing(
    start: Callable[..., Hand], backup: Path, sample_vault: Path, tmp_path: Path
) -> None:
    hand = start()
    hand.click("restore")
    restore(hand, backup, tmp_path / "again", "not the one")
    assert "wrong passphrase" in said(hand)
    restore(hand, backup, sample_vault, PASSPHRASE)
    assert "already" in said(hand)
    data = backup.read_bytes()
    backup.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    restore(hand, backup, tmp_path / "again", PASSPHRASE)
    assert "changed or cut" in said(hand)
    restore(hand, tmp_path / "nothing", tmp_path / "again", PASSPHRASE)
    assert "no backup here" in said(hand)
    assert hand.shown("restore") and not [path for path in tmp_path.iterdir() if "again" in path.name]


def test_vaults_beside_the_program_are_told_apart(
    start: Callable[..., Hand], sample_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(sample_vault, tmp_path / "older")
    monkeypatch.chdir(tmp_path)
    hand = start()
    box = hand.find(QComboBox, "vaults_nearby")
    names = [box.itemText(at) for at in range(box.count())]
    assert [name.split()[0] for name in names] == ["older", "sample"] and all("20" in name for name in names)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert hand.find(QLabel, "vault_path").text() == str(sample_vault)
    assert "last changed \u206620" in hand.find(QLabel, "last_changed").text()
    unlock(hand)


def test_an_owner_sees_who_opened_it_before(start: Callable[..., Hand], sample_vault: Path) -> None:
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        custody.add_user(opened, "sara", vault.Role.INTERVIEWER, "words for sara alone", now=NOW)
    stranger = start(str(sample_vault))
    stranger.type("passphrase", "words for sara alone")
    stranger.click("unlock")
    stranger.wait(lambda: stranger.shown("today"))
    stranger.idle()
    assert "never" in " ".join(label.text() for label in stranger.find(QWidget, "vault_state").findChildren(QLabel))
    stranger.program.end()
    hand = unlock(start(str(sample_vault)))
    lines = " ".join(label.text() for label in hand.find(QWidget, "vault_state").findChildren(QLabel))
    assert "by sara" in lines and "last act" in lines
