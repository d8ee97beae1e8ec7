"""Proving the log: every entry follows the one before, is signed by who says so, and vouches for its records.

Numbered as the code: (1) sequence and time never go back, (2) each entry cites the hash of the one before
(the first of a restored vault: its origin, which cites the head that was restored),
(3) its signature verifies under an act key that its user held at that sequence, (4) its digest root equals
its digest rows, (5) the last hash is the head that the seal vouches for, (6) no digest row lies outside an entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from intake import canonical
from intake.custody.acts import digest_root
from intake.custody.log import history
from intake.custody.origins import origins
from intake.errors import Damaged, Sentence

if TYPE_CHECKING:
    from intake.vault import Vault

_DIGESTS = "SELECT sequence, kind, record, digest FROM log_digest ORDER BY sequence, key"
_NEWEST = (
    "SELECT kind, record, digest FROM log_digest WHERE key IN (SELECT max(key) FROM log_digest GROUP BY kind, record)"
)

_RECORDS = (
    "SELECT kind, id, nonce, body FROM record UNION ALL SELECT kind, id, nonce, body FROM record_of_exports"
    " UNION ALL SELECT kind, id, nonce, body FROM record_of_signatures"
)
_BEING_TYPED = "SELECT paragraph FROM typing_touched"
_ERASED = bytes(32)
_STEP = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What verifying found; the log holds when `problems` is empty."""

    entries: int
    head: bytes
    problems: tuple[Sentence, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


def verify(vault: Vault, *, progress: Callable[[int], None] | None = None) -> Proof:
    """Prove the whole log of an open vault; changes nothing and raises nothing for what it finds.

    `progress` hears how many entries are behind it, every hundred; what it raises ends the proof.
    """
    problems: list[Sentence] = []
    begun = list(origins(vault))
    previous, last_time, entries = begun.pop(0).first_head, "", 0
    rows = groupby(vault.db.execute(_DIGESTS).fetchall(), key=lambda row: row[0])
    digests = {sequence: [(kind, record, digest) for _, kind, record, digest in group] for sequence, group in rows}
    for entry, signature in history(vault):
        entries += 1
        if progress is not None and entries % _STEP == 0:
            progress(entries)
        place = Sentence("entry {number} ({act})", number=entry.sequence, act=entry.act)
        if entry.sequence != entries or entry.time < last_time:  # 1
            problems.append(Sentence("{entry} is out of order", entry=place))
        while begun and begun[0].cites == previous and entry.previous != previous.hex():
            previous = begun.pop(0).first_head
        if entry.previous != previous.hex():  # 2
            problems.append(Sentence("{entry} does not follow the entry before it", entry=place))
        if not _signed(vault, entry.user, entry.sequence, entry.signed_bytes(), signature):  # 3
            problems.append(Sentence("{entry} is not signed by {user}", entry=place, user=entry.user))
        if digest_root(digests.pop(entry.sequence, [])).hex() != entry.records:  # 4
            problems.append(Sentence("{entry} does not match the digests of its records", entry=place))
        previous, last_time = entry.hash(signature), entry.time
    while begun and begun[0].cites == previous:
        previous = begun.pop(0).first_head
    if previous != vault.state().log_head or begun:  # 5
        problems.append(Sentence("the log ends before the vault's last act"))
    problems.extend(Sentence("digests without an entry at {number}", number=sequence) for sequence in digests)  # 6
    return Proof(entries=entries, head=previous, problems=tuple(problems))


def newest_digests(vault: Vault) -> Iterator[tuple[str, str, bytes]]:
    """The newest (kind, record id, digest) of every record that the log vouches for; 32 zero bytes when erased."""
    yield from vault.db.execute(_NEWEST)


def changed_records(vault: Vault) -> list[Sentence]:
    """One sentence for each record that does not read as the log's newest digest of it says.

    Paragraphs of a span of typing that is still open are not vouched for yet.
    """
    vouched = {(kind, record): digest for kind, record, digest in newest_digests(vault)}
    typing = {paragraph for (paragraph,) in vault.db.execute(_BEING_TYPED)}
    found = []
    for kind, record, nonce, body in vault.db.execute(_RECORDS):
        digest = vouched.pop((kind, record), None)
        if kind == "paragraph" and record in typing:
            continue
        if digest is None:
            found.append(Sentence("{kind} {record} is in the vault, but no act wrote it", kind=kind, record=record))
        elif canonical.digest(nonce, body if isinstance(body, bytes) else body.encode()) != digest:
            found.append(Sentence("{kind} {record} does not read as the log vouches", kind=kind, record=record))
    found.extend(
        Sentence("{kind} {record} is gone, and no act removed it", kind=kind, record=record)
        for (kind, record), digest in vouched.items()
        if digest != _ERASED and not (kind == "paragraph" and record in typing)
    )
    return found


def _signed(vault: Vault, user: str, sequence: int, signed: bytes, signature: bytes) -> bool:
    try:
        vault.directory.verify_act(user, sequence, signed, signature)
    except Damaged:
        return False
    return True
