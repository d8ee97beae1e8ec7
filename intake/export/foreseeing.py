"""What an export would meet, before anybody asks for it: which readers consent is open for, and what is in the way.

Nothing is made and nothing is logged here. The export itself asks the same functions again: what is said here
promises nothing, and an order that looks free can still be refused once its finished bytes are searched.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from intake import custody
from intake.consent import store as consents
from intake.consent.gate import Miss, fold_name, nearest_miss
from intake.consent.records import Consent, Recipient
from intake.errors import Refused
from intake.export.allowing import allowed_people, is_own_copy, may_be_seen, needs_of, permit
from intake.export.deciding import decide, decide_translations, is_unapproved, numbers, refuse_unapproved
from intake.export.filling import shows_own_name
from intake.export.gathering import Gathered, gather
from intake.export.records import Order
from intake.export.refusing import people_index, refuse_names
from intake.redaction import store as plans
from intake.statement import store as statements
from intake.vocabulary import Profile, profiles

if TYPE_CHECKING:
    from intake.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How one profile stands for a statement and a recipient today."""

    profile: str
    miss: Miss | None = None
    """What consent lacks."""
    own_organisation: str = ""
    """Set when this reader's copies stay in the vault's own organisation and the recipient is another."""
    somebody_else: bool = False
    """Her own copy would go to another person or office than herself."""
    undecided: bool = False
    """A plan is needed and there is none."""
    unapproved: bool = False
    """A second person was asked to approve the plan and has not."""

    @property
    def open(self) -> bool:
        """Whether consent lets it pass."""
        return self.miss is None and not self.own_organisation and not self.somebody_else


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """The first refusal that an order would meet before anything is made; None when none is foreseen."""

    refusal: Refused | None
    numbers: Mapping[str, int]
    """The printed number of each paragraph, by its id."""
    final: bool
    questions: tuple[str, ...]
    """What the profile asks that has no field in a case."""


def outlook(vault: Vault, statement: str, recipient: str, *, now: datetime) -> tuple[Outlook, ...]:
    """Every profile, in the vocabulary's order; raises NotThere, NotPermitted for an interviewer."""
    whole = statements.find(vault.db, statement)
    hers = consents.consents_of(vault.db, whole.statement.person)
    book = consents.recipients(vault.db, whole.case_key)
    decided = {plan.profile: plan for plan in plans.plans_of(vault.db, whole.statement.id)}
    day = custody.day(vault, now)
    return tuple(
        Outlook(
            profile=profile.code,
            miss=_miss(profile, hers, recipient, day, book),
            own_organisation=_elsewhere(profile, recipient, vault.organisation),
            somebody_else=is_own_copy(profile) and _somebody_else(vault, statement, profile.code, recipient, now),
            undecided=profile.plan_needed and profile.code not in decided,
            unapproved=is_unapproved(decided.get(profile.code)),
        )
        for profile in profiles().values()
    )


def foresee(vault: Vault, order: Order, *, now: datetime) -> Foreseen:
    """What an order would be refused for; raises as `gather` does."""
    source = gather(vault, order.statement, order.profile, translation=order.translation)
    try:
        _ask(source, order, vault.organisation, custody.today(vault, now).replace(microsecond=0))
    except Refused as found:
        refusal: Refused | None = found
    else:
        refusal = None
    return Foreseen(
        refusal=refusal,
        numbers=numbers(source),
        final=source.whole.statement.status == "final",
        questions=source.profile.questions,
    )


def _ask(source: Gathered, order: Order, organisation: str, at: datetime) -> None:
    """Steps 1 to 3 of an export (`intake.export.making`), without drawing an exhibit."""
    index = people_index(source)
    permission = permit(source, order.recipient, organisation, at, index)
    named = shows_own_name(source, permission.identity)
    fragments = {**decide(source, index, named=named), **decide_translations(source, index, named=named)}
    refuse_unapproved(source)
    allowed = allowed_people(source, order.recipient, at, named=named)
    titles = _titles(source, permission.identity, allowed)
    refuse_names(source, order, index, fragments, titles, at, named=named)


def _titles(source: Gathered, identity: str, allowed: frozenset[str]) -> Iterator[str]:
    for exhibit in source.exhibits if "exhibits" in source.profile.prints else ():
        if may_be_seen(exhibit.person, source, identity, allowed) and isinstance(exhibit.title, str):
            yield exhibit.title


def _miss(
    profile: Profile, hers: tuple[Consent, ...], recipient: str, day: date, book: tuple[Recipient, ...]
) -> Miss | None:
    """As `permit`: the profile's own need, else what stands in its place when she is named; the first miss tells."""
    misses = [nearest_miss(hers, need, day=day, book=book) for need in needs_of(profile, recipient)]
    return None if None in misses else misses[0]


def _somebody_else(vault: Vault, statement: str, profile: str, recipient: str, now: datetime) -> bool:
    source = gather(vault, statement, profile)
    try:
        permit(source, recipient, vault.organisation, custody.today(vault, now), people_index(source))
    except Refused:
        return True
    return False


def _elsewhere(profile: Profile, recipient: str, organisation: str) -> str:
    if profile.recipient != "own_organisation" or fold_name(recipient) == fold_name(organisation):
        return ""
    return organisation
