"""Making an export, step by step; each step takes values and gives values, none reaches back.

1. gate · 2. the plan · 3. nobody shown unmarked · 4. words for what is hidden · 5. SD-JWT · 6. pages, signed ·
7. package, signed · 8. leak check on the finished bytes · 9. our own strict verdict · 10. files as `.part`,
durable · 11. the act, with their SHA-256 · 12. rename into place. A refusal in 1 to 8 leaves no file, and is an
act of its own. A kill leaves at most `.part` files; Ctrl-C waits from 10 to 12.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from intake import custody
from intake.consent.gate import Permission, recipient_key
from intake.errors import BadInput, Damaged, Refused, Sentence
from intake.exhibits.store import file_of, open_file
from intake.export import trail
from intake.export.allowing import allowed_people, may_be_seen, permit
from intake.export.blank import blank
from intake.export.commitment import commit, nonce_of
from intake.export.copies import Copy, draw_anew
from intake.export.deciding import NOTE, decide, decide_translations, numbers, refuse_unapproved
from intake.export.filling import Seals, fill, shows_own_name
from intake.export.gathering import Gathered, gather
from intake.export.identity import identity_file
from intake.export.packing import Finished, finish
from intake.export.placing import place, put_aside, refuse_inside, remove, undisturbed
from intake.export.pseudonyms import Pseudonyms, known_to
from intake.export.records import LeftFile, Made, Order, Trail
from intake.export.refusing import people_index, refuse_names, search_finished
from intake.export.wording import Worded, under_paragraphs, word, word_translations
from intake.redaction.apply import hidden_texts
from intake.redaction.fixed import Frame
from intake.redaction.records import Review
from intake.signing import OrganisationKey, judge
from intake.signing.sd_jwt import Issued, Paragraph, StatementClaim, issue
from intake.vocabulary.forms import published_language

if TYPE_CHECKING:
    from intake.vault import Vault

_LONGEST_NAME = 200
_QUESTIONS = {
    "safety": Sentence(
        "Ask her first whether it is safe to keep a copy: none, held by the lawyer, or on paper are answers too."
    ),
    "power_of_attorney": Sentence("Is the lawyer's power of attorney on file? This program can't see it yet."),
    "read_to_her": Sentence(
        "Was the redacted text read to her before it becomes public? This program can't see it yet."
    ),
    "named_lawyer": Sentence("Check that this recipient is the lawyer whom she named."),
    "onward_choices": Sentence(
        "Did she choose what the UN may pass on to states, and under which condition (death penalty)?"
    ),
    "traits_together": Sentence("Could what is left, taken together, tell people at home who speaks?"),
}
"""What has no field in a case yet; asked on the way, never silently taken for answered."""

_REFERENCE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's idea: no letter that is taken for another when it is read out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """An export that passed every check and lies in memory."""

    files: dict[str, bytes]
    issued: Issued
    worded: Worded
    permission: Permission
    pseudonyms: Pseudonyms
    reference: str
    checkpoint: str
    warnings: tuple[Sentence, ...]
    staying: tuple[Sentence, ...]


def export_statement(vault: Vault, order: Order, out: Path, *, now: datetime) -> Made:
    """Export one statement into the folder `out`; raises Refused, which is logged, and leaves no file then."""
    refuse_inside(vault.path, out)
    source = gather(vault, order.statement, order.profile, translation=order.translation)
    _check_order(order, source)
    export = secrets.token_hex(8)
    moment = custody.today(vault, now).replace(microsecond=0)
    try:
        ready = _prepare(vault, source, order, export, moment)
    except Refused as refusal:
        _log_refusal(vault, source, order, export, refusal, now)
        raise
    return _leave(vault, source, order, export, ready, out, now)


def require_recipient(name: str) -> None:
    """Raise BadInput for a name that is empty, long, or that does not read on one line as it is written."""
    if not name.strip():
        raise BadInput(Sentence("for whom is this? The recipient's name is empty"))
    if len(name) > _LONGEST_NAME:
        raise BadInput(Sentence("the recipient's name is longer than {most} characters", most=_LONGEST_NAME))
    for character in name:
        if unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp", "Cs"} and character not in "\u200c\u200d":
            raise BadInput(
                Sentence(
                    "the recipient's name holds the invisible character U+{character}",
                    character=f"{ord(character):04X}",
                )
            )


def _check_order(order: Order, source: Gathered) -> None:
    require_recipient(order.recipient)
    if order.identity_to is not None and not source.profile.identity_file:
        raise BadInput(
            Sentence("the profile '{profile}' has no identity file", profile=order.profile),
            hint=Sentence("Leave --identity-to out."),
        )


def _prepare(vault: Vault, source: Gathered, order: Order, export: str, at: datetime) -> _Ready:
    index = people_index(source)
    permission = permit(source, order.recipient, vault.organisation, at, index)  # 1
    named = shows_own_name(source, permission.identity)
    fragments = decide(source, index, named=named)  # 2
    translated = decide_translations(source, index, named=named)
    every = {**fragments, **translated}
    refuse_unapproved(source)
    allowed = allowed_people(source, order.recipient, at, named=named)
    copies, staying = _copies(vault, source, permission.identity, allowed)
    refuse_names(source, order, index, every, [copy.title for copy in copies], at, named=named)  # 3
    pseudonyms = known_to(vault.db, recipient_key(order.recipient, source.book))
    under = under_paragraphs(source, word_translations(source, translated, pseudonyms, index))
    worded = word(source, fragments, numbers(source), pseudonyms, index, under)  # 4
    key, reference = vault.organisation_key(), _reference(source)
    claim, commitment = _claim(source, worded, reference, export)
    issued = issue(claim, worded.signed, commitment, key, at)  # 5
    seals = Seals(
        export=export,
        reference=reference,
        commitment=commitment,
        checkpoint=custody.head(vault).hex(),
        key=key,
        sd_jwt=issued.compact.encode("ascii"),
        at=at,
    )
    paper = fill(
        source,
        worded,
        seals,
        organisation=vault.organisation,
        recipient=order.recipient,
        identity=permission.identity,
        identity_file=order.identity_to is not None,
        copies=copies,
        hidden=[text for pieces in every.values() for text in hidden_texts(pieces)],
    )
    package = f"{_stem(source, reference, export)}.asice"
    finished = finish(paper, seals, copies, package=package)  # 6, 7
    known = (vault.organisation, *_as_printed(key))

    def frame() -> Frame:
        def sign(paragraphs: tuple[Paragraph, ...]) -> Issued:
            return issue(claim, paragraphs, commitment, key, at)

        return blank(paper, seals, copies, worded, every, package=package, sign=sign)

    search_finished(source, order, every, finished, known, frame, named=named)  # 8
    _verify(finished, key.certificate)  # 9
    return _Ready(
        files=_files(source, order, seals, finished),
        issued=issued,
        worded=worded,
        permission=permission,
        pseudonyms=pseudonyms,
        reference=reference,
        checkpoint=seals.checkpoint,
        warnings=(*_to_be_told(source), *staying),
        staying=staying,
    )


def _to_be_told(source: Gathered) -> tuple[Sentence, ...]:
    questions = (_QUESTIONS[question] for question in source.profile.questions)
    return (*_not_final(source), *_one_person(source), *_not_translated(source), *questions)


def _not_final(source: Gathered) -> tuple[Sentence, ...]:
    if source.whole.statement.status == "final":
        return ()
    return (Sentence("This statement is not final: each page says so."),)


def _one_person(source: Gathered) -> tuple[Sentence, ...]:
    plan = source.plan
    if plan is None or not isinstance(plan.decided_by, str) or isinstance(plan.review, Review):
        return ()
    return (Sentence("One person decided what is hidden; nobody else was asked to approve it."),)


def _not_translated(source: Gathered) -> tuple[Sentence, ...]:
    done = {entry.paragraph for entry in source.translations}
    missing = [p for p in source.whole.paragraphs if p.kind != NOTE and p.text.strip() and p.id not in done]
    if not done or not missing:
        return ()
    return (Sentence("{count} paragraph(s) have no translation: they stand alone.", count=len(missing)),)


def _claim(source: Gathered, worded: Worded, reference: str, export: str) -> tuple[StatementClaim, str]:
    """What the SD-JWT says of itself, and the salted commitment to the whole statement that it carries."""
    claim = StatementClaim(
        code=reference,
        version=source.whole.version,
        language=published_language(source.whole.statement.language),
        profile=source.profile.code,
    )
    whole = [(p.number, p.kind, "".join(part.text for part in p.parts)) for p in worded.signed]
    return claim, commit(nonce_of(source.whole.secret, export), claim, whole)


def _files(source: Gathered, order: Order, seals: Seals, finished: Finished) -> dict[str, bytes]:
    """Everything that leaves, by its file name."""
    stem = _stem(source, seals.reference, seals.export)
    files = {
        f"{stem}.pdf": finished.pdf,
        f"{stem}.asice": finished.package,
        f"{stem}.sd-jwt": seals.sd_jwt,
    }
    if order.identity_to is not None:
        files[f"identity-{secrets.token_hex(4)}.age"] = identity_file(
            source.identity,
            code=source.person.code,
            statement=source.whole.statement.code,
            export=seals.export,
            key=seals.key,
            recipient=order.identity_to,
        )
    return files


def _as_printed(key: OrganisationKey) -> tuple[str, str]:
    return " ".join(key.words), key.fingerprint


def _copies(
    vault: Vault, source: Gathered, identity: str, allowed: Collection[str]
) -> tuple[tuple[Copy, ...], tuple[Sentence, ...]]:
    if "exhibits" not in source.profile.prints:
        return (), ()
    copies: list[Copy] = []
    warnings: list[Sentence] = []
    for place_, exhibit in enumerate(source.exhibits, 1):
        number = f"X-{place_}"
        if not may_be_seen(exhibit.person, source, identity, allowed):
            warnings.append(
                Sentence(
                    "Exhibit {number} shows a person who has not agreed to be named to this reader: it stays.",
                    number=number,
                )
            )
            continue
        title = exhibit.title if isinstance(exhibit.title, str) else number
        drawn = draw_anew(number, title, open_file(vault.files, file_of(vault.db, exhibit.id)))
        if not drawn:
            warnings.append(
                Sentence(
                    "Exhibit {number} is of a kind that can't be copied without its metadata: it stays here.",
                    number=number,
                )
            )
        copies.extend(drawn)
    return tuple(copies), tuple(warnings)


def _verify(finished: Finished, certificate: bytes) -> None:
    for name, data in ((Sentence("PDF"), finished.pdf), (Sentence("package"), finished.package)):
        verdict = judge(data, trust=[certificate])
        if verdict.state.value != "trusted":
            raise Damaged(
                Sentence("the finished {name} does not verify ({state})", name=name, state=verdict.state.value),
                findings=verdict.problems,
                hint=Sentence("Nothing was written. Please report this: it is a fault of this program."),
            )


def _leave(vault: Vault, source: Gathered, order: Order, export: str, ready: _Ready, out: Path, now: datetime) -> Made:
    left = tuple(LeftFile(name=name, sha256=hashlib.sha256(data).hexdigest()) for name, data in ready.files.items())
    token = ready.issued.compact
    record = Trail(
        id=export,
        statement=source.whole.statement.id,
        version=source.whole.version,
        profile=source.profile.code,
        recipient=order.recipient,
        at=now.isoformat(),
        outcome="made",
        files=left,
        waved_through=order.waved_through,
        translation=source.translations[0].language if source.translations else "",
        checkpoint=ready.checkpoint,
        reference=ready.reference,
        token=token,
        token_sha256=hashlib.sha256(token.encode()).hexdigest(),
        disclosures=tuple(
            (number, categories, text)
            for (number, text), categories in zip(ready.issued.disclosures, ready.worded.categories, strict=True)
        ),
    )
    with undisturbed():
        parts = put_aside(out, ready.files)  # 10
        try:
            with custody.act(vault, custody.Act.EXPORT_MADE, source.whole.statement.id, now=now) as act:  # 11
                ready.pseudonyms.write(act)
                trail.write(act, record)
        except BaseException:
            remove(parts)
            raise
        paths = place(parts)  # 12
    by_end = {path.suffix: path for path in paths}
    return Made(
        pdf=by_end[".pdf"],
        package=by_end[".asice"],
        sd_jwt=by_end[".sd-jwt"],
        identity=by_end.get(".age"),
        consent=tuple(_consent_as_json(ready.permission)),
        checkpoint=ready.checkpoint,
        export=export,
        warnings=ready.warnings,
        staying=ready.staying,
    )


def _consent_as_json(permission: Permission) -> list[dict[str, object]]:
    return [
        {
            "person": consent.person,
            "given_on": consent.given_on,
            "purposes": list(consent.purposes),
            "recipients": list(consent.recipients),
            "identity": consent.identity,
        }
        for consent in permission.consents
    ]


def _log_refusal(vault: Vault, source: Gathered, order: Order, export: str, refusal: Refused, now: datetime) -> None:
    with custody.act(vault, custody.Act.EXPORT_REFUSED, source.whole.statement.id, now=now) as act:
        trail.write(
            act,
            Trail(
                id=export,
                statement=source.whole.statement.id,
                version=source.whole.version,
                profile=source.profile.code,
                recipient=order.recipient,
                at=now.isoformat(),
                outcome=refusal.kind,
                reasons=tuple(str(reason.message) for reason in refusal.reasons),
                waved_through=order.waved_through,
                translation=source.translations[0].language if source.translations else "",
            ),
        )


def _reference(source: Gathered) -> str:
    if source.profile.reference == "code":
        return source.whole.statement.code
    letters = [secrets.choice(_REFERENCE_LETTERS) for _ in range(8)]
    return "P-" + "".join(letters[:4]) + "-" + "".join(letters[4:])


def _stem(source: Gathered, reference: str, export: str) -> str:
    """The file name without its end: nothing in it that the reader may not know."""
    if source.profile.reference == "fresh":
        return f"statement-{reference}"
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "_" for c in reference)
    return f"{plain}-{source.profile.code}-{export[:8]}"
