"""Gathering what an export may draw on: one statement and what belongs to it, read once, before anything is decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.actors import store as actors
from intake.consent import store as consents
from intake.consent.records import Consent, Recipient
from intake.errors import NOTHING, BadInput, Sentence
from intake.exhibits import store as exhibits
from intake.exhibits.records import Exhibit
from intake.interview import store as interviews
from intake.interview.records import Interview
from intake.people import store as people
from intake.people.records import Identity, Person
from intake.redaction import store as plans
from intake.redaction.records import Plan
from intake.statement import store as statements
from intake.statement.records import Translation, Translator
from intake.statement.steps import ReadBack, last_read_back
from intake.statement.store import Whole
from intake.statement.translations import beside, translations_of, translators, with_name
from intake.vocabulary import Profile, profiles

if TYPE_CHECKING:
    from intake.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Everything that deciding, wording and printing one export may look at."""

    whole: Whole
    profile: Profile
    person: Person
    identity: Identity
    book: tuple[Recipient, ...]
    consents: Mapping[str, tuple[Consent, ...]]
    """By person, for everybody in the vault who has any."""
    interview: Interview | None
    plan: Plan | None
    borrowed: Plan | None
    """The plan from which a profile without one of its own takes some categories."""
    exhibits: tuple[Exhibit, ...]
    translations: tuple[Translation, ...]
    """Those that go along, in the order of the paragraphs."""
    translators: tuple[Translator, ...]
    """Who made them, with names."""
    read_back: ReadBack | None
    names: Mapping[str, tuple[str, ...]]
    """Everybody's names by person id; officials under 'official:<id>'."""
    codes: Mapping[str, str]
    staff: tuple[str, ...]
    """Who was present at any interview of the vault, deponents aside, and the case's translators: each name once."""

    def __repr__(self) -> str:
        return f"Gathered({self.whole.statement.id!r}, {self.profile.code!r})"


def gather(vault: Vault, statement: str, profile_code: str, *, translation: str | None = "") -> Gathered:
    """Read it all; raises NotThere, BadInput for an unknown profile, NotPermitted for an interviewer.

    `translation` is the language of the one that goes along, empty for none (BadInput where there is no such), None
    for every one that there is.
    """
    profile = profiles().get(profile_code)
    if profile is None:
        raise BadInput(
            Sentence("there is no profile '{profile}'", profile=profile_code),
            hint=Sentence("Profiles: {profiles}", profiles=", ".join(profiles())),
        )
    db = vault.db
    whole = statements.find(db, statement)
    everybody = people.all_people(db)
    identities = {person.id: people.identity(vault, person.id) for person in everybody}
    names = {person: names_of(identity) for person, identity in identities.items()}
    for official in actors.all_officials(db):
        spelled = tuple(official.name.values()) if isinstance(official.name, dict) else ()
        aliases = official.aliases if isinstance(official.aliases, tuple) else ()
        key = f"official:{official.id}"  # an id may be in two cases
        names[key] = (*names.get(key, ()), *spelled, *aliases)
    met = whole.statement.interview
    along = _along(beside(whole.paragraphs, translations_of(db, whole.statement.id)), translation)
    made_by = {entry.translator for entry in along}
    translating = tuple(with_name(vault, one) for one in translators(db, whole.case_key))
    return Gathered(
        whole=whole,
        profile=profile,
        person=next(person for person in everybody if person.id == whole.statement.person),
        identity=identities[whole.statement.person],
        book=consents.recipients(db, whole.case_key),
        consents={person.id: consents.consents_of(db, person.id) for person in everybody},
        interview=interviews.with_names(vault, interviews.interview(db, met)) if isinstance(met, str) else None,
        plan=plans.plan(db, whole.statement.id, profile.code),
        borrowed=plans.plan(db, whole.statement.id, profile.borrows_plan_of) if profile.borrows_plan_of else None,
        exhibits=exhibits.exhibits_of(db, whole.statement.id),
        translations=along,
        translators=tuple(one for one in translating if one.id in made_by),
        read_back=last_read_back(db, whole.statement.id, whole.version),
        names=names,
        codes={person.id: person.code for person in everybody},
        staff=_staff(vault, translating),
    )


def _along(there: Sequence[Translation], wanted: str | None) -> tuple[Translation, ...]:
    if wanted is None:
        return tuple(there)
    found = tuple(entry for entry in there if entry.language.lower() == wanted.lower())
    if wanted and not found:
        languages = sorted({entry.language for entry in there})
        hint = Sentence("Translations: {languages}", languages=", ".join(languages)) if languages else NOTHING
        raise BadInput(Sentence("this statement has no translation into '{language}'", language=wanted), hint=hint)
    return found


def _staff(vault: Vault, translating: Sequence[Translator]) -> tuple[str, ...]:
    names: list[object] = [one.name for one in translating]
    for met in interviews.all_interviews(vault.db):
        present = interviews.with_names(vault, met).present
        names.extend(who.name for who in (present if isinstance(present, tuple) else ()) if who.role != "deponent")
    return tuple(dict.fromkeys(name for name in names if isinstance(name, str)))


def names_of(identity: Identity) -> tuple[str, ...]:
    """Every spelling of a person's name that is on record."""
    others = identity.other_names if isinstance(identity.other_names, tuple) else ()
    return (identity.full_name, *others)
