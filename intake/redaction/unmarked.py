"""Names that nobody marked: people of the vault whom an export would show, in any spelling.

Pure. What is looked at is the text as taken down (so that a name cut by a mark is still seen) and every
other text that would be printed; a hit counts when any letter of it would be visible.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from intake.language import PeopleIndex, find_people, fold_text
from intake.redaction.apply import Fragment

_LETTERS = re.compile(r"[^\W_]+")
_AROUND_A_NAME = frozenset(
    fold_text("ال وال فال بال كال لل ولل وب ول فل وك al el ul und and ым ом ем ой ей ого ому ові еві ами").split()
)
"""What may stay visible of a word whose name is hidden: clitics, the article, case endings."""


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
    languages: Mapping[str, str] = MappingProxyType({}),
    allowed: Collection[str] = (),
    waved_through: Collection[str] = (),
    never_waved: Collection[str] = (),
) -> tuple[Unmarked, ...]:
    """Every visible name of a person who is not `allowed`, in order of place.

    `others` are texts printed beside the paragraphs; `waved_through` are names as they stand in the text;
    for the persons `never_waved` they count for nothing. `languages` are those of texts in another than `language`.
    """
    waved = {fold_text(name).strip() for name in waved_through}
    found: list[Unmarked] = []
    for paragraph, fragments in paragraphs.items():
        text = "".join(f.text for f in fragments)
        for hit in find_people(index, text, languages.get(paragraph, language)):
            if hit.person in allowed:
                continue
            if hit.person not in never_waved and _waved(text[hit.start : hit.end], waved):
                continue
            if visible(fragments, hit.start, hit.end):
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
            if hit.person not in allowed and (hit.person in never_waved or not _waved(name, waved)):
                found.append(Unmarked(person=hit.person, name=name, paragraph=None, start=hit.start, end=hit.end))
    return tuple(found)


def visible(fragments: Sequence[Fragment], start: int, end: int) -> bool:
    """Whether letters of the name itself would be seen: an article or ending that a mark left outside is none."""
    for fragment in fragments:
        if fragment.mark is not None or fragment.end <= start or end <= fragment.start:
            continue
        seen = fragment.text[max(0, start - fragment.start) : end - fragment.start]
        whole = fragment.start <= start and end <= fragment.end
        for piece in _LETTERS.findall(fold_text(seen)):
            if whole or not (len(piece) == 1 or piece in _AROUND_A_NAME):
                return True
    return False


def _waved(name: str, waved: Collection[str]) -> bool:
    folded = fold_text(name).strip()
    return folded in waved or any(f" {folded} " in f" {whole} " for whole in waved)
