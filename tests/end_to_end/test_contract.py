"""The whole job as an outside caller does it: real processes, another folder, relative paths, exit codes and JSON.

What each command refuses is in tests/intake/cli; here is what architecture.md promises to whoever calls it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.intake.cli.running import NEVER, PASSPHRASE, ROOT, SAMPLE, sample

pytestmark = pytest.mark.xdist_group("contract")
PLAIN = "--i-understand-this-is-plaintext"
ROW = ["path", "valid", "state", "problems", "signer", "fingerprint", "signed_at", "timestamped_at"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Somebody with a folder of her own, a passphrase file, and nothing of ours but the program."""

    folder: Path

    def call(self, *words: str, code: int = 0) -> Any:
        """One JSON document from a command, quiet on standard error unless it is an answer of no."""
        done = subprocess.run(
            [sys.executable, "-m", "intake", *words, "--json"],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(self.folder / "home")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == code, done.stderr.decode()
        assert not [word for word in NEVER if word in done.stderr], done.stderr.decode()
        assert bool(done.stderr) == (code != 0), "success is quiet, everything else is explained"
        return json.loads(done.stdout)

    def vault(self, command: str, *words: str, code: int = 0) -> Any:
        """The same for a command on the vault `v`."""
        return self.call(command, "v", *words, "--passphrase-file", "pw", code=code)


@pytest.fixture(scope="module")
def caller(tmp_path_factory: pytest.TempPathFactory) -> Caller:
    folder = tmp_path_factory.mktemp("caller")
    (folder / "pw").write_text(PASSPHRASE + "\n", "utf-8")
    (folder / "home").mkdir()
    made = Caller(folder=folder)
    made.vault("new", "--kdf-memory", "64", "--organisation", "Office")
    made.vault("import", str(SAMPLE))
    return made


def test_what_is_in_the_vault(caller: Caller) -> None:
    statements = caller.vault("statements")
    assert [list(row) for row in statements] == [
        ["id", "code", "person", "language", "status", "version", "paragraphs"] for _ in range(5)
    ]
    assert caller.vault("dump", PLAIN) == sample()
    found = caller.vault("search", "Mazen")
    assert [row["paragraph"] for row in found] and all(
        list(row) == ["statement", "paragraph", "snippet"] for row in found
    )
    assert caller.vault("statistics")["victims"]["total"] == 60


def test_from_an_export_to_a_disclosure(caller: Caller) -> None:
    key = caller.folder / "officer.key"
    subprocess.run(["age-keygen", "-o", key], check=True, capture_output=True)
    recipient = subprocess.run(["age-keygen", "-y", key], check=True, capture_output=True, text=True).stdout.strip()
    order = ("ST-04", "--for", "prosecutor", "--recipient", "Prosecutor, Oslo", "--out", "out/of/here")
    made = caller.vault("export", *order, "--identity-to", recipient)
    assert {"pdf", "package", "sd_jwt", "identity", "verified", "consent", "checkpoint"} <= made.keys()
    files = [made["pdf"], made["package"], made["sd_jwt"]]
    assert all(path.startswith("out/of/here/") and (caller.folder / path).is_file() for path in files)
    assert (
        made["package"].endswith(".asice") and made["verified"] is True and (caller.folder / made["identity"]).is_file()
    )
    rows = caller.call("verify", *files)
    assert [row["path"] for row in rows] == files and all(list(row) == ROW for row in rows)
    assert all(row["valid"] and row["state"] == "unknown_signer" and row["problems"] == [] for row in rows)
    opened = caller.vault("disclose", made["package"], "--recipient", "r1", "--out", "opened", "--paragraph", "1")
    assert opened["sd_jwt"] == "opened" and caller.call("verify", "opened")[0]["valid"]


def test_a_refusal_and_its_trace(caller: Caller) -> None:
    order = ("ST-02", "--for", "public", "--recipient", "Public report", "--out", "refused")
    refused = caller.vault("export", *order, code=1)
    assert refused["refused"] == "consent" and not (caller.folder / "refused").exists()
    assert [list(reason) for reason in refused["reasons"]] == [["message", "paragraph", "start", "end"]]
    acts = [entry["act"] for entry in caller.vault("log")]
    assert {"case.imported", "export.refused"} <= set(acts) and acts[-1] == "export.refused"
    assert caller.vault("log", "--verify")["holds"] is True


def test_a_backup_and_a_proof(caller: Caller) -> None:
    assert caller.vault("check") == {"clean": True, "findings": []}
    caller.vault("backup", "backup")
    caller.call("restore", "backup", "restored", "--passphrase-file", "pw")
    assert caller.call("check", "restored", "--passphrase-file", "pw")["clean"] is True
    assert caller.call("statements", "restored", "--passphrase-file", "pw") == caller.vault("statements")


def test_each_kind_of_no(caller: Caller) -> None:
    (caller.folder / "wrong").write_text("some other words")
    assert "error" in caller.call("statements", "v", "--passphrase-file", "wrong", code=3)
    assert "error" in caller.call("statements", "none", "--passphrase-file", "pw", code=2)
    assert "error" in caller.call("frobnicate", code=2)
    done = subprocess.run(
        [sys.executable, "-m", "intake", "verify", "pw", "none", "--json"],
        cwd=caller.folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1 and [row["state"] for row in json.loads(done.stdout)] == ["indeterminate"] * 2


def test_nothing_is_left_in_the_home_folder(caller: Caller) -> None:
    assert list((caller.folder / "home").iterdir()) == []


def test_the_dev_script_passes_everything_through(caller: Caller) -> None:
    """`./dev intake` keeps the caller's folder and the exit code; set-up messages are no part of the answer."""
    done = subprocess.run(
        [ROOT / "dev", "intake", "statements", "v", "--passphrase-file", "pw", "--json"],
        cwd=caller.folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0 and json.loads(done.stdout) == caller.vault("statements")
    done = subprocess.run(
        [ROOT / "dev", "intake", "statements", "none"], cwd=caller.folder, capture_output=True, check=False
    )
    assert done.returncode == 2
