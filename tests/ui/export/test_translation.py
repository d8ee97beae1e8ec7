"""A translation: marked in the redaction room beside her own words, offered on the export, printed under them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from intake import vault
from intake.statement import store
from intake.statement.translating import Work, keep
from tests.end_to_end.hidden_readers import poppler_text
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from tests.ui.export.test_export import fill, values
from tests.ui.redaction.test_redaction import at, press, read, select

NORWEGIAN = "Jeg heter Nizar al-Tarzouni, og jeg ba om å få forklare meg på engelsk."


@pytest.fixture
def translated(start: Callable[..., Hand], sample_vault: Path) -> Hand:
    """The sample with its second statement's first two paragraphs in Norwegian."""
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        first, second, *_ = store.find(opened.db, "s2").paragraphs
        keep(opened, first.id, NORWEGIAN, Work(language="nb"), now=NOW)
        keep(
            opened,
            second.id,
            "Jeg har tenkt på engelsk i mange år.",
            Work(language="nb", manner="machine_aided"),
            now=NOW,
        )
    return unlock(start(str(sample_vault)))


def test_it_is_marked_and_leaves_under_her_words(translated: Hand, tmp_path: Path) -> None:
    hand = translated
    hand.go("export", "s2")
    fill(hand, "filing", "Prosecutor, Oslo", tmp_path / "out")
    box = hand.find(QComboBox, "translation")
    assert box.currentData() == "nb", "the language of the proceedings is proposed"
    assert "2 of 57" in box.currentText()
    hand.click("export_now")
    hand.wait(lambda: hand.find(QWidget, "export_refused"))
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())

    at(hand, "filing", "s2")
    assert "Jeg heter Nizar" in read(hand)
    select(hand, "Jeg heter Nizar al-Tarzouni")
    press(hand, Qt.Key.Key_Return)
    assert "Nizar" not in read(hand) and "på engelsk" in read(hand)
    hand.click("keep_decision")
    hand.idle()

    hand.go("export", "s2")
    fill(hand, "filing", "Prosecutor, Oslo", tmp_path / "out")
    hand.click("export_now")
    hand.wait(lambda: hand.find(QWidget, "export_result"))
    [pdf] = (tmp_path / "out").glob("*.pdf")
    page = " ".join(poppler_text(pdf.read_bytes()).split())
    assert "å få forklare meg på engelsk" in page and "a person went over what a machine proposed" in page
    assert "Nizar" not in page
    assert "With a translation into: Norwegian" in values(hand, "export_facts")


def test_nothing_is_offered_where_there_is_none(translated: Hand, tmp_path: Path) -> None:
    translated.go("export", "s1")
    fill(translated, "filing", "Prosecutor, Oslo", tmp_path / "out")
    assert not translated.window.findChild(QComboBox, "translation").isVisibleTo(translated.window)


def test_it_can_be_left_out(translated: Hand, tmp_path: Path) -> None:
    translated.go("export", "s2")
    fill(translated, "filing", "Prosecutor, Oslo", tmp_path / "out")
    box = translated.find(QComboBox, "translation")
    box.setFocus()
    translated.key(Qt.Key.Key_Home)
    translated.idle()
    assert box.currentData() == ""
    translated.click("export_now")
    translated.wait(lambda: translated.find(QWidget, "export_result"))
    [pdf] = (tmp_path / "out").glob("*.pdf")
    assert "Jeg har tenkt" not in poppler_text(pdf.read_bytes())


def test_the_button_is_ready_for_it(translated: Hand) -> None:
    at(translated, "filing", "s2")
    assert translated.find(QPushButton, "keep_decision").isEnabled()
    translated.click("keep_decision")
    translated.idle()
    assert not translated.find(QPushButton, "keep_decision").isEnabled()
