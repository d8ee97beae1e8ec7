"""Allowing: the gate as an export meets it, for the deponent and for everybody whom her text names."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from datetime import datetime

from intake.consent.gate import Need, Permission, fold_name, gate
from intake.errors import Reason, Refused
from intake.export.gathering import Gathered
from intake.vocabulary import Profile

OFFICIAL = "official:"
STAFF = "present:"


def permit(source: Gathered, recipient: str, organisation: str, at: datetime) -> Permission:
    """The consents of the deponent that let this export pass; raises Refused("consent")."""
    profile = source.profile
    if profile.recipient == "own_organisation" and fold_name(recipient) != fold_name(organisation):
        raise Refused(
            "consent",
            (Reason(message=f"a copy for '{profile.code}' stays in the vault's own organisation, {organisation}"),),
        )
    need, *instead = needs_of(profile, recipient)
    try:
        return _gate(source, need, at)
    except Refused:
        for other in instead:
            with suppress(Refused):  # the first refusal is the one that tells what is missing
                return _gate(source, other, at)
        raise


def needs_of(profile: Profile, recipient: str) -> tuple[Need, ...]:
    """What a profile asks of a consent, and what may stand in its place when she is named."""
    own = Need(purposes=profile.purposes, recipient=recipient, exposure=profile.exposure or "anonymous")
    if not profile.purposes_if_named:
        return (own,)
    return own, Need(purposes=profile.purposes_if_named, recipient=recipient, exposure="named")


def _gate(source: Gathered, need: Need, at: datetime) -> Permission:
    return gate(
        source.consents.get(source.person.id, ()),
        need,
        day=at.astimezone().date(),
        book=source.book,
        who=source.person.code,
    )


def allowed_people(source: Gathered, recipient: str, at: datetime, *, named: bool) -> frozenset[str]:
    """Who may stay unhidden in this export: by her own consent, or because her name stands on the page (`named`).

    Officials are people too where the profile hides suspects (presumption of innocence); else they stay visible.
    """
    allowed: set[str] = set()
    if "G" not in source.profile.plan_categories:
        allowed.update(person for person in source.names if person.startswith(OFFICIAL))
    if "C1" not in source.profile.plan_categories or "present_names" in source.profile.prints:
        present = source.interview.present if source.interview is not None else None
        allowed.update(f"{STAFF}{place}" for place, _ in enumerate(present if isinstance(present, tuple) else ()))
    if named:
        allowed.add(source.person.id)
    if source.profile.consent_covers_names:
        allowed.update(
            person
            for person in source.names
            if person != source.person.id and not person.startswith(OFFICIAL) and _named(source, person, recipient, at)
        )
    return frozenset(allowed)


def may_be_seen(person: object, source: Gathered, identity: str, allowed: Collection[str]) -> bool:
    """Whether a picture that shows this person may go: nobody's, or by her own consent to be named to this reader."""
    if not isinstance(person, str) or source.profile.recipient == "own_organisation":
        return True
    return identity == "named" if person == source.person.id else person in allowed


def _named(source: Gathered, person: str, recipient: str, at: datetime) -> bool:
    try:
        gate(
            source.consents.get(person, ()),
            Need(purposes=source.profile.purposes, recipient=recipient, exposure="named"),
            day=at.astimezone().date(),
            book=source.book,
        )
    except Refused:
        return False
    return True
