"""The recovery secret as people hold it: 32 bytes in 16 groups of six digits, and one group that proves the rest.

    group 1 to 16: two bytes, big-endian, times 11, as six digits; so a mistyped digit, or two that changed places,
    leave a remainder, and the group is named (BitLocker's recovery password has this form: MS-FVE 2.5)
    group 17: the first two bytes of SHA-256("recovery sheet/1" ‖ secret), in the same form: groups that each are
    right but stand in another order, or come from two sheets, are told

Digits, because every keyboard types them; Arabic-Indic and Persian ones are read as well. What is no secret raises
BadSheet, whose `groups` are the numbers of those that are wrong.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Sequence
from enum import StrEnum

from intake.errors import NOTHING, BadInput, Sentence
from intake.vault.stretching import KEY_BYTES

GROUPS, IN_A_GROUP = 17, 6
_FACTOR = 11
_PART = 2
_PROOF = b"recovery sheet/1"


class Fault(StrEnum):
    """What is wrong with a sheet."""

    TORN = "torn"
    MISTYPED = "mistyped"
    MIXED = "mixed"
    """Each group is right, but not beside the others."""
    OTHER = "other"


class BadSheet(BadInput):
    """What was typed is not a whole sheet; `groups` (1 to 17) are missing or mistyped."""

    def __init__(
        self, fault: Fault, message: Sentence, groups: Sequence[int] = (), *, hint: Sentence = NOTHING
    ) -> None:
        super().__init__(message, hint=hint)
        self.fault = fault
        self.groups = tuple(groups)


def new_secret() -> bytes:
    """32 random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def groups_of(secret: bytes) -> tuple[str, ...]:
    """The seventeen groups of a sheet."""
    if len(secret) != KEY_BYTES:
        raise ValueError("a recovery secret is 32 bytes")
    whole = secret + _proof(secret)
    parts = (whole[at : at + _PART] for at in range(0, len(whole), _PART))
    return tuple(f"{int.from_bytes(part, 'big') * _FACTOR:0{IN_A_GROUP}}" for part in parts)


def digits_of(typed: str) -> str:
    """The digits of what was typed, in ASCII; raises BadSheet for anything but digits, spaces and dashes."""
    plain = []
    for character in typed:
        if unicodedata.category(character) == "Nd":
            plain.append(str(unicodedata.digit(character)))
        elif not character.isspace() and unicodedata.category(character) not in ("Pd", "Cf"):
            raise BadSheet(Fault.MISTYPED, Sentence("a recovery sheet holds digits only"))
    return "".join(plain)


def mistyped(typed: Sequence[str]) -> tuple[int, ...]:
    """The numbers of the groups that hold six digits or more, or what is no digit, and can't be right."""
    return tuple(number for number, group in enumerate(typed, 1) if not _may_be_right(group))


def require_same(secret: bytes, typed: Sequence[str]) -> None:
    """Raises BadSheet unless these groups are those of this secret, and names those that differ."""
    if hmac.compare_digest(secret_of(typed), secret):
        return
    other = [number for number, (one, two) in enumerate(zip(groups_of(secret), typed, strict=False), 1) if one != two]
    raise BadSheet(
        Fault.OTHER, Sentence("this is another sheet"), other, hint=Sentence("Type the one that was made just now.")
    )


def secret_of(typed: Sequence[str]) -> bytes:
    """The secret of seventeen groups; raises BadSheet, which names the groups that are missing or mistyped."""
    missing = [number for number in range(1, GROUPS + 1) if number > len(typed) or not typed[number - 1].strip()]
    if missing:
        hint = Sentence("A torn sheet opens nothing. Look for its rest.")
        raise BadSheet(Fault.TORN, Sentence("the sheet is not whole: groups are missing"), missing, hint=hint)
    wrong = [number for number, group in enumerate(typed, 1) if not _is_right(group)]
    if wrong or len(typed) > GROUPS:
        raise BadSheet(
            Fault.MISTYPED,
            Sentence("a group is mistyped"),
            wrong,
            hint=Sentence("Compare it digit by digit with the paper."),
        )
    whole = b"".join((int(digits_of(group)) // _FACTOR).to_bytes(_PART, "big") for group in typed)
    secret, proof = whole[:KEY_BYTES], whole[KEY_BYTES:]
    if not hmac.compare_digest(proof, _proof(secret)):
        raise BadSheet(
            Fault.MIXED,
            Sentence("each group is right, but they don't belong together"),
            hint=Sentence("Are they in the order of the paper, and all of one sheet?"),
        )
    return secret


def _is_right(group: str) -> bool:
    try:
        digits = digits_of(group)
    except BadSheet:
        return False
    return len(digits) == IN_A_GROUP and int(digits) % _FACTOR == 0 and int(digits) // _FACTOR < 256**_PART


def _may_be_right(group: str) -> bool:
    """Whether it is right, or a beginning."""
    try:
        return len(digits_of(group)) < IN_A_GROUP or _is_right(group)
    except BadSheet:
        return False


def _proof(secret: bytes) -> bytes:
    return hashlib.sha256(_PROOF + secret).digest()[:_PART]
