"""What waits for somebody: a session to continue, statements to read back or finish, decisions, consents that end.

Everything is read newest first and in pieces, so that a vault of a hundred thousand statements answers at once and
is looked through while its user already works. Nothing is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

import msgspec

from intake.consent.gate import ANYONE, Need, gate
from intake.consent.records import Consent
from intake.consent.store import consents_of
from intake.errors import Refused
from intake.redaction.store import plans_of
from intake.vocabulary import profiles

if TYPE_CHECKING:
    from intake.vault import Vault

ENDS_WITHIN: Final = timedelta(days=30)
REFUSED_WITHIN: Final = timedelta(days=14)
NEWEST: Final = 2**62
_PIECE: Final = 250
_LAST_ACTS: Final = 20_000
_NEW_SESSIONS: Final = 500
_NEW_PLANS: Final = 2_000

_SESSION = (
    "SELECT s.id, s.code, p.code, i.id,"
    " (SELECT count(*) FROM paragraph WHERE statement_key = s.key AND kind <> 'interviewer_note'),"
    " json_extract(i.body, '$.breaks[#-1].at'), json_extract(i.body, '$.breaks[#-1].until')"
    " FROM interview i JOIN statement s ON s.id = json_extract(i.body, '$.statement') JOIN person p ON p.id = s.person"
    " WHERE i.key > (SELECT max(key) FROM interview) - ? AND json_extract(i.body, '$.ended') IS NULL"
    " ORDER BY i.key DESC LIMIT 1"
)
_FOLLOW_UPS = (
    "SELECT i.id, p.code, json_extract(f.value, '$.because'), json_extract(f.value, '$.at')"
    " FROM interview i JOIN person p ON p.id = i.person, json_each(i.body, '$.follow_ups') f"
    " WHERE i.key > (SELECT max(key) FROM interview) - ? AND json_extract(f.value, '$.done') IS NULL"
    " ORDER BY i.key DESC"
)
_LAST_ACT = (
    "SELECT time FROM log WHERE sequence > (SELECT max(sequence) FROM log) - ?3 AND subject IN (?1, ?2)"
    " ORDER BY sequence DESC LIMIT 1"
)
_STATEMENTS = (
    "SELECT s.key, s.id, s.code, p.code, s.person, s.language, s.status,"
    " s.status = 'draft' AND EXISTS (SELECT 1 FROM interview i WHERE i.person = s.person"
    " AND json_extract(i.body, '$.statement') = s.id AND json_extract(i.body, '$.ended') IS NULL)"
    " FROM statement s CROSS JOIN person p WHERE s.key < ? AND p.id = s.person ORDER BY s.key DESC LIMIT ?"
)
_PARAGRAPHS = "SELECT count(*) FROM paragraph WHERE statement_key = ? AND kind <> 'interviewer_note'"
_NEWEST_CONSENT = "SELECT max(key) FROM consent WHERE key < ?"
_CONSENTS = (
    "SELECT p.code, json_extract(c.body, '$.expires_on'), c.body FROM consent c CROSS JOIN person p"
    " WHERE c.key BETWEEN ? AND ? AND json_extract(c.body, '$.expires_on') BETWEEN ? AND ? AND p.id = c.person"
    " ORDER BY c.key DESC"
)
_APPROVALS = (
    "SELECT s.id, s.code, p.code, r.profile FROM plan r JOIN statement s ON s.id = r.statement"
    " JOIN person p ON p.id = s.person WHERE r.key > (SELECT max(key) FROM plan) - ?"
    " AND json_extract(r.body, '$.review.asked_by') IS NOT NULL"
    " AND json_extract(r.body, '$.review.approved_by') IS NULL ORDER BY r.key DESC"
)
_REFUSALS = (
    "SELECT e.key, s.id, s.code, p.code, json_extract(e.body, '$.outcome'), json_extract(e.body, '$.profile'),"
    " json_extract(e.body, '$.at')"
    " FROM export e JOIN statement s ON s.id = e.statement JOIN person p ON p.id = s.person"
    " WHERE e.key > (SELECT max(key) FROM export) - 200 ORDER BY e.key DESC"
)

Kind = Literal["follow_up", "consent", "approval", "refused", "read_back", "finalise", "redaction"]
"""The gravest first: a person in need, then what stops tomorrow, then what somebody waits for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session that was neither ended nor finished."""

    statement: str
    code: str
    person: str
    """The person's code, as everywhere here."""
    interview: str
    paragraph: int
    """How many numbered paragraphs there are."""
    at: str
    """When something was last done in it; empty where the log does not say."""
    paused: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that waits; `subject` is the id of a statement, a person (consent) or an interview (follow-up)."""

    kind: Kind
    subject: str
    code: str = ""
    person: str = ""
    language: str = ""
    paragraphs: int = 0
    """Of a draft, those that have a number."""
    about: tuple[str, ...] = ()
    """Profiles (undecided, refused, to be approved), purposes of a consent, why a session stopped."""
    day: str = ""
    """When a consent ends, an export was refused, a session stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What one stretch of the vault holds; `before` is where the next one begins, None at the end."""

    items: tuple[Item, ...]
    before: int | None


def gravest_first(items: Iterable[Item]) -> tuple[Item, ...]:
    """In the order in which somebody should look at them; those of one kind stay as they are."""
    return tuple(sorted(items, key=lambda item: get_args(Kind).index(item.kind)))


def session_to_continue(vault: Vault) -> Session | None:
    """The newest session that stands open; None when there is none."""
    row = vault.db.execute(_SESSION, (_NEW_SESSIONS,)).fetchone()
    if row is None:
        return None
    statement, code, person, interview, paragraphs, pause, resumed = row
    paused = pause is not None and resumed is None
    last = None if paused else vault.db.execute(_LAST_ACT, (statement, interview, _LAST_ACTS)).fetchone()
    return Session(
        statement=statement,
        code=code,
        person=person,
        interview=interview,
        paragraph=paragraphs,
        at=pause if paused else last[0] if last else "",
        paused=paused,
    )


def statements(vault: Vault, *, day: date, before: int = NEWEST, limit: int = _PIECE) -> Piece:
    """What waits among the next statements: to be read back, to be made final, to be decided for a consented reader."""
    rows = vault.db.execute(_STATEMENTS, (before, limit)).fetchall()
    readers = {person: _readers(vault, person, day) for person in {row[4] for row in rows if row[6] == "final"}}
    items = tuple(item for row in rows if (item := _of_statement(vault, row, readers)) is not None)
    return Piece(items=items, before=rows[-1][0] if len(rows) == limit else None)


def consents_ending(vault: Vault, *, day: date, before: int = NEWEST, limit: int = 16 * _PIECE) -> Piece:
    """Consents among the next that end within thirty days and that no other consent takes over, soonest first."""
    newest = vault.db.execute(_NEWEST_CONSENT, (before,)).fetchone()[0]
    if newest is None:
        return Piece(items=(), before=None)
    first, last = newest - limit + 1, (day + ENDS_WITHIN).isoformat()
    items = []
    for person, expires, body in vault.db.execute(_CONSENTS, (first, newest, day.isoformat(), last)).fetchall():
        consent = msgspec.json.decode(body, type=Consent)
        if not isinstance(consent.withdrawn_on, str) and not _taken_over(vault, consent, last):
            items.append(
                Item(kind="consent", subject=consent.person, person=person, about=consent.purposes, day=expires)
            )
    return Piece(items=tuple(sorted(items, key=lambda item: item.day)), before=first if first > 1 else None)


def follow_ups(vault: Vault) -> tuple[Item, ...]:
    """What is to be done for somebody since a session stopped for her sake, newest first."""
    return tuple(
        Item(kind="follow_up", subject=interview, person=person, about=(because,), day=at)
        for interview, person, because, at in vault.db.execute(_FOLLOW_UPS, (_NEW_SESSIONS,))
    )


def to_approve(vault: Vault) -> tuple[Item, ...]:
    """Redactions that were asked to be looked at by a second person and were not yet, newest first."""
    return tuple(
        Item(kind="approval", subject=statement, code=code, person=person, about=(profile,))
        for statement, code, person, profile in vault.db.execute(_APPROVALS, (_NEW_PLANS,))
    )


def refused_lately(vault: Vault, *, now: datetime) -> tuple[Item, ...]:
    """Exports that were refused in the last two weeks and not made since, newest first, each once."""
    seen: set[tuple[str, str]] = set()
    items = []
    since = (now - REFUSED_WITHIN).isoformat()
    for _, statement, code, person, outcome, profile, at in vault.db.execute(_REFUSALS):
        if (statement, profile) in seen or at < since:
            continue
        seen.add((statement, profile))
        if outcome != "made":
            about = (profile, outcome)
            items.append(Item(kind="refused", subject=statement, code=code, person=person, about=about, day=at))
    return tuple(items)


def _of_statement(vault: Vault, row: tuple[Any, ...], readers: Mapping[str, tuple[str, ...]]) -> Item | None:
    key, id_, code, person, person_id, language, status, in_session = row
    about: tuple[str, ...] = ()
    paragraphs = 0
    kind: Kind
    if status == "final":
        decided = {plan.profile for plan in plans_of(vault.db, id_)} if readers[person_id] else set()
        kind, about = "redaction", tuple(reader for reader in readers[person_id] if reader not in decided)
        if not about:
            return None
    else:
        kind = "read_back" if status == "draft" else "finalise"
        paragraphs = int(vault.db.execute(_PARAGRAPHS, (key,)).fetchone()[0])
        if in_session or not paragraphs:
            return None
    return Item(kind=kind, subject=id_, code=code, person=person, language=language, paragraphs=paragraphs, about=about)


def _readers(vault: Vault, person: str, day: date) -> tuple[str, ...]:
    """Profiles that need a decision and as which somebody may read her by a consent that is in force."""
    consents = consents_of(vault.db, person)
    recipients = sorted({name for consent in consents for name in consent.recipients} - {ANYONE})
    found = []
    for profile in profiles().values():
        if profile.plan_needed and profile.purposes:
            needs = (Need(purposes=profile.purposes, recipient=r, exposure=profile.exposure) for r in recipients)
            if any(_passes(consents, need, day) for need in needs):
                found.append(profile.code)
    return tuple(found)


def _passes(consents: tuple[Consent, ...], need: Need, day: date) -> bool:
    try:
        gate(consents, need, day=day)
    except Refused:
        return False
    return True


def _taken_over(vault: Vault, ending: Consent, last: str) -> bool:
    """Whether another consent of hers covers as much and lasts longer."""
    for other in consents_of(vault.db, ending.person):
        lasts = not isinstance(other.expires_on, str) or other.expires_on > last
        covers = set(other.purposes) >= set(ending.purposes) and set(other.recipients) >= set(ending.recipients)
        if lasts and covers and not isinstance(other.withdrawn_on, str) and other.identity == ending.identity:
            return True
    return False
