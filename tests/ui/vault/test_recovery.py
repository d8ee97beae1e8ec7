"""The recovery sheet in the window: offered with a new vault, typed back, and the way in when a passphrase is lost."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from intake import custody, vault
from intake.errors import WrongKey
from intake.vault.recovery_secret import secret_of
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock

GROUPS = range(1, 18)


def groups(hand: Hand, name: str = "group") -> list[str]:
    return [hand.find(QLineEdit, f"{name}_{number}").text() for number in GROUPS]


def type_groups(hand: Hand, typed: list[str], name: str = "group") -> None:
    for number, group in enumerate(typed, 1):
        hand.type(f"{name}_{number}", group)
    hand.idle()


def today_lines(hand: Hand) -> str:
    return " ".join(label.text() for label in hand.find(QWidget, "vault_state").findChildren(QLabel))


def make_sheet(hand: Hand) -> list[str]:
    """A sheet made in the Vault room and kept."""
    hand.go("recovery")
    sheet = groups(hand)
    hand.click("on_paper")
    type_groups(hand, sheet, "back_group")
    hand.click("keep_sheet")
    hand.wait(lambda: "in place" in hand.find(QLabel, "message").text())
    hand.idle()
    return sheet


def test_a_new_vault_offers_a_sheet_and_later_is_said_by_today(start: Callable[..., Hand], tmp_path: Path) -> None:
    hand = start()
    hand.click("create")
    hand.idle()
    words = hand.find(QLabel, "made_passphrase").text()
    hand.type("organisation", "Example Legal Aid")
    hand.find(QLineEdit, "folder").setText(str(tmp_path / "new"))
    hand.type("again", words)
    hand.click("create_now")
    hand.wait(lambda: hand.shown("recovery"))
    hand.idle()
    assert len(secret_of(groups(hand))) == 32
    hand.click("later")
    hand.idle()
    assert hand.shown("today")
    assert not [line for line in hand.window.findChildren(QLineEdit) if line.text().isdigit()]
    hand.go("vault")
    said = " ".join(label.text() for label in hand.find(QWidget, "recovery_state").findChildren(QLabel))
    assert "There is none" in said


def test_today_says_that_there_is_none_until_there_is_one(sample: Hand, sample_vault: Path) -> None:
    assert "Recovery sheet" in today_lines(sample)
    sheet = make_sheet(sample)
    sample.go("today")
    assert "Recovery sheet" not in today_lines(sample)
    sample.program.end()
    assert vault.derive_recovery(sample_vault, secret_of(sheet)).user == "recovery"
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        assert custody.verify(opened).holds and custody.newest_of(opened, custody.Act.RECOVERY_SET)


def test_the_sheet_counts_only_when_it_was_typed_back(opened: Hand, empty_vault: Path) -> None:
    opened.go("recovery")
    sheet = groups(opened)
    opened.click("on_paper")
    assert not [line for line in opened.window.findChildren(QLineEdit) if line.isVisible() and line.text() in sheet]
    wrong = str((int(sheet[3][0]) + 1) % 10) + sheet[3][1:]
    type_groups(opened, [*sheet[:3], wrong, *sheet[4:]], "back_group")
    said = opened.find(QLabel, "back_group_said")
    assert "group 4" in said.text()
    opened.click("keep_sheet")
    opened.wait(lambda: said.text().startswith("Not as on a sheet: group 4."))
    assert opened.find(QLineEdit, "back_group_4").property("wrong")
    opened.program.end()
    with pytest.raises(WrongKey):
        vault.derive_recovery(empty_vault, secret_of(sheet))


def test_the_paper_holds_the_groups_and_is_its_owners_alone(opened: Hand, tmp_path: Path) -> None:
    import pypdf

    opened.go("recovery")
    file = tmp_path / "sheet.pdf"
    opened.program.desk.ask_new_file = lambda *_: file  # type: ignore[method-assign]
    opened.click("save_sheet")
    opened.idle()
    text = "".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
    assert all(group in text for group in groups(opened)) and "Example Legal Aid" in text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(pypdf.PdfReader(file).pages) == 1


def test_a_lost_passphrase_is_replaced_by_the_sheet(
    start: Callable[..., Hand], opened: Hand, empty_vault: Path
) -> None:
    sheet = make_sheet(opened)
    opened.program.end()
    hand = start(str(empty_vault))
    hand.click("rescue")
    assert hand.shown("rescue")
    type_groups(hand, sheet[:-1])
    hand.click("open_by_sheet")
    hand.wait(lambda: "not whole" in hand.find(QLabel, "group_said").text())
    assert "17" in hand.find(QLabel, "group_said").text()
    hand.type("group_17", sheet[-1])
    hand.click("open_by_sheet")
    hand.wait(lambda: hand.find(QLabel, "made_passphrase").text())
    words = hand.find(QLabel, "made_passphrase").text()
    hand.type("again", words)
    hand.click("rescue_now")
    hand.wait(lambda: hand.shown("vault"))
    hand.idle()
    assert "custodian" in hand.find(QLabel, "rekey_due").text()
    assert hand.program.desk.session is not None and hand.program.desk.session.user == "custodian"
    hand.program.end()
    with pytest.raises(WrongKey):
        vault.unlock(empty_vault, PASSPHRASE, now=NOW)
    with vault.unlock(empty_vault, words, now=NOW) as again:
        assert custody.verify(again).holds


def test_another_vaults_sheet_is_told_and_changes_nothing(start: Callable[..., Hand], empty_vault: Path) -> None:
    from intake.vault.recovery_secret import groups_of

    hand = start(str(empty_vault))
    hand.click("rescue")
    type_groups(hand, list(groups_of(bytes(range(32)))))
    hand.click("open_by_sheet")
    hand.wait(lambda: "not one of this vault" in hand.find(QLabel, "group_said").text())
    hand.click("back")
    assert not [line for line in hand.window.findChildren(QLineEdit) if line.text()]
    unlock(hand)
    assert hand.find(QPushButton, "lock_now")
