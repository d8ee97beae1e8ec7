"""Exhibits and the words that speak of them: linking, unlinking, where one is mentioned, which there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.shell import Desk

if TYPE_CHECKING:
    from intake.statement import Link
    from intake.statement.mentions import Mention
    from intake.vault import Vault
    from ui.work import Failed


def link(
    desk: Desk,
    paragraph: str,
    exhibit: str,
    place: tuple[int, int] | None,
    said: str,
    then: Callable[[], None],
    failed: Failed,
) -> None:
    """Link words of a paragraph (all that is free of it, without a place) to an exhibit; can be undone."""

    def op(vault: Vault) -> Link:
        from intake.statement import mentions

        start, end = place or (None, None)
        return mentions.mention(vault, paragraph, exhibit, start=start, end=end, now=desk.now())

    def done(kept: Link) -> None:
        if said:
            desk.say(said, undo=lambda: unlink(desk, paragraph, kept, "", then))
        then()

    desk.change(op, done, failed)


def unlink(desk: Desk, paragraph: str, kept: Link, said: str, then: Callable[[], None]) -> None:
    """Take a link to an exhibit off its words; can be undone."""

    def op(vault: Vault) -> None:
        from intake.statement import mentions

        mentions.take_back(vault, paragraph, kept, now=desk.now())

    def back() -> None:
        link(desk, paragraph, str(kept.target), (kept.start, kept.end), "", then, desk.problem)

    def done(_: None) -> None:
        if said:
            desk.say(said, undo=back)
        then()

    desk.change(op, done)


def mentioned(desk: Desk, exhibit: str, then: Callable[[tuple[Mention, ...]], None]) -> None:
    """Where an exhibit is mentioned."""

    def op(vault: Vault) -> tuple[Mention, ...]:
        from intake.statement.mentions import mentions_of

        return mentions_of(vault.db, exhibit)

    desk.read(op, then)


def choices(vault: Vault) -> tuple[tuple[str, str], ...]:
    """Id, code and title of every exhibit of the vault."""
    from intake.exhibits import store

    return tuple(
        (one.id, f"{code} · {one.title}" if isinstance(one.title, str) else code)
        for code, one in store.numbered(vault.db)
    )
