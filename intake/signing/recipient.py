"""Encryption to a named officer's age key (age-encryption.org/v1, X25519), in memory.

Forward secrecy against a later quantum computer is not promised here: an age file is opened by whoever breaks X25519.
"""

from __future__ import annotations

import pyrage

from intake.errors import BadInput, Sentence


def check_recipient(recipient: str) -> None:
    """Return if `recipient` is an age X25519 recipient ("age1…"); raises BadInput, which never repeats it."""
    _recipient(recipient)


def encrypt_to(recipient: str, plain: bytes) -> bytes:
    """`plain` as an age file that only the holder of `recipient`'s identity opens; raises BadInput."""
    return bytes(pyrage.encrypt(plain, [_recipient(recipient)]))


def _recipient(text: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        raise BadInput(
            Sentence("is not an age recipient"),
            where=Sentence("age recipient"),
            hint=Sentence('It begins with "age1" and is 62 characters long.'),
        ) from None
