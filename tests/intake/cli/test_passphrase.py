"""Where the passphrase comes from: a file, standard input or a terminal; never an argument, never echoed."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from tests.intake.cli.running import ORGANISATION, PASSPHRASE, ROOT, Office, process, run

ACCENTED = "née à Þingvellir, Å and ệ, كلمة مَرَّة"
"""Reads differently in NFC and NFD."""


@pytest.fixture(scope="module")
def accented(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An empty vault whose passphrase was written in NFD."""
    folder = tmp_path_factory.mktemp("accented")
    office = Office(vault=folder / "vault", passphrase=folder / "passphrase")
    office.passphrase.write_text(unicodedata.normalize("NFD", ACCENTED), "utf-8")
    assert office.run("new", "--kdf-memory", "64", "--organisation", ORGANISATION).code == 0
    return office


def with_input(office: Office, data: bytes) -> int:
    """The exit code of a reading command whose passphrase comes on standard input."""
    return run("statements", office.vault, "--passphrase-file", "-", stdin=data).code


def test_composed_and_decomposed_letters_are_the_same_passphrase(accented: Office) -> None:
    composed, decomposed = (unicodedata.normalize(form, ACCENTED).encode() for form in ("NFC", "NFD"))
    assert composed != decomposed
    for data in (composed, decomposed):
        assert with_input(accented, data) == 0


def test_but_compatible_letters_are_not(accented: Office) -> None:
    assert with_input(accented, ACCENTED.replace("Å", "Ａ").encode()) == 3


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (PASSPHRASE.encode(), 0),
        (PASSPHRASE.encode() + b"\n", 0),
        (PASSPHRASE.encode() + b"\r\n", 0),
        (PASSPHRASE.encode() + b"\n\n", 3),
        (PASSPHRASE.encode() + b" ", 3),
        (b" " + PASSPHRASE.encode(), 3),
        (b"\n" + PASSPHRASE.encode(), 3),
        (PASSPHRASE.upper().encode(), 3),
        (PASSPHRASE.encode() + b"\0", 3),
        (b"\xef\xbb\xbf" + PASSPHRASE.encode(), 3),
        (b" ", 3),
        (b"", 2),
        (b"\n", 2),
        (b"\r\n", 2),
        (b"\xff\xfe", 2),
        (PASSPHRASE.encode("utf-16"), 2),
    ],
)
def test_one_trailing_newline_is_dropped_and_nothing_else(template: Office, data: bytes, code: int) -> None:
    assert with_input(template, data) == code


