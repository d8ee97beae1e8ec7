"""Encryption in segments: AES-256-GCM over 64 KiB pieces, each bound to its place and to being the last.

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015), as age uses it: nonce = counter of 11
bytes ‖ last flag, under a key that is used for one stream only. Reordered, cut, repeated, appended or changed
bytes raise Damaged. What `opened` yields may be used only once the whole iterator has ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from intake.errors import Damaged, Sentence

SEGMENT_BYTES = 64 * 1024
TAG_BYTES = 16
_SEALED_BYTES = SEGMENT_BYTES + TAG_BYTES


def sealed(pieces: Iterable[bytes], key: bytes, bound_to: bytes) -> Iterator[bytes]:
    """Cipher text of the joined `pieces`, segment by segment; even nothing at all makes one (last) segment."""
    cipher, counter, waiting = AESGCM(key), 0, bytearray()
    for piece in pieces:
        waiting += piece
        while len(waiting) > SEGMENT_BYTES:
            yield cipher.encrypt(_nonce(counter, last=False), bytes(waiting[:SEGMENT_BYTES]), bound_to)
            del waiting[:SEGMENT_BYTES]
            counter += 1
    yield cipher.encrypt(_nonce(counter, last=True), bytes(waiting), bound_to)


def opened(file: BinaryIO, key: bytes, bound_to: bytes) -> Iterator[bytes]:
    """The plain text of the rest of `file`, to be trusted only after the last piece; raises Damaged."""
    cipher, counter = AESGCM(key), 0
    segment = file.read(_SEALED_BYTES)
    while True:
        following = file.read(_SEALED_BYTES)
        try:
            yield cipher.decrypt(_nonce(counter, last=not following), segment, bound_to)
        except (InvalidTag, ValueError):
            raise Damaged(Sentence("an encrypted file was changed or cut")) from None
        if not following:
            return
        segment, counter = following, counter + 1


def padded_size(size: int) -> int:
    """Padmé (Nikitin et al., PETS 2019): at most 12 % more, so that sizes tell O(log log) bits."""
    if size < 2:
        return size
    exponent = size.bit_length() - 1
    mask = (1 << exponent - exponent.bit_length()) - 1
    return (size + mask) & ~mask


def sealed_size(size: int) -> int:
    """How many bytes `sealed` makes of `size` bytes."""
    return size + TAG_BYTES * max(1, -(-size // SEGMENT_BYTES))


def _nonce(counter: int, *, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + bytes([last])
