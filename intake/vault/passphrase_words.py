"""A passphrase that the tool makes, and a judgement in one word of one that a person chose.

Seven words drawn evenly from 2,048 (BIP-39) are 77 bits; 24 digits, for keyboards without Latin letters, are 79.
The judgement counts zxcvbn's guesses (Wheeler, USENIX Security 2016); security.md asks of a chosen one 24
characters and 60 bits.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Sequence
from enum import StrEnum

WORDS = 7
GROUPS, IN_A_GROUP = 6, 4
_LONG, _STRONG_BITS, _WEAK_BITS = 24, 60, 40
_WEIGHED = 72


class Strength(StrEnum):
    """What a chosen passphrase stands up to."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def make_passphrase(words: Sequence[str]) -> str:
    """Seven random words of the list, with spaces between them."""
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def make_digits() -> str:
    """Six groups of four random digits, which every keyboard can type."""
    return " ".join("".join(secrets.choice("0123456789") for _ in range(IN_A_GROUP)) for _ in range(GROUPS))


def strength(passphrase: str) -> Strength:
    """How strong a chosen passphrase is; only its first 72 characters are weighed."""
    from zxcvbn import zxcvbn  # a third of a second: only when somebody chooses her own

    if not passphrase:
        return Strength.WEAK
    bits = math.log2(float(zxcvbn(passphrase[:_WEIGHED])["guesses"]))
    if len(passphrase) >= _LONG and bits >= _STRONG_BITS:
        return Strength.STRONG
    return Strength.FAIR if bits >= _WEAK_BITS else Strength.WEAK
