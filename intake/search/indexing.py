"""Keeping the index true: paragraphs that changed since the last time are taken in, in small transactions."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING

from intake.language import search_words

if TYPE_CHECKING:
    from intake.vault import Vault

_BATCH = 2_000
_WAITING = "SELECT count(*) FROM search_dirty"
_NEXT = (
    "SELECT d.paragraph, p.text || coalesce((SELECT char(10) || group_concat(text, char(10)) FROM translation"
    " WHERE paragraph = p.id), ''), t.words FROM search_dirty d LEFT JOIN paragraph p ON p.key = d.paragraph"
    " LEFT JOIN search_text t ON t.paragraph = d.paragraph ORDER BY d.paragraph LIMIT ?"
)
_FORGET = "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)"
_LEARN = "INSERT INTO search_index (rowid, words) VALUES (?, ?)"
_DROP = "DELETE FROM search_text WHERE paragraph = ?"
_KEEP = "INSERT INTO search_text (paragraph, words) VALUES (?, ?)"
_DONE = "DELETE FROM search_dirty WHERE paragraph = ?"


def catch_up(vault: Vault, *, progress: Callable[[int, int], None] | None = None) -> int:
    """Index every paragraph that changed since the last time; how many there were.

    A kill in between loses nothing: what is not yet indexed stays noted. A vault that is open read-only is left alone,
    but for a copy in memory.
    """
    if vault.read_only and not vault.in_memory:
        return 0
    waiting = int(vault.db.execute(_WAITING).fetchone()[0])
    done = 0
    known: dict[str, str] = {}
    while rows := vault.db.execute(_NEXT, (_BATCH,)).fetchall():
        fresh = [(key, search_words(text, known)) for key, text, _ in rows if text is not None]
        stale = [(key, words) for key, _, words in rows if words is not None]
        with nullcontext() if vault.in_memory else vault.draft():
            vault.db.executemany(_FORGET, stale)
            vault.db.executemany(_DROP, ((key,) for key, _ in stale))
            vault.db.executemany(_KEEP, fresh)
            vault.db.executemany(_LEARN, fresh)
            vault.db.executemany(_DONE, ((key,) for key, _, _ in rows))
        done += len(rows)
        if progress is not None:
            progress(done, max(done, waiting))
    return done
