"""Looking back on what left: by whom, under which consent, and whether that consent still stands.

Which consent an export passed by is worked out as the gate did on that day; a withdrawal of a later day counts today.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from intake import custody
from intake.consent import store as consents
from intake.consent.gate import Miss, Need, gate, nearest_miss
from intake.consent.records import Consent, Recipient
from intake.errors import Refused
from intake.export import trail as trails
from intake.export.allowing import needs_of
from intake.export.records import Trail
from intake.people import store as people
from intake.statement import store as statements
from intake.vocabulary import profiles

if TYPE_CHECKING:
    from intake.vault import Vault

MADE = "made"
_BY = "SELECT user FROM log JOIN log_digest USING (sequence) WHERE subject = ? AND kind = 'export' AND record = ?"
_WITHDRAWN = frozenset(("withdrawn", "withdrawn_for_recipient"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One trail, with what stands around it; `token` and disclosures of the trail are left out in lists.

    Reasons of a refusal, and what was let stand, name people: who opens no identities is not told them.
    """

    trail: Trail
    statement_code: str
    person: str
    person_code: str
    recipient_name: str
    country: str = ""
    recall: Miss | None = None
    """Set when the consent was withdrawn since: the recipient is to be asked to destroy it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastInFull:
    """One export with everything that is on record of it."""

    past: Past
    by: str
    consents: tuple[Consent, ...]
    disclosures: tuple[Trail, ...]
    hidden: tuple[int, ...]
    """Printed numbers of the paragraphs in which something is hidden that could be opened."""


def page(
    vault: Vault, *, now: datetime, before: int | None = None, limit: int = trails.PAGE
) -> tuple[tuple[Past, ...], int | None]:
    """A page of everything that left or was refused, newest first, and the key behind which the next begins."""
    found = trails.newest(vault.db, before=before, limit=limit)
    known: dict[str, _Around] = {}
    pasts = tuple(_past(vault, _without_names(vault, trail), known, now) for _, trail in found)
    return pasts, found[-1][0] if len(found) == limit else None


def look_back(vault: Vault, export: str, *, now: datetime) -> PastInFull:
    """One export, refusal or disclosure in full; raises NotThere."""
    trail = _without_names(vault, trails.one(vault.db, export))
    around = _around(vault, trail.statement)
    row = vault.db.execute(_BY, (trail.statement, trail.id)).fetchone()
    return PastInFull(
        past=_past(vault, trail, {trail.statement: around}, now),
        by=row[0] if row else "",
        consents=_passed_by(trail, around) if trail.outcome == MADE else (),
        disclosures=tuple(_without_names(vault, each) for each in trails.disclosures_of(vault.db, trail.id)),
        hidden=tuple(sorted({number for number, _, _ in trail.disclosures})),
    )


def _without_names(vault: Vault, trail: Trail) -> Trail:
    return trail if vault.user.role.opens_identities else replace(trail, reasons=(), waved_through=())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    code: str
    person: str
    person_code: str
    book: tuple[Recipient, ...]
    hers: tuple[Consent, ...]


def _around(vault: Vault, statement: str) -> _Around:
    whole = statements.find(vault.db, statement)
    person = people.person(vault.db, whole.statement.person)
    return _Around(
        code=whole.statement.code,
        person=person.id,
        person_code=person.code,
        book=consents.recipients(vault.db, whole.case_key),
        hers=consents.consents_of(vault.db, person.id),
    )


def _past(vault: Vault, trail: Trail, known: dict[str, _Around], now: datetime) -> Past:
    around = known.get(trail.statement) or known.setdefault(trail.statement, _around(vault, trail.statement))
    entry = next((each for each in around.book if trail.recipient in (each.id, each.name)), None)
    return Past(
        trail=trail,
        statement_code=around.code,
        person=around.person,
        person_code=around.person_code,
        recipient_name=entry.name if entry is not None and isinstance(entry.name, str) else trail.recipient,
        country=entry.country if entry is not None and isinstance(entry.country, str) else "",
        recall=_recall(trail, around, custody.day(vault, now)),
    )


def _recall(trail: Trail, around: _Around, day: date) -> Miss | None:
    if trail.outcome != MADE:
        return None
    misses = [nearest_miss(around.hers, need, day=day, book=around.book) for need in _needs(trail)]
    withdrawn = [miss for miss in misses if miss is not None and miss.kind in _WITHDRAWN]
    return withdrawn[0] if withdrawn and None not in misses else None


def _passed_by(trail: Trail, around: _Around) -> tuple[Consent, ...]:
    """What the gate found on the day of the export, as far as withdrawals of later days are left aside."""
    day = datetime.fromisoformat(trail.at).astimezone().date()
    for need in _needs(trail):
        try:
            return gate(around.hers, need, day=day, book=around.book).consents
        except Refused:
            continue
    return ()


def _needs(trail: Trail) -> tuple[Need, ...]:
    """What this reader's profile asks of a consent: its own need, and what stands in its place when she is named."""
    profile = profiles().get(trail.profile)
    return () if profile is None else needs_of(profile, trail.recipient)
