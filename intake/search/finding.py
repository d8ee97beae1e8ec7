"""Finding: a person's words in, places in statements out, best first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.language.search import query_words, search_words

if TYPE_CHECKING:
    from intake.vault import Vault

_FIND = (
    "SELECT s.id, p.id, p.text FROM search_index JOIN paragraph p ON p.key = search_index.rowid"
    " JOIN statement s ON s.key = p.statement_key WHERE search_index MATCH ? ORDER BY search_index.rank LIMIT ?"
)
_WORD = re.compile(r"\w[\w'’\u064b-\u0652\u0640\u200c]*")
_AROUND = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place in a statement, with a stretch of its text around the first word that was found."""

    statement: str
    paragraph: str
    snippet: str


def find(vault: Vault, words: str, *, most: int = 50) -> tuple[Found, ...]:
    """Paragraphs in which all of `words` stand, in any spelling, best first; none for a query without words."""
    alternatives = query_words(words)
    if not alternatives:
        return ()
    query = " AND ".join("(" + " OR ".join(_quoted(form) for form in word) + ")" for word in alternatives)
    wanted = {form for word in alternatives for form in word}
    return tuple(
        Found(statement=statement, paragraph=paragraph, snippet=_snippet(text, wanted))
        for statement, paragraph, text in vault.db.execute(_FIND, (query, most))
    )


def _quoted(form: str) -> str:
    return '"' + form.replace('"', '""') + '"'


def _snippet(text: str, wanted: set[str]) -> str:
    place = next((m.start() for m in _WORD.finditer(text) if wanted & set(search_words(m.group()).split())), 0)
    start, end = max(0, place - _AROUND), min(len(text), place + _AROUND)
    while 0 < start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return ("… " if start else "") + " ".join(text[start:end].split()) + (" …" if end < len(text) else "")
