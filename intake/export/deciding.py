"""Deciding what is hidden: the plan of a statement for a profile becomes marks, paragraph by paragraph. Pure.

A plan is the decision for all its categories. A profile that needs none takes over the deponent's identity and
contact from the plan of `filing`, and the deponent's name, found unmarked, becomes her code.
"""

from __future__ import annotations

from collections.abc import Mapping

from intake.errors import Reason, Refused, Sentence, Term
from intake.export.gathering import Gathered
from intake.language import PeopleIndex, find_people
from intake.redaction.apply import Fragment, Mark, split
from intake.redaction.records import Plan, Review, Span
from intake.statement.records import Translation
from intake.statement.translations import digest_of

NOTE = "interviewer_note"


def decide(source: Gathered, index: PeopleIndex, *, named: bool = False) -> dict[str, tuple[Fragment, ...]]:
    """Fragments of every paragraph that may leave, by paragraph id in order; raises Refused("undecided").

    `named`: the deponent wants this reader to see her name (it stands on the first page), so it is not hidden.
    """
    profile = source.profile
    if profile.plan_needed and source.plan is None:
        raise Refused(
            "undecided",
            (
                Reason(
                    message=Sentence(
                        "nothing has been decided yet for '{profile}': this statement has no plan for it",
                        profile=Term("profiles", profile.code),
                    )
                ),
            ),
            hint=Sentence("Decide in a plan what this reader does not get to see; an empty plan is a decision too."),
        )
    marks = _marks(source, named)
    fragments: dict[str, tuple[Fragment, ...]] = {}
    for paragraph in source.whole.paragraphs:
        if paragraph.kind == NOTE:
            continue
        own = marks.get(paragraph.id, [])
        if not profile.plan_needed and not named:  # where nobody marked her name, it becomes her code of itself
            own = [*own, *_own_name(source, index, paragraph.text, source.whole.statement.language)]
        fragments[paragraph.id] = split(paragraph.text, own)
    return fragments


def decide_translations(
    source: Gathered, index: PeopleIndex, *, named: bool = False, seen: bool = False
) -> dict[str, tuple[Fragment, ...]]:
    """Fragments of every translation that goes along, by its id; raises Refused("undecided"), unless `seen`: then they
    are only looked at, and what another plan did not see is hidden by nothing of it.

    Marks lie in a text of their own: a plan hides nothing in a translation that nobody looked at when it was decided,
    or that reads otherwise since. So such a translation does not leave, and neither does one of a paragraph that was
    corrected after it was translated.
    """
    if not seen:
        _refuse_unseen(source)
    marks = _marks(source, named)
    fragments: dict[str, tuple[Fragment, ...]] = {}
    for entry in source.translations:
        own = marks.get(entry.id, [])
        if not source.profile.plan_needed and not named:
            own = [*own, *_own_name(source, index, entry.text, entry.language)]
        fragments[entry.id] = split(entry.text, own)
    return fragments


def has_seen(plan: Plan, entry: Translation) -> bool:
    """Whether this plan was decided with this translation before one's eyes, as it reads now."""
    seen = plan.translations if isinstance(plan.translations, dict) else {}
    return seen.get(entry.id) == digest_of(entry.text)


def _refuse_unseen(source: Gathered) -> None:
    plans = [plan for plan in (source.plan, _lent(source)) if plan is not None]
    texts = {paragraph.id: paragraph.text for paragraph in source.whole.paragraphs}
    reasons: list[Reason] = []
    for entry in source.translations:
        made_of = entry.source_sha256
        if isinstance(made_of, str) and made_of != digest_of(texts[entry.paragraph]):
            said = Sentence("this paragraph was corrected after it was translated")
        elif not all(has_seen(plan, entry) for plan in plans):
            said = Sentence("nobody has decided yet what is hidden in this paragraph's translation, as it reads now")
        else:
            continue
        reasons.append(Reason(message=said, paragraph=entry.id))
    if reasons:
        hint = Sentence("Look at it under Redaction and keep the decision, or export without the translation.")
        raise Refused("undecided", tuple(reasons), hint=hint)


def _lent(source: Gathered) -> Plan | None:
    """The other reader's plan, where this profile really takes anything from it."""
    lent, wanted = source.borrowed, source.profile.borrowed_categories
    return lent if lent is not None and any(span.category in wanted for span in lent.spans) else None


def is_unapproved(plan: Plan | None) -> bool:
    """Whether a second person was asked to approve this plan and has not."""
    review = plan.review if plan is not None else None
    return isinstance(review, Review) and not isinstance(review.approved_by, str)


def refuse_unapproved(source: Gathered) -> None:
    """Raise Refused("approval") while a second person was asked to approve the plan and has not."""
    if is_unapproved(source.plan):
        raise Refused(
            "approval",
            (Reason(message=Sentence("a second person was asked to approve what is hidden, and has not yet")),),
            hint=Sentence("Ask another custodian or reviewer to approve it under Redaction."),
        )


def _marks(source: Gathered, named: bool) -> dict[str, list[Mark]]:
    spans: list[Span] = list(source.plan.spans) if source.plan is not None else []
    if source.borrowed is not None:  # added even to a plan of its own: who decided on staff alone did not decide on her
        spans.extend(s for s in source.borrowed.spans if s.category in source.profile.borrowed_categories)
    marks: dict[str, list[Mark]] = {}
    for span in spans:
        hers = named and span.category == "A1" and not source.profile.plan_needed
        if span.category not in source.profile.never_hidden and not hers:
            marks.setdefault(span.paragraph, []).append(_mark(source, span))
    return marks


def _mark(source: Gathered, span: Span) -> Mark:
    treatment, replacement = span.treatment, span.as_ if isinstance(span.as_, str) else ""
    if not source.profile.plan_needed and span.category == "A1":
        treatment, replacement = "generalise", source.person.code
    return Mark(start=span.start, end=span.end, category=span.category, treatment=treatment, replacement=replacement)


def _own_name(source: Gathered, index: PeopleIndex, text: str, language: str) -> list[Mark]:
    return [
        Mark(start=hit.start, end=hit.end, category="A1", treatment="generalise", replacement=source.person.code)
        for hit in find_people(index, text, language)
        if hit.person == source.person.id
    ]


def numbers(source: Gathered) -> Mapping[str, int]:
    """The printed number of each paragraph: in order, the same in every export; a note has none.

    A translation has the number of its paragraph.
    """
    numbered = (p.id for p in source.whole.paragraphs if p.kind != NOTE)
    found = {paragraph: number for number, paragraph in enumerate(numbered, 1)}
    return {**found, **{entry.id: found[entry.paragraph] for entry in source.translations}}
