"""Writing an act: the change, the digests of what changed and the signed entry, in one transaction."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from intake import canonical
from intake.custody.acts import Act, Entry, digest_root
from intake.custody.origins import origins

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from intake.vault import Vault

_NEWEST = "SELECT sequence, time FROM log ORDER BY sequence DESC LIMIT 1"
_INSERT = (
    "INSERT INTO log (sequence, time, user, act, subject, records, random, previous, signature)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_DIGEST = "INSERT INTO log_digest (sequence, kind, record, digest) VALUES (?, ?, ?, ?)"
_HISTORY = (
    "SELECT sequence, time, user, act, subject, records, random, previous, signature FROM log"
    " WHERE sequence > ? ORDER BY sequence"
)


class Writing:
    """The handle inside an act: `db` to change rows with, `wrote` to vouch for each record that changed."""

    def __init__(self, vault: Vault, moment: datetime) -> None:
        self.db: Connection = vault.db
        self.vault = vault
        self.now = moment
        self.digests: list[tuple[str, str, bytes]] = []

    def wrote(self, kind: str, record: str, nonce: bytes, body: bytes) -> None:
        """Note that `record` now reads `body` (its canonical form, as in its row, beside its 32-byte nonce)."""
        self.digests.append((kind, record, canonical.digest(nonce, body)))

    def erased(self, kind: str, record: str) -> None:
        """Note that `record` is gone on purpose: its digest becomes 32 zero bytes."""
        self.digests.append((kind, record, bytes(32)))


@contextmanager
def act(vault: Vault, kind: Act, subject: str, *, now: datetime) -> Iterator[Writing]:
    """Change the vault: everything done to `.db` inside the block commits with its log entry, or not at all.

    `subject` names what was acted on by its id or code; `now` is an aware moment, and an entry's time is
    never before the one before it: a clock that ran back is itself logged first. Any exception in the
    block rolls everything back and goes on.
    """
    with vault.change() as change:
        writing = Writing(vault, now)
        yield writing
        change.commit(log_head=_append(vault, kind, subject, now, writing.digests))


def head(vault: Vault) -> bytes:
    """The hash of the newest entry: what a checkpoint prints."""
    return vault.state().log_head


def newest_moment(vault: Vault) -> datetime | None:
    """When the newest act was done; None while the log is empty."""
    row = vault.db.execute(_NEWEST).fetchone()
    return datetime.fromisoformat(row[1]) if row else None


def today(vault: Vault, now: datetime) -> datetime:
    """The later of the clock and the newest act: the moment by which consents are judged."""
    newest = newest_moment(vault)
    return max(now, newest) if newest else now


def day(vault: Vault, now: datetime) -> date:
    """The day that it is there: the one by which consents are given, withdrawn and judged, all by the same calendar."""
    return today(vault, now).astimezone().date()


def history(vault: Vault, after: int = 0) -> Iterator[tuple[Entry, bytes]]:
    """Each entry behind sequence `after` with its signature, oldest first."""
    logs = {origin.first_head: origin.log for origin in origins(vault)}
    log = ""
    for sequence, time, user, code, subject, records, random, previous, signature in vault.db.execute(_HISTORY, (0,)):
        log = logs.get(previous, log)
        if sequence <= after:
            continue
        yield (
            Entry(
                log=log,
                sequence=sequence,
                time=time,
                user=user,
                act=code,
                subject=subject,
                records=records.hex(),
                random=random.hex(),
                previous=previous.hex(),
            ),
            signature,
        )


def append(vault: Vault, kind: Act, subject: str, now: datetime, *, db: Connection | None = None) -> bytes:
    """For a change that commits by itself (of keys): write its entry into the open transaction, give the new head.

    `db` is the copy that a re-key makes of the vault's database, if the entry belongs there.
    """
    return _append(vault, kind, subject, now, [], db)


def next_sequence(vault: Vault, now: datetime) -> int:
    """Which sequence an act of this moment will have: a clock that ran back is logged before it."""
    row = vault.db.execute(_NEWEST).fetchone()
    if row is None:
        return 1
    return int(row[0]) + (2 if now < datetime.fromisoformat(row[1]) else 1)


def _append(
    vault: Vault,
    kind: Act,
    subject: str,
    now: datetime,
    digests: list[tuple[str, str, bytes]],
    db: Connection | None = None,
) -> bytes:
    row = vault.db.execute(_NEWEST).fetchone()
    sequence, moment = (row[0], datetime.fromisoformat(row[1])) if row else (0, now)
    place = _Place(db=db or vault.db, log=origins(vault)[-1].log, sequence=sequence + 1, moment=max(now, moment))
    previous = vault.state().log_head
    if now < moment:
        previous = _write_entry(vault, Act.CLOCK_RAN_BACK, now.astimezone(UTC).isoformat(), place, previous, [])
        place = replace(place, sequence=sequence + 2)
    return _write_entry(vault, kind, subject, place, previous, digests)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a new entry stands: in which database and log, at which sequence, at which moment."""

    db: Connection
    log: str
    sequence: int
    moment: datetime


def _write_entry(
    vault: Vault,
    kind: Act,
    subject: str,
    place: _Place,
    previous: bytes,
    digests: list[tuple[str, str, bytes]],
) -> bytes:
    records, random = digest_root(digests), secrets.token_bytes(16)
    entry = Entry(
        log=place.log,
        sequence=place.sequence,
        time=place.moment.astimezone(UTC).isoformat(timespec="microseconds"),
        user=vault.user.id,
        act=kind.value,
        subject=subject,
        records=records.hex(),
        random=random.hex(),
        previous=previous.hex(),
    )
    signature = vault.sign_act(entry.signed_bytes())
    place.db.execute(
        _INSERT,
        (entry.sequence, entry.time, entry.user, entry.act, subject, records, random, previous, signature),
    )
    place.db.executemany(_INSERT_DIGEST, ((entry.sequence, *digest) for digest in digests))
    return entry.hash(signature)
