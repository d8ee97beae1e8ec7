"""Where exhibits are mentioned: links of the kind `exhibit`, put on words of a draft and taken off again.

A final statement does not change: where it speaks of an exhibit is said in its next version. Words name one thing: a
link is never put over another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from msgspec import UNSET
from msgspec.structs import replace

from intake import custody
from intake.custody import rows
from intake.errors import BadInput, NotThere, Sentence
from intake.statement import store
from intake.statement.records import Link, Paragraph

if TYPE_CHECKING:
    from intake.vault import Vault

EXHIBIT: Final = "exhibit"
_THERE = "SELECT 1 FROM exhibit WHERE id = ?"
_UPDATE = "UPDATE paragraph SET nonce = ?, body = ? WHERE id = ?"
_LINKED = (
    "SELECT s.id, s.code, p.id,"
    " (SELECT count(*) FROM paragraph o WHERE o.statement_key = p.statement_key AND o.position <= p.position"
    " AND o.kind <> 'interviewer_note'), p.kind = 'interviewer_note'"
    " FROM paragraph p JOIN statement s ON s.key = p.statement_key"
    """ WHERE instr(p.body, '"kind":"exhibit"') > 0"""
    " AND EXISTS (SELECT 1 FROM json_each(p.body, '$.links') l WHERE json_extract(l.value, '$.kind') = 'exhibit'"
    " AND json_extract(l.value, '$.target') = ?) ORDER BY s.key, p.position"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A paragraph that speaks of an exhibit; `number` is None for an interviewer's note."""

    statement: str
    code: str
    paragraph: str
    number: int | None


def mentions_of(db: rows.Database, exhibit: str) -> tuple[Mention, ...]:
    """Where an exhibit is mentioned, statement by statement, from an index of the paragraphs that name any."""
    return tuple(
        Mention(statement=statement, code=code, paragraph=paragraph, number=None if note else number)
        for statement, code, paragraph, number, note in db.execute(_LINKED, (exhibit,))
    )


def exhibit_links(paragraphs: Sequence[Paragraph]) -> tuple[tuple[Paragraph, Link], ...]:
    """Every link to an exhibit in these paragraphs, in order. Pure."""
    return tuple((paragraph, link) for paragraph in paragraphs for link in _links(paragraph) if link.kind == EXHIBIT)


def mention(
    vault: Vault, paragraph: str, exhibit: str, *, start: int | None = None, end: int | None = None, now: datetime
) -> Link:
    """Link words of a paragraph, or its longest stretch without a link, to an exhibit; one act.

    Raises NotThere, and BadInput for a final statement, words that name something else already, or no words.
    """
    whole, entry = _draft(vault, paragraph)
    if vault.db.execute(_THERE, (exhibit,)).fetchone() is None:
        raise NotThere(Sentence("there is no such exhibit in this vault"), where=exhibit)
    if start is None or end is None:
        start, end = _free(entry)
    if not 0 <= start < end <= len(entry.text):
        raise BadInput(
            Sentence("no words are left that could be linked"), hint=Sentence("Take another link away first.")
        )
    if any(link.start < end and start < link.end for link in _links(entry)):
        raise BadInput(
            Sentence("these words name something already"),
            hint=Sentence("Choose other words, or none for the paragraph."),
        )
    link = Link(start=start, end=end, kind=EXHIBIT, target=exhibit)
    _write(vault, whole, entry, (*_links(entry), link), now)
    return link


def take_back(vault: Vault, paragraph: str, link: Link, *, now: datetime) -> None:
    """Take a link to an exhibit off its words; raises NotThere where it stands no more, BadInput when it is final."""
    whole, entry = _draft(vault, paragraph)
    if link not in _links(entry):
        raise NotThere(Sentence("this link is not there any more"), where=paragraph)
    _write(vault, whole, entry, tuple(other for other in _links(entry) if other != link), now)


def _draft(vault: Vault, paragraph: str) -> tuple[store.Whole, Paragraph]:
    whole = store.find(vault.db, store.statement_of(vault.db, paragraph))
    if whole.statement.status == "final":
        raise BadInput(
            Sentence("this statement is final: where it speaks of an exhibit is said in its next version"),
            hint=Sentence("Begin a correction first."),
        )
    return whole, next(entry for entry in whole.paragraphs if entry.id == paragraph)


def _write(vault: Vault, whole: store.Whole, entry: Paragraph, links: Sequence[Link], now: datetime) -> None:
    changed = replace(entry, links=tuple(sorted(links, key=lambda link: link.start)) or UNSET)
    with custody.act(vault, custody.Act.EXHIBIT_LINKED, whole.statement.id, now=now) as act:
        ((nonce, body),) = rows.written(act, "paragraph", [(entry.id, changed)])
        act.db.execute(_UPDATE, (nonce, body, entry.id))


def _free(entry: Paragraph) -> tuple[int, int]:
    """The longest stretch of the text that carries no link, without spaces around it."""
    found, at = [], 0
    for link in (*sorted(_links(entry), key=lambda link: link.start), None):
        stop = len(entry.text) if link is None else link.start
        words = entry.text[at:stop]
        start = at + len(words) - len(words.lstrip())
        found.append((start, start + len(words.strip())))
        at = at if link is None else max(at, link.end)
    return max(found, key=lambda stretch: stretch[1] - stretch[0])


def _links(entry: Paragraph) -> tuple[Link, ...]:
    return entry.links if isinstance(entry.links, tuple) else ()
