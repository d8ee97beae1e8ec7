"""Transcripts: commands and what they answered, as text that a reader can follow.

A line `$ intake …` is a command (DIR is a fresh folder with the passphrase file `pw`, SAMPLE the sample complaint);
what follows is standard output, then standard error with `! ` before each line, then `? code`. What differs from run
to run (moments, hashes, random file names, words of a key) is shown as <time>, <hash>, <name>, <words>.

A line `$ change a byte of page N in VAULT` does that to its database.

`python -m tests.intake.cli.transcripts` writes the files in tests/data/transcripts/ anew; read the difference.
"""

from __future__ import annotations

import re
import shlex
import tempfile
from pathlib import Path

from tests.intake.cli.running import PASSPHRASE, ROOT, SAMPLE, run

FOLDER = ROOT / "tests" / "data" / "transcripts"
_CHANGE = re.compile(r"\$ change a byte of page (\d+) in (\S+)")
_PAGE = 4096
_CHANGING = (
    (r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?\+00:00", "<time>"),
    (r"\b[0-9a-f]{32,64}\b", "<hash>"),
    (r"(?<=-)[0-9a-f]{8}(?=\.(?:pdf|asice|sd-jwt))", "<name>"),
    (r'"export": "[0-9a-f]{16}"', '"export": "<name>"'),
    (r"P-\w{4}-\w{4}", "<name>"),
    (r"(?<=these words: )(?:[a-z]+ ?){12}", "<words>"),
)


def replay(transcript: str, folder: Path) -> str:
    """The transcript as its commands answer now, run in `folder`."""
    (folder / "pw").write_text(PASSPHRASE, "utf-8")
    (folder / "wrong").write_text("some other words", "utf-8")
    told: list[str] = []
    for line in transcript.splitlines():
        if line.startswith("#") or not line:
            told.append(line)
        elif changed := _CHANGE.fullmatch(line):
            told.append(line)
            _change_a_byte(Path(changed[2].replace("DIR", str(folder))), int(changed[1]))
        elif line.startswith("$ intake"):
            told.append(line)
            told.extend(_answer(line.removeprefix("$ intake"), folder))
    return "\n".join(told) + "\n"


def _change_a_byte(vault: Path, page: int) -> None:
    (database,) = vault.glob("records-*.db")
    data = bytearray(database.read_bytes())
    data[(page - 1) * _PAGE + 700] ^= 1
    database.write_bytes(data)


def _answer(line: str, folder: Path) -> list[str]:
    words: list[str] = []
    for word in shlex.split(line):
        named = word.replace("DIR", str(folder)).replace("SAMPLE", str(SAMPLE))
        place, star, rest = named.partition("/*")
        words += sorted(map(str, Path(place).glob("*" + rest))) if star else [named]
    answer = run(*words)
    shown = [*answer.text.splitlines(), *(f"! {each}" for each in answer.said.splitlines()), f"? {answer.code}"]
    return [_normal(each, folder) for each in shown]


def _normal(line: str, folder: Path) -> str:
    line = line.replace(str(folder), "DIR").replace(str(SAMPLE), "SAMPLE")
    for pattern, shown in _CHANGING:
        line = re.sub(pattern, shown, line)
    return re.sub(r"(?<=\S) {2,}", "  ", line).rstrip()


def main() -> None:
    """Writes every transcript anew."""
    for path in sorted(FOLDER.glob("*.txt")):
        with tempfile.TemporaryDirectory() as folder:
            path.write_text(replay(path.read_text("utf-8"), Path(folder)), "utf-8")


if __name__ == "__main__":
    main()
