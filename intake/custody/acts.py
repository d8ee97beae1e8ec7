"""The acts that a vault knows, and the entry that records one.

An entry's signed form is the canonical JSON (RFC 8785) of `Entry` behind a fixed prefix; its hash is
SHA-256 over that form and the signature, so that the next entry vouches for both.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum

import msgspec

from intake import canonical

_PREFIX = b"testimony-intake/log/1\x00"


class Act(StrEnum):
    """What a user did; the codes are part of the command line's contract and are never renamed."""

    VAULT_CREATED = "vault.created"
    VAULT_RESTORED = "vault.restored"
    VAULT_BACKED_UP = "vault.backed_up"
    PASSPHRASE_CHANGED = "vault.passphrase_changed"  # noqa: S105 -- the name of an act
    REKEYED = "vault.rekeyed"
    USER_ADDED = "user.added"
    USER_REMOVED = "user.removed"
    RECOVERY_SET = "recovery.set"
    RECOVERY_USED = "recovery.used"
    CLOCK_RAN_BACK = "clock.ran_back"
    UNLOCK_FAILED = "unlock.failed"
    CASE_IMPORTED = "case.imported"
    CASE_DUMPED = "case.dumped"
    CASE_BEGUN = "case.begun"
    PERSON_ADDED = "person.added"
    PERSON_CHANGED = "person.changed"
    RECIPIENT_ADDED = "recipient.added"
    CONSENT_GIVEN = "consent.given"
    CONSENT_WITHDRAWN = "consent.withdrawn"
    INTERVIEW_BEGUN = "interview.begun"
    INTERVIEW_PAUSED = "interview.paused"
    INTERVIEW_RESUMED = "interview.resumed"
    INTERVIEW_CHANGED = "interview.changed"
    INTERVIEW_ENDED = "interview.ended"
    STATEMENT_BEGUN = "statement.begun"
    STATEMENT_TYPED = "statement.typed"
    STATEMENT_TYPING_RECOVERED = "statement.typing_recovered"
    STATEMENT_READ_BACK = "statement.read_back"
    STATEMENT_FINALISED = "statement.finalised"
    STATEMENT_CORRECTED = "statement.corrected"
    STATEMENT_SIGNED = "statement.signed"
    REDACTION_DECIDED = "redaction.decided"
    EXHIBIT_TAKEN_IN = "exhibit.taken_in"
    EXHIBIT_DESCRIBED = "exhibit.described"
    EXPORT_MADE = "export.made"
    EXPORT_REFUSED = "export.refused"
    DISCLOSURE_MADE = "disclosure.made"
    DISCLOSURE_REFUSED = "disclosure.refused"


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One act as it is signed; bytes are lower-case hex."""

    log: str
    """The log's id: a restored vault begins a new log, so that two histories never pass for one."""
    sequence: int
    time: str
    """RFC 3339 in UTC with microseconds; never before the entry before."""
    user: str
    act: str
    subject: str
    records: str
    """SHA-256 over the digest lines of this act, in order (see `digest_root`)."""
    random: str
    previous: str

    def signed_bytes(self) -> bytes:
        """What the user's act key signs."""
        return _PREFIX + canonical.encode(self)

    def hash(self, signature: bytes) -> bytes:
        """The 32-byte hash that the next entry cites."""
        return hashlib.sha256(self.signed_bytes() + signature).digest()


def digest_root(digests: list[tuple[str, str, bytes]]) -> bytes:
    """SHA-256 over the (kind, record id, digest) of an act's records, in the order in which they were written."""
    whole = hashlib.sha256()
    for kind, record, digest in digests:
        whole.update(f"{len(kind)}:{kind}{len(record)}:{record}".encode())
        whole.update(digest)
    return whole.digest()
