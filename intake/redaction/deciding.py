"""Deciding: a plan is kept for a statement and a profile as one act; a second person may have to approve it.

The former decision goes from its row and stays provable: the log holds its digest, and the trail of every export
holds what left under it. A final statement's text is never touched. Raises BadInput for what can't be applied.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from msgspec import UNSET

from intake import custody
from intake.custody import rows
from intake.errors import BadInput, NotPermitted, NotThere, Sentence
from intake.redaction import store
from intake.redaction.marking import Spot, snapped
from intake.redaction.records import Kept, Plan, Review, Span
from intake.statement import store as statements
from intake.statement import translations
from intake.vault.directory import Member, Role
from intake.vocabulary import load, profiles

if TYPE_CHECKING:
    from intake.vault import Vault

_KEEP = (
    "INSERT INTO plan (case_key, nonce, body) VALUES (?1, ?2, ?3)"
    " ON CONFLICT (statement, profile) DO UPDATE SET nonce = ?2, body = ?3"
)


def keep(vault: Vault, plan: Plan, *, now: datetime) -> Plan:
    """Keep the decision; as it was kept. A review that was asked for stays asked for, and begins anew.

    Raises BadInput where a translation reads otherwise than when it was decided on.
    """
    whole = statements.find(vault.db, plan.statement)
    beside = translations.beside(whole.paragraphs, translations.translations_of(vault.db, whole.statement.id))
    texts = {**{p.id: p.text for p in whole.paragraphs}, **{entry.id: entry.text for entry in beside}}
    for seen, digest in (plan.translations if isinstance(plan.translations, dict) else {}).items():
        if seen not in texts or translations.digest_of(texts[seen]) != digest:
            raise BadInput(
                Sentence("a translation was written anew while this was decided"),
                hint=Sentence("Open this place again: its marks are to be looked at anew, everything else is kept."),
            )
    if plan.profile not in profiles():
        raise BadInput(
            Sentence("there is no profile '{profile}'", profile=plan.profile),
            hint=Sentence("Profiles: {profiles}", profiles=", ".join(profiles())),
        )
    former = store.plan(vault.db, plan.statement, plan.profile)
    asked = former is not None and isinstance(former.review, Review)
    decided = msgspec.structs.replace(
        plan,
        spans=tuple(_span(span, texts) for span in plan.spans),
        kept=tuple(_kept(one, texts) for one in plan.kept) if isinstance(plan.kept, tuple) else UNSET,
        decided_by=vault.user.id,
        review=Review(asked_by=vault.user.id) if asked else UNSET,
    )
    return _write(vault, whole.case_key, decided, now)


def ask_review(vault: Vault, statement: str, profile: str, *, now: datetime) -> Plan:
    """Let nothing leave under this plan before a second person approved it; raises BadInput when there is none."""
    plan = _plan(vault, statement, profile)
    if not second_people(vault, plan):
        raise BadInput(
            Sentence("nobody else in this vault could approve: it has no second custodian or reviewer"),
            hint=Sentence("The export goes on without, and says that one person decided."),
        )
    asked = msgspec.structs.replace(plan, review=Review(asked_by=vault.user.id))
    return _write(vault, statements.find(vault.db, statement).case_key, asked, now)


def approve(vault: Vault, statement: str, profile: str, *, now: datetime) -> Plan:
    """Approve what another user decided; raises NotPermitted for who decided it and for an interviewer."""
    plan = _plan(vault, statement, profile)
    if not isinstance(plan.review, Review):
        raise BadInput(Sentence("nobody asked for a review of this plan"))
    if not may_approve(vault, plan):
        raise NotPermitted(
            Sentence("a second person has to approve: not the one who decided, and a custodian or reviewer"),
            hint=Sentence("Ask another user of this vault to open this place."),
        )
    approved = Review(asked_by=plan.review.asked_by, approved_by=vault.user.id)
    kept = msgspec.structs.replace(plan, review=approved)
    return _write(vault, statements.find(vault.db, statement).case_key, kept, now)


def may_approve(vault: Vault, plan: Plan) -> bool:
    """Whether the user who is signed in could approve this plan."""
    me = vault.directory.member(vault.user.id)
    return _approves(me) and me.id != _author(vault, plan)


def second_people(vault: Vault, plan: Plan) -> tuple[str, ...]:
    """Who could approve it: custodians and reviewers other than the one who decided."""
    author = _author(vault, plan)
    return tuple(
        member.id
        for member in vault.directory.members
        if _approves(member) and member.removed is None and member.id != author
    )


def _author(vault: Vault, plan: Plan) -> str:
    """Who answers for a plan: who decided it; of an imported one who asked for the review, or asks now."""
    if isinstance(plan.decided_by, str):
        return plan.decided_by
    return plan.review.asked_by if isinstance(plan.review, Review) else vault.user.id


def _approves(member: Member) -> bool:
    return member.role in (Role.CUSTODIAN, Role.REVIEWER)


def _plan(vault: Vault, statement: str, profile: str) -> Plan:
    plan = store.plan(vault.db, statement, profile)
    if plan is None:
        raise NotThere(Sentence("nothing has been decided yet for this reader"), where=f"{statement}/{profile}")
    return plan


def _write(vault: Vault, case_key: int, plan: Plan, now: datetime) -> Plan:
    with custody.act(vault, custody.Act.REDACTION_DECIDED, plan.statement, now=now) as act:
        ((nonce, body),) = rows.written(act, "plan", [(store.record_id(plan), plan)])
        act.db.execute(_KEEP, (case_key, nonce, body))
    return plan


def _span(span: Span, texts: Mapping[str, str]) -> Span:
    if span.category not in load("redaction_categories").codes or span.treatment not in load("treatments").codes:
        raise BadInput(Sentence("this category or treatment is not in the lists"), where=span.paragraph)
    if span.treatment == "generalise" and not (isinstance(span.as_, str) and span.as_.strip()):
        raise BadInput(Sentence("must say what stands there instead, with generalise"), where=span.paragraph)
    where = snapped(Spot(paragraph=span.paragraph, start=span.start, end=span.end), texts)
    return msgspec.structs.replace(span, start=where.start, end=where.end)


def _kept(one: Kept, texts: Mapping[str, str]) -> Kept:
    if not one.reason.strip():
        raise BadInput(Sentence("a place that is kept needs a reason"), where=one.paragraph)
    where = snapped(Spot(paragraph=one.paragraph, start=one.start, end=one.end), texts)
    return msgspec.structs.replace(one, start=where.start, end=where.end)
