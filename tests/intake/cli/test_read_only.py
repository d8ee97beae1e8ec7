"""`--read-only`: of a damaged vault what is intact, in words what is lost, and not a byte written."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from intake import vault
from intake.interchange.importing import import_case
from intake.vault.wal import FRAME_BYTES, FRAME_HEADER_BYTES, HEADER_BYTES
from tests.intake.cli.casework import Statement, case
from tests.intake.cli.running import PASSPHRASE, SAMPLE, Answer, Office, new_office, run, sample

PAGE = 4096
PLAIN = "--i-understand-this-is-plaintext"
READING = (
    ("statements",),
    ("statistics",),
    ("search", "عدرا"),
    ("log",),
    ("log", "--verify"),
    ("check",),
    ("dump", PLAIN),
)


@pytest.fixture
def damaged(copy_office: Callable[[Path], Office], tmp_path: Path) -> Office:
    """The sample with one changed byte in the middle of its database."""
    office = copy_office(tmp_path)
    flip(database(office), len(database(office).read_bytes()) // PAGE // 2 * PAGE + 700)
    return office


@pytest.fixture
def unclosed(copy_office: Callable[[Path], Office], tmp_path: Path) -> Office:
    """The sample, and three cases that came in one by one before a kill: they are in the WAL only."""
    office = copy_office(tmp_path / "open")
    with vault.unlock(office.vault, PASSPHRASE, now=datetime.now(UTC)) as opened:
        for number in (1, 2, 3):
            path = tmp_path / f"{number}.json"
            path.write_text(json.dumps(later(number)), "utf-8")
            import_case(opened, path, now=datetime.now(UTC))
        shutil.copytree(office.vault, tmp_path / "vault")
    return Office(vault=tmp_path / "vault", passphrase=office.passphrase)


def later(number: int) -> dict[str, Any]:
    text = (f"I was moved {number} times. " * 120,)
    file = case([Statement(code=f"L-{number}", texts=text, name="Somebody Else")], code=f"LATER-{number}")
    return {**file, "recipients": []}


def database(office: Office) -> Path:
    return next(office.vault.glob("records-*.db"))


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def state(office: Office) -> dict[str, tuple[bytes, int]]:
    """Every file of the vault, byte for byte, with the moment of its last change; an empty one too."""
    return {
        path.relative_to(office.vault).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(office.vault.rglob("*"))
        if path.is_file()
    }


def imported(answer: Answer, folder: Path) -> Office:
    """What was salvaged, in a new vault; the exhibits' files lie beside it as beside the sample."""
    folder.mkdir()
    for file in SAMPLE.parent.iterdir():
        if file.is_file():
            shutil.copy(file, folder)
    (folder / "salvaged.json").write_bytes(answer.out)
    office = new_office(folder)
    taken = office.run("import", folder / "salvaged.json")
    assert taken.code == 0, taken.said
    return office


def texts(file: dict[str, Any]) -> dict[str, str]:
    return {entry["id"]: entry["text"] for told in file["statements"] for entry in told["paragraphs"]}


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_a_damaged_vault_is_shown_only_when_asked_for_and_not_touched(
    damaged: Office, template: Office, words: tuple[str, ...]
) -> None:
    before = state(damaged)
    refused = damaged.run(*words)
    if refused.code:
        assert refused.code == 1
        assert words[0] == "check" or "--read-only" in refused.said
    empty_wal = {name for name, (data, _) in state(damaged).items() if not data} - before.keys()
    for name in empty_wal:
        (damaged.vault / name).unlink()
    assert state(damaged) == before
    shown = damaged.run(*words, "--read-only")
    assert shown.code == 1, "the answer may lack something"
    assert state(damaged) == before
    if words[0] != "check":
        assert "is damaged" in shown.said and "page" in shown.said and "act 2" in shown.said
    if words[0] in ("statements", "search", "statistics"):
        assert shown.out == template.run(*words).out


def test_the_salvage_of_a_changed_page_is_a_case_that_a_new_vault_takes(damaged: Office, tmp_path: Path) -> None:
    before = state(damaged)
    salvaged = damaged.run("dump", PLAIN, "--read-only")
    assert state(damaged) == before
    assert texts(salvaged.json) == texts(sample())
    again = imported(salvaged, tmp_path / "new")
    assert again.run("dump", PLAIN).json == salvaged.json
    assert again.run("check").code == 0


