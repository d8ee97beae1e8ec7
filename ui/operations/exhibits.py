"""Exhibits: listing them, taking files in, drawing one from memory, describing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ui.shell import Desk

if TYPE_CHECKING:
    from intake.exhibits.viewing import Picture
    from intake.vault import Vault
    from ui.task import Task
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One exhibit as it is listed."""

    id: str
    code: str
    title: str
    person: str
    statement: str
    media: str
    size: int
    sha256: str
    sealed: bool
    locked: bool
    """Whether it is sealed and this user's role does not open it."""
    there: bool
    """Whether a file was taken in for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """All exhibits, and what they can be linked to."""

    exhibits: tuple[Listed, ...]
    people: tuple[tuple[str, str], ...]
    """Id and code of everybody in the vault."""
    statements: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """One page of an exhibit, or None where it can't be drawn here."""

    exhibit: str
    picture: Picture | None = field(repr=False)


def read_shelf(desk: Desk, then: Callable[[Shelf], None]) -> None:
    """Everything for the list."""
    desk.read(_shelf, then)


def take_in(
    desk: Desk,
    files: Sequence[Path],
    statement: str,
    then: Callable[[str], None],
    failed: Failed,
    progress: Callable[[int, int], None],
    said: str,
) -> Task:
    """Take files in, one act each; `then` hears the last one's id. Stopping keeps the files that are in already."""
    now = desk.now()

    def op(vault: Vault, task: Task) -> str:
        from intake.exhibits import taking_in

        sizes = [path.stat().st_size if path.is_file() else 0 for path in files]
        whole, before, last = max(sum(sizes), 1), 0, ""
        for path, size in zip(files, sizes, strict=True):

            def report(done: int, of: int, before: int = before, size: int = size) -> None:
                task.report((before + done * size // max(of, 1)) * 1000 // whole, 1000)

            last = taking_in.take(vault, path, statement=statement, now=now, report=report).id
            before += size
        return last

    def done(last: str) -> None:
        desk.say(said)
        then(last)

    return desk.long(op, done, failed, progress=progress)


def draw(desk: Desk, exhibit: str, page: int, then: Callable[[Drawn], None], failed: Failed) -> None:
    """A page, drawn on the worker from memory."""

    def op(vault: Vault) -> Drawn:
        from intake.exhibits import store, viewing

        data = store.open_file(vault.files, store.file_of(vault.db, exhibit))
        return Drawn(exhibit=exhibit, picture=viewing.draw(data, page))

    desk.read(op, then, failed)


def describe(
    desk: Desk, exhibit: str, title: str, person: str, statement: str, then: Callable[[], None], said: str
) -> None:
    """Keep what it is, whom it shows and where it belongs."""
    now = desk.now()

    def op(vault: Vault) -> None:
        from intake.exhibits import taking_in

        taking_in.describe(vault, exhibit, title=title, person=person, statement=statement, now=now)

    desk.change(op, lambda _: then(), said=said)


def _shelf(vault: Vault) -> Shelf:
    from intake.exhibits import store
    from intake.people import store as people
    from intake.statement import store as statements

    files = {file.exhibit: file for file in store.all_files(vault.db)}
    listed = []
    for code, exhibit in store.numbered(vault.db):
        file = files.get(exhibit.id)
        title = exhibit.title if isinstance(exhibit.title, str) else ""
        listed.append(
            Listed(
                id=exhibit.id,
                code=code,
                title=title or (exhibit.file if isinstance(exhibit.file, str) else ""),
                person=exhibit.person if isinstance(exhibit.person, str) else "",
                statement=exhibit.statement if isinstance(exhibit.statement, str) else "",
                media=file.media if file else "",
                size=file.size if file else 0,
                sha256=file.sha256 if file else "",
                sealed=file.sealed if file else False,
                locked=file is not None and file.sealed and not vault.user.role.opens_identities,
                there=file is not None,
            )
        )
    return Shelf(
        exhibits=tuple(listed),
        people=people.codes(vault.db),
        statements=tuple(statements.codes(vault.db)[0].items()),
    )
