"""When the disk refuses: it is said, the words stay on the page, nothing claims to be saved, and it is tried again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from intake import vault
from intake.errors import NoRoom, Sentence
from tests.ui.conftest import PASSPHRASE, Hand, uncover
from tests.ui.interview.driving import begin, page, read, saved, say, texts


class Disk:
    """The edge: a vault whose drafts find no room while `full`."""

    full = False


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    made, draft = Disk(), vault.Vault.draft

    @contextmanager
    def refusing(opened: vault.Vault) -> Iterator[Any]:
        if made.full:
            raise NoRoom(Sentence("the disk is full"), hint=Sentence("What was saved is safe. Make room."))
        with draft(opened) as db:
            yield db

    monkeypatch.setattr(vault.Vault, "draft", refusing)
    return made


def test_a_full_disk_is_said_and_no_word_is_lost(sample: Hand, sample_vault: Path, disk: Disk) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    say(hand, "before")
    hand.wait(lambda: saved(hand))
    disk.full = True
    say(hand, "while it is full")
    hand.type("page", "and after")
    hand.wait(lambda: hand.find(QLabel, "saved").text() == "Not saved")
    assert hand.find(QLabel, "message").text() == "The disk is full"
    assert texts(hand) == ["before", "while it is full", "and after"]
    hand.program.desk.lock_asked.emit()
    hand.idle()
    assert hand.find(QWidget, "cover"), "no lock replaces a process that holds words which the disk has not"
    uncover(hand)
    disk.full = False
    hand.wait(lambda: saved(hand))
    whole, _ = read(hand, sample_vault)
    assert [p.text for p in whole.paragraphs] == ["before", "while it is full", "and after"]
    assert page is not None


def test_another_look_waits_for_the_disk(sample: Hand, disk: Disk) -> None:
    hand = sample
    begin(hand, "W-02", "en")
    disk.full = True
    hand.type("page", "only here")
    hand.wait(lambda: hand.find(QLabel, "saved").text() == "Not saved")
    before = hand.program.window
    hand.program.put_on(scale=1.5)
    assert hand.program.window is before and texts(hand) == ["only here"]
    assert "not on the disk" in hand.find(QLabel, "message").text()
    disk.full = False
    hand.wait(lambda: saved(hand))
    hand.program.put_on(scale=1.5)
    hand.idle()
    assert hand.program.window is not before and texts(hand) == ["only here"]


def test_what_is_written_goes_to_another_disk_and_comes_back(
    sample: Hand, sample_vault: Path, disk: Disk, start: Callable[..., Hand], tmp_path: Path
) -> None:
    hand, file = sample, tmp_path / "stick" / "saved.words"
    file.parent.mkdir()
    begin(hand, "W-02", "en")
    say(hand, "before")
    hand.wait(lambda: saved(hand))
    disk.full = True
    say(hand, "while it is full")
    hand.wait(lambda: hand.find(QLabel, "saved").text() == "Not saved")
    hand.program.desk.ask_new_file = lambda *_: file  # type: ignore[method-assign]
    hand.click("message_undo")
    hand.wait(file.exists)
    assert b"while it is full" not in file.read_bytes()
    hand.program.end()
    disk.full = False
    hand = start(str(sample_vault))
    hand.type("passphrase", PASSPHRASE)
    hand.click("unlock")
    hand.wait(lambda: hand.shown("session"))
    hand.idle()
    assert [text for text in texts(hand) if text] == ["before"]
    hand.click("pause")
    hand.idle()
    hand.click("another_day")
    hand.idle()
    hand.program.desk.ask_files = lambda *_: [file]  # type: ignore[method-assign]
    hand.click("take_in_words")
    hand.wait(lambda: hand.shown("statement"))
    whole, _ = read(hand, sample_vault)
    assert [p.text for p in whole.paragraphs] == ["before", "while it is full"]
