"""The list of statements, page by page, and the search through what they say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.statement.listing import Stretch
    from intake.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place in a text; its words are shown only when they are asked for."""

    statement: str
    code: str
    paragraph: str
    number: int | None
    words: str
    translation: str
    """The language of the translation in which they stand; empty for her own words."""


def list_page(desk: Desk, words: str, status: str, before: int | None, then: Callable[[Stretch], None]) -> None:
    """The next lines of the list."""

    def op(vault: Vault) -> Stretch:
        from intake.statement import listing

        start = listing.FIRST if before is None else before
        return listing.page(vault.db, before=start, words=words, status=status)

    desk.read(op, then)


def count(desk: Desk, then: Callable[[int], None]) -> None:
    """How many statements there are."""

    def op(vault: Vault) -> int:
        from intake.statement import listing

        return listing.count(vault.db)

    desk.read(op, then)


def look_through(desk: Desk, words: str, then: Callable[[tuple[Hit, ...]], None]) -> None:
    """Places in all texts where `words` stand, in any spelling."""

    def op(vault: Vault) -> tuple[Hit, ...]:
        from intake import search
        from intake.statement import store
        from intake.statement.changes import numbers

        search.catch_up(vault)
        wholes: dict[str, tuple[str, dict[str, int]]] = {}
        hits = []
        for found in search.find(vault, words):
            if found.statement not in wholes:
                whole = store.find(vault.db, found.statement)
                wholes[found.statement] = whole.statement.code, numbers(whole.paragraphs)
            code, counted = wholes[found.statement]
            number = counted.get(found.paragraph)
            hits.append(
                Hit(
                    statement=found.statement,
                    code=code,
                    paragraph=found.paragraph,
                    number=number,
                    words=found.snippet,
                    translation=found.translation,
                )
            )
        return tuple(hits)

    desk.read(op, then)
