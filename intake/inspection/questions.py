"""Questions to ask before a statement is final, where other records of the vault speak of the same things.

Nothing is decided and nothing is guessed: each is a question with its places, and only what the records themselves say
can raise one. Dates are compared as intervals with the leeway of a doubtful one: what can be true at once is never
called a contradiction. A draft has questions; a final statement has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from intake.actors.store import facilities, officials
from intake.errors import Damaged, NotPermitted, NotThere, Sentence
from intake.events.records import Event
from intake.events.store import events
from intake.exhibits import store as exhibits
from intake.inspection import conflicts
from intake.inspection.names_here import unlinked_names
from intake.people import store as people
from intake.statement import store
from intake.statement.finalising import Finding, met_in
from intake.statement.mentions import exhibit_links
from intake.statement.records import Paragraph

if TYPE_CHECKING:
    from intake.vault import Vault

KEY_EVENTS: Final = frozenset(
    ("arrest", "abduction", "detention", "enforced_disappearance", "death_in_custody", "killing", "release", "trial")
)
"""Kinds of event of which a reader asks first when it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """What the questions are asked of."""

    whole: store.Whole
    hers: tuple[Event, ...]
    """Events that rest on this statement."""
    of_person: tuple[Event, ...]
    """Events that befell its deponent, whoever tells of them."""


def questions(vault: Vault, statement: str) -> tuple[Finding, ...]:
    """What to ask, gravest first; raises NotThere."""
    whole = store.find(vault.db, statement)
    if whole.statement.status == "final":
        return ()
    here = {paragraph.id for paragraph in whole.paragraphs}
    every = events(vault.db, whole.case_key)
    case = _Case(
        whole=whole,
        hers=tuple(event for event in every if here.intersection(sources(event))),
        of_person=tuple(event for event in every if event.victim == whole.statement.person),
    )
    found = [*_contradictions(vault, case), *_previous(vault, case), *_exhibits(vault, case), *_undated(case)]
    found += [*_open_questions(whole.paragraphs), *unlinked_names(vault, whole)]
    return tuple(found)


def sources(event: Event) -> tuple[str, ...]:
    """The paragraphs that an event rests on."""
    return event.source if isinstance(event.source, tuple) else ()


def _contradictions(vault: Vault, case: _Case) -> Iterator[Finding]:
    place = {paragraph.id: paragraph for paragraph in case.whole.paragraphs}
    for event in case.hers:
        for paragraph in (place[source] for source in sources(event) if source in place):
            if said := conflicts.other_dates(paragraph, event):
                yield Finding(
                    code=f"date_differs:{event.id}:{paragraph.id}",
                    message=Sentence(
                        "This paragraph and an event that rests on it name dates that can't both be: which holds?"
                    ),
                    paragraph=paragraph.id,
                    about=(event.kind, conflicts.when(event), *said),
                )
    posts = officials(vault.db, case.whole.case_key)
    pairs: set[tuple[str, str]] = set()
    run_by = {facility.id: facility.unit for facility in facilities(vault.db, case.whole.case_key)}
    for event in case.hers:
        at = next((source for source in sources(event) if source in place), None)
        for other in conflicts.elsewhere_at_once(event, case.of_person):
            first, second = sorted((event.id, other.id))
            if (first, second) in pairs:
                continue
            pairs.add((first, second))
            yield Finding(
                code=f"two_places:{first}:{second}",
                message=Sentence(
                    "She was held at two places at once, by what is on record: is one of the dates another?"
                ),
                paragraph=at,
                about=(conflicts.when(event), conflicts.when(other)),
            )
        if conflicts.outside_detention(event, case.of_person):
            yield Finding(
                code=f"outside_detention:{event.id}",
                message=Sentence(
                    "This happened at a place outside the time for which she is recorded there: which date holds?"
                ),
                paragraph=at,
                about=(event.kind, conflicts.when(event)),
            )
        for official, post in conflicts.not_in_post(event, posts, run_by):
            yield Finding(
                code=f"not_in_post:{event.id}:{official.id}",
                message=Sentence(
                    "An official is said to be in charge at a time outside his recorded post: which holds?"
                ),
                paragraph=at,
                about=(conflicts.name_of(official), conflicts.when(event), post),
            )


def _previous(vault: Vault, case: _Case) -> Iterator[Finding]:
    met = met_in(vault, case.whole.statement)
    asked = met.previous_accounts if met is not None else None
    try:
        register = people.identity(vault, case.whole.statement.person).previous_accounts
    except (NotPermitted, NotThere, Damaged):  # an interviewer reads no identity; what is lost is told elsewhere
        register = None
    if isinstance(register, tuple) and register and asked != "told":
        message = Sentence("An earlier account of hers is on record, and this session does not say that she was asked.")
        yield Finding(code="previous_not_asked", message=message, about=(str(len(register)),))
    elif asked == "told" and not isinstance(getattr(met, "previous_accounts_told", None), str):
        yield Finding(
            code="previous_not_noted", message=Sentence("She told of an earlier account: what she said is not noted.")
        )


def _exhibits(vault: Vault, case: _Case) -> Iterator[Finding]:
    named = {link.target for _, link in exhibit_links(case.whole.paragraphs)}
    there = {exhibit.id for exhibit in exhibits.exhibits(vault.db, case.whole.case_key)}
    for paragraph, link in exhibit_links(case.whole.paragraphs):
        if link.target not in there:
            message = Sentence("A link names an exhibit that is not in this vault: which one is meant?")
            yield Finding(code=f"exhibit_gone:{paragraph.id}", message=message, paragraph=paragraph.id)
    for exhibit in exhibits.exhibits_of(vault.db, case.whole.statement.id):
        title = exhibit.title if isinstance(exhibit.title, str) else ""
        if exhibit.id not in named:
            message = Sentence("No paragraph is linked to an exhibit of this statement: where does she speak of it?")
            yield Finding(code=f"exhibit_not_mentioned:{exhibit.id}", message=message, about=(exhibit.id, title))
        if not exhibits.has_file(vault.db, exhibit.id):
            message = Sentence("An exhibit of this statement has no file: is it still to come?")
            yield Finding(code=f"exhibit_without_file:{exhibit.id}", message=message, about=(exhibit.id, title))
        elif not title.strip():
            message = Sentence("An exhibit of this statement is not described: what does it show?")
            yield Finding(code=f"exhibit_undescribed:{exhibit.id}", message=message, about=(exhibit.id,))


def _undated(case: _Case) -> Iterator[Finding]:
    place = {paragraph.id for paragraph in case.whole.paragraphs}
    for event in case.hers:
        if event.kind in KEY_EVENTS and not isinstance(event.from_, str) and not isinstance(event.to, str):
            yield Finding(
                code=f"undated:{event.id}",
                message=Sentence("An event that rests on this statement has no date: did she say when it was?"),
                paragraph=next(source for source in sources(event) if source in place),
                about=(event.kind,),
            )


def _open_questions(paragraphs: Sequence[Paragraph]) -> Iterator[Finding]:
    spoken = [paragraph for paragraph in paragraphs if paragraph.kind != "interviewer_note"]
    for paragraph, following in zip(spoken, [*spoken[1:], None], strict=True):
        if paragraph.kind == "question" and (following is None or following.kind == "question"):
            message = Sentence("No answer stands behind this question: was there one?")
            yield Finding(code="question_open", message=message, paragraph=paragraph.id)
