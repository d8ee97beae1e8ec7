"""Reviewing a plan as its recipient will read it: the export's own rules, run on a plan that is not kept yet.

`Reviewing` is read once from the vault; `look` and `obstacles` are pure and may be asked after every key. Nothing
here decides differently from an export: the same `decide`, `word`, `permit` and `refuse_names` answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from intake import custody
from intake.consent.gate import recipient_key
from intake.errors import NOTHING, Reason, Refused, Sentence
from intake.export.allowing import OFFICIAL, STAFF, allowed_people, permit
from intake.export.contact import contact_pieces
from intake.export.deciding import NOTE, decide, decide_translations, has_seen, numbers
from intake.export.documents.papers import PaperPart
from intake.export.filling import shows_own_name
from intake.export.gathering import Gathered, gather
from intake.export.pseudonyms import Pseudonyms, known_to
from intake.export.records import Order
from intake.export.refusing import people_index, refuse_names
from intake.export.wording import categories_of, word, word_translations
from intake.language import PeopleIndex
from intake.redaction import marking
from intake.redaction import store as plans
from intake.redaction.marking import Choice, Draft, Spot, alike, choices_of, fits, plan_of
from intake.redaction.records import Plan
from intake.redaction.reviewing import Found, Item, Why, found_elsewhere, found_names, found_pieces, items

if TYPE_CHECKING:
    from intake.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Somebody for whom this could be made; `name` is as the address book has it, empty where it has none."""

    id: str
    name: str
    obstacle: Sentence = NOTHING
    """Why consent does not cover it; empty when it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A plan in the making, seen from both sides."""

    items: tuple[Item, ...] = field(repr=False)
    printed: Mapping[str, tuple[PaperPart, ...]] = field(repr=False)
    """How each of the texts reads, by its id."""
    categories: tuple[tuple[str, ...], ...]
    """Of each hidden fragment in the order of the text."""

    @property
    def decided(self) -> int:
        """How many items have no undecided place."""
        return sum(1 for item in self.items if item.state != "undecided")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewing:
    """One statement for one profile, read and ready to be looked at; it never leaves the process."""

    source: Gathered = field(repr=False)
    index: PeopleIndex = field(repr=False)
    texts: Mapping[str, str] = field(repr=False)
    """The paragraphs that may leave, in order, each with its translations behind it."""
    numbers: Mapping[str, int]
    found: tuple[Found, ...] = field(repr=False)
    others: tuple[tuple[str, int], ...]
    """The other profiles with a plan, and how many places each hides."""
    readers: tuple[Reader, ...] = field(repr=False)
    pseudonyms: Mapping[str, Pseudonyms] = field(repr=False)
    """By reader's id: the numbers that it knows, and those that this look at the plan dealt out beside them."""
    at: datetime

    def reader(self, reader: str) -> Reader:
        """One of the readers by id; raises KeyError."""
        return next(one for one in self.readers if one.id == reader) if reader else self.readers[0]

    @property
    def translations(self) -> Mapping[str, str]:
        """Of the texts that are translations, their language."""
        return {entry.id: entry.language for entry in self.source.translations}

    def plan(self, draft: Draft) -> Plan:
        """The draft as a decision on everything that is shown here."""
        return plan_of(draft, self.texts, self.translations)

    def unseen(self, plan: Plan | None) -> bool:
        """Whether a translation stands here that this decision was made without, or that reads otherwise since."""
        return plan is not None and not all(has_seen(plan, entry) for entry in self.source.translations)

    def begin(self, plan: Plan | None) -> Draft:
        """The decision that is kept, as a draft."""
        entry = self.source.whole.statement
        return marking.begin(entry.id, self.source.profile.code, plan, self.texts, self.translations)

    def look(self, draft: Draft, reader: str) -> Look:
        """Items and preview of this draft."""
        source = replace(self.source, plan=self.plan(draft))
        named = _named(source, reader, self.at, self.index)
        fragments = decide(source, self.index, named=named)
        worded = word(source, fragments, self.numbers, self.pseudonyms[reader], self.index)
        translated = decide_translations(source, self.index, named=named, seen=True)
        under = word_translations(source, translated, self.pseudonyms[reader], self.index)
        every = {**fragments, **translated}
        printed = {**dict(zip(fragments, (p.parts for p in worded.printed), strict=True)), **under}
        allowed = allowed_people(source, reader, self.at, named=named)
        found = [one for one in self.found if one.subject.removeprefix("person:") not in allowed]
        return Look(
            items=items(self.texts, found, draft.choices, every),
            printed={key: printed[key] for key in self.texts},
            categories=tuple(one for key in self.texts for one in categories_of(every[key])),
        )

    def obstacles(self, draft: Draft, reader: str) -> tuple[Reason, ...]:
        """What an export of this draft would be refused for, beside consent: names unhidden, names heard again."""
        source = replace(self.source, plan=self.plan(draft))
        named = _named(source, reader, self.at, self.index)
        translated = decide_translations(source, self.index, named=named, seen=True)
        fragments = {**decide(source, self.index, named=named), **translated}
        titles = [x.title for x in source.exhibits if isinstance(x.title, str)]
        order = Order(statement=source.whole.statement.id, profile=source.profile.code, recipient=reader)
        shown = titles if "exhibits" in source.profile.prints else ()
        try:
            refuse_names(source, order, self.index, fragments, shown, self.at, named=named)
        except Refused as refusal:
            return refusal.reasons
        return ()

    def alike(self, spot: Spot) -> tuple[Spot, ...]:
        """Every place that speaks of the same as this one: all spellings of a person, or the same words."""
        subjects = {one.subject for one in self.found if one.spot.overlaps(spot) and one.subject.startswith("person:")}
        same = [one.spot for one in self.found if one.subject in subjects] if len(subjects) == 1 else []
        words = alike(self.texts, self.texts[spot.paragraph][spot.start : spot.end])
        apart = [one for one in words if not any(one.overlaps(other) for other in same)]
        order = {paragraph: number for number, paragraph in enumerate(self.texts)}
        return tuple(sorted({*same, *apart, spot}, key=lambda s: (order[s.paragraph], s.start, s.end)))


