"""From draft to final: read back with corrections kept, checked, declared final; corrected only as a new version.

Sources of the checks: ICC Rules of Procedure and Evidence, rule 111; Méndez Principles; Istanbul Protocol 2022.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

import msgspec

from intake import custody
from intake.consent.gate import ANYONE, Need, gate
from intake.consent.store import consents_of
from intake.custody import rows
from intake.errors import BadInput, NotThere, Refused, Sentence, after_each_other
from intake.interview.records import Interview
from intake.interview.store import interview
from intake.statement import store
from intake.statement.declarations import signed, signers
from intake.statement.links import moved
from intake.statement.records import Paragraph, Statement
from intake.statement.steps import (
    FormerVersion,
    ReadBack,
    Step,
    WavedThrough,
    last_read_back,
    new_id,
    with_status,
    write_former,
    write_step,
)
from intake.statement.store import Whole

if TYPE_CHECKING:
    from intake.vault import Vault

_STATUS = "UPDATE statement SET body = ?, nonce = ?, whole = ?, version = ? WHERE key = ?"
_TEXT = "UPDATE paragraph SET body = ?, nonce = ? WHERE id = ?"
_UNSIGNED = {
    "deponent": ("deponent_not_signed", Sentence("The deponent has not signed, and no reason is given.")),
    "interpreter": ("interpreter_not_signed", Sentence("The interpreter has not signed, and no reason is given.")),
}
_RECORDER_UNSIGNED = ("recorder_not_signed", Sentence("Who took it down has not signed, and no reason is given."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something to look at before a statement is final; it can be waved through with a reason."""

    code: str
    message: Sentence
    paragraph: str | None = None
    about: tuple[str, ...] = ()
    """What it speaks of: codes, ids, EDTF dates, words of the text; their order is told where the finding is made."""

    @property
    def kind(self) -> str:
        """Its code without what tells it from others of its kind."""
        return self.code.partition(":")[0]


def findings(vault: Vault, statement: str, *, day: date) -> tuple[Finding, ...]:
    """What still stands between a statement and its being final, gravest first."""
    whole = store.find(vault.db, statement)
    found = [*_consent(vault, whole, day), *_session(vault, whole)]
    if last_read_back(vault.db, whole.statement.id, whole.version) is None:
        found.append(Finding(code="not_read_back", message=Sentence("The statement has not been read back.")))
    found.extend(_signatures(vault, whole))
    if not whole.paragraphs:
        found.append(Finding(code="empty", message=Sentence("The statement has no paragraphs.")))
    found.extend(
        Finding(code="empty_paragraph", message=Sentence("This paragraph is empty."), paragraph=paragraph.id)
        for paragraph in whole.paragraphs
        if not paragraph.text.strip()
    )
    return tuple(found)


def met_in(vault: Vault, statement: Statement) -> Interview | None:
    """The session in which a statement was taken; None where none is recorded."""
    if not isinstance(statement.interview, str):
        return None
    try:
        return interview(vault.db, statement.interview)
    except NotThere:
        return None


def record_read_back(vault: Vault, statement: str, read_back: ReadBack, *, now: datetime) -> None:
    """Keep how it was read back, apply its corrections and keep what was first written beside them.

    Raises BadInput for a final statement, a paragraph that is not there, one that no longer reads as `before`, and a
    part of it that was read without a reason.
    """
    whole = _draft(vault, statement)
    if read_back.manner == "partial" and not read_back.reason.strip():
        raise BadInput(Sentence("only a part was read back: say why"), where="reason")
    texts = {paragraph.id: paragraph for paragraph in whole.paragraphs}
    corrected: list[Paragraph] = []
    for correction in read_back.corrections:
        paragraph = texts.get(correction.paragraph)
        if paragraph is None or paragraph.text != correction.before:
            raise BadInput(
                Sentence("a correction is of a paragraph that reads otherwise by now"), where=correction.paragraph
            )
        links = paragraph.links
        if isinstance(links, tuple):
            links = moved(links, correction.before, correction.after)
        corrected.append(msgspec.structs.replace(paragraph, text=correction.after, links=links))
    with custody.act(vault, custody.Act.STATEMENT_READ_BACK, whole.statement.id, now=now) as act:
        kept = rows.written(act, "paragraph", [(paragraph.id, paragraph) for paragraph in corrected])
        act.db.executemany(_TEXT, ((b, n, p.id) for p, (n, b) in zip(corrected, kept, strict=True)))
        _set_status(act, whole, "read_back", whole.version)
        write_step(act, _step(whole, "read_back", now, read_back=read_back))


