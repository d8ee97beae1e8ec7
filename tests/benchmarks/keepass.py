"""KeePassXC as a peer: a database of as many entries, listed by its command line."""

from __future__ import annotations

import base64
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measuring import child_cpu, fresh

PEER = "keepassxc-cli ls, as many entries"
LESS = "theirs less the same command on one entry (start and AES-KDF of 100 ms)"
_PASSWORD = "benchmark only"
_DERIVATION = "100"
"""Milliseconds: the least that it takes."""
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?><KeePassFile><Meta><Generator>bench</Generator></Meta><Root><Group>'
    "<UUID>{id}</UUID><Name>Root</Name>"
)
_ENTRY = (
    "<Entry><UUID>{id}</UUID><String><Key>Title</Key><Value>ST-{number:06}</Value></String><String><Key>UserName</Key>"
    '<Value>W-{number:06}</Value></String><String><Key>Password</Key><Value ProtectInMemory="True">x</Value></String>'
    "</Entry>"
)
_TAIL = "</Group></Root></KeePassFile>"


def databases(folder: Path, entries: int) -> tuple[Path, Path]:
    """One with so many entries, and one with a single entry."""
    fresh(folder)
    return _made(folder, entries), _made(folder, 1)


def listing(many: Path, one: Path) -> float:
    """The CPU seconds of listing the many, less those of listing the one."""
    return max(0.0001, _listed(many) - _listed(one))


def _made(folder: Path, entries: int) -> Path:
    source, made = folder / f"{entries}.xml", folder / f"{entries}.kdbx"
    with source.open("w", encoding="utf-8") as file:
        file.writelines(_xml(entries))
    command = ["keepassxc-cli", "import", "-q", "-p", "-t", _DERIVATION, str(source), str(made)]
    subprocess.run(command, input=f"{_PASSWORD}\n" * 2, text=True, capture_output=True, check=True)
    source.unlink()
    (folder / "password").write_text(f"{_PASSWORD}\n")
    return made


def _listed(database: Path) -> float:
    command = 'exec keepassxc-cli ls -q "$1" < "$2"'
    return child_cpu(["sh", "-c", command, "sh", database, database.with_name("password")])


def _xml(entries: int) -> Iterator[str]:
    yield _HEAD.format(id=_id(0))
    for number in range(1, entries + 1):
        yield _ENTRY.format(id=_id(number), number=number)
    yield _TAIL


def _id(number: int) -> str:
    return base64.b64encode(number.to_bytes(16, "big")).decode()
