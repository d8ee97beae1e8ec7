"""From what the core sees to what the page and the list show. Pure: records in, records out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ui.labels import language
from ui.language import number_words
from ui.redaction.hues import category
from ui.redaction.item_model import Entry
from ui.redaction.lines import Line, Mark, Run

if TYPE_CHECKING:
    from intake.redaction.marking import Spot
    from intake.redaction.reviewing import Item, Place
    from ui.operations.redaction_table import Seen

MOST_PLACES = 8
_STYLES = {"undecided": "dashes", "hidden": "line", "kept": "dots"}


def entries(seen: Seen, why: Callable[[Item], str], said: Callable[[str], str], closed: str) -> list[Entry]:
    """The list; what is closed is not quoted there."""
    numbers = {key: number for key, number, _ in seen.paragraphs}
    return [
        Entry(
            subject=item.subject,
            title=closed if item.closed else " ".join(item.text.split()),
            quiet=f"{why(item)} · {where([place.spot for place in item.places], numbers)}",
            category=category(item.category),
            state=item.state,
            said=said(item.state),
        )
        for item in seen.items
    ]


def where(spots: Sequence[Spot], numbers: dict[str, int]) -> str:
    """Paragraph numbers: "¶ 4, 9, 12"."""
    found = list(dict.fromkeys(numbers[spot.paragraph] for spot in spots))
    comma = "، " if language() == "ar" else ", "
    words = comma.join(number_words(number) for number in found[:MOST_PLACES])
    return f"¶ {words}" + (" …" if len(found) > MOST_PLACES else "")


def taken_down(seen: Seen) -> list[Line]:
    """The text as it was taken down."""
    return [
        Line(key=key, number=_number(seen, key, number), runs=(Run(text=text),))
        for key, number, text in seen.paragraphs
    ]


def as_read(seen: Seen) -> list[Line]:
    """The text as the recipient will read it."""
    return [
        Line(
            key=key,
            number=_number(seen, key, number),
            runs=tuple(Run(text=part.text, chip=part.label is not None) for part in seen.printed[key]),
        )
        for key, number, _ in seen.paragraphs
    ]


def marks(seen: Seen, current: Spot | None, scope: Sequence[Spot]) -> list[Mark]:
    """What is painted under the text as taken down: decided places, open ones, and what is chosen now."""
    made = [_mark(place, current, scope) for item in seen.items for place in item.places]
    known = {place.spot for item in seen.items for place in item.places}
    made += [
        Mark(key=spot.paragraph, start=spot.start, end=spot.end, ink="accent", wash="tint", current=True)
        for spot in scope
        if spot not in known
    ]
    return made


def chips(lines: Sequence[Line]) -> list[Mark]:
    """The grounds of what stands for hidden text."""
    made = []
    for line in lines:
        at = 0
        for run in line.runs:
            length = len(run.shown)
            if run.chip:
                first, last = at + 1, at + length - 1  # without what isolates it: that has no width
                made.append(Mark(key=line.key, start=first, end=last, ink="line", wash="mark", style="chip"))
            at += length
    return made


def places(seen: Seen) -> list[tuple[Item, Place]]:
    """Every place in the order of the list."""
    return [(item, place) for item in seen.items for place in item.places]


def _number(seen: Seen, key: str, number: int) -> str:
    """A paragraph's number, or the language of a translation, which stands under its paragraph."""
    return seen.translations.get(key) or number_words(number)


def words_before(seen: Seen | None, subject: str, treatment: str) -> str:
    """The words that were chosen for this item in this treatment."""
    every = places(seen) if seen is not None else []
    choices = [place.choice for item, place in every if item.subject == subject]
    return next((choice.words for choice in choices if choice is not None and choice.treatment == treatment), "")


def _mark(place: Place, current: Spot | None, scope: Sequence[Spot]) -> Mark:
    ink = category(place.category).ink if place.state != "kept" else "quiet"
    codes = {"undecided": "?", "kept": "K"}
    return Mark(
        key=place.spot.paragraph,
        start=place.spot.start,
        end=place.spot.end,
        ink=ink,
        wash="" if place.state == "kept" else f"{ink}_wash",
        style=_STYLES[place.state],
        code=codes.get(place.state, place.category),
        current=place.spot == current or place.spot in scope,
    )
