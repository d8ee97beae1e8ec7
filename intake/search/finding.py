"""Finding: a person's words in, places in statements out, best first.

The index proposes paragraphs; `find_words` hears each again, since tokens for how a word sounds alone find too much.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from intake.language import find_words, query_words

if TYPE_CHECKING:
    from intake.vault import Vault

_PROPOSED = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank"
_ONE = "SELECT s.id, p.id, p.text FROM paragraph p JOIN statement s ON s.key = p.statement_key WHERE p.key = ?"
_TRANSLATED = "SELECT language, text FROM translation WHERE paragraph = ? ORDER BY key"
_AROUND = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place in a statement, with a stretch of its text around the first word that was found."""

    statement: str
    paragraph: str
    snippet: str
    translation: str = ""
    """The language of the translation in which it was found; empty for her own words."""


def find(vault: Vault, words: str, *, most: int = 50) -> tuple[Found, ...]:
    """Paragraphs in which all of `words` stand, in any spelling, best first; none for a query without words.

    One whose own text lacks them and whose translation has them is found by that.
    """
    alternatives = query_words(words)
    if not alternatives:
        return ()
    query = " AND ".join("(" + " OR ".join(_quoted(form) for form in word) + ")" for word in alternatives)
    found: list[Found] = []
    answers: dict[str, tuple[str, ...]] = {}
    # keys alone: sorting texts takes their memory; and all at once: an open query would hold up other work
    for key in array("q", chain.from_iterable(vault.db.execute(_PROPOSED, (query,)))):
        statement, paragraph, text = vault.db.execute(_ONE, (key,)).fetchone()
        translated = vault.db.execute(_TRANSLATED, (paragraph,))
        for language, read in chain([("", text)], translated):
            if places := find_words(words, read, answers):
                shown = _snippet(read, places[0])
                found.append(Found(statement=statement, paragraph=paragraph, snippet=shown, translation=language))
                break
        if len(found) == most:
            break
    return tuple(found)


def _quoted(form: str) -> str:
    return '"' + form.replace('"', '""') + '"'


def _snippet(text: str, place: tuple[int, int]) -> str:
    start, end = max(0, place[0] - _AROUND), min(len(text), place[1] + _AROUND)
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return ("… " if start else "") + " ".join(text[start:end].split()) + (" …" if end < len(text) else "")