def finalise(
    vault: Vault,
    statement: str,
    *,
    waved_through: Mapping[str, str],
    now: datetime,
    also: Sequence[Finding] = (),
) -> None:
    """Make it final; raises BadInput while a finding is open that no reason waves through.

    `also` are findings of other rooms (`intake.inspection.questions`), which this one can't look for.
    """
    whole = _draft(vault, statement)
    day = custody.day(vault, now)
    found = [*findings(vault, statement, day=day), *also]
    still_open = [f for f in found if not waved_through.get(f.code, "").strip()]
    if still_open:
        raise BadInput(
            Sentence("not final yet: {open}", open=after_each_other(dict.fromkeys(f.message for f in still_open))),
            hint=Sentence("Mend it, or wave it through with a reason."),
        )
    with custody.act(vault, custody.Act.STATEMENT_FINALISED, whole.statement.id, now=now) as act:
        _set_status(act, whole, "final", whole.version)
        waved = tuple(WavedThrough(finding=code, reason=reason) for code, reason in sorted(waved_through.items()))
        write_step(act, _step(whole, "finalised", now, waved_through=waved))


def begin_correction(vault: Vault, statement: str, *, reason: str, now: datetime) -> int:
    """Take a final statement up again as its next version, with a reason; the former one is kept whole. Its number."""
    whole = store.find(vault.db, statement)
    if whole.statement.status != "final":
        raise BadInput(Sentence("only a final statement is corrected; a draft is simply written on"), where=statement)
    if not reason.strip():
        raise BadInput(Sentence("why is it corrected? A reason stays beside the new version"))
    former = FormerVersion(statement=whole.statement, version=whole.version, paragraphs=whole.paragraphs)
    with custody.act(vault, custody.Act.STATEMENT_CORRECTED, whole.statement.id, now=now) as act:
        write_former(act, former)
        _set_status(act, whole, "draft", whole.version + 1)
        write_step(act, _step(whole, "correction_begun", now, version=whole.version + 1, reason=reason.strip()))
    return whole.version + 1


def _draft(vault: Vault, statement: str) -> Whole:
    whole = store.find(vault.db, statement)
    if whole.statement.status == "final":
        raise BadInput(
            Sentence("this statement is final: a correction is a new version, with a reason"), where=statement
        )
    return whole


def _set_status(act: custody.Writing, whole: Whole, status: str, version: int) -> None:
    changed = with_status(whole.statement, status)
    nonce, body = secrets.token_bytes(rows.NONCE_BYTES), rows.body(changed)
    count = len(whole.paragraphs) if status == "final" else None
    act.db.execute(_STATUS, (body.decode(), nonce, count, version, whole.key))
    act.wrote("statement", changed.id, nonce, body)


def _step(
    whole: Whole,
    kind: str,
    now: datetime,
    *,
    version: int | None = None,
    read_back: ReadBack | None = None,
    waved_through: tuple[WavedThrough, ...] = (),
    reason: str = "",
) -> Step:
    return Step(
        id=new_id(),
        statement=whole.statement.id,
        version=whole.version if version is None else version,
        kind=kind,
        at=now.isoformat(),
        read_back=read_back,
        waved_through=waved_through,
        reason=reason,
    )


def _signatures(vault: Vault, whole: Whole) -> list[Finding]:
    given = signed(vault.db, whole.statement.id, whole.version)
    missing = [
        _UNSIGNED.get(role, _RECORDER_UNSIGNED) for role in signers(met_in(vault, whole.statement)) if role not in given
    ]
    return [Finding(code=code, message=message) for code, message in missing]


def _consent(vault: Vault, whole: Whole, day: date) -> list[Finding]:
    need = Need(purposes=(("store",),), recipient=vault.organisation, exposure="anonymous")
    kept = [msgspec.structs.replace(c, recipients=(ANYONE,)) for c in consents_of(vault.db, whole.statement.person)]
    try:
        gate(kept, need, day=day)
    except Refused as refusal:
        return [
            Finding(
                code="no_consent",
                message=Sentence("No consent to keep it is in force: {reason}.", reason=refusal.reasons[0].message),
            )
        ]
    return []


def _session(vault: Vault, whole: Whole) -> list[Finding]:
    met = met_in(vault, whole.statement)
    if met is None:
        return [Finding(code="no_session", message=Sentence("No session is recorded: when, where, who was present."))]
    found = []
    present = met.present if isinstance(met.present, tuple) else ()
    roles = {who.role for who in present}
    for missing, code, message in (
        (not isinstance(met.started, str), "no_start", Sentence("When the session began is not recorded.")),
        (not isinstance(met.ended, str), "no_end", Sentence("When the session ended is not recorded.")),
        (not isinstance(met.place, str), "no_place", Sentence("Where the session was held is not recorded.")),
        (not isinstance(met.language, str), "no_language", Sentence("The language of the session is not recorded.")),
        ("interviewer" not in roles, "no_interviewer", Sentence("Who asked the questions is not recorded.")),
    ):
        if missing:
            found.append(Finding(code=code, message=message))
    return found
