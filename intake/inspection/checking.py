"""`check`: the container's own proof, then the log's, then that every record still reads as the log vouches."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from intake import canonical, custody, vault
from intake.errors import Damaged, WrongKey
from intake.exhibits import store as exhibits

_RECORDS = "SELECT kind, id, nonce, body FROM record UNION ALL SELECT kind, id, nonce, body FROM record_of_exports"
_ERASED = bytes(32)
_OPEN_SPANS = "SELECT paragraph FROM typing_touched"


def check(
    path: Path, passphrase: str, *, now: datetime, progress: Callable[[int, int], None] | None = None
) -> tuple[str, ...]:
    """One sentence for each thing in the vault that is not as it was written; empty when it is whole."""
    steps = progress or (lambda done, total: None)
    try:
        keys = vault.derive(path, passphrase)
        opened = vault.unlock_with(path, keys, now=now)
    except Damaged as damage:
        return (damage.message, *damage.findings)
    try:
        steps(1, 4)
        found = [f"{finding.where}: {finding.message}" for finding in vault.inspect(path, opened) if finding.damage]
        steps(2, 4)
        found.extend(custody.verify(opened).problems)
        steps(3, 4)
        found.extend(_records(opened))
        found.extend(_exhibits(opened))
        steps(4, 4)
    except Damaged as damage:
        return (damage.message, *damage.findings)
    finally:
        opened.close()
    return tuple(dict.fromkeys(found))


def _records(opened: vault.Vault) -> list[str]:
    """The newest digest of every record against its row; paragraphs that are being typed are not yet vouched for."""
    vouched = {(kind, record): digest for kind, record, digest in custody.newest_digests(opened)}
    typing = {paragraph for (paragraph,) in opened.db.execute(_OPEN_SPANS)}
    found = []
    for kind, record, nonce, body in opened.db.execute(_RECORDS):
        digest = vouched.pop((kind, record), None)
        if kind == "paragraph" and record in typing:
            continue
        if digest is None:
            found.append(f"{kind} {record} is in the vault, but no act wrote it")
        elif canonical.digest(nonce, body if isinstance(body, bytes) else body.encode()) != digest:
            found.append(f"{kind} {record} does not read as the log vouches")
    found.extend(
        f"{kind} {record} is gone, and no act removed it"
        for (kind, record), digest in vouched.items()
        if digest != _ERASED and not (kind == "paragraph" and record in typing)
    )
    return found


def _exhibits(opened: vault.Vault) -> list[str]:
    """Each exhibit's file against the SHA-256 that was taken before anything else was done with it."""
    found = []
    for kept in exhibits.all_files(opened.db):
        try:
            exhibits.open_file(opened.files, kept)
        except (Damaged, WrongKey) as damage:
            found.append(f"exhibit {kept.exhibit}: {damage.message}")
    return found
