"""Names that the case knows and that stand in a statement, in any spelling, without a link or a mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from intake.actors.store import officials
from intake.errors import Damaged, NotPermitted, NotThere, Sentence
from intake.language import PeopleIndex, find_people
from intake.people import store as people
from intake.redaction.store import plans_of
from intake.statement.finalising import Finding
from intake.statement.records import Paragraph
from intake.statement.store import Whole

if TYPE_CHECKING:
    from intake.vault import Vault

_OFFICIAL = "official:"
_NAMING = ("person", "official")


def unlinked_names(vault: Vault, whole: Whole) -> Iterator[Finding]:
    """One question for each person or official, at the first place; `about` is the words, the code, how many places.

    The deponent's own name is left to the exports, which refuse it. Whoever opens no identities is asked of officials
    alone.
    """
    index = PeopleIndex.build(_names(vault, whole))
    codes = {entry.id: entry.code for entry in people.people(vault.db, whole.case_key)}
    marked = {(s.paragraph, s.start, s.end) for plan in plans_of(vault.db, whole.statement.id) for s in plan.spans}
    first: dict[str, tuple[str, str]] = {}
    count: dict[str, int] = {}
    for paragraph in whole.paragraphs:
        covered = [*_linked(paragraph), *((start, end) for id_, start, end in marked if id_ == paragraph.id)]
        for hit in find_people(index, paragraph.text, whole.statement.language):
            if not any(start < hit.end and hit.start < end for start, end in covered):
                first.setdefault(hit.person, (paragraph.id, paragraph.text[hit.start : hit.end]))
                count[hit.person] = count.get(hit.person, 0) + 1
    for person, (place, words) in first.items():
        official = person.startswith(_OFFICIAL)
        yield Finding(
            code=f"unlinked_name:{person}",
            message=Sentence("These words could name somebody whom this vault knows: is it so, and are they linked?"),
            paragraph=place,
            about=(words, "" if official else codes.get(person, ""), str(count[person])),
        )


def _linked(paragraph: Paragraph) -> list[tuple[int, int]]:
    links = paragraph.links if isinstance(paragraph.links, tuple) else ()
    return [(link.start, link.end) for link in links if link.kind in _NAMING]


def _names(vault: Vault, whole: Whole) -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for official in officials(vault.db, whole.case_key):
        spelled = tuple(official.name.values()) if isinstance(official.name, dict) else ()
        aliases = official.aliases if isinstance(official.aliases, tuple) else ()
        names[f"{_OFFICIAL}{official.id}"] = (*spelled, *aliases)
    for entry in people.people(vault.db, whole.case_key):
        if entry.id == whole.statement.person:
            continue
        try:
            identity = people.identity(vault, entry.id)
        except NotPermitted:
            break
        except (NotThere, Damaged):  # what is lost is told by `check`
            continue
        others = identity.other_names if isinstance(identity.other_names, tuple) else ()
        names[entry.id] = (identity.full_name, *others)
    return names
