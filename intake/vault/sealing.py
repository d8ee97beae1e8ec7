"""Sealing to a public key: HPKE base mode (RFC 9180) with ML-KEM-768 + X25519, HKDF-SHA256, AES-256-GCM.

`open_sealed` gives the plain text or raises WrongKey; what was wrong (key, info, bytes) is not told apart.
HPKE doesn't authenticate the sender: seal only to a key from a directory whose signature holds.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from intake.errors import BadInput, Sentence, WrongKey

SEED_BYTES = 96
"""64 bytes of ML-KEM-768 seed (FIPS 203: d ‖ z), then the 32-byte X25519 private key."""
PUBLIC_BYTES = 1184 + 32
_MLKEM_SEED = 64
_MLKEM_PUBLIC = 1184
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class KeyPair:
    """An ML-KEM-768 + X25519 key pair made from its 96-byte seed; `public` is what others seal to."""

    __slots__ = ("_private", "public")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise ValueError("a key pair's seed is 96 bytes")
        mlkem = MLKEM768PrivateKey.from_seed_bytes(seed[:_MLKEM_SEED])
        x25519 = X25519PrivateKey.from_private_bytes(seed[_MLKEM_SEED:])
        self._private = MLKEM768X25519PrivateKey(mlkem, x25519)
        self.public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()

    def open_sealed(self, sealed: bytes, info: bytes) -> bytes:
        """The plain text; raises WrongKey when key, info or a single byte differs."""
        try:
            return _SUITE.decrypt(sealed, self._private, info=info)
        except (InvalidTag, ValueError):
            raise WrongKey(Sentence("this key doesn't open what was sealed")) from None


def seal_to(public: bytes, plain: bytes, info: bytes) -> bytes:
    """`plain` sealed to a public key of 1,216 bytes; raises BadInput for anything that is none."""
    if len(public) != PUBLIC_BYTES:
        raise BadInput(Sentence("is not a public key"), where="public key")
    try:
        mlkem = MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC])
        x25519 = X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC:])
        return _SUITE.encrypt(plain, MLKEM768X25519PublicKey(mlkem, x25519), info=info)
    except ValueError:
        raise BadInput(Sentence("is not a public key"), where="public key") from None
