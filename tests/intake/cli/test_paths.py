"""Paths that are not what they should be: folders, missing files, garbage, hostile names, no permission."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.intake.cli.running import NEVER, ROOT, SAMPLE, Answer, Office, hashes, run

READING = ["statements", "statistics", "search", "log", "check", "dump"]
REST = {"search": ["word"], "dump": ["--i-understand-this-is-plaintext"]}
KINDS = {"empty": b"", "garbage": bytes(range(256)) * 40, "text": b"once upon a time\n", "zeros": bytes(100_000)}
FOR_FILING = ("--for", "filing", "--recipient", "Prosecutor, Oslo")
_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 24, 1, 2
HOSTILE = ["new\nline", "\x1b[31mred\x1b[0m", "\u202eright to left", "tab\tbell\x07", "-leading", "'quotes\"", "مجلد"]


def refused(answer: Answer) -> None:
    """Bad input: exit 2, one JSON document with the error, one or two sentences."""
    assert answer.code == 2 and answer.json["error"]
    assert len(answer.said) < 400


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("kind", ["missing", "file", "empty folder", "nothing"])
def test_a_vault_that_is_none(office: Office, command: str, kind: str, tmp_path: Path) -> None:
    vault: str | Path = tmp_path / "vault"
    if kind == "file":
        (tmp_path / "vault").write_bytes(b"x")
    elif kind == "empty folder":
        (tmp_path / "vault").mkdir()
    elif kind == "nothing":
        vault = ""
    before = hashes(tmp_path)
    refused(run(command, vault, *REST.get(command, []), "--json", "--passphrase-file", office.passphrase))
    assert {name: sha for name, sha in hashes(tmp_path).items() if not name.endswith("lock")} == before


@pytest.mark.parametrize("kind", ["file", "folder", "vault", "nothing", "in a file", "in no folder"])
def test_new_and_restore_make_a_vault_only_where_nothing_is(office: Office, kind: str, tmp_path: Path) -> None:
    target: str | Path = tmp_path / "target"
    if kind == "file":
        (tmp_path / "target").write_bytes(b"x")
    elif kind == "folder":
        (tmp_path / "target").mkdir()
    elif kind == "vault":
        target = office.vault
    elif kind == "nothing":
        target = ""
    elif kind == "in a file":
        (tmp_path / "target").write_bytes(b"x")
        target = tmp_path / "target" / "vault"
    else:
        target = tmp_path / "none" / "vault"
    backup = tmp_path / "backup"
    assert office.run("backup", backup).code == 0
    before, vault = hashes(tmp_path), hashes(office.vault)
    passphrase = ("--json", "--passphrase-file", office.passphrase)
    refused(run("new", target, "--kdf-memory", "64", *passphrase))
    refused(run("restore", backup, target, *passphrase))
    assert hashes(tmp_path) == before and hashes(office.vault) == vault


@pytest.mark.parametrize("kind", [*KINDS, "missing", "folder", "nothing"])
def test_files_that_are_not_what_a_command_reads(office: Office, kind: str, tmp_path: Path) -> None:
    file: str | Path = tmp_path / "file"
    if kind in KINDS:
        (tmp_path / "file").write_bytes(KINDS[kind])
    elif kind == "folder":
        (tmp_path / "file").mkdir()
    elif kind == "nothing":
        file = ""
    before, vault = hashes(tmp_path), hashes(office.vault)
    refused(office.run("import", str(file), "--json"))
    refused(office.run("disclose", str(file), "--recipient", "r1", "--out", tmp_path / "out", "--json"))
    refused(run("restore", file, tmp_path / "out", "--json", "--passphrase-file", office.passphrase))
    assert hashes(tmp_path) == before and hashes(office.vault) == vault
    answer = run("verify", file, "--json")
    assert answer.code == 1 and answer.json[0]["state"] in ("indeterminate", "invalid")
    refused(run("verify", "x", "--trust", file, "--json"))
    refused(run("verify", "x", "--trust-tsa", file, "--json"))


@pytest.mark.parametrize("kind", ["file", "folder", "in a file", "in no folder", "nothing"])
def test_a_backup_replaces_nothing_and_logs_nothing_that_was_not_made(
    office: Office, kind: str, tmp_path: Path
) -> None:
    target: str | Path = tmp_path / "target"
    if kind == "file":
        (tmp_path / "target").write_bytes(b"x")
    elif kind == "folder":
        (tmp_path / "target").mkdir()
    elif kind == "in a file":
        (tmp_path / "target").write_bytes(b"x")
        target = tmp_path / "target" / "backup"
    elif kind == "in no folder":
        target = tmp_path / "none" / "backup"
    else:
        target = ""
    before, acts = hashes(tmp_path), [entry["act"] for entry in office.log()]
    refused(office.run("backup", str(target), "--json"))
    assert hashes(tmp_path) == before
    assert [entry["act"] for entry in office.log()] == acts


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_names(office: Office, name: str, tmp_path: Path) -> None:
    """Control characters, a leading dash, another script: taken as they are, and never obeyed by a terminal."""
    passphrase = ("--passphrase-file", office.passphrase)
    for words in (
        ["statements", str(tmp_path / name), *passphrase],
        ["import", office.vault, str(tmp_path / name), *passphrase],
        ["statements", office.vault, "--passphrase-file", str(tmp_path / name)],
    ):
        refused(run(*words, "--json"))
        told = run(*words)
        assert told.code == 2 and "\u202e" not in told.said and "\n" not in told.said.split(": ")[0]
    folder = tmp_path / name
    folder.mkdir()
    shutil.copy(SAMPLE, folder / "case.json")
    made = run("new", folder / name, "--kdf-memory", "64", "--json", *passphrase)
    assert made.code == 0 and made.json["vault"] == str(folder / name)
    row = run("verify", folder / name / "keys.json", folder / "none", "--json")
    assert row.code == 1
    assert [each["path"] for each in row.json] == [str(folder / name / "keys.json"), str(folder / "none")]


def test_a_name_that_is_no_utf_8_is_a_name(office: Office, tmp_path: Path) -> None:
    file = os.fsencode(tmp_path) + b"/\xff\xfe"
    passphrase = ("--passphrase-file", office.passphrase)
    refused(run("statements", file, "--json", *passphrase))
    refused(run("import", office.vault, file, "--json", *passphrase))
    refused(run("statements", office.vault, "--json", "--passphrase-file", file))
    answer = run("verify", file, "--json")
    assert answer.code == 1 and answer.json[0]["state"] == "indeterminate"
    assert run("verify", file).code == 1
    assert run("search", office.vault, b"\xff", *passphrase, "--json").code in (0, 2)
    answer = run("export", office.vault, "ST-01", "--for", "filing", "--recipient", b"\xff", "--out", file, *passphrase)
    assert answer.code in (1, 2)
    answer = run("export", office.vault, b"\xff", "--for", "filing", "--recipient", "r1", "--out", file, *passphrase)
    assert answer.code == 2
    assert run("new", file, "--kdf-memory", "64", "--organisation", b"\xff", *passphrase).code == 2


def test_a_link_is_followed_to_a_vault_but_a_link_to_nothing_is_none(office: Office, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(office.vault)
    (tmp_path / "nowhere").symlink_to(tmp_path / "none")
    passphrase = ("--passphrase-file", office.passphrase)
    assert run("statements", tmp_path / "link", *passphrase).code == 0
    refused(run("statements", tmp_path / "nowhere", "--json", *passphrase))
    refused(run("new", tmp_path / "nowhere", "--kdf-memory", "64", "--json", *passphrase))
    assert not (tmp_path / "none").exists()


def obey_permissions() -> None:
    """Takes root's right to pass over file permissions from the program that is started next."""
    if os.getuid() == 0:
        prctl = ctypes.CDLL(None, use_errno=True).prctl
        for capability in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
            if prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "could not drop a capability")


