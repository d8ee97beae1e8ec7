"""A SQLCipher 4 page, proved by its own HMAC: what the judgement before opening and `inspect` build on.

Page = (16 bytes of salt, in the first page only) ‖ cipher text ‖ 16 bytes of IV ‖ 64 bytes of HMAC-SHA512.
hk = PBKDF2-HMAC-SHA512(key, salt XOR 0x3a, 2, 32); HMAC-SHA512(hk, page without salt and HMAC ‖ LE32(number)).
The first page can also be decrypted (AES-256-CBC), because the number of pages stands in it and nothing
else tells a cut file from a whole one.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from intake.vault.connection import PAGE_BYTES
from intake.vault.derivation import RecordKeys
from intake.vault.stretching import SALT_BYTES

HMAC_BYTES = 64
IV_BYTES = 16
LOCK_PAGE = 2**30 // PAGE_BYTES + 1
"""SQLite locks the bytes at 1 GiB and never writes the page that holds them (file format, section 1.5)."""
_RESERVED = HMAC_BYTES + IV_BYTES
_MASK = 0x3A
_PAGE_COUNT_AT = 28
"""Offset of the "in-header database size" in the SQLite file format, section 1.3."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKeys:
    """The encryption key and the HMAC key of one database's pages."""

    encryption: bytes = field(repr=False)
    authentication: bytes = field(repr=False)


def page_keys(keys: RecordKeys) -> PageKeys:
    """SQLCipher's HMAC key from the raw key and its salt."""
    salt = bytes(byte ^ _MASK for byte in keys.salt)
    authentication = hashlib.pbkdf2_hmac("sha512", keys.database, salt, 2, 32)
    return PageKeys(encryption=keys.database, authentication=authentication)


def is_authentic(page: bytes, number: int, keys: PageKeys) -> bool:
    """Whether this page was written with this key as page `number` (1-based)."""
    start = SALT_BYTES if number == 1 else 0
    body = page[start:-HMAC_BYTES] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(keys.authentication, body, "sha512"), page[-HMAC_BYTES:])


def is_as_written(page: bytes, number: int, keys: PageKeys) -> bool:
    """As `is_authentic`, for a page of the file itself: of the lock page nothing was ever written, it is all zeros."""
    return not any(page) if number == LOCK_PAGE else is_authentic(page, number, keys)


def page_count(first_page: bytes, keys: PageKeys) -> int:
    """How many pages the database has, from an authentic first page."""
    iv = first_page[PAGE_BYTES - _RESERVED : PAGE_BYTES - HMAC_BYTES]
    decryptor = Cipher(algorithms.AES256(keys.encryption), modes.CBC(iv)).decryptor()
    plain = decryptor.update(first_page[SALT_BYTES : SALT_BYTES + 2 * 16])
    at = _PAGE_COUNT_AT - SALT_BYTES
    return int.from_bytes(plain[at : at + 4], "big")
