"""Names that nobody marked: people of the vault whom an export would show, in any spelling.

Pure. What is looked at is the text as taken down (so that a name cut by a mark is still seen) and every
other text that would be printed; a hit counts when any letter of it would be visible.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from intake.language import PeopleIndex, find_people, fold_text
from intake.redaction.apply import Fragment


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmarked:
    """One visible name: whose it is, and where; `paragraph` is None for a title, a place or an exhibit's name."""

    person: str
    name: str
    paragraph: str | None
    start: int
    end: int


def unmarked_names(
    index: PeopleIndex,
    paragraphs: Mapping[str, Sequence[Fragment]],
    others: Collection[str],
    language: str,
    *,
    allowed: Collection[str] = (),
    waved_through: Collection[str] = (),
) -> tuple[Unmarked, ...]:
    """Every visible name of a person who is not `allowed`, in order of place.

    `others` are texts printed beside the paragraphs; `waved_through` are names as they stand in the text.
    """
    waved = {fold_text(name).strip() for name in waved_through}
    found: list[Unmarked] = []
    for paragraph, fragments in paragraphs.items():
        text = "".join(f.text for f in fragments)
        for hit in find_people(index, text, language):
            if hit.person in allowed or _waved(text[hit.start : hit.end], waved):
                continue
            if _visible(fragments, hit.start, hit.end):
                found.append(
                    Unmarked(
                        person=hit.person,
                        name=text[hit.start : hit.end],
                        paragraph=paragraph,
                        start=hit.start,
                        end=hit.end,
                    )
                )
    for text in others:
        for hit in find_people(index, text, language):
            name = text[hit.start : hit.end]
            if hit.person not in allowed and not _waved(name, waved):
                found.append(Unmarked(person=hit.person, name=name, paragraph=None, start=hit.start, end=hit.end))
    return tuple(found)


def _waved(name: str, waved: Collection[str]) -> bool:
    folded = fold_text(name).strip()
    return folded in waved or any(f" {folded} " in f" {whole} " for whole in waved)


def _visible(fragments: Sequence[Fragment], start: int, end: int) -> bool:
    return any(
        fragment.mark is None
        and any(c.isalnum() for c in fragment.text[max(0, start - fragment.start) : max(0, end - fragment.start)])
        for fragment in fragments
        if fragment.start < end and start < fragment.end
    )
