"""An interviewer's key opens no identity: what her screens say then, and what still works."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from intake import custody, vault
from intake.custody.log import append
from tests.ui.conftest import NOW, PASSPHRASE, Hand
from ui.widgets.facts import Facts

HERS = "other words for her alone"


def test_an_interviewer_is_told_who_may_export(start: Callable[..., Hand], sample_vault: Path) -> None:
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        vault.add_user(
            opened,
            "interviewer-1",
            vault.Role.INTERVIEWER,
            HERS,
            log=lambda _: append(opened, custody.Act.VAULT_CREATED, opened.id, NOW),
        )
    hand = start(str(sample_vault), "--language", "en")
    hand.type("passphrase", HERS)
    hand.click("unlock")
    hand.wait(lambda: hand.shown("today"))
    hand.idle()
    hand.go("export", "s2")
    assert "custodians and reviewers" in hand.find(QWidget, "empty_state").findChildren(QLabel)[0].text()
    assert not hand.window.findChild(QWidget, "export_now").isVisibleTo(hand.window)
    hand.go("exports")
    assert hand.find(QWidget, "empty_state")
    hand.go("vault")
    facts = {fact.label: fact for fact in hand.find(Facts, "vault_facts").facts}
    assert facts["You are"].more.startswith("interviewer") and facts["Organisation"].more == ""
    hand.go("verify")
    assert "needs no vault" in hand.find(QLabel, "facts").text()
    hand.go("log")
    hand.click("prove")
    hand.idle()
    assert hand.find(QLabel, "proof").text().startswith("Whole")
