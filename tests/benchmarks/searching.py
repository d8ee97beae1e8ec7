"""Finding words in a vault, in any script, beside plain SQLite on the same index line and the same query."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from intake import search
from intake.interchange.importing import import_case
from intake.language import query_words
from intake.vault import Vault
from tests.benchmarks.cases import PARAGRAPHS, case_json, clock, new_vault
from tests.benchmarks.measuring import Row, Scale, cpu, fresh, interleaved, row

QUERIES = ("Mazen", "مازن", "Khatib", "Олена", "Mazen الخطيب", "2012-03", "qxzv")
"""Names across scripts, two words at once, a date, and a word that is nowhere."""
_MOST = 50
_TABLES = """
CREATE TABLE statement (key INTEGER PRIMARY KEY, id TEXT);
CREATE TABLE paragraph (key INTEGER PRIMARY KEY, statement_key INTEGER, id TEXT, text TEXT);
CREATE TABLE search_text (paragraph INTEGER PRIMARY KEY, words TEXT NOT NULL);
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = 'search_text', content_rowid = 'paragraph', tokenize = 'unicode61 remove_diacritics 0'
);
"""
_FIND = (
    "SELECT s.id, p.id, p.text FROM search_index JOIN paragraph p ON p.key = search_index.rowid"
    " JOIN statement s ON s.key = p.statement_key WHERE search_index MATCH ? ORDER BY search_index.rank LIMIT ?"
)
_COPIES = {
    "INSERT INTO statement VALUES (?, ?)": "SELECT key, id FROM statement",
    "INSERT INTO paragraph VALUES (?, ?, ?, ?)": "SELECT key, statement_key, id, text FROM paragraph",
    "INSERT INTO search_text VALUES (?, ?)": "SELECT paragraph, words FROM search_text",
}


def measure(work: Path, scale: Scale) -> Iterator[Row]:
    """Vaults of each size, all queries in turn."""
    for statements in scale.statements:
        folder = fresh(work / f"search-{statements}")
        yield _row(folder, statements, scale)
        shutil.rmtree(folder)


def _row(folder: Path, statements: int, scale: Scale) -> Row:
    (folder / "case.json").write_bytes(case_json(statements))
    with new_vault(folder / "vault") as vault:
        import_case(vault, folder / "case.json", now=clock())
        search.catch_up(vault)
        plain = _plain(folder / "plain.db", vault)
        matches = {words: _match(words) for words in QUERIES}

        def all_of(find: Callable[[str], object]) -> Callable[[], float]:
            return lambda: cpu(lambda: [find(words) for words in QUERIES])

        ours = all_of(lambda words: search.find(vault, words, most=_MOST))
        theirs = all_of(lambda words: plain.execute(_FIND, (matches[words], _MOST)).fetchall())
        ours(), theirs()  # both with their pages in memory
        mine, others = interleaved(scale.rounds * 2, ours, theirs)
        places = sum(len(search.find(vault, words, most=_MOST)) for words in QUERIES)
    plain.close()
    return row(
        "search",
        f"a search among {statements:,} statements ({statements * PARAGRAPHS:,} paragraphs)",
        mine,
        others,
        each=len(QUERIES),
        peer=f"SQLite {sqlite3.sqlite_version}, plain, same index and query",
        note=f"mean of {len(QUERIES)} queries, {places} places; ours deciphers pages and hears every find again",
    )


def _match(words: str) -> str:
    return " AND ".join("(" + " OR ".join(f'"{form}"' for form in word) + ")" for word in query_words(words))


def _plain(file: Path, vault: Vault) -> sqlite3.Connection:
    plain = sqlite3.connect(file, isolation_level=None)
    plain.execute("PRAGMA cache_size = -65536")
    plain.executescript(_TABLES)
    plain.execute("BEGIN")
    for insert, select in _COPIES.items():
        plain.executemany(insert, vault.db.execute(select).fetchall())
    plain.execute("INSERT INTO search_index (rowid, words) SELECT paragraph, words FROM search_text")
    plain.execute("COMMIT")
    return plain
