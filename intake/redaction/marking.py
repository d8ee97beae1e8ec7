"""Marking: a plan while somebody works on it. Pure; every change is a step that can be undone and done again.

A choice is one place that was decided: hidden in one of the treatments, or kept with a reason. Places are widened
to grapheme clusters. A new choice takes the place of those that lie within it; a hidden stretch that reaches
further stays hidden (the export merges the two). Undo gives back exactly the choices that were there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

import msgspec
from msgspec import UNSET, Struct

from intake.errors import BadInput, Sentence
from intake.language import fold, fold_text, graphemes, snap
from intake.redaction.records import Kept, Plan, Span
from intake.statement.translations import digest_of

KEEP: Final = "keep"
"""Beside the treatments of a plan: looked at, and left standing with a reason."""
_WITH_WORDS: Final = ("generalise", KEEP)
_CLITICS: Final = r"(?:[وفبلك]{0,2}(?:ال|لل)?)"
_NO_SPACES: Final = 0x2E80
"""From here on scripts have no spaces between words (Chinese, Japanese), as Thai and its neighbours."""
_THAI: Final = range(0x0E00, 0x1000)


class Spot(Struct, frozen=True, order=True, kw_only=True):
    """A stretch of one paragraph, in code points."""

    paragraph: str
    start: int
    end: int

    def overlaps(self, other: Spot) -> bool:
        """Whether the two share a character."""
        return self.paragraph == other.paragraph and self.start < other.end and other.start < self.end

    def within(self, other: Spot) -> bool:
        """Whether this one lies in the other, or is the same."""
        return self.paragraph == other.paragraph and other.start <= self.start and self.end <= other.end


class Choice(Struct, frozen=True, order=True, kw_only=True):
    """One decided place; `words` are what stands there instead, or the reason why it is kept."""

    spot: Spot
    category: str = ""
    treatment: str
    words: str = ""

    @property
    def hides(self) -> bool:
        """Whether the text goes away."""
        return self.treatment != KEEP


class Step(Struct, frozen=True, kw_only=True):
    """What one act of the user took away and put there."""

    removed: tuple[Choice, ...] = ()
    added: tuple[Choice, ...] = ()


class Draft(Struct, frozen=True, kw_only=True):
    """A plan in the making, with everything that was done to it: it is kept as it is, across a lock too."""

    statement: str
    profile: str
    choices: tuple[Choice, ...] = ()
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    translations: dict[str, str] = {}
    """The SHA-256 of each translation that lay on the table when it was begun, by id."""

    @property
    def touched(self) -> bool:
        """Whether anything was done that the kept decision does not have."""
        return bool(self.past)

    def changed(self, removed: Iterable[Choice], added: Iterable[Choice]) -> Draft:
        """One step further; what was undone before can't be done again. A step that changes nothing is none."""
        here = set(self.choices)
        gone = (set(removed) & here) - (new := set(added))
        fresh = new - here
        if not gone and not fresh:
            return self
        step = Step(removed=tuple(sorted(gone)), added=tuple(sorted(fresh)))
        return msgspec.structs.replace(self, choices=_sorted(here - gone | fresh), past=(*self.past, step), future=())

    def undone(self) -> Draft:
        """One step back; itself when nothing was done."""
        if not self.past:
            return self
        *past, step = self.past
        choices = _sorted(set(self.choices) - set(step.added) | set(step.removed))
        return msgspec.structs.replace(self, choices=choices, past=tuple(past), future=(step, *self.future))

    def redone(self) -> Draft:
        """One step forward again; itself when nothing was undone."""
        if not self.future:
            return self
        step, *future = self.future
        choices = _sorted(set(self.choices) - set(step.removed) | set(step.added))
        return msgspec.structs.replace(self, choices=choices, past=(*self.past, step), future=tuple(future))


def begin(
    statement: str, profile: str, plan: Plan | None, texts: Mapping[str, str], translations: Collection[str] = ()
) -> Draft:
    """The decision so far as a draft; what lies outside the text as it reads now is left out.

    `translations` are those ids of `texts` that may be written anew: of one that reads otherwise than it did when it
    was decided, every place is left out.
    """
    seen = plan.translations if plan is not None and isinstance(plan.translations, dict) else {}
    anew = {id_ for id_ in translations if id_ in texts and seen.get(id_) != digest_of(texts[id_])}
    choices = [c for c in choices_of(plan) if c.spot.paragraph not in anew] if plan is not None else []
    return Draft(
        statement=statement,
        profile=profile,
        choices=_sorted(c for c in choices if fits(c.spot, texts)),
        translations={id_: digest_of(texts[id_]) for id_ in translations},
    )


def refit(draft: Draft, texts: Mapping[str, str], translations: Collection[str] = ()) -> Draft:
    """A draft that was left, on the text as it reads now; where places fell out, its steps begin anew.

    Places in a translation that was written anew meanwhile fall out too.
    """
    now = {id_: digest_of(texts[id_]) for id_ in translations}

    def stays(choice: Choice) -> bool:
        where = choice.spot.paragraph
        return fits(choice.spot, texts) and draft.translations.get(where) == now.get(where)

    steps = (*draft.past, *draft.future)
    everything = (*draft.choices, *(choice for step in steps for choice in (*step.removed, *step.added)))
    if all(map(stays, everything)):
        return msgspec.structs.replace(draft, translations=now)
    choices = _sorted(filter(stays, draft.choices))
    return Draft(statement=draft.statement, profile=draft.profile, choices=choices, past=(Step(),), translations=now)


