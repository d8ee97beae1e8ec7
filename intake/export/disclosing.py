"""Disclosing: what was hidden in one export is opened later, for its recipient, and proved against its signature.

The gate is passed anew with that export's profile and the consents of today; opening the deponent's identity or
contact (A1, A2) needs a consent with identity `named`. A disclosure of everything also gives the commitment's nonce.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from intake import custody
from intake.consent.gate import Need, gate
from intake.errors import AlreadyThere, BadInput, Reason, Refused, Sentence, system_reason
from intake.export import trail
from intake.export.allowing import permit
from intake.export.commitment import nonce_of
from intake.export.contact import contact_pieces
from intake.export.gathering import Gathered, gather
from intake.export.making import require_recipient
from intake.export.placing import place, put_aside, refuse_inside, remove, undisturbed
from intake.export.records import LeftFile, Trail
from intake.export.refusing import people_index
from intake.language import find_people, fold_text
from intake.signing import judge, open_package
from intake.signing.sd_jwt import select

if TYPE_CHECKING:
    from intake.vault import Vault

_IDENTITY = frozenset({"A1", "A2"})
_MOST = 1 << 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosed:
    """The file that opens hidden places, and how many it opens."""

    path: Path
    opened: int
    nonce: str | None
    """Hex of the commitment's nonce, with a disclosure of everything; else None."""


def disclose(
    vault: Vault, package: Path, *, recipient: str, out: Path, paragraphs: tuple[int, ...], now: datetime
) -> Disclosed:
    """Write the export's SD-JWT with the hidden fragments of `paragraphs` (printed numbers; none: all) opened.

    Raises BadInput for a package that this vault did not export, or a paragraph in which nothing is hidden, and
    Refused("consent"), which is logged.
    """
    require_recipient(recipient)
    refuse_inside(vault.path, out)
    left = _export_of(vault, package)
    if out.exists():
        raise AlreadyThere(Sentence("this file exists already"), where=str(out))
    source = gather(vault, left.statement, left.profile)
    wanted = frozenset(paragraphs) or None
    compact = select(left.token, [(number, text) for number, _, text in left.disclosures], wanted)
    chosen = [entry for entry in left.disclosures if wanted is None or entry[0] in wanted]
    opened = [(categories, _text_of(text)) for _, categories, text in chosen]
    record = secrets.token_hex(8)
    try:
        _pass_gate(vault, source, recipient, opened, custody.today(vault, now))
    except Refused as refusal:
        with custody.act(vault, custody.Act.DISCLOSURE_REFUSED, left.statement, now=now) as act:
            reasons = tuple(str(reason.message) for reason in refusal.reasons)
            trail.write(act, _trail(left, record, recipient, now, outcome=refusal.kind, reasons=reasons))
        raise
    data = compact.encode("ascii")
    with undisturbed():
        parts = put_aside(out.parent, {out.name: data})
        try:
            with custody.act(vault, custody.Act.DISCLOSURE_MADE, left.statement, now=now) as act:
                files = (LeftFile(name=out.name, sha256=hashlib.sha256(data).hexdigest()),)
                numbers = tuple(sorted({number for number, _, _ in chosen}))
                trail.write(act, _trail(left, record, recipient, now, outcome="made", files=files, opened=numbers))
        except BaseException:
            remove(parts)
            raise
        (path,) = place(parts)
    nonce = nonce_of(source.whole.secret, left.id).hex() if wanted is None else None
    return Disclosed(path=path, opened=len(opened), nonce=nonce)


def _export_of(vault: Vault, package: Path) -> Trail:
    """The trail of the export that a package is: proved unchanged and ours, then found by its SD-JWT."""
    try:
        if package.exists() and not (package.is_file() or package.is_dir()):  # a pipe would be waited for for ever
            raise BadInput(Sentence("is not a file"), where=str(package))
        with package.open("rb") as file:
            data = file.read(_MOST)
    except OSError as problem:
        raise BadInput(
            Sentence("cannot be read ({reason})", reason=system_reason(problem)), where=str(package)
        ) from None
    if not data.startswith(b"PK"):
        raise BadInput(Sentence("is not a package; a disclosure is made from the .asice file"), where=str(package))
    verdict = judge(data, trust=[vault.organisation_key().certificate])
    if verdict.state.value != "trusted":
        raise BadInput(
            Sentence(
                "is not an unchanged package of this vault ({state})", state=verdict.state.value.replace("_", " ")
            ),
            where=str(package),
        )
    tokens = [file.data for file in open_package(data).files if file.name == "statement.sd-jwt"]
    found = trail.by_token(vault.db, hashlib.sha256(tokens[0]).hexdigest()) if tokens else None
    if found is None:
        raise BadInput(Sentence("is a package that this vault has no record of"), where=str(package))
    return found


def _pass_gate(
    vault: Vault, source: Gathered, recipient: str, opened: Sequence[tuple[tuple[str, ...], str]], at: datetime
) -> None:
    """The gate for everybody: the deponent for the whole, and each person whom an opened (categories, text) names.

    The deponent's identity or contact, under whatever category they were hidden, and anybody else of the vault need
    a consent with identity `named`, each her own.
    """
    index = people_index(source)
    permit(source, recipient, vault.organisation, at, index)
    language = source.whole.statement.language
    met = {hit.person for _, text in opened for hit in find_people(index, text, language)}
    if any(_IDENTITY & set(categories) for categories, _ in opened) or _tells_contact(source, opened):
        met.add(source.person.id)
    for person in sorted(met & set(source.codes)):
        if not source.profile.purposes:
            if person == source.person.id:
                continue  # her own copy
            raise Refused("consent", (Reason(message=Sentence("this reader's copies open nobody else's name")),))
        gate(
            source.consents.get(person, ()),
            Need(purposes=source.profile.purposes, recipient=recipient, exposure="named"),
            day=at.astimezone().date(),
            book=source.book,
            who=source.codes[person],
        )


def _tells_contact(source: Gathered, opened: Sequence[tuple[tuple[str, ...], str]]) -> bool:
    pieces = [fold_text(piece) for piece in contact_pieces(source.identity.contact)]
    return any(piece in fold_text(text) for piece in pieces for _, text in opened)


def _text_of(disclosure: str) -> str:
    """The fragment inside a disclosure, [salt, text] in base64url (RFC 9901, section 4.2.2)."""
    decoded = json.loads(base64.urlsafe_b64decode(disclosure + "=" * (-len(disclosure) % 4)))
    return str(decoded[1])


def _trail(
    left: Trail,
    record: str,
    recipient: str,
    now: datetime,
    *,
    outcome: str,
    reasons: tuple[str, ...] = (),
    files: tuple[LeftFile, ...] = (),
    opened: tuple[int, ...] = (),
) -> Trail:
    return Trail(
        id=record,
        statement=left.statement,
        version=left.version,
        profile=left.profile,
        recipient=recipient,
        at=now.isoformat(),
        outcome=outcome,
        reasons=reasons,
        files=files,
        discloses=left.id,
        opened=opened,
    )