def test_whichever_page_is_lost_the_rest_comes_out(
    copy_office: Callable[[Path], Office], tmp_path: Path, scale: Callable[[int], int]
) -> None:
    chance, told = random.Random(8), texts(sample())
    office = copy_office(tmp_path)
    data, lost_in_all = database(office).read_bytes(), 0
    for page in chance.sample(range(len(data) // PAGE), scale(100)):
        database(office).write_bytes(data[: page * PAGE + 99] + b"\0" * 8 + data[page * PAGE + 107 :])
        answer = office.run("dump", PLAIN, "--read-only")
        assert answer.code == 1
        if not answer.out:
            assert page == 0 or "lack" in answer.said or "directory" in answer.said or "user" in answer.said, page
            continue
        found = texts(answer.json)
        assert found.items() <= told.items(), "nothing is made up"
        lost = told.keys() - found.keys()
        assert not lost or "Lost or changed: " in answer.said
        assert len(lost) <= 25 or lost == told.keys(), "a page costs its own rows, unless it leads to all others"
        lost_in_all += len(lost)
        if lost:
            assert "draft" in {entry["status"] for entry in answer.json["statements"]}


@pytest.mark.parametrize("how", ["flipped", "half a block", "cut"])
def test_what_was_taken_in_before_a_break_of_the_wal_comes_out(unclosed: Office, how: str, tmp_path: Path) -> None:
    wal = next(unclosed.vault.glob("*-wal"))
    data = wal.read_bytes()
    frames = range(HEADER_BYTES, len(data) - FRAME_BYTES + 1, FRAME_BYTES)
    second = [at for at in frames if any(data[at + 4 : at + 8])][1]
    at = second + FRAME_BYTES + FRAME_HEADER_BYTES + 1000
    broken = {
        "flipped": data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :],
        "half a block": data[: at - at % 512] + bytes(512) + data[at - at % 512 + 512 :],
        "cut": data[:at],
    }
    wal.write_bytes(broken[how])
    before = state(unclosed)
    refused = unclosed.run("statements")
    assert refused.code == 1 and "--read-only" in refused.said
    assert state(unclosed) == before
    shown = unclosed.run("statements", "--read-only", "--json")
    assert [entry["code"] for entry in shown.json][-2:] == ["L-1", "L-2"]
    assert shown.code == 1 and "1 act since then is lost" in shown.said and "act 4 (case.imported" in shown.said
    if how == "flipped":  # the two others are a power cut to the WAL, but the seal knows the act
        assert "not shown: frames" in shown.said
    salvaged = unclosed.run("dump", "LATER-2", PLAIN, "--read-only")
    assert unclosed.run("dump", "LATER-3", PLAIN, "--read-only").out == b""
    assert state(unclosed) == before
    assert salvaged.json == later(2)
    imported(salvaged, tmp_path / "new")


def test_a_whole_vault_is_shown_read_only_but_not_dumped_behind_its_logs_back(office: Office) -> None:
    before = state(office)
    shown = office.run("statements", "--read-only")
    assert shown.code == 0 and shown.said == "" and shown.out
    refused = office.run("dump", PLAIN, "--read-only")
    assert refused.code == 2 and refused.out == b"" and "whole" in refused.said
    assert office.run("check", "--read-only").code == 0
    assert state(office) == before


def test_a_wrong_passphrase_and_an_unreadable_vault_show_nothing(damaged: Office, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("some other words", "utf-8")
    wrong = run("statements", damaged.vault, "--read-only", "--passphrase-file", tmp_path / "wrong")
    assert (wrong.code, wrong.out) == (3, b"")
    flip(database(damaged), 2000)
    nothing = damaged.run("statements", "--read-only", "--json")
    assert nothing.code == 1 and "first page" in nothing.json["error"]


@pytest.mark.parametrize("command", ["import", "export", "disclose", "backup", "new", "restore", "verify"])
def test_who_writes_has_no_such_option(command: str) -> None:
    assert b"--read-only" not in run(command, "--help").out
