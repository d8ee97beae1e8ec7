"""A paragraph on the disk before the next key: our durable write beside plain SQLite's on the same disk."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from intake import custody
from intake.interchange.importing import import_case
from intake.statement import drafts, store
from intake.statement.records import Paragraph
from tests.benchmarks.cases import case_json, clock, new_vault
from tests.benchmarks.measuring import Row, Scale, cpu, fresh, interleaved, row, wall
from tests.benchmarks.texts import Speaker

_TABLE = "CREATE TABLE paragraph (id TEXT PRIMARY KEY, text TEXT NOT NULL)"
_WRITE = "INSERT INTO paragraph VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET text = excluded.text"

_NOTE = "ours is enciphered, and notes the span of typing that the log will close"


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """A paragraph of 60 words that grows, written at each of many pauses of the hand, ours and theirs in turn."""
    folder = fresh(work / "keystrokes")
    words = Speaker("ar", 3).paragraph(60).split()
    peer = f"SQLite {sqlite3.sqlite_version}, WAL, synchronous=FULL"
    plain = _plain(folder / "plain.db")
    (folder / "case.json").write_bytes(_draft_case())
    with new_vault(folder / "vault") as vault:
        import_case(vault, folder / "case.json", now=clock())
        key = store.find(vault.db, "s1").key
        with custody.typing(vault, "s1", clock) as typing:
            said = [" ".join(words[: 1 + number % len(words)]) for number in range(scale.keystrokes)]

            def ours(text: str) -> None:
                drafts.write(typing, key, Paragraph(id="s1.new", kind="narrative", text=text))

            def theirs(text: str) -> None:
                plain.execute(_WRITE, ("s1.new", text))

            for what, clocked in _CLOCKS.items():
                turns, others = iter(said), iter(said)
                mine, other = interleaved(
                    scale.keystrokes,
                    lambda: clocked(lambda: ours(next(turns))),  # noqa: B023 -- used up within the turn
                    lambda: clocked(lambda: theirs(next(others))),  # noqa: B023
                )
                made = row("keystroke", f"durable write of a paragraph, {what}", mine, other, peer=peer, note=_NOTE)
                yield msgspec.structs.replace(made, least=None, most=None)  # single writes say what the disk did then
    plain.close()
    shutil.rmtree(folder)


def _quick_cpu(work: Callable[[], object]) -> float:
    return cpu(work, tidy=False)


def _draft_case() -> bytes:
    return case_json(1).replace(b'"status":"final"', b'"status":"draft"')


def _plain(file: Path) -> sqlite3.Connection:
    plain = sqlite3.connect(file, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute(_TABLE)
    return plain


_CLOCKS: dict[str, Callable[[Callable[[], object]], float]] = {"passing time": wall, "CPU time": _quick_cpu}
