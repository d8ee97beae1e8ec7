"""The command line as a caller sees it: words in; exit code, standard output and standard error out.

Whatever is run here keeps the promises that hold for every command: an exit code of the contract, no traceback, no
"fault in this program", nothing on standard error that a terminal would obey; with `--json` at most one document.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intake.cli import main

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources" / "sample" / "case.json"
PASSPHRASE = "lantern orchard violet summit paddle ember quiet"
ORGANISATION = "A Documentation Centre"
NEVER = (b"Traceback", b"fault in this program", b'File "', b"Exception ignored", b"Warning:")
Word = str | bytes | Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command gave back."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        """Standard output."""
        return self.out.decode("utf-8")

    @property
    def said(self) -> str:
        """Standard error."""
        return self.err.decode("utf-8")

    @property
    def json(self) -> Any:
        """Standard output as one JSON document and nothing else, no member standing twice."""
        return json.loads(self.text, object_pairs_hook=_once)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A vault and the passphrase file that opens it."""

    vault: Path
    passphrase: Path

    def run(self, command: str, *words: Word) -> Answer:
        """A vault command, in this process."""
        return run(command, self.vault, *words, "--passphrase-file", self.passphrase)

    def process(self, command: str, *words: Word) -> Answer:
        """A vault command, in a process of its own."""
        return process(command, self.vault, *words, "--passphrase-file", self.passphrase)

    def log(self) -> list[dict[str, Any]]:
        """Every act."""
        entries: list[dict[str, Any]] = self.run("log", "--json").json
        return entries


def run(*words: Word, stdin: bytes = b"") -> Answer:
    """`intake.cli.main` with its streams replaced."""
    with _streams(stdin) as (out, err):
        try:
            code = main([os.fsdecode(word) for word in words])
        except SystemExit as end:  # argparse, for --help
            code = end.code if isinstance(end.code, int) else 2
        sys.stdout.flush()
        sys.stderr.flush()
    answer = Answer(code=code, out=out.getvalue(), err=err.getvalue())
    require_promises(answer, words)
    return answer


def process(*words: Word, stdin: bytes | None = b"", **settings: Any) -> Answer:
    """`python -m intake` in a process of its own; `settings` are those of subprocess.run."""
    done = subprocess.run(
        [sys.executable, "-m", "intake", *(os.fsencode(word) for word in words)],
        **{"cwd": ROOT, "input": stdin, "capture_output": True, "check": False, "timeout": 120, **settings},
    )
    answer = Answer(code=done.returncode, out=done.stdout or b"", err=done.stderr or b"")
    require_promises(answer, words)
    return answer


def require_promises(answer: Answer, words: Sequence[Word]) -> None:
    """Raises AssertionError unless the answer keeps what every command promises."""
    assert answer.code in (0, 1, 2, 3), answer
    spilled = [word for word in NEVER if word in answer.err or (word in answer.out and answer.code)]
    assert not spilled, answer.said
    obeyed = [c for c in answer.said if ord(c) < 0x20 and c not in "\n\t\r"]
    assert not obeyed, answer.said
    if answer.code > 1:
        assert answer.err or not words, "an exit code above 1 is explained"
    if "--json" in words and answer.out:
        assert answer.json is not None


def new_office(folder: Path, *, passphrase: str = PASSPHRASE) -> Office:
    """An empty vault at the floor's cost in `folder`."""
    office = Office(vault=folder / "vault", passphrase=folder / "passphrase")
    office.passphrase.write_text(passphrase + "\n", "utf-8")
    made = office.run("new", "--kdf-memory", "64", "--organisation", ORGANISATION)
    assert made.code == 0 and made.out == b""
    return office


def take_in(office: Office, case: dict[str, Any] | Path, folder: Path) -> Office:
    """Has the office import a case."""
    path = case
    if isinstance(case, dict):
        path = folder / "case.json"
        path.write_text(json.dumps(case, ensure_ascii=False), "utf-8")
    taken = office.run("import", str(path))
    assert taken.code == 0, taken.said
    return office


def hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file under a folder, by name; an empty WAL is the same as none."""
    found = {}
    for path in sorted(folder.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        if data or not path.name.endswith("-wal"):
            found[path.relative_to(folder).as_posix()] = hashlib.sha256(data).hexdigest()
    return found


def sample() -> dict[str, Any]:
    """The sample complaint."""
    case: dict[str, Any] = json.loads(SAMPLE.read_text("utf-8"))
    return case


@contextmanager
def _streams(stdin: bytes) -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    before = sys.stdin, sys.stdout, sys.stderr
    out, err = io.BytesIO(), io.BytesIO()
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(out, encoding="utf-8")
    sys.stderr = io.TextIOWrapper(err, encoding="utf-8", errors="backslashreplace")
    streams = sys.stdout, sys.stderr
    try:
        yield out, err
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
        for stream in streams:
            if not stream.closed:
                stream.detach()


def _once(members: list[tuple[str, Any]]) -> dict[str, Any]:
    assert len({name for name, _ in members}) == len(members), "a member stands twice"
    return dict(members)
