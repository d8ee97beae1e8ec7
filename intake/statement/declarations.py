"""Who declares what about a statement, and signs it: the deponent, who took it down, the interpreter.

ICC Rules of Procedure and Evidence, rule 111(1): the record is signed by who recorded it and who was questioned, and
says who did not sign and why. A signature is to one version: a correction is signed anew.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from msgspec import UNSET

from intake import custody
from intake.consent.signatures import DRAWN, Manner, Signature, give_signature, new_id, of_statement, signatures_of
from intake.custody import rows
from intake.errors import BadInput, Sentence
from intake.interview.records import Interview
from intake.statement import store

if TYPE_CHECKING:
    from intake.vault import Vault

_RECORDERS: Final = ("note_taker", "interviewer")
"""Who took it down: the note taker where there was one, else the interviewer."""


def signers(met: Interview | None) -> tuple[str, ...]:
    """The roles whose signature, or reason for none, belongs to a statement: by who was present."""
    present = met.present if met is not None and isinstance(met.present, tuple) else ()
    roles = {who.role for who in present}
    recorder = next((role for role in _RECORDERS if role in roles), "interviewer")
    return ("deponent", recorder, *(("interpreter",) if "interpreter" in roles else ()))


def signed(db: rows.Database, statement: str, version: int) -> dict[str, Signature]:
    """The latest signature of each role to this version of a statement (its id)."""
    return {s.who: s for s in signatures_of(db, of_statement(statement)) if s.version == version}


def sign(
    vault: Vault,
    statement: str,
    *,
    who: str,
    manner: Manner,
    now: datetime,
    drawn: str = "",
    witness_role: str = "",
    reason: str = "",
) -> Signature:
    """Keep one signature to a draft's present version; raises BadInput for a final one and as `give_signature` does."""
    whole = store.find(vault.db, statement)
    if whole.statement.status == "final":
        raise BadInput(Sentence("this statement is final: it was signed before that, or the reason stands beside it"))
    signature = Signature(
        id=new_id(),
        subject=of_statement(whole.statement.id),
        version=whole.version,
        who=who,
        manner=manner,
        at=now.astimezone().isoformat(timespec="seconds"),
        drawn=drawn if drawn and manner in DRAWN else UNSET,
        witness_role=witness_role or UNSET,
        reason=reason.strip() or UNSET,
    )
    with custody.act(vault, custody.Act.STATEMENT_SIGNED, whole.statement.id, now=now) as act:
        give_signature(act, signature)
    return signature
