"""The gate: nothing leaves without a consent that covers it. Pure; there is no switch to pass it.

A consent covers an export when it is in force on the day, names one of the purposes that the profile asks
for, names the recipient (or "*", anyone) and allows at least the profile's exposure
(`named` > `pseudonym` > `anonymous`). Withdrawals win: one that names the recipient outweighs "*" for good
and every consent for that purpose and recipient that was given before it or on the same day; it holds however the
recipient's name is written and under whichever entry of the address book, while a consent reaches only whom it names.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Literal, get_args

from intake.errors import Reason, Refused, Sentence, Term, any_of
from intake.language import compact

if TYPE_CHECKING:
    from intake.consent.records import Consent, Recipient

EXPOSURES = ("anonymous", "pseudonym", "named")
ANYONE = "*"
MissKind = Literal["identity", "withdrawn_for_recipient", "withdrawn", "expired", "not_given", "recipient", "purpose"]
_NEAREST_FIRST: Final = get_args(MissKind)
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") | frozenset(map(chr, range(0xFE00, 0xFE10)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What an export asks of a consent."""

    purposes: tuple[tuple[str, ...], ...]
    """All groups must be covered, each by any of its purposes; none: no consent is needed."""
    recipient: str
    """As the caller typed it: an id or a name."""
    exposure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """The consents that let an export pass, and the widest handling of identity that all of them allow."""

    consents: tuple[Consent, ...]
    identity: str


def gate(
    consents: Sequence[Consent], need: Need, *, day: date, book: Sequence[Recipient] = (), who: str = ""
) -> Permission:
    """The consents of one person that cover `need` on `day`; raises Refused("consent") with the reason.

    `day` is the later of the clock and the vault's newest act; `book` is the address book by which names
    and ids of recipients are told to be the same; `who` is the person's code, for the reason's words.
    """
    found: list[Consent] = []
    for group in need.purposes:
        misses = [_why_not(c, consents, group, need.recipient, need.exposure, day, book) for c in consents]
        covering = [c for c, miss in zip(consents, misses, strict=True) if miss is None]
        if not covering:
            raise Refused("consent", (Reason(message=_explain(_nearest(misses, group), need, who)),))
        found.append(max(covering, key=lambda c: EXPOSURES.index(c.identity)))
    handling = min((c.identity for c in found), key=EXPOSURES.index, default=need.exposure)
    return Permission(consents=tuple(found), identity=handling)


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """By what a consent does not cover a need; for words in any language."""

    kind: MissKind
    purposes: tuple[str, ...]
    """Any one of these is needed."""
    day: str = ""
    """When it begins, was withdrawn or ended."""


def nearest_miss(consents: Sequence[Consent], need: Need, *, day: date, book: Sequence[Recipient] = ()) -> Miss | None:
    """What `gate` would refuse for, as a value; None where it would pass."""
    for group in need.purposes:
        misses = [_why_not(c, consents, group, need.recipient, need.exposure, day, book) for c in consents]
        if None not in misses:
            return _nearest(misses, group)
    return None


def recipient_key(name: str, book: Iterable[Recipient] = ()) -> str:
    """One key for a recipient however it is typed: the id of its address book entry, else its folded name."""
    folded = fold_name(name)
    for entry in book:
        if name == entry.id or (isinstance(entry.name, str) and folded == fold_name(entry.name)):
            return f"id:{entry.id}"
    return f"name:{folded}"


def share_a_recipient(one: Consent, other: Consent, book: Sequence[Recipient]) -> bool:
    """Whether both can mean one recipient, as widely as a withdrawal holds; two that are for anyone share them all."""
    return any(
        mine == theirs if ANYONE in (mine, theirs) else _may_be(mine, theirs, book)
        for mine in one.recipients
        for theirs in other.recipients
    )


def fold_name(name: str) -> str:
    """A recipient's name for comparison: NFKC, case folded, without what is not seen, spaces collapsed."""
    seen = "".join(c for c in unicodedata.normalize("NFKC", name) if c.isspace() or not _unseen(c))
    return " ".join(unicodedata.normalize("NFKC", seen.casefold()).split())


def _unseen(character: str) -> bool:
    """Format and control characters, variation selectors and fillers: two names that differ in them look the same."""
    return unicodedata.category(character) in {"Cf", "Cc"} or character in _FILLERS