def without_rights(*words: str | Path) -> subprocess.CompletedProcess[bytes]:
    """A command that file permissions hold back."""
    done = subprocess.run(
        [sys.executable, "-m", "intake", *words],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        preexec_fn=obey_permissions,
        timeout=120,
        check=False,
    )
    assert not [word for word in NEVER if word in done.stderr], done.stderr.decode()
    return done


def test_without_permission_nothing_is_written_and_one_sentence_says_so(
    copy_office: Callable[[Path], Office], tmp_path: Path
) -> None:
    office = copy_office(tmp_path)
    closed, secret = tmp_path / "closed", tmp_path / "secret"
    closed.mkdir(mode=0o555)
    secret.write_bytes(b"x")
    secret.chmod(0)
    passphrase = ("--passphrase-file", office.passphrase)
    acts = [entry["act"] for entry in office.log()]
    for words in (
        ["new", closed / "vault", "--kdf-memory", "64", *passphrase],
        ["import", office.vault, secret, *passphrase],
        ["statements", office.vault, "--passphrase-file", secret],
        ["export", office.vault, "ST-04", *FOR_FILING, "--out", closed, *passphrase],
        ["backup", office.vault, closed / "backup", *passphrase],
        ["restore", secret, tmp_path / "vault2", *passphrase],
        ["demo", closed / "demo"],
    ):
        done = without_rights(*words)
        assert done.returncode == 2 and done.stdout == b"", words
        assert 0 < len(done.stderr.splitlines()) <= 2, done.stderr.decode()
    row = without_rights("verify", secret, "--json")
    assert row.returncode == 1 and json.loads(row.stdout)[0]["state"] == "indeterminate"
    assert list(closed.iterdir()) == []
    assert [entry["act"] for entry in office.log()] == acts