@pytest.mark.parametrize("command", ["statements", "statistics", "check", "log"])
def test_a_wrong_passphrase_is_exit_3_and_one_sentence(template: Office, command: str, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not the passphrase")
    before = {path: path.read_bytes() for path in template.vault.rglob("*") if path.is_file()}
    answer = run(command, template.vault, "--json", "--passphrase-file", wrong)
    assert answer.code == 3 and "wrong passphrase" in answer.said
    assert answer.json["error"] == "wrong passphrase"
    assert {path: path.read_bytes() for path in template.vault.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("kind", ["nothing", "folder", "missing", "binary"])
def test_a_passphrase_file_that_is_none_is_bad_input(template: Office, kind: str, tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    if kind == "folder":
        file.mkdir()
    elif kind != "missing":
        file.write_bytes({"nothing": b"", "binary": bytes(range(256))}[kind])
    answer = run("statements", template.vault, "--json", "--passphrase-file", file)
    assert answer.code == 2 and answer.json["error"]


def test_an_endless_passphrase_file_is_not_read_to_its_end(template: Office) -> None:
    assert run("statements", template.vault, "--passphrase-file", "/dev/zero").code in (2, 3)


def test_an_empty_passphrase_makes_no_vault(tmp_path: Path) -> None:
    answer = run("new", tmp_path / "vault", "--kdf-memory", "64", "--passphrase-file", "-", stdin=b"\n")
    assert answer.code == 2 and "empty" in answer.said
    assert list(tmp_path.iterdir()) == []


def test_a_weak_passphrase_is_taken_with_a_warning_and_a_good_one_without(tmp_path: Path) -> None:
    words = ("--kdf-memory", "64", "--json", "--passphrase-file", "-")
    weak = run("new", tmp_path / "weak", *words, stdin=b"password1")
    assert weak.code == 0 and weak.said and "password1" not in weak.said
    assert run("new", tmp_path / "good", *words, stdin=PASSPHRASE.encode()).err == b""


def test_no_passphrase_is_repeated_anywhere(template: Office, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("xylograph-quince")
    answer = run("statements", template.vault, "--json", "--passphrase-file", wrong)
    assert b"xylograph" not in answer.out + answer.err
    answer = run("statements", template.vault, "--passphrase", "xylograph-quince", "--json")
    assert answer.code == 2


def test_the_environment_is_not_asked(template: Office) -> None:
    names = ("PASSPHRASE", "INTAKE_PASSPHRASE", "TESTIMONY_INTAKE_PASSPHRASE", "VAULT_PASSPHRASE")
    answer = process(
        "statements", template.vault, env={**os.environ, **dict.fromkeys(names, PASSPHRASE)}, start_new_session=True
    )
    assert answer.code == 2


@pytest.mark.parametrize("stdin", ["passphrase", "nothing", "closed"])
def test_without_a_terminal_it_is_neither_asked_for_nor_read_with_echo(template: Office, stdin: str) -> None:
    """Standard input that is no terminal is read only when `-` says so."""
    settings = {"preexec_fn": lambda: os.close(0)} if stdin == "closed" else {}
    data = PASSPHRASE.encode() + b"\n" if stdin == "passphrase" else b""
    answer = process("statements", template.vault, stdin=data, start_new_session=True, **settings)
    assert answer.code == 2 and "--passphrase-file" in answer.said


def test_dash_with_a_closed_standard_input_is_an_empty_passphrase(template: Office) -> None:
    answer = process("statements", template.vault, "--passphrase-file", "-", preexec_fn=lambda: os.close(0))
    assert answer.code == 2 and "passphrase" in answer.said


def on_a_terminal(words: list[str], typed: list[str]) -> tuple[int, str]:
    """Exit code and everything that the terminal showed, with `typed` answered to each prompt that ends in a colon."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "intake", *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=ROOT,
        start_new_session=True,
        preexec_fn=lambda: take_terminal(),
    )
    os.close(theirs)
    shown = b""
    answers = iter(typed)
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # Linux: the other end is closed
            break
        if not piece:
            break
        shown += piece
        if shown.endswith(b": "):
            os.write(ours, next(answers, "").encode() + b"\n")
    os.close(ours)
    return child.wait(60), shown.decode()


def take_terminal() -> None:
    """Makes standard input the controlling terminal of this new session."""
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def test_on_a_terminal_it_is_asked_for_without_echo(template: Office) -> None:
    code, shown = on_a_terminal(["statements", str(template.vault)], [PASSPHRASE])
    assert code == 0 and "ST-01" in shown
    assert "Passphrase:" in shown and PASSPHRASE not in shown
    assert on_a_terminal(["statements", str(template.vault)], ["wrong"])[0] == 3
    assert on_a_terminal(["statements", str(template.vault)], [""])[0] == 2


def test_a_new_one_is_typed_twice(tmp_path: Path) -> None:
    words = ["new", str(tmp_path / "vault"), "--kdf-memory", "64"]
    code, shown = on_a_terminal(words, [PASSPHRASE, PASSPHRASE + "x"])
    assert code == 2 and "differ" in shown and list(tmp_path.iterdir()) == []
    code, shown = on_a_terminal(words, [PASSPHRASE, PASSPHRASE])
    assert code == 0 and PASSPHRASE not in shown
    assert run("statements", tmp_path / "vault", "--passphrase-file", "-", stdin=PASSPHRASE.encode()).code == 0
