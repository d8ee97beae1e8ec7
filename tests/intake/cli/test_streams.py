"""Standard streams that are closed, full or gone: an exit code of ours, no traceback, no data in the wrong one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.intake.cli.running import NEVER, ROOT, Office, process, run

COMMANDS = {
    "table": ["statements"],
    "document": ["statements", "--json"],
    "dump": ["dump", "--i-understand-this-is-plaintext"],
    "silence": ["check"],
    "refusal": ["export", "ST-01", "--for", "filing", "--recipient", "nobody", "--out", "o", "--json"],
}


def closing(*numbers: int) -> Callable[[], None]:
    def close() -> None:
        for number in numbers:
            os.close(number)

    return close


@pytest.mark.parametrize("name", COMMANDS)
def test_a_closed_standard_output_is_no_traceback(office: Office, name: str) -> None:
    command, *words = COMMANDS[name]
    answer = process(
        command, office.vault, *words, "--passphrase-file", office.passphrase, preexec_fn=closing(1), stdin=None
    )
    assert answer.code == 2, "there is nowhere to answer"


@pytest.mark.parametrize("name", COMMANDS)
def test_a_closed_standard_error_puts_nothing_into_the_answer(office: Office, name: str) -> None:
    command, *words = COMMANDS[name]
    usual = office.run(command, *words)
    answer = subprocess.run(
        [sys.executable, "-m", "intake", command, office.vault, *words, "--passphrase-file", office.passphrase],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        preexec_fn=closing(2),
        timeout=120,
        check=False,
    )
    assert (answer.returncode, answer.stdout) == (usual.code, usual.out)


def test_every_stream_closed_at_once(office: Office) -> None:
    for words in (["statements", "--json"], ["frobnicate"]):
        command, *rest = words
        done = subprocess.run(
            [sys.executable, "-m", "intake", command, office.vault, *rest, "--passphrase-file", office.passphrase],
            cwd=ROOT,
            preexec_fn=closing(0, 1, 2),
            timeout=120,
            check=False,
        )
        assert done.returncode == 2


@pytest.mark.parametrize("name", COMMANDS)
def test_a_full_disk_behind_standard_output_is_one_sentence(office: Office, name: str) -> None:
    command, *words = COMMANDS[name]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "intake", command, office.vault, *words, "--passphrase-file", office.passphrase],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )
    assert not [word for word in NEVER if word in done.stderr], done.stderr.decode()
    assert done.returncode in {"silence": (0,), "refusal": (1, 2)}.get(name, (2,))
    assert done.stderr


@pytest.mark.parametrize("name", ["table", "document", "dump"])
def test_a_reader_that_goes_away_is_no_traceback(office: Office, name: str) -> None:
    command, *words = COMMANDS[name]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "intake", command, office.vault, *words, "--passphrase-file", office.passphrase],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=120,
        check=False,
    )
    os.close(writing)
    assert done.returncode == 2
    assert not [word for word in NEVER if word in done.stderr], done.stderr.decode()


def test_help_that_nobody_can_take_is_no_traceback() -> None:
    for words in (["--help"], ["--version"]):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [sys.executable, "-m", "intake", *words],
                cwd=ROOT,
                stdout=full,
                stderr=subprocess.PIPE,
                timeout=120,
                check=False,
            )
        assert done.returncode in (0, 2)
        assert not [word for word in NEVER if word in done.stderr], done.stderr.decode()


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_without_our_letters_still_gets_an_answer(office: Office, encoding: str) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    for words in (["search", "مازن"], ["search", "مازن", "--json"]):
        command, *rest = words
        answer = process(
            command, office.vault, *rest, "--passphrase-file", office.passphrase, env=environment, stdin=b""
        )
        assert answer.code == 0, answer.said
    unknown = process("verify", "لا يوجد.pdf", env=environment)
    assert unknown.code == 1


def test_progress_is_silent_without_a_terminal_and_success_is_quiet(office: Office, tmp_path: Path) -> None:
    for words in (
        ["statements", "--json"],
        ["statistics", "--json"],
        ["search", "Mazen", "--json"],
        ["log", "--json"],
        ["log", "--verify", "--json"],
        ["check", "--json"],
        ["backup", str(tmp_path / "backup")],
        ["dump", "--i-understand-this-is-plaintext"],
    ):
        command, *rest = words
        answer = office.run(command, *rest)
        assert answer.code == 0
        assert answer.err in (b"", b"The vault is whole.\n"), answer.said
    restored = run("restore", tmp_path / "backup", tmp_path / "vault", "--passphrase-file", office.passphrase)
    assert (restored.code, restored.out, restored.err) == (0, b"", b"")
