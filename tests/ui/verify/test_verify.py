"""A lawyer drops files on the window and gets a clear answer, with and without a vault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from intake.signing import OrganisationKey
from tests.intake.signing import samples
from tests.ui.conftest import Hand, unlock
from ui.widgets.facts import Facts
from ui.widgets.rows import Rows

KEY = OrganisationKey.create("Archive for Truth", samples.CREATED)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A signed statement and package, one that was changed, and something else."""
    folder, made = tmp_path_factory.mktemp("files"), samples.export(KEY)
    changed = bytearray(made.package)
    changed[200] ^= 1
    contents = {
        "statement.pdf": made.pdf,
        "package.asice": made.package,
        "changed.asice": bytes(changed),
        "notes.txt": b"nothing signed",
        "office.crt": KEY.certificate,
    }
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return {name: folder / name for name in contents}


def choose(hand: Hand, button: str, *paths: Path) -> None:
    """Press a button that asks for files, and answer with these."""
    hand.program.desk.ask_files = lambda *_: list(paths)  # type: ignore[method-assign]
    hand.click(button)
    hand.idle()


def values(hand: Hand) -> dict[str, str]:
    """The facts of the answer that is shown."""
    return {fact.label: f"{fact.value} {fact.more}".strip() for fact in hand.find(Facts, "verdict_details").facts}


def test_files_are_verified_without_a_vault(start: Callable[..., Hand], files: dict[str, Path]) -> None:
    hand = start("--language", "en")
    hand.click("verify")
    choose(hand, "choose_files", files["statement.pdf"])
    assert hand.find(QLabel, "verdict").text() == "Unchanged since it was signed, but by whom?"
    shown = values(hand)
    assert shown["Calls itself"] == "Archive for Truth" and "time stated by the signer" in shown["Signed"]
    assert KEY.fingerprint[:4].upper() in shown["Fingerprint"] and " · ".join(KEY.words) in shown["Fingerprint"]
    assert shown["Hidden places"].startswith("2 sealed")


def test_a_certificate_that_one_trusts_makes_the_answer_valid(
    start: Callable[..., Hand], files: dict[str, Path]
) -> None:
    hand = start("--language", "en")
    hand.click("verify")
    choose(hand, "choose_files", files["package.asice"])
    choose(hand, "trust_certificate", files["office.crt"])
    assert hand.find(QLabel, "verdict").text() == "Unchanged since it was signed"
    assert "4 file" in values(hand)["Contains"] and "exhibits/01.png" in values(hand)["Contains"]


def test_a_certificate_that_is_none_is_refused_in_words(start: Callable[..., Hand], files: dict[str, Path]) -> None:
    hand = start("--language", "en")
    hand.click("verify")
    choose(hand, "trust_certificate", files["notes.txt"])
    assert "not a certificate" in hand.find(QLabel, "message").text()


def test_many_dropped_files_are_a_list_with_an_answer_each(start: Callable[..., Hand], files: dict[str, Path]) -> None:
    hand = start("--language", "en")
    dropped = [files[name] for name in ("statement.pdf", "changed.asice", "notes.txt")]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (*dropped, files["office.crt"].with_name("gone.pdf"))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    hand.window.dropEvent(drop)  # Qt hands out drops only from a real drag
    hand.idle()
    assert hand.shown("verify")
    rows = hand.find(Rows, "files_list").rows
    assert [row.value for row in rows] == ["Cannot tell who signed", "Not valid", "Cannot tell", "Cannot tell"]
    answers = hand.find(Rows, "files_list")
    answers.setCurrentIndex(answers.model().index(1, 0))
    hand.qtbot.keyClick(answers, Qt.Key.Key_Return)
    changed = ("Changed after it was signed", "Not a file that can be trusted")
    assert hand.find(QLabel, "verdict").text() in changed
    answers.setFocus()
    hand.qtbot.keyClick(answers, Qt.Key.Key_Up)
    assert "by whom" in hand.find(QLabel, "verdict").text(), "the card follows the arrows"
    hand.qtbot.keyClick(answers, Qt.Key.Key_Down)
    assert hand.find(QLabel, "verdict").text() in changed


def test_the_vault_that_is_open_is_trusted(
    start: Callable[..., Hand], empty_vault: Path, files: dict[str, Path]
) -> None:
    hand = unlock(start(str(empty_vault), "--language", "en"))
    hand.click("go_verify")
    hand.idle()
    assert "your own office" in hand.find(QLabel, "facts").text()
    choose(hand, "choose_files", files["statement.pdf"])
    assert "by whom" in hand.find(QLabel, "verdict").text()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", ["report.pdf", "report.txt"])
def test_a_report_is_written_where_the_user_says_and_nowhere_else(
    start: Callable[..., Hand], files: dict[str, Path], tmp_path: Path, language: str, name: str
) -> None:
    hand = start("--language", language)
    hand.click("verify")
    choose(hand, "choose_files", files["statement.pdf"])
    before = {path.name for path in tmp_path.iterdir()}
    hand.program.desk.ask_new_file = lambda *_: tmp_path / name  # type: ignore[method-assign]
    hand.click("what_was_checked")
    hand.click("save_report")
    hand.idle()
    assert {path.name for path in tmp_path.iterdir()} - before == {name}
    if name.endswith(".pdf"):
        text = "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / name).pages)
    else:
        text = (tmp_path / name).read_text("utf-8")
    assert "statement.pdf" in text and "Archive for Truth" in text
    assert str(tmp_path / name) in hand.find(QLabel, "message").text()
