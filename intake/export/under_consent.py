"""What left under a consent: the exports to recall, and the letters to write, when it is withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from intake.consent.gate import ANYONE, recipient_key
from intake.consent.records import Consent, Recipient
from intake.export.records import Trail
from intake.vocabulary import profiles

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_OF_PERSON = "SELECT body FROM export WHERE statement IN (SELECT id FROM statement WHERE person = ?) ORDER BY key"
_MADE = "made"


def of_person(db: Connection, person: str) -> tuple[Trail, ...]:
    """Every export, refusal and disclosure of a person's statements, oldest first."""
    return tuple(msgspec.json.decode(body, type=Trail) for (body,) in db.execute(_OF_PERSON, (person,)))


def left_under(trails: Iterable[Trail], consent: Consent, book: tuple[Recipient, ...]) -> tuple[Trail, ...]:
    """Of a person's trails, what left for a recipient and a purpose of this consent while it was in force."""
    keys = {recipient_key(name, book) for name in consent.recipients}
    anyone = ANYONE in consent.recipients
    return tuple(
        trail
        for trail in trails
        if trail.outcome == _MADE
        and (anyone or recipient_key(trail.recipient, book) in keys)
        and _purposes(trail.profile) & set(consent.purposes)
        and trail.at[:10] >= consent.given_on
    )


def _purposes(profile: str) -> set[str]:
    known = profiles().get(profile)
    if known is None:
        return set()
    return {purpose for group in (*known.purposes, *known.purposes_if_named) for purpose in group}