def decide(
    draft: Draft,
    texts: Mapping[str, str],
    spots: Iterable[Spot],
    *,
    category: str,
    treatment: str,
    words: str = "",
) -> Draft:
    """Decide these places in one step; raises BadInput where words are needed and there are none."""
    said = words.strip()
    if treatment in _WITH_WORDS and not said:
        raise BadInput(
            Sentence("why is it kept? A reason stays beside the decision")
            if treatment == KEEP
            else Sentence("what will stand there instead? Write the words first")
        )
    removed: set[Choice] = set()
    added: set[Choice] = set()
    for spot in spots:
        where = snapped(spot, texts)
        removed.update(c for c in draft.choices if c.spot.within(where) or (not c.hides and c.spot.overlaps(where)))
        added.add(
            Choice(
                spot=where,
                category="" if treatment == KEEP else category,
                treatment=treatment,
                words=said if treatment in _WITH_WORDS else "",
            )
        )
    return draft.changed(removed, added)


def release(draft: Draft, spots: Iterable[Spot]) -> Draft:
    """Take back what was decided at these places."""
    wanted = list(spots)
    return draft.changed((c for c in draft.choices if any(c.spot.overlaps(spot) for spot in wanted)), ())


def move_edge(draft: Draft, texts: Mapping[str, str], choice: Choice, *, start: int = 0, end: int = 0) -> Draft:
    """Move an edge of a decided place by so many characters as a reader counts them; it never becomes empty."""
    text = texts[choice.spot.paragraph]
    borders = graphemes(text)
    first, last = borders.index(choice.spot.start), borders.index(choice.spot.end)
    first = min(max(first + start, 0), last - 1)
    last = max(min(last + end, len(borders) - 1), first + 1)
    spot = msgspec.structs.replace(choice.spot, start=borders[first], end=borders[last])
    return draft.changed([choice], [msgspec.structs.replace(choice, spot=spot)])


def copy_from(draft: Draft, other: Plan, texts: Mapping[str, str], categories: Sequence[str]) -> Draft:
    """Take over what another reader's plan decided in these categories (all when there are none), in one step."""
    taken = [
        choice
        for choice in choices_of(other)
        if fits(choice.spot, texts) and choice.hides and (not categories or choice.category in categories)
    ]
    replaced = [c for c in draft.choices if any(c.spot == choice.spot for choice in taken)]
    return draft.changed(replaced, taken)


def plan_of(draft: Draft, texts: Mapping[str, str], translations: Collection[str] = ()) -> Plan:
    """The record; its spans stand in the order of the texts; `translations` are those of them that were looked at."""
    place = {paragraph: number for number, paragraph in enumerate(texts)}
    seen = {id_: digest_of(texts[id_]) for id_ in texts if id_ in set(translations)}
    choices = sorted(draft.choices, key=lambda c: (place[c.spot.paragraph], c.spot.start, c.spot.end, c))
    kept = tuple(
        Kept(paragraph=c.spot.paragraph, start=c.spot.start, end=c.spot.end, reason=c.words)
        for c in choices
        if not c.hides
    )
    spans = tuple(
        Span(
            paragraph=c.spot.paragraph,
            start=c.spot.start,
            end=c.spot.end,
            category=c.category,
            treatment=c.treatment,
            as_=c.words if c.words else UNSET,
        )
        for c in choices
        if c.hides
    )
    return Plan(
        statement=draft.statement,
        profile=draft.profile,
        spans=spans,
        kept=kept if kept else UNSET,
        translations=seen if seen else UNSET,
    )


def choices_of(plan: Plan) -> tuple[Choice, ...]:
    """What a plan decided, place by place."""
    kept = plan.kept if isinstance(plan.kept, tuple) else ()
    return (
        *(
            Choice(
                spot=Spot(paragraph=span.paragraph, start=span.start, end=span.end),
                category=span.category,
                treatment=span.treatment,
                words=span.as_ if isinstance(span.as_, str) else "",
            )
            for span in plan.spans
        ),
        *(
            Choice(spot=Spot(paragraph=one.paragraph, start=one.start, end=one.end), treatment=KEEP, words=one.reason)
            for one in kept
        ),
    )


def alike(texts: Mapping[str, str], words: str) -> tuple[Spot, ...]:
    """Every place where these words stand, however they are cased, marked or spaced; with Arabic clitics too."""
    asked = [re.escape(word) for word in fold_text(words).split()]
    if not asked:
        return ()
    needle = r"\s+".join(asked)
    pattern = re.compile(f"({needle})" if _spaceless(words) else rf"(?<!\w){_CLITICS}?({needle})(?!\w)")
    found: list[Spot] = []
    for paragraph, text in texts.items():
        folded = fold(text)
        for match in pattern.finditer(folded.text):
            start, end = snap(text, *folded.span(match.start(1), match.end(1)))
            found.append(Spot(paragraph=paragraph, start=start, end=end))
    return tuple(found)


def fits(spot: Spot, texts: Mapping[str, str]) -> bool:
    """Whether the place lies in the text as it reads now."""
    return 0 <= spot.start < spot.end <= len(texts.get(spot.paragraph, ""))


def snapped(spot: Spot, texts: Mapping[str, str]) -> Spot:
    """The place widened to whole grapheme clusters; raises BadInput outside the text."""
    if not fits(spot, texts):
        raise BadInput(Sentence("this place lies outside its paragraph"), where=spot.paragraph)
    start, end = snap(texts[spot.paragraph], spot.start, spot.end)
    return Spot(paragraph=spot.paragraph, start=start, end=end)


def _spaceless(words: str) -> bool:
    return any(ord(character) >= _NO_SPACES or ord(character) in _THAI for character in words)


def _sorted(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return tuple(sorted(choices))