@pytest.mark.parametrize("what", ["folder", "keys.json", "database", "seal", "read-only"])
def test_a_vault_that_may_not_be_read_or_written(
    copy_office: Callable[[Path], Office], what: str, tmp_path: Path
) -> None:
    office = copy_office(tmp_path)
    before = hashes(office.vault)
    place = {
        "folder": office.vault,
        "keys.json": office.vault / "keys.json",
        "database": next(office.vault.glob("*.db")),
        "seal": next(office.vault.glob("*.seal")),
        "read-only": office.vault,
    }[what]
    place.chmod(0o500 if what == "read-only" else 0)
    try:
        for command in (["statements"], ["check"], ["import", SAMPLE]):
            name, *rest = command
            done = without_rights(name, office.vault, *rest, "--passphrase-file", office.passphrase)
            assert done.returncode in ((0, 1, 2) if what == "read-only" else (1, 2)), (command, done.stderr.decode())
            assert 0 < len(done.stderr.splitlines()) <= 3 or name == "check" or done.returncode == 0
    finally:
        place.chmod(0o700)
    assert hashes(office.vault) == before


def test_a_pipe_that_nobody_writes_into_is_not_waited_for(office: Office, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for words in (["verify", pipe, "--json"], ["verify", SAMPLE, "--trust", pipe, "--json"]):
        found = subprocess.run(
            [sys.executable, "-m", "intake", *words], cwd=ROOT, capture_output=True, timeout=30, check=False
        )
        assert found.returncode == (1 if words[1] == pipe else 2) and b"is not a file" in found.stdout
    refused(office.run("disclose", pipe, "--recipient", "r1", "--out", tmp_path / "out", "--json"))
    refused(run("restore", pipe, tmp_path / "again", "--json", "--passphrase-file", "-", stdin=b"x"))


def test_links_that_lead_to_themselves_and_an_age_recipient_that_is_no_text(office: Office, tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to("loop")
    refused(office.run("export", "ST-01", *FOR_FILING, "--out", loop, "--json"))
    refused(office.run("disclose", SAMPLE, "--recipient", "r1", "--out", loop, "--json"))
    refused(office.run("backup", loop, "--json"))
    for_prosecutor = ("--for", "prosecutor", "--recipient", "r1", "--out", tmp_path / "out")
    refused(office.run("export", "ST-01", *for_prosecutor, "--identity-to", b"\xff", "--json"))


def test_a_demo_is_not_made_inside_a_vault(office: Office) -> None:
    before = hashes(office.vault)
    refused(run("demo", office.vault, "--json"))
    assert hashes(office.vault) == before
