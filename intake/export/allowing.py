"""Allowing: the gate as an export meets it, for the deponent and for everybody whom her text names."""

from __future__ import annotations

import re
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime

from intake.consent.gate import Need, Permission, fold_name, gate, recipient_key
from intake.errors import Reason, Refused, Sentence, Term
from intake.export.filling import recipient_name
from intake.export.gathering import Gathered
from intake.language import PeopleIndex, find_people, fold_text
from intake.vocabulary import Profile

OFFICIAL = "official:"
STAFF = "present:"
_WORD = re.compile(r"[^\W_]+")


def permit(source: Gathered, recipient: str, organisation: str, at: datetime, everybody: PeopleIndex) -> Permission:
    """The consents of the deponent that let this export pass; raises Refused("consent").

    Her own copy needs none, and so goes to nobody whom the vault knows as somebody else.
    """
    profile = source.profile
    if is_own_copy(profile):
        _refuse_somebody_else(source, recipient, everybody)
    if profile.recipient == "own_organisation" and fold_name(recipient) != fold_name(organisation):
        raise Refused(
            "consent",
            (
                Reason(
                    message=Sentence(
                        "a copy for '{profile}' stays in the vault's own organisation, {organisation}",
                        profile=Term("profiles", profile.code),
                        organisation=organisation,
                    )
                ),
            ),
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


def is_own_copy(profile: Profile) -> bool:
    """Whether a profile is the deponent's own copy: to have it is her right, and no consent is asked for."""
    return profile.recipient == "anyone" and not profile.purposes


def _refuse_somebody_else(source: Gathered, recipient: str, everybody: PeopleIndex) -> None:
    """Raise Refused("consent") for a reader of the address book or of a consent, or another person by code or name."""
    if fold_name(recipient) in {fold_name(source.person.code), fold_name(source.person.id)}:
        return
    printed = recipient_name(source, recipient)
    hits = find_people(everybody, printed, source.whole.statement.language)
    hers = [hit for hit in hits if hit.person == source.person.id]
    words = list(_WORD.finditer(printed))
    if words and all(any(hit.start <= word.start() and word.end() <= hit.end for hit in hers) for word in words):
        return  # every word of it is her name, which may be another's too
    known = [entry.name for entry in source.book if isinstance(entry.name, str)]
    known += [name for given in source.consents.values() for consent in given for name in consent.recipients]
    listed = recipient_key(recipient, source.book).startswith("id:") or any(_is_within(name, printed) for name in known)
    others = {code for person, code in source.codes.items() if person != source.person.id}
    coded = any(_is_within(code, printed) for code in others) or recipient in source.codes
    if listed or coded or any(hit.person != source.person.id for hit in hits):
        message = Sentence(
            "a copy for the person who made the statement can't go to somebody else: {printed}", printed=printed
        )
        raise Refused(
            "consent",
            (Reason(message=message),),
            hint=Sentence(
                "Choose the profile for that reader, which asks for consent; or name the person, or her code."
            ),
        )


def _is_within(known: str, text: str) -> bool:
    """Whether a name or code stands in a text, its words in their order, however they are cased and parted."""
    words = " ".join(_WORD.findall(fold_text(known)))
    return bool(words) and f" {words} " in f" {' '.join(_WORD.findall(fold_text(text)))} "


def _gate(source: Gathered, need: Need, at: datetime) -> Permission:
    return gate(
        source.consents.get(source.person.id, ()),
        need,
        day=at.astimezone().date(),
        book=source.book,
        who=source.person.code,
    )


def staff_of(source: Gathered) -> dict[str, str]:
    """The names of everybody who works or worked on this vault, by a key of their own; the deponent is none of them."""
    hers = {fold_text(name) for name in source.names[source.person.id]}
    return {f"{STAFF}{place}": name for place, name in enumerate(source.staff) if fold_text(name) not in hers}


def allowed_people(source: Gathered, recipient: str, at: datetime, *, named: bool) -> frozenset[str]:
    """Who may stay unhidden in this export: by her own consent, or because her name stands on the page (`named`).

    Officials are people too where the profile hides suspects (presumption of innocence); else they stay visible.
    """
    allowed: set[str] = set()
    if "G" not in source.profile.plan_categories:
        allowed.update(person for person in source.names if person.startswith(OFFICIAL))
    if "C1" not in source.profile.plan_categories or "present_names" in source.profile.prints:
        allowed.update(staff_of(source))
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
