"""Reviewing: what somebody should look at before a statement leaves, gravest first. Pure.

A finding is a place that speaks of somebody: a name of the vault's people in any spelling, a piece of the deponent's
contact, a stretch that another reader's plan hides. Findings and decided places that speak of the same are one item
with several places; an item is decided when each of its places is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

from intake.language import NameHit, PeopleIndex, find_people, fold_text
from intake.redaction.apply import GRAVITY, Fragment
from intake.redaction.marking import Choice, Spot, alike
from intake.redaction.unmarked import visible

Why = Literal["deponent", "person", "official", "staff", "contact", "elsewhere", "marked", "heard"]
State = Literal["undecided", "hidden", "kept"]
CLOSED: Final = ("E1", "E2")
"""Sexual violence, and what is medical: quoted nowhere but in the text itself."""
_WHYS: tuple[Why, ...] = ("deponent", "contact", "person", "staff", "official", "heard", "elsewhere", "marked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One place that should be looked at; `subject` is the same for all places that speak of the same."""

    spot: Spot
    subject: str
    category: str
    why: Why
    whose: str = ""
    """The person's code, never a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place of an item, in the order of the text."""

    spot: Spot
    state: State
    category: str
    choice: Choice | None = None
    """What was decided here; None while nothing is, and where a rule of the profile hides it by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something to look at, with its places."""

    subject: str
    text: str = field(repr=False)
    """As it reads at its first place."""
    category: str
    why: Why
    whose: str
    places: tuple[Place, ...]

    @property
    def closed(self) -> bool:
        """Whether its words are to be quoted in no list."""
        return self.category in CLOSED

    @property
    def state(self) -> State:
        """Undecided while any place is; kept when all are."""
        states = {place.state for place in self.places}
        return "undecided" if "undecided" in states else "hidden" if "hidden" in states else "kept"


def found_names(
    texts: Mapping[str, str],
    index: PeopleIndex,
    language: str,
    about: Callable[[str], tuple[str, Why, str]],
    languages: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Found, ...]:
    """Every name of somebody in the index; `about` gives a person's category, reason and code.

    `languages` are those of texts in another than `language`.
    """
    found: list[Found] = []
    for paragraph, text in texts.items():
        at: dict[tuple[int, int], list[NameHit]] = {}
        for hit in find_people(index, text, languages.get(paragraph, language)):
            at.setdefault((hit.start, hit.end), []).append(hit)
        for (start, end), hits in at.items():
            persons = sorted({hit.person for hit in hits}, key=lambda person: (gravity(about(person)[0]), person))
            category, why, _ = about(persons[0])
            found.append(
                Found(
                    spot=Spot(paragraph=paragraph, start=start, end=end),
                    subject=f"person:{persons[0]}",
                    category=category,
                    why=why,
                    whose=", ".join(dict.fromkeys(code for person in persons if (code := about(person)[2]))),
                )
            )
    return tuple(found)


def found_pieces(texts: Mapping[str, str], pieces: Iterable[str], category: str, why: Why) -> tuple[Found, ...]:
    """Every place where one of these texts stands (a contact line's parts)."""
    return tuple(
        Found(spot=spot, subject=_subject(piece), category=category, why=why)
        for piece in pieces
        for spot in alike(texts, piece)
    )


def found_elsewhere(
    texts: Mapping[str, str], choices: Iterable[Choice], categories: Sequence[str]
) -> tuple[Found, ...]:
    """What plans for other readers hide, in the categories that this reader's plan decides on."""
    seen: dict[Spot, Found] = {}
    for choice in choices:
        if choice.hides and choice.category in categories:
            words = texts[choice.spot.paragraph][choice.spot.start : choice.spot.end]
            found = Found(spot=choice.spot, subject=_subject(words), category=choice.category, why="elsewhere")
            seen.setdefault(choice.spot, found)
    return tuple(seen.values())


def items(
    texts: Mapping[str, str],
    found: Sequence[Found],
    choices: Sequence[Choice],
    fragments: Mapping[str, Sequence[Fragment]],
) -> tuple[Item, ...]:
    """Everything to look at as items, gravest first."""
    order = {paragraph: number for number, paragraph in enumerate(texts)}
    by_paragraph: dict[str, list[Found]] = {}
    for one in found:
        by_paragraph.setdefault(one.spot.paragraph, []).append(one)
    chosen: dict[str, list[Choice]] = {}
    grouped: dict[str, dict[Spot, tuple[Place, Found | None]]] = {}
    for choice in choices:
        chosen.setdefault(choice.spot.paragraph, []).append(choice)
        spoken = [one for one in by_paragraph.get(choice.spot.paragraph, ()) if one.spot.overlaps(choice.spot)]
        about = min(spoken, key=_rank) if spoken else None
        place = Place(
            spot=choice.spot, state="hidden" if choice.hides else "kept", category=choice.category, choice=choice
        )
        subject = about.subject if about else _subject(_words(texts, choice.spot))
        grouped.setdefault(subject, {})[choice.spot] = (place, about)
    for one in found:
        mine = chosen.get(one.spot.paragraph, ())
        if any(one.spot.within(choice.spot) for choice in mine):
            continue  # it is a decided place already
        seen = visible(fragments.get(one.spot.paragraph, ()), one.spot.start, one.spot.end)
        if not seen and any(one.spot.overlaps(choice.spot) for choice in mine):
            continue
        place = Place(spot=one.spot, state="undecided" if seen else "hidden", category=one.category)
        grouped.setdefault(one.subject, {}).setdefault(one.spot, (place, one))
    made = [_item(texts, subject, spots, order) for subject, spots in grouped.items()]
    return tuple(sorted(made, key=lambda item: _place_in_list(item, order)))


def gravity(category: str) -> int:
    """How grave a category is; the smaller, the graver."""
    return GRAVITY.index(category) if category in GRAVITY else len(GRAVITY)


def _item(
    texts: Mapping[str, str],
    subject: str,
    spots: Mapping[Spot, tuple[Place, Found | None]],
    order: Mapping[str, int],
) -> Item:
    places = sorted((place for place, _ in spots.values()), key=lambda p: (order[p.spot.paragraph], p.spot.start))
    about = [one for _, one in spots.values() if one is not None]
    first = min(about, key=_rank) if about else None
    categories = sorted({p.category for p in places if p.category}, key=gravity)
    return Item(
        subject=subject,
        text=_words(texts, places[0].spot),
        category=categories[0] if categories else first.category if first else "",
        why=first.why if first else "marked",
        whose=first.whose if first else "",
        places=tuple(places),
    )


def _rank(found: Found) -> tuple[int, int]:
    return _WHYS.index(found.why), gravity(found.category)


def _place_in_list(item: Item, order: Mapping[str, int]) -> tuple[int, int, int]:
    first = item.places[0].spot
    return gravity(item.category), order[first.paragraph], first.start


def _words(texts: Mapping[str, str], spot: Spot) -> str:
    return texts[spot.paragraph][spot.start : spot.end]


def _subject(words: str) -> str:
    return "text:" + " ".join(fold_text(words).split())
