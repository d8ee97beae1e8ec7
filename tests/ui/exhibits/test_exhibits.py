"""The exhibits by hand: taken in, covered, looked at with keys, described; nothing lies on the disk."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QPushButton, QWidget

from intake import custody, vault
from intake.exhibits import store, taking_in
from intake.exhibits.records import Exhibit
from tests.ui.conftest import NOW, PASSPHRASE, Hand
from ui.exhibits.sight import Sight

SECRET = b"canary-exhibit-4711"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    Image.new("RGB", (640, 400), "#a04020").save(path)
    return path


def take(hand: Hand, *files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hand.program.desk, "ask_files", lambda *_: list(files))
    hand.click("take_in")
    hand.idle()


def listed(hand: Hand) -> list[str]:
    model = hand.find(QListView, "exhibits_list").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def fresh(hand: Hand) -> tuple[vault.Vault, list[Exhibit]]:
    path = hand.program.path
    assert path is not None
    hand.program.end()
    opened = vault.unlock(path, PASSPHRASE, now=NOW)
    return opened, list(store.all_exhibits(opened.db))


def test_an_empty_vault_says_what_exhibits_are_for(opened: Hand) -> None:
    opened.go("exhibits")
    assert opened.find(QWidget, "empty_state") and opened.find(QPushButton, "take_in").isEnabled()


def test_a_file_is_hashed_encrypted_and_listed(sample: Hand, photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sample.go("exhibits")
    before = len(listed(sample))
    take(sample, photo, monkeypatch=monkeypatch)
    assert len(listed(sample)) == before + 1 and "taken in" in sample.find(QLabel, "message").text()
    digest = hashlib.sha256(photo.read_bytes()).hexdigest()
    assert digest[:16] in sample.find(QLabel, "exhibit_facts").text()
    opened, found = fresh(sample)
    with opened:
        taken_in = store.file_of(opened.db, found[-1].id)
        assert (taken_in.sha256, taken_in.media, taken_in.sealed) == (digest, "image/png", False)
        assert store.open_file(opened.files, taken_in) == photo.read_bytes()
        assert [e.act for e, _ in custody.history(opened)][-1] == "exhibit.taken_in"


def test_files_are_dropped_on_it(sample: Hand, photo: Path) -> None:
    sample.go("exhibits")
    before = len(listed(sample))
    screen = sample.find(QWidget, "exhibit_view").window().screen_shown
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    no, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, data, left, no)
    QApplication.sendEvent(screen, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(screen, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, no))
    sample.idle()
    assert len(listed(sample)) == before + 1


def test_it_is_covered_until_asked_for_and_zoomed_by_keys(
    sample: Hand, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample.go("exhibits")
    take(sample, photo, monkeypatch=monkeypatch)
    view = sample.find(Sight, "exhibit_view")
    assert not view.shows and "Covered" in view.accessibleDescription()
    view.setFocus()
    sample.key(Qt.Key.Key_Return)
    sample.idle()
    assert view.shows
    whole = view.zoom
    sample.key(Qt.Key.Key_Plus)
    sample.key(Qt.Key.Key_Plus)
    assert view.zoom > whole
    sample.key(Qt.Key.Key_Right)
    sample.key(Qt.Key.Key_Minus)
    sample.key(Qt.Key.Key_0)
    assert view.zoom == whole
    sample.go("today")
    sample.go("exhibits")
    assert not sample.find(Sight, "exhibit_view").shows


def test_a_pdf_is_turned_page_by_page_from_memory(
    sample: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = pypdfium2.PdfDocument.new()
    for _ in range(3):
        document.new_page(200, 300)
    document.save(tmp_path / "paper.pdf")
    document.close()
    sample.go("exhibits")
    take(sample, tmp_path / "paper.pdf", monkeypatch=monkeypatch)
    sample.click("uncover")
    sample.idle()
    assert sample.find(QLabel, "exhibit_page").text() == "page 1 of 3"
    sample.find(Sight, "exhibit_view").setFocus()
    for _ in range(4):
        sample.key(Qt.Key.Key_PageDown)
        sample.idle()
    assert sample.find(QLabel, "exhibit_page").text() == "page 3 of 3"


def test_describing_it_as_somebodys_own_seals_its_file(
    sample: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_bytes(SECRET)
    sample.go("exhibits")
    take(sample, tmp_path / "letter.txt", monkeypatch=monkeypatch)
    sample.find(QLineEdit, "exhibit_title").clear()
    sample.type("exhibit_title", "رسالة", QLineEdit)
    for name, chosen in (("exhibit_person", "W-02"), ("exhibit_statement", "ST-02")):
        box = sample.find(QComboBox, name)
        box.setCurrentIndex(box.findText(chosen))
    sample.click("save_exhibit")
    sample.idle()
    assert any("رسالة" in line for line in listed(sample))
    assert "sealed" in sample.find(QLabel, "exhibit_facts").text()
    opened, found = fresh(sample)
    with opened:
        assert (found[-1].title, found[-1].person, found[-1].statement) == ("رسالة", "p2", "s2")
        taken_in = store.file_of(opened.db, found[-1].id)
        assert taken_in.sealed and store.open_file(opened.files, taken_in) == SECRET
        names = {path.name for path in (opened.path / "files").iterdir()}
        assert names == set(opened.files.names())
        assert custody.changed_records(opened) == []


def test_nothing_that_was_looked_at_lies_on_the_disk(
    sample: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "letter.txt").write_bytes(SECRET)
    sample.go("exhibits")
    take(sample, tmp_path / "in" / "letter.txt", monkeypatch=monkeypatch)
    sample.click("uncover")
    sample.idle()
    assert "can't be shown" in sample.find(Sight, "exhibit_view").accessibleDescription()
    path = sample.program.path
    assert path is not None
    sample.program.end()
    assert not [file for file in path.rglob("*") if file.is_file() and SECRET in file.read_bytes()]


def test_a_link_is_refused_and_nothing_is_kept(sample: Hand, photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = photo.with_name("link.png")
    link.symlink_to(photo)
    sample.go("exhibits")
    before = listed(sample)
    take(sample, link, monkeypatch=monkeypatch)
    assert "link" in sample.find(QLabel, "message").text()
    assert listed(sample) == before


def test_stopping_keeps_nothing_of_the_file(sample_vault: Path, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, of: int) -> None:
        if done:
            raise Stopped

    (tmp_path / "long.bin").write_bytes(os.urandom(3_000_000))
    with vault.unlock(sample_vault, PASSPHRASE, now=NOW) as opened:
        before = set(opened.files.names())
        with pytest.raises(Stopped):
            taking_in.take(opened, tmp_path / "long.bin", now=NOW, report=stop)
        assert set(opened.files.names()) == before == {p.name for p in (opened.path / "files").iterdir()}
        assert len(store.all_exhibits(opened.db)) == 4


@pytest.mark.parametrize(
    ("first", "name", "media"),
    [
        (b"\x89PNG\r\n\x1a\n", "x.exe", "image/png"),
        (b"PK\x03\x04 anything", "x.png", "application/zip"),
        (b"{\\rtf1 hello}", "x.rtf", "rtf"),
        (b"{\\rtf1 hello}", "x.png", "application/octet-stream"),
        (b"nothing", "x.png", "application/octet-stream"),
        (b"", "x.png", "application/octet-stream"),
    ],
)
def test_the_kind_is_never_believed_to_one_witness(first: bytes, name: str, media: str) -> None:
    assert media in taking_in.kind(first, name)


def test_the_place_of_a_statement_links_new_files_to_it(
    sample: Hand, photo: Path, monkeypatch: pytest.MonkeyPatch, start: Callable[..., Hand]
) -> None:
    sample.go("exhibits", "s3", "statement")
    take(sample, photo, monkeypatch=monkeypatch)
    opened, found = fresh(sample)
    with opened:
        assert found[-1].statement == "s3"
