"""Signatures, marks and spoken words by which somebody vouched for a consent or a statement.

Promises that one is never changed, and that the log vouches for each. `drawn` is an SVG path as a pad gave it
(strokes of `M x y L x y` in a box of 1000 by 300), checked so that nothing else can hide in it. What is not drawn
was made on paper, spoken before a witness, or not given, with the reason (ICC RPE 111: who did not sign, and why).
"""

from __future__ import annotations

import re
import secrets
from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, Struct

from intake.custody import rows
from intake.errors import BadInput, Sentence
from intake.vocabulary.forms import Id, Maybe, Moment

Manner = Literal["signature", "mark", "spoken", "not_signed"]
DRAWN: Final = ("signature", "mark")
"""The manners in which a hand leaves a trace."""
WITNESSED: Final = ("mark", "spoken")
"""Those that need a witness."""
REASONED: Final = ("spoken", "not_signed")
"""Those that say why it was not signed."""
LONGEST: Final = 200_000
"""Characters of a drawn path: half an hour of scribbling."""

_INSERT = "INSERT INTO signature (nonce, body) VALUES (?, ?)"
_OF = "SELECT body FROM signature WHERE subject = ? ORDER BY key"
_PATH = re.compile(r"(?:M \d{1,4} \d{1,4}(?: L \d{1,4} \d{1,4})* ?)+", re.ASCII)


class Signature(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who vouched, how, and when; names stay sealed elsewhere: `who` and `witness_role` are roles."""

    id: Id
    subject: Annotated[str, Meta(pattern="^(consent|statement):.+$")]
    version: Annotated[int, Meta(ge=1)] = 1
    """Which version of its subject was signed."""
    who: str
    manner: Manner
    at: Moment
    drawn: Maybe[str] = UNSET
    on_paper: Maybe[bool] = UNSET
    """The hand's own trace is on a printed form, not here."""
    witness_role: Maybe[str] = UNSET
    reason: Maybe[str] = UNSET
    """Why it was spoken, or why nobody signed."""


def new_id() -> str:
    """An id that no other signature has."""
    return f"sig-{secrets.token_hex(8)}"


def of_consent(ref: str) -> str:
    """The subject of signatures under a consent."""
    return f"consent:{ref}"


def of_statement(statement: str) -> str:
    """The subject of signatures under a statement."""
    return f"statement:{statement}"


def give_signature(act: rows.Writing, signature: Signature) -> None:
    """Keep one inside the act that it belongs to; raises BadInput for one that says too little."""
    check(signature)
    [row] = rows.written(act, "signature", [(signature.id, signature)])
    act.db.execute(_INSERT, row)


def check(signature: Signature) -> None:
    """A signature leaves a trace, a mark and spoken words have a witness, what is missing has a reason."""
    drawn = signature.drawn if isinstance(signature.drawn, str) else ""
    if drawn and (len(drawn) > LONGEST or _PATH.fullmatch(drawn) is None):
        raise BadInput(Sentence("what was drawn is no line of a pen"), where=signature.id)
    if signature.manner == "signature" and not drawn and signature.on_paper is not True:
        raise BadInput(Sentence("nothing was signed yet"), hint=Sentence("Sign in the box, or on the printed form."))
    if signature.manner in WITNESSED and not signature.witness_role:
        raise BadInput(
            Sentence("a mark and spoken words need a witness"), hint=Sentence("Say which part the witness has.")
        )
    if signature.manner in REASONED and not signature.reason:
        raise BadInput(Sentence("say why it was not signed"), hint=Sentence("One sentence is enough."))


def signatures_of(db: rows.Database, subject: str) -> tuple[Signature, ...]:
    """Every signature under a subject (`consent:<ref>`, `statement:<id>`), oldest first."""
    return rows.decode(db.execute(_OF, (subject,)), Signature)
