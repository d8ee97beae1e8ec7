"""Bulk import, its reading and the search index shown apart, beside plain SQLite that is given the finished rows."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from intake import search
from intake.interchange.importing import import_case
from intake.interchange.reading import read_case
from intake.vault import Vault
from tests.benchmarks.cases import PARAGRAPHS, case_json, clock, new_vault
from tests.benchmarks.measuring import Row, Scale, Times, cpu, fresh, row

_SCHEMA = ("0002_custody.sql", "0003_case.sql", "0004_search.sql")
_STORED_FILE = "CREATE TABLE stored_file (name TEXT PRIMARY KEY)"
"""The one table of the container that the case's tables point to."""
_NEWER = "secure-delete"
"""An option of the index that SQLite has from 3.42 on, and Python's may be older."""
_TABLES = ("case_file", "person", "sealed_identity", "consent", "statement", "paragraph")
_ROUNDS = 3
"""At the most: a round of the full size takes minutes."""

Rows = list[tuple[Any, ...]]


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """A case of so many statements into an empty vault; the same rows into an empty file of plain SQLite."""
    folder = fresh(work / "import")
    case = folder / "case.json"
    case.write_bytes(case_json(scale.imported))
    turns = [_turn(folder / str(number), case) for number in range(min(scale.rounds, _ROUNDS))]
    reading, taking, indexing, loading, writing, learning = (Times(tuple(t)) for t in zip(*turns, strict=True))
    whole = Times(tuple(a + b for a, b in zip(loading.seconds, writing.seconds, strict=True)))
    size = f"{scale.imported:,} statements ({scale.imported * PARAGRAPHS:,} paragraphs, {scale.imported:,} people)"
    plain = f"SQLite {sqlite3.sqlite_version}, plain"
    yield row(
        "import",
        f"import of {size}, reading included",
        taking,
        whole,
        peer=f"{plain}, same schema, rows by executemany, after json.loads",
        note="ours checks every reference, seals every identity, enciphers every page and logs a digest of every row",
    )
    yield row("import", "of it: reading and judging the JSON", reading, loading, peer="json.loads, no judgement")
    yield row(
        "import",
        f"search index of {scale.imported * PARAGRAPHS:,} paragraphs",
        indexing,
        learning,
        peer=f"{plain}, given the finished index lines",
        note="ours takes every word apart first: forms, endings, sounds",
    )
    shutil.rmtree(folder)


def _turn(folder: Path, case: Path) -> tuple[float, ...]:
    folder.mkdir()
    data = case.read_bytes()
    reading, loading = cpu(lambda: read_case(data)), cpu(lambda: json.loads(data))
    with new_vault(folder / "vault") as vault:
        taking = cpu(lambda: import_case(vault, case, now=clock()))
        indexing = cpu(lambda: search.catch_up(vault))
        rows = {table: _rows(vault, table) for table in _TABLES}
        lines = vault.db.execute("SELECT paragraph, words FROM search_text").fetchall()
    plain = _empty(folder / "plain.db")
    writing = cpu(lambda: _write(plain, rows))
    learning = cpu(lambda: _learn(plain, lines))
    plain.close()
    shutil.rmtree(folder)
    return reading, taking, indexing, loading, writing, learning


def _rows(vault: Vault, table: str) -> tuple[str, Rows]:
    """An INSERT with the columns of a table that are not generated, and its rows."""
    columns = [column[1] for column in vault.db.execute(f"PRAGMA table_xinfo({table})") if column[6] == 0]
    insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    return insert, vault.db.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()


def _empty(file: Path) -> sqlite3.Connection:
    plain = sqlite3.connect(file, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -65536"):
        plain.execute(f"PRAGMA {pragma}")
    plain.execute(_STORED_FILE)
    for name in _SCHEMA:
        lines = resources.files("intake.schema").joinpath(name).read_text("utf-8").splitlines()
        plain.executescript("\n".join(line for line in lines if _NEWER not in line))
    return plain


def _write(plain: sqlite3.Connection, rows: dict[str, tuple[str, Rows]]) -> None:
    plain.execute("BEGIN")
    for insert, values in rows.values():
        plain.executemany(insert, values)
    plain.execute("COMMIT")


def _learn(plain: sqlite3.Connection, lines: Sequence[tuple[int, str]]) -> None:
    plain.execute("BEGIN")
    plain.executemany("INSERT INTO search_text (paragraph, words) VALUES (?, ?)", lines)
    plain.executemany("INSERT INTO search_index (rowid, words) VALUES (?, ?)", lines)
    plain.execute("DELETE FROM search_dirty")
    plain.execute("COMMIT")
