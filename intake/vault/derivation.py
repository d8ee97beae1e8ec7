"""From a passphrase to keys, and from the records key to everything that it opens.

    NFC(passphrase) ─Argon2id(salt, cost)─► 32 bytes ─HKDF(vault id, slot number, purpose)─► UserKeys
    recovery secret (32 bytes) ──────────────────────HKDF(vault id, 9, purpose)────────────► UserKeys
    records key ─HKDF(vault id, database, purpose)─► RecordKeys

HKDF is RFC 5869 with SHA-256, the vault id as salt; every part of `info` is preceded by its length, so no
two purposes share an input. Nothing here shows a key in its `repr`.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from intake.vault.sealing import SEED_BYTES, KeyPair
from intake.vault.stretching import KEY_BYTES, SALT_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class UserKeys:
    """What one user alone can derive, for one slot of one vault."""

    pair: KeyPair = field(repr=False)
    act: Ed25519PrivateKey = field(repr=False)
    pin: bytes = field(repr=False)

    @property
    def act_public(self) -> bytes:
        """The 32-byte Ed25519 public key that the directory lists."""
        return self.act.public_key().public_bytes_raw()

    def pin_of(self, purpose: bytes, value: bytes) -> bytes:
        """HMAC-SHA256(pin key, purpose ‖ value): only this user can have made it."""
        return hmac.new(self.pin, purpose + value, hashlib.sha256).digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKeys:
    """The records key and what one database of one vault derives from it."""

    records: bytes = field(repr=False)
    database: bytes = field(repr=False)
    """SQLCipher's raw key, 32 bytes."""
    salt: bytes = field(repr=False)
    """The database file's first 16 bytes."""
    seal: bytes = field(repr=False)


def user_keys(secret: bytes, vault: str, slot: int) -> UserKeys:
    """The keys of slot 1 to 9 from a stretched passphrase or the recovery secret (32 bytes)."""
    if len(secret) != KEY_BYTES:
        raise ValueError("keys are derived from 32 bytes")
    number = bytes([slot])
    return UserKeys(
        pair=KeyPair(_expand(secret, vault, SEED_BYTES, b"slot pair/1", number)),
        act=Ed25519PrivateKey.from_private_bytes(_expand(secret, vault, KEY_BYTES, b"act/1", number)),
        pin=_expand(secret, vault, KEY_BYTES, b"pin/1", number),
    )


def record_keys(records: bytes, vault: str, database: str) -> RecordKeys:
    """What the records key opens in the database of that name."""
    name = database.encode()
    raw = _expand(records, vault, KEY_BYTES + SALT_BYTES, b"sqlcipher/1", name)
    return RecordKeys(
        records=records,
        database=raw[:KEY_BYTES],
        salt=raw[KEY_BYTES:],
        seal=_expand(records, vault, KEY_BYTES, b"seal/1", name),
    )


def backup_key(records: bytes, vault: str, salt: bytes) -> bytes:
    """The key of one backup file, which holds `salt` in the clear."""
    return _expand(records, vault, KEY_BYTES, b"backup/1", salt)


def words_key(records: bytes, vault: str, salt: bytes) -> bytes:
    """The key of one file of words that the disk refused, which holds `salt` in the clear."""
    return _expand(records, vault, KEY_BYTES, b"words/1", salt)


def directory_signer(identity_seed: bytes, vault: str) -> Ed25519PrivateKey:
    """The key that signs the directory: whoever holds the identity private key can derive it."""
    return Ed25519PrivateKey.from_private_bytes(_expand(identity_seed, vault, KEY_BYTES, b"directory/1"))


def info(*parts: str | int | bytes) -> bytes:
    """An unambiguous HKDF or HPKE `info`: each part behind its length."""
    whole = b""
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode()
        whole += len(data).to_bytes(4, "big") + data
    return whole


def _expand(secret: bytes, vault: str, length: int, *purpose: bytes) -> bytes:
    salt = bytes.fromhex(vault)
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info(*purpose)).derive(secret)
