"""The log is read, filtered and proved from the window, and its checkpoint leaves as a code and as text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from intake import vault
from intake.custody import Act, head
from intake.people import Identity
from intake.people.keeping import change_person
from tests.ui.conftest import NOW, PASSPHRASE, Hand, unlock
from ui.custody.act_words import ActWords
from ui.widgets.matrix import Matrix
from ui.widgets.rows import Rows

Start = Callable[..., Hand]


def values(hand: Hand) -> list[str]:
    """The acts' codes as the list shows them."""
    words = ActWords()
    codes = {words.act(act.value): act.value for act in Act}
    return [codes[row.title.partition(" · ")[0]] for row in hand.find(Rows, "log_list").rows]


def test_every_act_has_words(qapp: QApplication) -> None:
    words = ActWords()
    assert [act.value for act in Act if words.act(act.value) == act.value] == []
    assert words.act("something.new") == "something.new"


def test_acts_are_listed_and_filtered(sample: Hand) -> None:
    sample.go("log")
    assert values(sample)[-1] == "vault.created" and "case.imported" in values(sample)
    box = sample.find(QComboBox, "filter_act")
    box.setCurrentIndex(box.findData("vault.created"))
    sample.idle()
    assert values(sample) == ["vault.created"]
    sample.find(QLineEdit, "filter_since").setText("soon")
    sample.qtbot.keyClick(sample.find(QLineEdit, "filter_since"), Qt.Key.Key_Return)
    assert any("year-month-day" in label.text() for label in sample.window.findChildren(QLabel))
    sample.click("filter_clear")
    sample.idle()
    assert len(values(sample)) > 1
    sample.find(QLineEdit, "filter_about").setText("W-01")
    sample.idle()
    assert values(sample) == []
    sample.find(QLineEdit, "filter_about").setText("")
    sample.find(QLineEdit, "filter_until").setText("2020-01-01")
    sample.qtbot.keyClick(sample.find(QLineEdit, "filter_until"), Qt.Key.Key_Return)
    sample.idle()
    assert values(sample) == []


def test_what_was_done_about_somebody_is_found_by_a_part_of_her_code(start: Start, sample_vault: Path) -> None:
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        change_person(opened, "p2", role="witness", identity=Identity(full_name="x"), now=NOW)
    sample = unlock(start(str(sample_vault)))
    sample.go("log")
    about = sample.find(QLineEdit, "filter_about")
    sample.type("filter_about", "w ٠٢")
    sample.idle()
    proposed = about.completer().popup()
    assert [proposed.model().index(at, 0).data() for at in range(proposed.model().rowCount())] == ["W-02"]
    assert proposed.isVisible()
    sample.qtbot.keyClick(proposed, Qt.Key.Key_Down)
    sample.qtbot.keyClick(proposed, Qt.Key.Key_Return)
    sample.wait(lambda: values(sample) == ["person.changed"])
    assert about.text() == "W-02"
    assert [row.title.endswith("· W-02") for row in sample.find(Rows, "log_list").rows] == [True]
    sample.go("log", "p1")
    sample.wait(lambda: about.text() == "W-01" and values(sample) == [])


def test_the_proof_is_said_and_its_checkpoint_kept(sample: Hand, sample_vault: Path, tmp_path: Path) -> None:
    sample.go("log")
    sample.click("prove")
    sample.idle()
    assert sample.find(QLabel, "proof").text().startswith("Whole: ")
    shown = "".join(c for c in sample.find(QLabel, "checkpoint").text() if c in "0123456789abcdef")
    assert sample.find(Matrix, "checkpoint_code").grab().toImage().pixelColor(0, 0).name() == "#ffffff"
    sample.program.desk.ask_new_file = lambda *_: tmp_path / "checkpoint.txt"  # type: ignore[method-assign]
    sample.click("save_checkpoint")
    sample.idle()
    assert shown in (tmp_path / "checkpoint.txt").read_text("utf-8")
    sample.program.end()
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        assert head(opened).hex() == shown
