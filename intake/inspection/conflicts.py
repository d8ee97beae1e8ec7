"""What can't both be true of two dated things on record: pure functions over events and posts.

Each uses the widest reading that a date allows. A date that can't be read, or is not there, conflicts with nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from intake.actors.records import Official
from intake.errors import BadInput
from intake.events.records import Event
from intake.language.dates import EdtfDate, parse_date
from intake.statement.records import Paragraph

IN_CHARGE = frozenset(("in_charge", "gave_order"))
_HELD = "detention"
_INSIDE = frozenset(("interrogation", "ill_treatment", "sexual_violence"))


def when(event: Event) -> str:
    """The days of an event as one EDTF text: `2012-05`, `2012-05/2013`, empty where none is given."""
    return _interval(event.from_, event.to)


def name_of(official: Official) -> str:
    """One of an official's names, else his id."""
    names = tuple(official.name.values()) if isinstance(official.name, dict) else ()
    return names[0] if names else official.id


def other_dates(paragraph: Paragraph, event: Event) -> tuple[str, ...]:
    """The dates that a paragraph's links name, where there are some and none of them can fit the event; else none."""
    links = paragraph.links if isinstance(paragraph.links, tuple) else ()
    said = [link.target for link in links if link.kind == "date" and isinstance(link.target, str)]
    days, dated = [_read(text) for text in said], _dated(event)
    if dated is None or not days or any(day is None or day.overlaps(dated) for day in days):
        return ()
    return tuple(said)


def elsewhere_at_once(event: Event, others: Sequence[Event]) -> Iterator[Event]:
    """Detentions of the same person at other places that surely overlap with this one, each pair once."""
    mine = _surely(event)
    if event.kind != _HELD or mine is None or not isinstance(event.facility, str):
        return
    for other in others:
        theirs = _surely(other)
        if other.kind != _HELD or theirs is None or other.victim != event.victim or other.id == event.id:
            continue
        if not isinstance(other.facility, str) or other.facility == event.facility:
            continue
        if max(mine[0], theirs[0]) < min(mine[1], theirs[1]):  # one day in common may be the day of the transfer
            yield other


def outside_detention(event: Event, others: Sequence[Event]) -> bool:
    """Whether it happened at a place where she is recorded as held, at a time that fits none of these detentions."""
    dated = _dated(event)
    if event.kind not in _INSIDE or dated is None or not isinstance(event.facility, str):
        return False
    held = [
        _dated(other)
        for other in others
        if (other.kind, other.victim, other.facility) == (_HELD, event.victim, event.facility)
    ]
    return bool(held) and not any(stay is None or stay.overlaps(dated) for stay in held)


def not_in_post(
    event: Event, officials: Sequence[Official], run_by: Mapping[str, object]
) -> Iterator[tuple[Official, str]]:
    """Officials who are said to be in charge there, each with his recorded post there that can't fit the event."""
    dated = _dated(event)
    unit = run_by.get(event.facility) if isinstance(event.facility, str) else None
    if dated is None or not isinstance(unit, str) or not isinstance(event.officials, tuple):
        return
    said = {part.official for part in event.officials if part.involvement in IN_CHARGE}
    for official in officials:
        roles = official.roles if isinstance(official.roles, tuple) else ()
        posts = [_interval(role.from_, role.to, lasting=True) for role in roles if role.unit == unit]
        read = [_read(post) for post in posts]
        if official.id in said and read and not any(post is None or post.overlaps(dated) for post in read):
            yield official, posts[0]


def _dated(event: Event) -> EdtfDate | None:
    return _read(when(event))


def _interval(start: object, end: object, *, lasting: bool = False) -> str:
    """Both as one EDTF text; what is `lasting` goes on where no end is given."""
    first, last = (side if isinstance(side, str) else "" for side in (start, end))
    if "/" in first + last:
        return first if not last else ""
    if first and last:
        return first if first == last else f"{first}/{last}"
    if first:
        return f"{first}/.." if lasting else first
    return f"../{last}" if last else ""


def _read(text: str) -> EdtfDate | None:
    try:
        return parse_date(text) if text else None
    except BadInput:  # an interval that ends before it begins, as typed: it says nothing
        return None


def _surely(event: Event) -> tuple[date, date] | None:
    """The days on which she was held whatever the dates' leeway: none where an end is open."""
    start, end = (_read(side) if isinstance(side, str) else None for side in (event.from_, event.to))
    if start is None or end is None:
        return None
    first, last = start.around[1], end.around[0]
    return (first, last) if first < last else None