def begin(vault: Vault, statement: str, profile: str, *, now: datetime) -> Reviewing:
    """Read what a review needs; raises NotThere, BadInput for an unknown profile, NotPermitted for an interviewer."""
    source = gather(vault, statement, profile, translation=None)
    index = people_index(source)
    texts = _texts(source)
    at = custody.today(vault, now)
    readers = _readers(source, vault.organisation, at, index)
    others = [p for p in plans.plans_of(vault.db, source.whole.statement.id) if p.profile != profile]
    elsewhere = [choice for plan in others for choice in choices_of(plan) if fits(choice.spot, texts)]
    return Reviewing(
        source=source,
        index=index,
        texts=texts,
        numbers=numbers(source),
        found=_found(source, index, texts, elsewhere),
        others=tuple((plan.profile, len(plan.spans)) for plan in others),
        readers=readers,
        pseudonyms={one.id: known_to(vault.db, recipient_key(one.id, source.book)) for one in readers},
        at=at,
    )


def _texts(source: Gathered) -> dict[str, str]:
    """What may leave: each paragraph, and behind it its translations."""
    texts: dict[str, str] = {}
    for paragraph in source.whole.paragraphs:
        if paragraph.kind != NOTE:
            texts[paragraph.id] = paragraph.text
            texts.update({entry.id: entry.text for entry in source.translations if entry.paragraph == paragraph.id})
    return texts


def _readers(source: Gathered, organisation: str, at: datetime, index: PeopleIndex) -> tuple[Reader, ...]:
    """Who could get it, those first whom consent covers."""
    if source.profile.recipient == "own_organisation":
        named = [(organisation, organisation)]
    elif not source.profile.purposes:
        named = [(source.person.code, source.person.code)]
    else:
        named = [(one.id, one.name if isinstance(one.name, str) else "") for one in source.book]
    found = [
        Reader(id=id_, name=name, obstacle=_obstacle(source, id_, organisation, at, index).naming(id_, name or id_))
        for id_, name in named
    ]
    if not found:
        found = [Reader(id="", name="", obstacle=_obstacle(source, "", organisation, at, index))]
    return tuple(sorted(found, key=lambda one: bool(one.obstacle)))


def _obstacle(source: Gathered, reader: str, organisation: str, at: datetime, index: PeopleIndex) -> Sentence:
    try:
        permit(source, reader, organisation, at, index)
    except Refused as refusal:
        return Sentence("{reasons}", reasons=tuple(reason.message for reason in refusal.reasons))
    return NOTHING


def _named(source: Gathered, reader: str, at: datetime, index: PeopleIndex) -> bool:
    """Whether this reader sees the deponent's name on the page; without a consent that covers it, not."""
    try:
        identity = permit(source, reader, reader, at, index).identity
    except Refused:
        identity = ""
    return shows_own_name(source, identity)


def _found(
    source: Gathered, index: PeopleIndex, texts: Mapping[str, str], elsewhere: list[Choice]
) -> tuple[Found, ...]:
    def about(person: str) -> tuple[str, Why, str]:
        if person == source.person.id:
            return "A1", "deponent", source.person.code
        if person.startswith(OFFICIAL):
            return "G", "official", ""
        if person.startswith(STAFF):
            return "C1", "staff", ""
        return "B2", "person", source.codes.get(person, "")

    decided = source.profile.plan_categories
    languages = {entry.id: entry.language for entry in source.translations}
    names = found_names(texts, index, source.whole.statement.language, about, languages)
    contact = found_pieces(texts, contact_pieces(source.identity.contact), "A2", "contact")
    spoken = [one for one in found_elsewhere(texts, elsewhere, decided) if not _overlaps(one, (*names, *contact))]
    return (*names, *contact, *spoken)


def _overlaps(one: Found, others: tuple[Found, ...]) -> bool:
    return any(one.spot.overlaps(other.spot) for other in others)