def _why_not(
    consent: Consent,
    consents: Sequence[Consent],
    group: tuple[str, ...],
    recipient: str,
    exposure: str,
    day: date,
    book: Sequence[Recipient],
) -> Miss | None:
    """None when `consent` covers; else by what it misses."""
    wanted = recipient_key(recipient, book)
    purposes = set(consent.purposes) & set(group)
    if not purposes:
        return Miss(kind="purpose", purposes=group)
    named = wanted in {recipient_key(r, book) for r in consent.recipients if r != ANYONE}
    if not named and ANYONE not in consent.recipients:
        return Miss(kind="recipient", purposes=group)
    given, withdrawn, expires = _day(consent.given_on), _day(consent.withdrawn_on), _day(consent.expires_on)
    if given is None or given > day:
        return Miss(kind="not_given", purposes=group, day=consent.given_on)
    if withdrawn is not None and withdrawn <= day:
        return Miss(kind="withdrawn", purposes=group, day=withdrawn.isoformat())
    if expires is not None and expires < day:
        return Miss(kind="expired", purposes=group, day=expires.isoformat())
    for purpose in purposes:
        last = _last_withdrawal(consents, purpose, recipient, day, book)
        if last is None or (named and given > last):
            break
    else:
        return Miss(kind="withdrawn_for_recipient", purposes=group)
    if EXPOSURES.index(consent.identity) < EXPOSURES.index(exposure):
        return Miss(kind="identity", purposes=group)
    return None


def _nearest(misses: Iterable[Miss | None], group: tuple[str, ...]) -> Miss:
    """The miss that comes nearest to a consent that covers: it tells most."""
    found = [miss for miss in misses if miss is not None]
    nearest = min(found, key=lambda miss: (_NEAREST_FIRST.index(miss.kind), miss.day), default=None)
    return nearest or Miss(kind="purpose", purposes=group)


def _may_be(one: str, other: str, book: Iterable[Recipient]) -> bool:
    """Whether two names can mean one recipient: a withdrawal holds however it was spelled and under each entry."""
    entries = list(book)
    return not _letters_of(one, entries).isdisjoint(_letters_of(other, entries))


def _letters_of(name: str, book: Iterable[Recipient]) -> frozenset[str]:
    """The folded letters of a recipient as typed, and of every entry of the address book that it can mean."""
    typed = compact(name) or fold_name(name)
    entries = (
        {compact(entry.id), compact(entry.name) if isinstance(entry.name, str) else compact(entry.id)} for entry in book
    )
    return frozenset({typed}).union(*(entry for entry in entries if typed in entry))


def _last_withdrawal(
    consents: Sequence[Consent], purpose: str, recipient: str, day: date, book: Sequence[Recipient]
) -> date | None:
    days = [
        withdrawn
        for other in consents
        if purpose in other.purposes
        and any(_may_be(r, recipient, book) for r in other.recipients if r != ANYONE)
        and (withdrawn := _day(other.withdrawn_on)) is not None
        and withdrawn <= day
    ]
    return max(days, default=None)


def _explain(miss: Miss, need: Need, who: str) -> Sentence:
    purpose = any_of(Term("consent_purposes", purpose) for purpose in miss.purposes)
    consent = Sentence("{person}'s consent", person=who) if who else Sentence("the consent")
    words = {
        "identity": Sentence(
            "{consent} does not reach as far as '{handling}'",
            consent=consent,
            handling=Term("identity_handling", need.exposure),
        ),
        "withdrawn_for_recipient": Sentence("{consent} is withdrawn for this recipient", consent=consent),
        "withdrawn": Sentence("{consent} is withdrawn on {day}", consent=consent, day=miss.day),
        "expired": Sentence("{consent} is expired on {day}", consent=consent, day=miss.day),
        "not_given": Sentence("{consent} is not given before {day}", consent=consent, day=miss.day),
        "recipient": Sentence("no consent names this recipient"),
    }.get(miss.kind)
    if words is None:
        person = who or Sentence("the deponent")
        return Sentence("no consent of {person} covers {purpose}", person=person, purpose=purpose)
    return Sentence("{words}: {purpose} for {recipient}", words=words, purpose=purpose, recipient=need.recipient)


def _day(text: object) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else None
