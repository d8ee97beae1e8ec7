"""Dump: a case as it was taken in, in the clear. The caller asks whether that is understood.

Identities and the names of those present are opened with the identity key, so an interviewer cannot dump:
NotPermitted, before a byte is given.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from intake.actors.store import facilities, officials, units
from intake.consent.store import consents, recipients
from intake.events.store import events, victims
from intake.exhibits.store import exhibits
from intake.interchange.case_file import FORMAT, CaseFile
from intake.interchange.cases import KeptCase, choose, put_back
from intake.interview.records import Interview
from intake.interview.store import interviews, with_names
from intake.people.records import CasePerson, Identity
from intake.people.sealing import Sealer
from intake.people.store import identity, people
from intake.redaction.records import Kept, Plan, Span
from intake.redaction.store import plans
from intake.statement.records import Translator
from intake.statement.store import statements
from intake.statement.translations import translations, translators, with_name


def dump_case(vault: Sealer, code: str | None = None) -> bytes:
    """The JSON of the case with that code, or of the only one; raises BadInput when it must be said which."""
    case = gather(vault, choose(vault.db, code))
    return msgspec.json.format(msgspec.json.encode(case), indent=1) + b"\n"


def gather(
    vault: Sealer,
    kept: KeptCase,
    *,
    identity_of: Callable[[Sealer, str], Identity] = identity,
    named: Callable[[Sealer, Interview], Interview] = with_names,
    translated_by: Callable[[Sealer, Translator], Translator] = with_name,
) -> CaseFile:
    """Every record of a case, in the order in which it was given; the three functions open what is sealed."""
    db, key, form = vault.db, kept.key, kept.case.form
    return CaseFile(
        format=FORMAT,
        case=kept.case.header(),
        units=put_back(form("units"), units(db, key)),
        facilities=put_back(form("facilities"), facilities(db, key)),
        officials=put_back(form("officials"), officials(db, key)),
        people=put_back(form("people"), _people(vault, key, identity_of)),
        recipients=put_back(form("recipients"), recipients(db, key)),
        consents=put_back(form("consents"), consents(db, key)),
        interviews=put_back(form("interviews"), tuple(named(vault, entry) for entry in interviews(db, key))),
        statements=put_back(form("statements"), statements(db, key)),
        translators=put_back(form("translators"), tuple(translated_by(vault, t) for t in translators(db, key))),
        translations=put_back(form("translations"), translations(db, key)),
        events=put_back(form("events"), events(db, key)),
        victims=put_back(form("victims"), victims(db, key)),
        redactions=put_back(form("redactions"), _plans(vault, key)),
        exhibits=put_back(form("exhibits"), exhibits(db, key)),
    )


def _plans(vault: Sealer, case_key: int) -> tuple[Plan, ...]:
    """What was decided on the texts as they are now: what a correction or another translation took away is no part."""
    texts = {p.id: p.text for entry in statements(vault.db, case_key) for p in entry.paragraphs}
    texts = {**{entry.id: entry.text for entry in translations(vault.db, case_key)}, **texts}

    def lies(one: Span | Kept) -> bool:
        return one.end <= len(texts.get(one.paragraph, ""))

    return tuple(
        msgspec.structs.replace(
            plan,
            spans=tuple(filter(lies, plan.spans)),
            kept=tuple(filter(lies, plan.kept)) if isinstance(plan.kept, tuple) else plan.kept,
        )
        for plan in plans(vault.db, case_key)
    )


def _people(vault: Sealer, case_key: int, identity_of: Callable[[Sealer, str], Identity]) -> tuple[CasePerson, ...]:
    return tuple(
        CasePerson(id=entry.id, code=entry.code, role=entry.role, identity=identity_of(vault, entry.id))
        for entry in people(vault.db, case_key)
    )
