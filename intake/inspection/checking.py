"""`check`: the container's own proof, then the log's, then that every record still reads as the log vouches."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from intake import custody, vault
from intake.errors import Damaged, Sentence, WrongKey
from intake.exhibits import store as exhibits
from intake.vault.stretching import HeadStart


def check(
    path: Path,
    passphrase: str,
    *,
    now: datetime,
    progress: Callable[[int, int], None] | None = None,
    head_start: HeadStart | None = None,
    read_only: bool = False,
) -> tuple[Sentence, ...]:
    """One sentence for each thing in the vault that is not as it was written; empty when it is whole.

    `read_only` doesn't stop at damage: it names every record that is lost with it, and leaves a crash's traces alone.
    """
    try:
        keys = vault.derive(path, passphrase, head_start=head_start)
    except Damaged as damage:
        return (damage.message, *damage.findings)
    if read_only:
        return _check_read_only(path, keys, progress or (lambda done, total: None))
    return check_with(path, keys, now=now, progress=progress)


def check_with(
    path: Path, keys: vault.Keys, *, now: datetime, progress: Callable[[int, int], None] | None = None
) -> tuple[Sentence, ...]:
    """As `check`, with keys that this process worked out before."""
    try:
        opened = vault.unlock_with(path, keys, now=now)
    except Damaged as damage:
        return (damage.message, *damage.findings)
    try:
        return check_open(opened, progress=progress)
    finally:
        opened.close()


def check_open(opened: vault.Vault, *, progress: Callable[[int, int], None] | None = None) -> tuple[Sentence, ...]:
    """As `check`, for a vault that this process holds open; it stays open, and a damaged one writes nothing more.

    What `progress` raises stops the check between two steps.
    """
    steps = progress or (lambda done, total: None)
    try:
        steps(1, 4)
        found = [seen.sentence for seen in vault.inspect(opened.path, opened) if seen.damage]
        steps(2, 4)
        if found:  # what is damaged is named; reading on would only repeat it, or stumble over it
            return tuple(dict.fromkeys(found))
        found.extend(custody.verify(opened).problems)
        steps(3, 4)
        found.extend(custody.changed_records(opened))
        found.extend(_exhibits(opened))
        steps(4, 4)
    except Damaged as damage:
        return (damage.message, *damage.findings)
    return tuple(dict.fromkeys(found))


def _check_read_only(path: Path, keys: vault.Keys, steps: Callable[[int, int], None]) -> tuple[Sentence, ...]:
    try:
        opened = vault.unlock_read_only_with(path, keys)
    except Damaged as damage:
        return (damage.message, *damage.findings)
    found = list(opened.damage)
    try:
        steps(1, 4)
        found += [finding.sentence for finding in vault.inspect(path, opened) if finding.damage]
        steps(2, 4)
        found += custody.verify(opened).problems
        steps(3, 4)
        found += custody.changed_records(opened)
        found += _exhibits(opened)
        steps(4, 4)
    except Damaged as damage:
        found += (damage.message, *damage.findings)
    finally:
        opened.close()
    return tuple(dict.fromkeys(found))


def _exhibits(opened: vault.Vault) -> list[Sentence]:
    """Each exhibit's file against the SHA-256 that was taken before anything else was done with it."""
    found = []
    for kept in exhibits.all_files(opened.db):
        try:
            exhibits.open_file(opened.files, kept)
        except (Damaged, WrongKey) as damage:
            found.append(Sentence("exhibit {exhibit}: {damage}", exhibit=kept.exhibit, damage=damage.message))
    return found
