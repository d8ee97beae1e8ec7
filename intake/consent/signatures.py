"""Signatures given on the screen: drawn, by mark, spoken before a witness, or not given and why.

Rule 111(1) of the ICC's Rules of Procedure and Evidence asks for them, and for the reason of whoever did not sign.
A signature is kept for good: the database refuses to change it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Struct

from intake.custody import rows
from intake.vocabulary.forms import coded

_INSERT = "INSERT INTO signature (nonce, body) VALUES (?, ?)"
_OF_SUBJECT = "SELECT body FROM signature WHERE subject = ? ORDER BY key"

Manner = Literal["signature", "mark", "spoken", "not_signed"]


class Signature(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person's signature to one version of one thing."""

    id: str
    subject: str
    """`statement:<id>` or `consent:<ref>`."""
    version: int = 1
    who: Annotated[str, coded("present_roles")]
    manner: Manner
    at: str
    drawn: str = ""
    """The strokes as an SVG path in a box of 1000 by 300; empty for what was spoken or not signed."""
    witness_role: str = ""
    """Who heard what was spoken or saw the mark."""
    reason: str = ""
    """Why it was not signed, or not by hand."""


def give_signature(act: rows.Writing, signature: Signature) -> None:
    """Keep one signature, inside its act."""
    ((nonce, body),) = rows.written(act, "signature", [(signature.id, signature)])
    act.db.execute(_INSERT, (nonce, body))


def signatures_of(db: rows.Database, subject: str) -> tuple[Signature, ...]:
    """Every signature to a statement or a consent, oldest first."""
    return rows.decode(db.execute(_OF_SUBJECT, (subject,)), Signature)
